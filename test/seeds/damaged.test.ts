import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PolicyRecords } from '../../src/domain/policy-records.ts'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { read } from '../../src/ingest.ts'
import { clean } from '../../src/text/clean.ts'
import { decode } from '../../src/text/decode/decode.ts'
import { type DamageKind, damage } from '../text/damage.ts'

const folder = join(import.meta.dirname, '../../seeds/documents')
const files = readdirSync(folder)
const whole = (file: string) => clean(decode(readFileSync(join(folder, file)), file)).text
const readText = (file: string, text: string) =>
  read(decode(new TextEncoder().encode(text), file), loadGazetteer())

/** What a document says, apart from where: one line a fact. */
function factsOf(records: PolicyRecords): Set<string> {
  const body = new Map(records.bodies.map((one) => [one.id, one.name]))
  const name = new Map(records.directives.map((one) => [one.id, one.documentNumber ?? one.title]))
  const names = (ids: readonly string[]) => ids.map((id) => body.get(id)).join('、')
  return new Set([
    ...records.directives.map((one) =>
      [
        'directive',
        one.part,
        one.title,
        one.documentNumber,
        one.kind,
        one.level,
        one.issuedOn,
        names(one.issuingBodies),
      ].join(' | '),
    ),
    ...records.citations.map((one) =>
      ['citation', name.get(one.from), one.relation, name.get(one.to ?? '')].join(' | '),
    ),
    ...records.responsibilities.map((one) => ['responsibility', one.role, body.get(one.body)].join(' | ')),
    ...records.metrics.map((one) =>
      ['metric', one.indicator, one.comparator, one.target, one.targetMax, one.unit, one.deadline].join(
        ' | ',
      ),
    ),
  ])
}

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
