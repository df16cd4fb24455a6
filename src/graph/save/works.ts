import { registeredWorks } from './registered-works.ts'
import {
  type Alike,
  alike,
  type Candidate,
  joined,
  type Match,
  sameNumber,
  sameTitle,
  shareIssuer,
  shareTitle,
} from './same-work.ts'

/**
 * Which directive each id is of: a cited one is the one held or registered, or the better known cited one, that alone can be
 * meant; if none or several can, it stays by itself. A function of the set: whatever order documents come in, the answer is
 * the same.
 *
 * By number first, then by title. Held ones are never joined: two documents are two.
 */
export function worksOf(candidates: readonly Candidate[]): Map<string, string> {
  const all = [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1))
  const held = all.filter((each) => each.held)
  const registered = all.filter((each) => each.registered && !each.held)
  const cited = all.filter((each) => !each.registered && !each.held)
  const numbered = cited.filter((each) => each.number !== null)
  const named = cited.filter((each) => each.number === null)
  const works = new Map(held.map(({ id }) => [id, id]))
  const workOf = (id: string) => works.get(id) ?? id

  // 1. Listed in a registry: the held one, else the one that another registry lists.
  for (const [id, work] of registeredWorks(registered, held)) works.set(id, work)
  const known = alike([...held, ...registered])
  const choose = (one: Candidate, others: Alike, match: Match) => choiceOf(one, others, match, workOf)
  // 2. Cited with a number: the known one with that number, or one without a number and with that title.
  join(
    works,
    numbered,
    sameNumber,
    (each) => choose(each, known, sameNumber) ?? choose(each, known, sameTitle),
  )
  // 3. Cited by title with issuer or date: the known one, else what step 2 made of the numbered ones so called.
  const issued = named.filter((each) => each.issuers.length > 0)
  const bare = named.filter((each) => each.issuers.length === 0)
  const byTitle = (less: Alike) => (each: Candidate) =>
    choose(each, known, sameTitle) ?? choose(each, less, sameTitle)
  join(works, issued, sameTitle, byTitle(alike(numbered)))
  // 4. Cited by title alone.
  join(works, bare, sameTitle, byTitle(alike([...numbered, ...issued])))
  return works
}

/** undefined: none can be meant, look further; null: several can, stay. */
type Choice = string | null | undefined

/** The one work among `others` that can be meant; those that share an issuer go before those that do not exclude it. */
function choiceOf(one: Candidate, others: Alike, match: Match, workOf: (id: string) => string): Choice {
  const matching = others(one).filter((other) => match(one, other))
  const sure = matching.filter((other) => shareIssuer(one, other))
  const likely = sure.length > 0 ? sure : matching
  // One number brings a regulation and the decision that amends it: the title tells which.
  const called = likely.filter((other) => shareTitle(one, other))
  const works = new Set((called.length > 0 ? called : likely).map(({ id }) => workOf(id)))
  if (works.size === 0) return undefined
  return works.size === 1 ? [...works][0]! : null
}

/** Puts each where `choice` says; those for which there is nothing are joined among themselves where they match. */
function join(
  works: Map<string, string>,
  group: readonly Candidate[],
  match: Match,
  choice: (one: Candidate) => Choice,
): void {
  const left: Candidate[] = []
  for (const one of group) {
    const chosen = choice(one)
    if (chosen === undefined) left.push(one)
    else works.set(one.id, chosen ?? one.id)
  }
  for (const [id, work] of joined(left, match)) works.set(id, work)
}
