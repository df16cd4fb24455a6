/**
 * Writes seeds/gazetteer/learned-number-codes.tsv: heads of document-number codes that one issuer has used alone, learned
 * from a registry of published document headers. The table holds facts (which body uses which code), no text.
 *   npx tsx seeds/gazetteer/generate/number-codes.ts REGISTRY.tsv [every Nth row left out, for checking]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { loadGazetteer } from '../../../src/extract/gazetteer.ts'
import { registryRows } from './registry-rows.ts'

const [path = '', leaveOut = '0'] = process.argv.slice(2)
const gazetteer = loadGazetteer()
const { offices, departments } = gazetteer.localCodes
const organs = [...Object.keys(offices), ...Object.keys(departments)].filter((code) => code !== '发')

/** Ministries' codes are listed by hand, with their years. */
const listed = readFileSync(new URL('../number-codes.tsv', import.meta.url), 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[0]!)
  .filter((code) => code.length > 1)

const whole = new Set<string>()
const uses = new Map<string, Map<string, number>>()
registryRows(path).forEach(({ number, issuers }, index) => {
  if (Number(leaveOut) > 0 && index % Number(leaveOut) === 0) return
  const code = /^\s*(\D+?)\s*[〔[【(（]\s*(?:19|20)\d\d/.exec(number)?.[1]?.replace(/\s/g, '')
  if (!code || !/^[\u4e00-\u9fff]+$/.test(code)) return
  whole.add(code)
  for (let length = 2; length <= code.length; length++) {
    const head = code.slice(0, length)
    const counts = uses.get(head) ?? new Map<string, number>()
    counts.set(issuers[0]!, (counts.get(issuers[0]!) ?? 0) + 1)
    uses.set(head, counts)
  }
})

/** The only issuer of a head, if at least three documents show it and hardly any shows another. */
function soleIssuer(counts: ReadonlyMap<string, number>): string | null {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const [issuer = '', most = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? []
  return total >= 3 && most / total >= 0.97 ? issuer : null
}

const learned = new Map<string, string>()
for (const [head, counts] of [...uses].toSorted(([a], [b]) => a.length - b.length)) {
  if (listed.some((code) => head.startsWith(code))) continue
  const issuer = soleIssuer(counts)
  const codes = [...whole].filter((code) => code.startsWith(head))
  const isCode = head.length > 2 && codes.every((code) => /^(?:[发函字办规通]|$)/.test(code.slice(head.length)))
  // A head must reach into what says the organ: 琼科, not 琼 or 中山.
  if (!issuer || !(isCode || organs.some((organ) => head.slice(1).endsWith(organ)))) continue
  const shorter = [...learned].findLast(([known]) => head.startsWith(known))
  if (shorter?.[1] !== issuer) learned.set(head, issuer)
}

const rows = [...learned].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([head, issuer]) => `${head}\t${issuer}\t\t`)
writeFileSync(new URL('../learned-number-codes.tsv', import.meta.url), `code\tissuer\tfrom\tto\n${rows.join('\n')}\n`)
console.log(`${rows.length} codes`)
