/** What all descriptions together say of one id, as far as it tells directives apart. */
export interface Candidate {
  readonly id: string
  readonly held: boolean
  readonly number: string | null
  readonly titles: readonly string[]
  readonly issuers: readonly string[]
  readonly issuedOn: string | null
}

/**
 * Which directive each id is of: a cited one is the one held, or the better known cited one, that alone can be meant; if none
 * or several can, it stays by itself. A function of the set: whatever order documents come in, the answer is the same.
 *
 * By number first, then by title. Held ones are never joined: two documents are two.
 */
export function worksOf(candidates: readonly Candidate[]): Map<string, string> {
  const all = [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1))
  const held = all.filter((each) => each.held)
  const numbered = all.filter((each) => !each.held && each.number !== null)
  const named = all.filter((each) => !each.held && each.number === null)
  const works = new Map(held.map(({ id }) => [id, id]))
  const workOf = (id: string) => works.get(id) ?? id

  // 1. Cited with a number: the held one with that number, or one without a number and with that title.
  join(works, numbered, sameNumber, (each) => choose(each, held, sameNumber) ?? choose(each, held, sameTitle))
  // 2. Cited by title with issuer or date: the held one, else what step 1 made of the numbered ones so called.
  const known = named.filter((each) => each.issuers.length > 0)
  const bare = named.filter((each) => each.issuers.length === 0)
  const byTitle = (each: Candidate, less: readonly Candidate[]) =>
    choose(each, held, sameTitle) ?? choose(each, less, sameTitle, workOf)
  join(works, known, sameTitle, (each) => byTitle(each, numbered))
  // 3. Cited by title alone.
  join(works, bare, sameTitle, (each) => byTitle(each, [...numbered, ...known]))
  return works
}

type Match = (a: Candidate, b: Candidate) => boolean

/** undefined: none can be meant, look further; null: several can, stay. */
type Choice = string | null | undefined

/** The one work among `others` that can be meant; those that share an issuer go before those that do not exclude it. */
function choose(
  one: Candidate,
  others: readonly Candidate[],
  match: Match,
  workOf: (id: string) => string = (id) => id,
): Choice {
  const matching = others.filter((other) => match(one, other))
  const sure = matching.filter((other) => shareIssuer(one, other))
  const works = new Set((sure.length > 0 ? sure : matching).map(({ id }) => workOf(id)))
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
  for (const like of connected(left, match)) {
    const agree = like.every((a) => like.every((b) => a === b || match(a, b)))
    // Sorted by id: the first is the one whose id stays.
    for (const one of like) works.set(one.id, agree ? like[0]!.id : one.id)
  }
}

/** The groups that a match holds together, directly or through others. */
function connected(group: readonly Candidate[], match: Match): Candidate[][] {
  const left = new Set(group)
  return group.flatMap((first) => {
    if (!left.delete(first)) return []
    const found = [first]
    for (const one of found)
      for (const other of left) if (match(one, other) && left.delete(other)) found.push(other)
    return [found.sort((a, b) => (a.id < b.id ? -1 : 1))]
  })
}

function sameNumber(a: Candidate, b: Candidate): boolean {
  return a.number !== null && a.number === b.number && issuersAgree(a, b)
}

function sameTitle(a: Candidate, b: Candidate): boolean {
  return (
    (a.number === null || b.number === null || a.number === b.number) &&
    (a.issuedOn === null || b.issuedOn === null || a.issuedOn === b.issuedOn) &&
    issuersAgree(a, b) &&
    a.titles.some((title) => b.titles.includes(title))
  )
}

function issuersAgree(a: Candidate, b: Candidate): boolean {
  return a.issuers.length === 0 || b.issuers.length === 0 || shareIssuer(a, b)
}

function shareIssuer(a: Candidate, b: Candidate): boolean {
  return a.issuers.some((issuer) => b.issuers.includes(issuer))
}
