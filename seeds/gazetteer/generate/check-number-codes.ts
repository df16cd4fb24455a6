/**
 * Says how well issuerOfNumber reads the numbers of a registry: coverage, issuers right, levels right.
 *   npx tsx seeds/gazetteer/generate/check-number-codes.ts REGISTRY.tsv [every Nth row only] [--detail]
 */
import { loadGazetteer } from '../../../src/extract/gazetteer.ts'
import { bodyRegistry } from '../../../src/resolve/bodies/body-registry.ts'
import { issuerOfNumber } from '../../../src/resolve/bodies/issuer-of-number.ts'
import { registryRows } from './registry-rows.ts'

const [path = '', only = '1'] = process.argv.slice(2)
const detail = process.argv.includes('--detail')
const gazetteer = loadGazetteer()
const nowhere = { jurisdiction: null, level: null, issuer: null, year: null }
const codes = /[\u4e00-\u9fff]\s*[〔[【(（]\s*(?:19|20)?\d\d/

/** The canonical names of the issuers a registry gives, and the level of the first. */
function expected(issuers: readonly string[]) {
  return issuers.map((issuer) => {
    const bodies = bodyRegistry(gazetteer)
    const id = bodies.register(issuer, nowhere)
    return bodies.bodies().find((body) => body.id === id) ?? { name: issuer, level: null }
  })
}

let rows = 0
const score = { all: { read: 0, issuer: 0, level: 0 }, certain: { read: 0, issuer: 0, level: 0 } }
registryRows(path).forEach(({ number, issuers }, index) => {
  if (index % Number(only) !== 0 || !codes.test(number)) return
  rows++
  const read = issuerOfNumber(number, gazetteer)
  if (!read) {
    if (detail) console.log('unknown', number, issuers[0])
    return
  }
  const truth = expected(issuers)
  const right = truth.some(({ name }) => name.startsWith(read.name) || read.name.startsWith(name))
  const level = truth.some((body) => body.level === read.level)
  for (const part of read.certain ? [score.all, score.certain] : [score.all]) {
    part.read++
    if (right) part.issuer++
    if (level) part.level++
  }
  if (detail && !right) console.log(read.certain ? 'WRONG' : 'doubtful', number, 'read', read.name, 'is', issuers[0])
})
for (const [which, { read, issuer, level }] of Object.entries(score))
  console.log(
    `${which}: ${rows} numbers, ${((100 * read) / rows).toFixed(1)} % read, issuer right ${((100 * issuer) / read).toFixed(1)} %, level right ${((100 * level) / read).toFixed(1)} %`,
  )
