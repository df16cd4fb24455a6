/** What all descriptions together say of one id, as far as it tells directives apart. */
export interface Candidate {
  readonly id: string
  readonly held: boolean
  /** A row of a registry tells of it. */
  readonly registered: boolean
  readonly number: string | null
  readonly titles: readonly string[]
  /** Those titles that say who issued it, with that. */
  readonly issuedTitles: readonly string[]
  readonly issuers: readonly string[]
  readonly issuedOn: string | null
  readonly publishedOn: string | null
}

export type Match = (a: Candidate, b: Candidate) => boolean

export function sameNumber(a: Candidate, b: Candidate): boolean {
  return a.number !== null && a.number === b.number && (issuersAgree(a, b) || shareIssuedTitle(a, b))
}

/**
 * A registry gives the government as the issuer of what its office issued. A number and a title that names the issuer leave no doubt;
 * a number alone does: 青政发 is of 青海 and of others.
 */
function shareIssuedTitle(a: Candidate, b: Candidate): boolean {
  return a.issuedTitles.some((title) => b.issuedTitles.includes(title))
}

export function sameTitle(a: Candidate, b: Candidate): boolean {
  return (
    (a.number === null || b.number === null || a.number === b.number) &&
    (a.issuedOn === null || b.issuedOn === null || a.issuedOn === b.issuedOn) &&
    yearsAgree(a, b) &&
    issuersAgree(a, b) &&
    shareTitle(a, b)
  )
}

/** A number is of the year in which it was issued; of two editions of one title the one with a number of another year is the other. */
export function yearsAgree(a: Candidate, b: Candidate): boolean {
  return isOfYear(a.number, b.issuedOn) && isOfYear(b.number, a.issuedOn)
}

/** 沪科规〔2022〕6号 and a day of 2022, of the last days of the year before or of the first months of the next; true where one is not known. */
function isOfYear(number: string | null, day: string | null): boolean {
  const year = number && /〔(\d{4})〕/.exec(number)?.[1]
  if (!year || !day) return true
  const months = (Number(day.slice(0, 4)) - Number(year)) * 12 + Number(day.slice(5, 7))
  return months >= 0 && months <= 15
}

export function issuersAgree(a: Candidate, b: Candidate): boolean {
  return a.issuers.length === 0 || b.issuers.length === 0 || shareIssuer(a, b)
}

export function shareIssuer(a: Candidate, b: Candidate): boolean {
  return a.issuers.some((issuer) => b.issuers.includes(issuer))
}

export function shareTitle(a: Candidate, b: Candidate): boolean {
  return a.titles.some((title) => b.titles.includes(title))
}

/** Those of a group that have a number or a title in common with one: nobody else can be the same work. */
export type Alike = (one: Candidate) => readonly Candidate[]

export function alike(group: readonly Candidate[]): Alike {
  const marked = new Map<string, Candidate[]>()
  for (const each of group)
    for (const mark of marksOf(each)) {
      const like = marked.get(mark)
      if (like) like.push(each)
      else marked.set(mark, [each])
    }
  return (one) => [...new Set(marksOf(one).flatMap((mark) => marked.get(mark) ?? []))]
}

function marksOf({ number, titles }: Candidate): string[] {
  return [...(number === null ? [] : [`number ${number}`]), ...titles.map((title) => `title ${title}`)]
}

/** The work of each of a group, joined where all that a match holds together match each other. The group is sorted by id. */
export function joined(group: readonly Candidate[], match: Match): Map<string, string> {
  const works = new Map<string, string>()
  for (const like of connected(group, match)) {
    const agree = like.every((a) => like.every((b) => a === b || match(a, b)))
    // Sorted by id: the first is the one whose id stays.
    for (const one of like) works.set(one.id, agree ? like[0]!.id : one.id)
  }
  return works
}

/** The groups that a match holds together, directly or through others. */
function connected(group: readonly Candidate[], match: Match): Candidate[][] {
  const near = alike(group)
  const left = new Set(group)
  return group.flatMap((first) => {
    if (!left.delete(first)) return []
    const found = [first]
    for (const one of found)
      for (const other of near(one))
        if (left.has(other) && match(one, other) && left.delete(other)) found.push(other)
    return [found.sort((a, b) => (a.id < b.id ? -1 : 1))]
  })
}
