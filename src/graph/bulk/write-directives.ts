import type { PolicyRecords } from '../../domain/policy-records.ts'
import { type Content, contentOf } from '../save/content.ts'
import { directiveRow } from '../save/directive-row.ts'
import { type Family, familyOf, type Work } from '../save/family.ts'
import { printingRow } from '../save/refresh-directives.ts'
import { tagsOf } from '../save/tags.ts'
import type { GraphFiles } from './graph-files.ts'
import type { KeptDescriptions } from './kept-descriptions.ts'
import { rankCitations, type SaidCitation } from './rank-citations.ts'

interface Known {
  readonly descriptions: KeptDescriptions
  readonly damageOf: (source: string | null) => number | null
  /** The citations that tables say a directive has, by an id that they give it. */
  readonly pairsOf: (named: string) => readonly SaidCitation[]
  readonly readDocument: (sha256: string) => PolicyRecords
  readonly isPlace: (code: string) => boolean
}

/**
 * Writes all directives with what hangs on them: what their headers say, what they cite, the tasks and metrics that they set.
 * Returns the tags of each source: those of the directives that are read from it.
 */
export function writeDirectives(files: GraphFiles, known: Known): ReadonlyMap<string, ReadonlySet<string>> {
  const { descriptions, damageOf } = known
  // Which directive each id is of, where it is another's: citations lead there, whichever family they come from.
  const joined = new Map<string, string>()
  for (const rows of descriptions.mixedFamilies(damageOf))
    for (const { id, descriptions: ofWork } of familyOf(rows).works)
      for (const { record } of ofWork) if (record.id !== id) joined.set(record.id, id)

  const tagsOfSource = new Map<string, Set<string>>()
  for (const rows of descriptions.families(damageOf)) {
    const { works, printings } = familyOf(rows)
    for (const work of works)
      for (const [sha256, tags] of writeWork(files, known, work, printings, joined)) {
        const others = tagsOfSource.get(sha256) ?? new Set()
        tagsOfSource.set(sha256, others)
        for (const tag of tags) others.add(tag)
      }
  }
  return tagsOfSource
}

function* writeWork(
  files: GraphFiles,
  { pairsOf, readDocument, isPlace }: Known,
  work: Work,
  printings: Family['printings'],
  joined: ReadonlyMap<string, string>,
): Generator<readonly [sha256: string, tags: readonly string[]]> {
  const { id } = work
  const node = directiveRow(work)
  const primary = work.sources[0]?.sha256
  const content = primary ? contentOf(readDocument(primary), new Set([id])) : null
  const said = [
    ...(content?.citations ?? []),
    ...[...new Set(work.descriptions.map(({ record }) => record.id))].flatMap(pairsOf),
  ]
  const cited = rankCitations(
    id,
    said.map(({ to, properties }) => ({ to: joined.get(to) ?? to, properties })),
  )
  const printed = printings.filter(({ from }) => from === id).map(printingRow)
  const tags = tagsOf(
    node,
    [...cited, ...printed].map(({ type }) => type),
  )

  files.node('Directive', { ...node.properties, searchTags: ['type=Directive', ...tags] })
  for (const { key } of work.descriptions) files.link('of', key, id, 'OF')
  for (const { to, type, properties } of [...cited, ...printed])
    files.link('citations', id, to, type, properties)
  for (const [position, body] of node.issuingBodies.entries())
    files.link('issuers', body, id, 'ISSUED', {
      ...node.evidence.issuingBodies,
      ...{ position, lead: position === 0 },
    })
  for (const body of node.approvedBy) files.link('issuers', body, id, 'APPROVED', node.evidence.approvedBy)
  for (const [position, body] of node.addressees.entries())
    files.link('addressees', id, body, 'ADDRESSED_TO', { ...node.evidence.addressees, position })
  if (node.jurisdiction && isPlace(node.jurisdiction))
    files.link('appliesIn', id, node.jurisdiction, 'APPLIES_IN', node.evidence.jurisdiction)
  if (content) writeContent(files, content, tags)
  for (const { sha256, part, primary: isPrimary } of node.sources) {
    files.link('readFrom', id, sha256, 'READ_FROM', { part, primary: isPrimary })
    if (part !== 'registered') yield [sha256, tags]
  }
}

function writeContent(files: GraphFiles, content: Content, tags: readonly string[]): void {
  const { tasks, subtasks, responsibilities, metrics } = content
  for (const { directive, properties } of tasks) {
    files.node('Task', { ...properties, searchTags: ['type=Task', ...tags] })
    files.link('tasks', directive, String(properties.id), 'SETS')
  }
  for (const { task, parent } of subtasks) files.link('subtasks', task, parent, 'PART_OF')
  for (const { task, body, type, properties } of responsibilities)
    files.link('responsibilities', body, task, type, properties)
  for (const { directive, task, properties } of metrics) {
    files.node('Metric', { ...properties, searchTags: ['type=Metric', ...tags] })
    files.link('metrics', directive, String(properties.id), 'SETS')
    if (task) files.link('measured', task, String(properties.id), 'MEASURED_BY')
  }
}
