/**
 * Writes seeds/gazetteer/learned-number-codes.tsv from a registry of published document headers. The table holds facts
 * (which body uses which code), no text.
 *   npx tsx seeds/gazetteer/generate/number-codes.ts REGISTRY.tsv
 */
import { writeFileSync } from 'node:fs'
import { loadGazetteer } from '../../../src/extract/gazetteer.ts'
import { learnCodes } from './learn-codes.ts'
import { numberedRows } from './numbered-rows.ts'

const gazetteer = loadGazetteer()
const learned = learnCodes(numberedRows(process.argv[2] ?? '', gazetteer), gazetteer)
const lines = learned
  .toSorted((a, b) => (a.code < b.code ? -1 : 1))
  .map(({ code, issuer, from, to, sure }) => [code, issuer, from ?? '', to ?? '', sure ? 'sure' : ''].join('\t'))
writeFileSync(
  new URL('../learned-number-codes.tsv', import.meta.url),
  `code\tissuer\tfrom\tto\tsure\n${lines.join('\n')}\n`,
)
console.log(`${lines.length} codes`)
