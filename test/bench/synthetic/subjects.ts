import { randomNumbers } from '../../random-numbers.ts'
import type { Subjects } from '../serving/subjects.ts'
import { syntheticPolicies } from './policies.ts'
import { citationsOf, type Shape } from './shape.ts'
import * as words from './words.ts'

/** What to ask a synthetic graph about: twenty of each kind, the same for the same shape. */
export function syntheticSubjects(shape: Shape): Subjects {
  const random = randomNumbers(shape.seed + 99)
  const made = syntheticPolicies(shape)
  const { directives, to } = citationsOf(shape)
  const held = [...made.held()]
  const cited = mostCited(directives, to)
  const twenty = <T>(make: () => T) => Array.from({ length: 20 }, make)
  const pick = <T>(of: readonly T[]) => of[Math.floor(random() * of.length)]!
  const ids = (numbers: readonly number[]) => numbers.map(made.directiveId)
  return {
    directives: ids(twenty(() => Math.floor(random() * directives))),
    hubs: ids(cited.slice(0, 15)),
    national: ids(cited.filter((n) => made.levelOf(n) === 'NATIONAL').slice(0, 15)),
    holding: ids(twenty(() => pick(held))),
    twoCharacters: twenty(() => pick(words.fields).slice(0, 2)),
    phrases: twenty(() => pick(words.acts) + pick(words.fields) + pick(words.things)),
  }
}

/** The thousand that are cited most, first. */
function mostCited(directives: number, to: Int32Array): number[] {
  const times = new Int32Array(directives)
  for (const one of to) times[one]!++
  return Array.from(times.keys())
    .sort((a, b) => times[b]! - times[a]!)
    .slice(0, 1_000)
}
