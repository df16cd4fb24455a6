import type { Change } from '../../domain/change.ts'
import type { PolicyRecords } from '../../domain/policy-records.ts'
import type { Transaction } from '../database.ts'
import { changesBetween, factsOf } from './changes.ts'
import { type Content, contentOf } from './content.ts'
import { corrected } from './corrected.ts'
import { directiveRow } from './directive-row.ts'
import { type Family, familyOf, type Printing, type Work } from './family.ts'
import { newDirective } from './new-directive.ts'
import { unpack } from './packed.ts'
import type { Replaced } from './replace-descriptions.ts'
import { runOver, sendOver } from './run-over.ts'

/**
 * Makes out again which directives there are, after files say something else: `records` are those of the files, none if it is a table,
 * which holds no directive. Returns what changed.
 */
export async function refreshDirectives(
  transaction: Transaction,
  records: readonly PolicyRecords[],
  replaced: Replaced,
): Promise<readonly Change[]> {
  const { works, left, moves, printings } = familyOf(replaced.related)
  const touched = works.filter((work) => isTouched(work, replaced))
  const added = touched.filter((work) => isAdded(work, replaced)).map((work) => newDirective(work, printings))
  const addedIds = new Set(added.map(({ row }) => row.id))
  const withoutAdded = (ids: readonly string[]) => [...new Set(ids)].filter((id) => !addedIds.has(id))
  const files = new Map(records.map((each) => [each.source.sha256, each]))
  const stale = staleContent(touched, files)
  const empty = emptied(replaced, works)
  const moving = await runOver<{ citing: string }>(transaction, 'citing-moved', { moves })
  const compared = withoutAdded([
    ...touched.map(({ id }) => id),
    ...left,
    ...empty,
    ...replaced.directives,
    ...moving.map(({ citing }) => citing),
  ])
  const before = await factsOf(transaction, compared)

  sendOver(transaction, 'clear-content', { directives: [...stale, ...left, ...empty] })
  sendOver(transaction, 'place-descriptions', { works: touched.map(placing) })
  const moved = await runOver<{ citing: string }>(transaction, 'move-citations', { moves })
  sendOver(transaction, 'drop-directives', { ids: withoutAdded([...left, ...replaced.directives]) })
  sendOver(transaction, 'write-directives', {
    directives: [
      ...touched.filter(({ id }) => !addedIds.has(id)).map(directiveRow),
      ...added.map(({ row }) => row),
    ],
  })
  await writeContent(
    transaction,
    files,
    touched.filter(({ id }) => stale.includes(id)),
  )
  const standing = withoutAdded(works.map(({ id }) => id))
  sendOver(transaction, 'write-printings', { ids: standing, printings: printings.map(printingRow) })
  const citing = [...new Set([...stale, ...moved.map((row) => row.citing)])]
  sendOver(transaction, 'rank-citations', { citing })
  const tagged = [...new Set([...standing, ...citing])]
  sendOver(transaction, 'tag-directives', { ids: tagged })
  sendOver(transaction, 'tag-sources', { ids: tagged })
  const after = [...(await factsOf(transaction, compared)), ...added.map(({ facts }) => facts)]
  return changesBetween(before, after.sort(byId), joinedTo(moves, left))
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

/** Those that were not there and whose text is not held: what they are is known without asking. */
function isAdded({ id, isNew, sources }: Work, { bereft }: Replaced): boolean {
  return isNew && sources.length === 0 && !bereft.has(id)
}

/** Those whose content is read from a saved file, or from another file than before, or from none any more. */
function staleContent(works: readonly Work[], files: ReadonlyMap<string, PolicyRecords>): string[] {
  return works
    .filter(
      ({ sources: [primary], readFrom }) =>
        (primary && files.has(primary.sha256)) || (primary?.sha256 ?? null) !== readFrom,
    )
    .map(({ id }) => id)
}

/** Ids that files described and that no document describes any more. */
function emptied({ directives }: Replaced, works: readonly Work[]): string[] {
  const described = new Set(works.flatMap(({ descriptions }) => descriptions.map(({ record }) => record.id)))
  return [...directives].filter((id) => !described.has(id))
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}

function placing({ id, descriptions }: Work) {
  return { id, descriptions: descriptions.map(({ key }) => key).sort() }
}

/** Writes the content of directives, each from the records of the file it is read from: one of these, or one saved before. */
async function writeContent(
  transaction: Transaction,
  files: ReadonlyMap<string, PolicyRecords>,
  works: readonly Work[],
): Promise<void> {
  const readFrom = new Set(works.flatMap(({ sources: [primary] }) => (primary ? [primary.sha256] : [])))
  const contents: Content[] = []
  for (const sha256 of [...readFrom].sort()) {
    const ids = works.filter(({ sources: [primary] }) => primary?.sha256 === sha256).map(({ id }) => id)
    const from = files.get(sha256) ?? (await savedRecords(transaction, sha256))
    contents.push(contentOf(from, new Set(ids)))
  }
  writeRows(transaction, contents)
}

async function savedRecords(transaction: Transaction, sha256: string): Promise<PolicyRecords> {
  const [row] = await transaction.run<{ records: string; text: string | null }>('saved-records', { sha256 })
  const [after] = await corrected(transaction, [unpack(row!.records, row!.text)])
  return after!.records
}

function writeRows(transaction: Transaction, contents: readonly Content[]): void {
  for (const kind of ['tasks', 'subtasks', 'responsibilities', 'metrics', 'citations'] as const)
    sendOver(transaction, `write-${kind}`, { [kind]: contents.flatMap((content) => [...content[kind]]) })
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
