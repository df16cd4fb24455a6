import type { Level } from '../../domain/level.ts'
import type { Gazetteer } from '../../extract/gazetteer.ts'
import type { Jurisdiction } from '../../extract/gazetteer-tables.ts'

/** The place of a level that the text names most often, if it is named at least twice and clearly most. */
export function mostNamed(counts: ReadonlyMap<Jurisdiction, number>, level: Level): Jurisdiction | null {
  const ranked = [...counts].filter(([place]) => place.level === level).sort((a, b) => b[1] - a[1])
  const [best, next] = ranked
  return best && best[1] >= 2 && best[1] >= 2 * (next?.[1] ?? 0) ? best[0] : null
}

/** The place of a level that is the only one the text names, were it but once. */
export function onlyNamed(counts: ReadonlyMap<Jurisdiction, number>, level: Level): Jurisdiction | null {
  const named = [...counts.keys()].filter((place) => place.level === level)
  return named.length === 1 ? named[0]! : null
}

/**
 * The city of a text that says 市人民政府 and names none of that rank: 天津市, which is a province, or 邵东市, which is a county; of both the
 * one that it names more.
 */
export function cityOfAnotherRank(counts: ReadonlyMap<Jurisdiction, number>): Jurisdiction | null {
  const cities = new Map([...counts].filter(([{ name }]) => name.endsWith('市')))
  const province = mostNamed(cities, 'PROVINCIAL')
  const county = [...cities.keys()].some(({ level }) => level === 'MUNICIPAL')
    ? null
    : mostNamed(cities, 'COUNTY')
  const isCounty = county && (!province || cities.get(county)! > cities.get(province)!)
  return isCounty ? county : province
}

/** How often a text names each place, 金寨|县 over two lines too; a name that several places share counts for none of them. */
export function placeCounts(lines: string, gazetteer: Gazetteer): ReadonlyMap<Jurisdiction, number> {
  const text = lines.replace(/(?<=\p{Script=Han})\n(?=\p{Script=Han})/gu, '')
  const counts = new Map<Jurisdiction, number>()
  for (let at = 0; at < text.length; at++) {
    const found = gazetteer.places.longest(text, at, text.length)
    if (!found) continue
    const place = found.value.at(-1)!
    if (new Set(found.value.map(({ code }) => code)).size === 1)
      counts.set(place, (counts.get(place) ?? 0) + 1)
    at = found.end - 1
  }
  return counts
}
