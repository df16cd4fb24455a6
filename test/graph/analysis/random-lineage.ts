import { lineageRelations } from '../../../src/domain/citation.ts'
import { Level } from '../../../src/domain/level.ts'
import type { Head, Link } from '../../../src/graph/analysis/works.ts'
import { randomNumbers } from '../../random-numbers.ts'

export const somePlaces = ['110000', '120000', '130000', '140000', '150000']

/** Directives of a few places and levels that cite each other at random: with cycles, doubles, works of several, and no dates. */
export function randomLineage(seed: number): { heads: Head[]; links: Link[] } {
  const random = randomNumbers(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!
  const size = 2 + Math.floor(random() * 30)
  const heads = Array.from({ length: size }, (_, i): Head => {
    const level = pick(Level.options.slice(0, 3))
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0')
    return {
      id: `d${String(i).padStart(2, '0')}`,
      level,
      place: level === 'NATIONAL' ? '100000' : random() < 0.1 ? null : pick(somePlaces),
      date: random() < 0.15 ? null : `20${10 + Math.floor(random() * 9)}-${month}-15`,
      held: random() < 0.7,
    }
  })
  const links = Array.from(
    { length: Math.floor(size * (1 + random())) },
    (_, i): Link => ({
      id: `c${i}`,
      from: pick(heads).id,
      to: pick(heads).id,
      relation: pick(lineageRelations),
      confidence: pick([0.5, 0.8, 0.9]),
    }),
  ).filter(({ from, to }) => from !== to)
  return { heads, links }
}
