import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadGazetteer } from '../../../src/extract/gazetteer.ts'
import { randomNumbers } from '../../random-numbers.ts'
import { syntheticPolicies } from './policies.ts'
import { citationsOf, directivesOf, type Shape } from './shape.ts'

/** What the n-th directive is found by. */
export const numberOf = (n: number) => `合成发〔${2000 + (n % 25)}〕${n + 1}号`

/**
 * The directives and citations of a shape as a registry has them: two tables, of headers and of pairs, as `load --registry` reads
 * them. Levels, degrees and relations are as often as in a real one; provinces, cities and counties are those of GB/T 2260.
 */
export function writeRegistry(
  folder: string,
  shape: Shape,
): { readonly files: string[]; readonly rows: number } {
  mkdirSync(folder, { recursive: true })
  const made = syntheticPolicies(shape)
  const places = placesByLevel()
  const random = randomNumbers(shape.seed + 7)
  const directives = directivesOf(shape)
  const headers = tableIn(join(folder, 'directives.tsv'), ['id', 'title', 'issuers', 'number', 'issuedOn'])
  for (let n = 0; n < directives; n++) {
    const { level, title, issuedOn } = made.directive(n)
    const of = level === 'NATIONAL' ? [] : places.get(level)!
    const place = of[Math.floor(random() * of.length)]
    const issuer = place === undefined ? '国务院' : `${place}人民政府`
    headers.row([`S${n}`, title.replace(/^.*?(?=关于)/u, issuer), issuer, numberOf(n), issuedOn])
  }
  const pairs = tableIn(join(folder, 'citations.tsv'), ['from', 'to', 'relation'])
  const { from, to } = citationsOf(shape)
  for (let n = 0; n < from.length; n++) pairs.row([`S${from[n]}`, `S${to[n]}`, made.relationOf(n)])
  return { files: [headers.end(), pairs.end()], rows: directives + from.length }
}

function placesByLevel(): Map<string, string[]> {
  const byLevel = new Map<string, string[]>()
  const parents = new Map(loadGazetteer().jurisdictions.map((place) => [place.code, place]))
  for (const { name, level, parent, to } of parents.values()) {
    if (to !== null) continue
    // 市中区 is in several cities: with the city in front it is one.
    const full = level === 'COUNTY' && parent ? `${parents.get(parent)?.name}${name}` : name
    byLevel.set(level, [...(byLevel.get(level) ?? []), full])
  }
  return byLevel
}

function tableIn(file: string, names: readonly string[]) {
  const lines = [names.join('\t')]
  return {
    row: (cells: readonly string[]) => void lines.push(cells.join('\t')),
    end() {
      writeFileSync(file, `${lines.join('\n')}\n`)
      return file
    },
  }
}
