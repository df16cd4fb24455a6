import { parseArgs } from 'node:util'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { read } from '../../src/ingest.ts'
import { documentsIn } from '../../src/reading/documents.ts'
import { clean } from '../../src/text/clean.ts'
import { decode } from '../../src/text/decode/decode.ts'
import { decodeFile } from '../../src/text/decode/decode-file.ts'
import { hasLostLineEnds } from '../../src/text/repair/lines/long-lines.ts'
import { type DamageKind, damage, damageKinds } from '../text/damage.ts'
import { factsOf } from '../text/facts.ts'

/** How a fact begins that is no sentence of its own: what the table has a column for. */
const columns = ['directive', 'citation', 'responsibility', 'metric'] as const

/**
 * What damage costs: of every document its clean text is damaged in each way and read again; counted are the facts that were
 * read before and are not now, and those that are new. `--list` prints them, file by file.
 */
export async function benchDamage(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    options: { only: { type: 'string', multiple: true }, list: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const kinds = damageKinds.filter((kind) => values.only?.includes(kind) ?? true)
  const texts = new Map<string, string>()
  for await (const document of documentsIn(positionals.length > 0 ? positionals : ['seeds/documents']))
    if ('bytes' in document) {
      const { text } = clean(await decodeFile(document.bytes, document.file))
      // A text that has lost its line ends already is no measure of what more is lost.
      if (!hasLostLineEnds(text)) texts.set(document.file, text)
    }

  const lost = new Map<DamageKind, Map<string, number>>()
  let facts = 0
  for (const [file, text] of texts) {
    const before = factsOfText(text)
    facts += before.size
    for (const kind of kinds) {
      const after = factsOfText(damage(text, kind, 7))
      const gone = [...before].filter((fact) => !after.has(fact))
      const come = [...after].filter((fact) => !before.has(fact))
      const counts = lost.get(kind) ?? new Map<string, number>()
      lost.set(kind, counts)
      for (const fact of gone) count(counts, fact.slice(0, fact.indexOf(' ')))
      for (const _ of come) count(counts, 'added')
      if (values.list)
        for (const [sign, changed] of [
          ['-', gone],
          ['+', come],
        ] as const)
          for (const fact of changed) console.log(kind, file, sign, fact)
    }
  }
  console.log(`${texts.size} documents, ${facts} facts\n`)
  console.log(['kind', 'lost', ...columns, 'added'].map(cell).join(''))
  for (const [kind, counts] of lost) {
    const numbers = columns.map((column) => counts.get(column) ?? 0)
    const all = numbers.reduce((sum, each) => sum + each, 0)
    console.log([kind, all, ...numbers, counts.get('added') ?? 0].map(cell).join(''))
  }
}

function cell(value: string | number): string {
  return typeof value === 'number' ? String(value).padStart(8).padEnd(16) : value.padEnd(16)
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function factsOfText(text: string): Set<string> {
  return factsOf(read(decode(new TextEncoder().encode(text), 'text.txt'), loadGazetteer()))
}
