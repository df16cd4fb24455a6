import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { read } from '../../src/ingest.ts'
import { clean } from '../../src/text/clean.ts'
import { decode } from '../../src/text/decode/decode.ts'
import { type DamageKind, damage } from '../text/damage.ts'
import { factsOf } from '../text/facts.ts'

const folder = join(import.meta.dirname, '../../seeds/documents')
const files = readdirSync(folder)
const whole = (file: string) => clean(decode(readFileSync(join(folder, file)), file)).text
const readText = (file: string, text: string) =>
  read(decode(new TextEncoder().encode(text), file), loadGazetteer())

/** Damage that loses nothing must change nothing; damage that loses bytes may change this share of the facts. */
const kinds: readonly (readonly [DamageKind, number])[] = [
  ['traditional', 0],
  ['pinyin', 0],
  ['wide', 0],
  ['spaces', 0],
  ['chrome', 0],
  ['tags', 0],
  ['latin', 0],
  ['record', 0],
  ['dump', 0],
  ['program', 0],
  ['escaped', 0],
  ['margin', 0.03],
  ['pressed', 0],
  ['quoted', 0],
  ['row', 0],
  ['fenced', 0],
  ['numbered', 0],
  ['spans', 0],
  ['bom', 0],
  ['returns', 0],
  ['invisible', 0],
  ['shifted', 0.1],
]

for (const [kind, share] of kinds)
  test.each(files)(`%s says the same when damaged: ${kind}`, (file) => {
    const text = whole(file)
    const before = factsOf(readText(file, text))
    const damaged = damage(text, kind, 7)
    expect(damaged).not.toBe(text)
    const after = factsOf(readText(file, damaged))
    const lost = [...before].filter((fact) => !after.has(fact))
    const added = [...after].filter((fact) => !before.has(fact))
    if (share === 0) expect({ lost, added }).toEqual({ lost: [], added: [] })
    else
      expect((lost.length + added.length) / before.size, [...lost, ...added].join('\n')).toBeLessThanOrEqual(
        share,
      )
  })
