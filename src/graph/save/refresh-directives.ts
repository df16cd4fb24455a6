import type { Change } from '../../domain/change.ts'
import type { PolicyRecords } from '../../domain/policy-records.ts'
import type { Transaction } from '../database.ts'
import { changesBetween, factsOf } from './changes.ts'
import { type Content, contentOf } from './content.ts'
import { corrected } from './corrected.ts'
import { directiveNode } from './directive-node.ts'
import { type Family, familyOf, type Printing, type RelatedDescription, type Work } from './family.ts'
import { unpack } from './packed.ts'
import type { Replaced } from './replace-descriptions.ts'
import { runOver, sendOver } from './run-over.ts'

/**
 * Makes out again which directives there are, after a file says something else: `records` are the file's, null if it is a table,
 * which holds no directive. Returns the ids that were joined to another, and what changed.
 */
export async function refreshDirectives(
  transaction: Transaction,
  records: PolicyRecords | null,
  replaced: Replaced,
): Promise<{ readonly joined: readonly string[]; readonly changes: readonly Change[] }> {
  const rows = await runOver<RelatedDescription>(transaction, 'related-descriptions', { keys: replaced.keys })
  const { works, left, moves, joined, printings } = familyOf(rows)
  const touched = works.filter((work) => isTouched(work, replaced))
  const stale = staleContent(touched, records?.source.sha256 ?? null)
  const empty = emptied(replaced, works)
  const moving = await runOver<{ citing: string }>(transaction, 'citing-moved', { moves })
  const compared = [
    ...touched.map(({ id }) => id),
    ...left,
    ...empty,
    ...replaced.directives,
    ...moving.map(({ citing }) => citing),
  ]
  const before = await factsOf(transaction, compared)

  sendOver(transaction, 'clear-content', { directives: [...stale, ...left, ...empty] })
  sendOver(transaction, 'place-descriptions', { works: touched.map(placing) })
  const moved = await runOver<{ citing: string }>(transaction, 'move-citations', { moves })
  sendOver(transaction, 'drop-directives', { ids: [...left, ...replaced.directives] })
  sendOver(transaction, 'write-directives', { directives: touched.map(nodeOfWork) })
  await writeContent(
    transaction,
    records,
    touched.filter(({ id }) => stale.includes(id)),
  )
  transaction.send('write-printings', {
    ids: works.map(({ id }) => id),
    printings: printings.map(printingRow),
  })
  const citing = [...new Set([...stale, ...moved.map((row) => row.citing)])]
  sendOver(transaction, 'rank-citations', { citing })
  const tagged = [...new Set([...works.map(({ id }) => id), ...citing])]
  sendOver(transaction, 'tag-directives', { ids: tagged })
  sendOver(transaction, 'tag-sources', { ids: tagged })
  const changes = changesBetween(before, await factsOf(transaction, compared), joinedTo(moves, left))
  return { joined, changes }
}

/** What each id that is no directive's any more turned out to be; none where documents meant several by it. */
function joinedTo(moves: Family['moves'], left: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    left.flatMap((id) => {
      const [to, ...others] = new Set(moves.flatMap((move) => (move.from === id ? [move.to] : [])))
      return to && others.length === 0 ? [[id, to] as const] : []
    }),
  )
}

function isTouched(work: Work, { directives }: Replaced): boolean {
  return (
    work.isChanged ||
    directives.has(work.id) ||
    work.descriptions.some(({ record }) => directives.has(record.id))
  )
}

/** Those whose content is read from the saved file, or from another file than before, or from none any more. */
function staleContent(works: readonly Work[], sha256: string | null): string[] {
  return works
    .filter(
      ({ sources: [primary], readFrom }) =>
        (sha256 !== null && primary?.sha256 === sha256) || (primary?.sha256 ?? null) !== readFrom,
    )
    .map(({ id }) => id)
}

/** Ids that the file described and that no document describes any more. */
function emptied({ directives }: Replaced, works: readonly Work[]): string[] {
  const described = new Set(works.flatMap(({ descriptions }) => descriptions.map(({ record }) => record.id)))
  return [...directives].filter((id) => !described.has(id))
}

function placing({ id, descriptions }: Work) {
  return { id, descriptions: descriptions.map(({ key }) => key).sort() }
}

/** The node of a directive with what hangs on its header: a row for cypher/write/write-directives.cypher. */
export function nodeOfWork({ id, descriptions, sources }: Work) {
  const primary = sources[0]?.sha256 ?? null
  const { properties, ...header } = directiveNode(id, descriptions, primary)
  const evidence = JSON.parse(String(properties.evidence))
  const words = (field: string) => (evidence[field] ? { source: primary, ...evidence[field] } : {})
  const tables = new Set(descriptions.flatMap(({ record }) => record.registration?.source ?? []))
  return {
    ...header,
    properties: present(properties),
    sources: [
      ...sources.map(({ sha256, part }) => ({ sha256, part, primary: sha256 === primary })),
      ...[...tables].sort().map((sha256) => ({ sha256, part: 'registered', primary: false })),
    ],
    evidence: {
      issuingBodies: words('issuingBodies'),
      approvedBy: words('approvedBy'),
      addressees: words('addressees'),
      jurisdiction: words('jurisdiction'),
    },
  }
}

/** Without what is not known, which is a third of what is sent of a directive that only a table knows: it is not there either way. */
function present<T>(properties: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null))
}

/** Writes the content of directives, each from the records of the file it is read from: this one, or one saved before. */
async function writeContent(
  transaction: Transaction,
  records: PolicyRecords | null,
  works: readonly Work[],
): Promise<void> {
  const files = new Set(works.flatMap(({ sources: [primary] }) => (primary ? [primary.sha256] : [])))
  for (const sha256 of [...files].sort()) {
    const ids = works.filter(({ sources: [primary] }) => primary?.sha256 === sha256).map(({ id }) => id)
    const from = records?.source.sha256 === sha256 ? records : await savedRecords(transaction, sha256)
    writeRows(transaction, contentOf(from, new Set(ids)))
  }
}

async function savedRecords(transaction: Transaction, sha256: string): Promise<PolicyRecords> {
  const [row] = await transaction.run<{ records: string; text: string | null }>('saved-records', { sha256 })
  return (await corrected(transaction, unpack(row!.records, row!.text))).records
}

function writeRows(transaction: Transaction, content: Content): void {
  const { tasks, subtasks, responsibilities, metrics, citations } = content
  sendOver(transaction, 'write-tasks', { tasks })
  sendOver(transaction, 'write-subtasks', { subtasks })
  sendOver(transaction, 'write-responsibilities', { responsibilities })
  sendOver(transaction, 'write-metrics', { metrics })
  sendOver(transaction, 'write-citations', { citations })
}

/** What the title of a notice says that it prints, as a citation. */
export function printingRow({ from, to, type, title }: Printing) {
  const properties = {
    relation: type,
    derived: true,
    cue: null,
    rule: 'title-of-notice',
    quote: title,
    confidence: 0.9,
  }
  return { from, to, type, properties }
}
