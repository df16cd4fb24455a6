import {
  alike,
  type Candidate,
  issuersAgree,
  joined,
  sameNumber,
  shareTitle,
  yearsAgree,
} from './same-work.ts'

/** A registry may give the day on which a document was put on a page, weeks after its own date. */
const mostDaysApart = 60

/**
 * The work of each directive that registries list: a held one, or the first of those that are the same in several registries.
 * Registries list a title once a year, and a regulation and its amendment under one number: two rows are one work only where
 * nothing speaks against it, and a row whose work cannot be told stays by itself.
 */
export function registeredWorks(
  registered: readonly Candidate[],
  held: readonly Candidate[],
): Map<string, string> {
  const heldLike = alike(held)
  const rowsLike = alike(registered)
  const left: Candidate[] = []
  const works = new Map<string, string>()
  for (const row of registered) {
    const near = heldLike(row)
    const byNumber = near.filter((document) => isListedAs(document, row, rowsLike(document)))
    const byTitle = near.filter((document) => isOnlyCalled(document, row, rowsLike(document)))
    const [work, another] = byNumber.length > 0 ? byNumber : byTitle
    if (work && !another) works.set(row.id, work.id)
    else left.push(row)
  }
  for (const [id, work] of joined(left, sameRow)) works.set(id, work)
  return works
}

/** By number, and where registries have several titles under the number by title as well. */
function isListedAs(document: Candidate, row: Candidate, rows: readonly Candidate[]): boolean {
  if (!sameNumber(document, row)) return false
  const others = rows.filter((other) => other !== row && sameNumber(document, other))
  return shareTitle(document, row) || others.every((other) => shareTitle(other, row))
}

/** By title, where a number is missing: the only row that may be meant, or the only one of the same day. */
function isOnlyCalled(document: Candidate, row: Candidate, rows: readonly Candidate[]): boolean {
  if (!isCalled(document, row)) return false
  const others = rows.filter(
    (other) => other !== row && (isCalled(document, other) || sameNumber(document, other)),
  )
  return others.length === 0 || (sameDay(document, row) && !others.some((other) => sameDay(document, other)))
}

function isCalled(document: Candidate, row: Candidate): boolean {
  const apart = daysApart(document, row)
  return (
    (document.number === null || row.number === null) &&
    shareTitle(document, row) &&
    yearsAgree(document, row) &&
    issuersAgree(document, row) &&
    (apart === null || apart <= mostDaysApart)
  )
}

/** Two rows: one number and title, or one title and day where a number is missing. */
function sameRow(a: Candidate, b: Candidate): boolean {
  if (!shareTitle(a, b)) return false
  if (a.number !== null && b.number !== null) return sameNumber(a, b)
  return issuersAgree(a, b) && sameDay(a, b)
}

function sameDay(a: Candidate, b: Candidate): boolean {
  return daysApart(a, b) === 0
}

/** Null where a day is not known. */
function daysApart(a: Candidate, b: Candidate): number | null {
  const [one, other] = [a.issuedOn ?? a.publishedOn, b.issuedOn ?? b.publishedOn]
  return one && other ? Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000 : null
}
