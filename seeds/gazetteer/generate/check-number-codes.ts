/**
 * Says how well issuerOfNumber reads the numbers of a registry: coverage, issuers right, levels right; with the codes as
 * committed, then with codes learned on three quarters only and read on the rest, kept back by row and by code.
 *   npx tsx seeds/gazetteer/generate/check-number-codes.ts REGISTRY.tsv [--detail row|code|all]
 */
import { createHash } from 'node:crypto'
import { codesByKey, type Gazetteer, loadGazetteer } from '../../../src/extract/gazetteer.ts'
import { issuerOfNumber } from '../../../src/resolve/bodies/issuer-of-number.ts'
import { learnCodes } from './learn-codes.ts'
import { type NumberedRow, numberedRows } from './numbered-rows.ts'

const [path = '', , detail = ''] = process.argv.slice(2)
const gazetteer = loadGazetteer()
const rows = numberedRows(path, gazetteer)
const isKept = (key: string) => createHash('sha256').update(key).digest()[0]! % 4 === 0

function report(name: string, kept: readonly NumberedRow[], reader: Gazetteer): void {
  const all = { read: 0, issuer: 0, level: 0 }
  const certain = { read: 0, issuer: 0, level: 0 }
  for (const row of kept) {
    const read = issuerOfNumber(row.number, reader)
    const right = read !== null && row.isIssuer(read.name)
    if (detail === name && !right) console.log(read ? (read.certain ? 'WRONG' : 'doubtful') : 'unknown', row.number, read?.name ?? '', row.issuer)
    if (!read) continue
    for (const part of read.certain ? [all, certain] : [all]) {
      part.read++
      if (right) part.issuer++
      if (row.levels.includes(read.level)) part.level++
    }
  }
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`
  for (const [which, part] of Object.entries({ all, certain }))
    console.log(
      `${name} ${which}: ${kept.length} numbers, ${percent(part.read, kept.length)} read, issuer right ${percent(part.issuer, part.read)}, level right ${percent(part.level, part.read)}`,
    )
}

report('all', rows, gazetteer)
const keys = { row: (row: NumberedRow) => row.number + row.issuer, code: (row: NumberedRow) => row.code }
for (const [name, keyOf] of Object.entries(keys)) {
  const learned = learnCodes(rows.filter((row) => !isKept(keyOf(row))), { ...gazetteer, learnedCodes: new Map() })
  report(name, rows.filter((row) => isKept(keyOf(row))), { ...gazetteer, learnedCodes: codesByKey(learned) })
}
