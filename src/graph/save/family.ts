import type { Directive } from '../../domain/directive.ts'
import { payloadTitle, titleWithoutIssuer } from '../../domain/title.ts'
import { candidateOf, type DirectiveDescription } from './directive-node.ts'
import type { Candidate } from './same-work.ts'
import { payloadKey } from './title-keys.ts'
import { worksOf } from './works.ts'

/** A row of cypher/write/related-descriptions.cypher. */
export type RelatedDescription = Readonly<{
  key: string
  of: string
  held: boolean
  record: string
  now: string | null
  readFrom: string | null
  damage: number | null
}>

/** A directive as all descriptions of it make it out. */
export interface Work {
  readonly id: string
  readonly descriptions: readonly DirectiveDescription[]
  /** The files that hold it, the one its content is read from first; none if it is not held. */
  readonly sources: readonly { readonly sha256: string; readonly part: string }[]
  /** The file its content was read from before. */
  readonly readFrom: string | null
  /** Some description came here from another directive, or went from here to another. */
  readonly isChanged: boolean
  /** No description of it was any directive's before. */
  readonly isNew: boolean
}

/** A notice known only by name, and the instrument its title says it prints. */
export interface Printing {
  readonly from: string
  readonly to: string
  readonly type: 'ISSUES' | 'FORWARDS' | 'APPROVES_FORWARDS'
  readonly title: string
}

/** Directives whose titles or numbers may be confused, told apart: what changes in the graph is the difference to `now`. */
export interface Family {
  readonly works: readonly Work[]
  /** Ids in use before and not after. */
  readonly left: readonly string[]
  /** Ids given by documents (`named`) that led to `from` and now lead to `to`. */
  readonly moves: readonly { readonly named: string; readonly from: string; readonly to: string }[]
  readonly printings: readonly Printing[]
}

/** Tells the directives of a family apart. A function of the set of rows: their order does not matter. */
export function familyOf(related: readonly RelatedDescription[]): Family {
  const rows = related.map(parsed)
  const byId = grouped(rows, (row) => row.of)
  const candidates = [...byId].map(([id, ofId]) => candidateOf(id, ofId))
  const workOf = worksOf(candidates)
  const moves = [...byId].flatMap(([named, [row]]) => {
    const to = workOf.get(named)!
    return row!.now !== null && row!.now !== to ? [{ named, from: row!.now, to }] : []
  })
  const left = new Set(moves.map(({ from }) => from))
  const works = [...grouped(rows, (row) => workOf.get(row.of)!)].map(([id, ofWork]) =>
    workFrom(id, ofWork, left.has(id)),
  )
  const used = new Set(works.map(({ id }) => id))
  return {
    works: works.sort((a, b) => (a.id < b.id ? -1 : 1)),
    left: [...left].filter((id) => !used.has(id)),
    moves,
    printings: printingsAmong(works, candidates, workOf),
  }
}

type Row = Omit<RelatedDescription, 'record'> & Pick<DirectiveDescription, 'record'>

function parsed(row: RelatedDescription): Row {
  return { ...row, record: JSON.parse(row.record) }
}

function workFrom(id: string, rows: readonly Row[], isLeft: boolean): Work {
  const holders = rows
    .filter(({ held }) => held)
    .map(({ record, damage }) => ({ record, damage: damage ?? 0 }))
    .sort(
      (a, b) =>
        preference(a) - preference(b) ||
        a.damage - b.damage ||
        (a.record.source! < b.record.source! ? -1 : 1),
    )
  return {
    id,
    descriptions: rows.map(({ key, held, record }) => ({ key, held, record })),
    sources: holders.map(({ record }) => ({ sha256: record.source!, part: record.part })),
    readFrom: rows.find(({ now }) => now === id)?.readFrom ?? null,
    isChanged: isLeft || rows.some(({ now }) => now !== id),
    isNew: rows.every(({ now }) => now === null),
  }
}

/** A directive is best read from a file of its own; then from the one that is least damaged. */
function preference({ record }: { record: Directive }): number {
  return ['outer', 'payload', 'attachment', 'cited'].indexOf(record.part)
}

function printingsAmong(
  works: readonly Work[],
  candidates: readonly Candidate[],
  workOf: ReadonlyMap<string, string>,
): Printing[] {
  const ofWork = grouped(candidates, ({ id }) => workOf.get(id)!)
  const issuersOf = (id: string) => (ofWork.get(id) ?? []).flatMap(({ issuers }) => issuers)
  const byTitle = new Map<string, Candidate[]>()
  for (const each of candidates) for (const title of each.titles) append(byTitle, title, each)
  return works.flatMap((notice) => {
    if (notice.sources.length > 0) return []
    const title = notice.descriptions
      .map(({ record }) => record.title)
      .find((each) => each && payloadKey(each))
    if (!title) return []
    const key = payloadKey(title)!
    const named = byTitle.get(key) ?? []
    const held = named.filter((each) => each.held)
    const printed = new Set((held.length > 0 ? held : named).map(({ id }) => workOf.get(id)!))
    printed.delete(notice.id)
    const [to] = printed
    if (printed.size !== 1 || !to || !agree(issuersOf(notice.id), issuersOf(to))) return []
    return [{ from: notice.id, to, type: verbOf(title), title }]
  })
}

function agree(issuers: readonly string[], others: readonly string[]): boolean {
  return issuers.length === 0 || others.length === 0 || issuers.some((issuer) => others.includes(issuer))
}

/** 关于转发X的通知 forwards, 关于批转X的通知 approves and forwards; all other verbs of a notice issue. */
function verbOf(title: string): Printing['type'] {
  const lead = titleWithoutIssuer(title).slice(0, -(payloadTitle(title)?.length ?? 0))
  if (/批转/u.test(lead)) return 'APPROVES_FORWARDS'
  return /转发/u.test(lead) ? 'FORWARDS' : 'ISSUES'
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) append(groups, keyOf(row), row)
  return groups
}

function append<T>(groups: Map<string, T[]>, key: string, row: T): void {
  const group = groups.get(key)
  if (group) group.push(row)
  else groups.set(key, [row])
}
