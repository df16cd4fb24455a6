import type { DirectiveFacts } from './changes.ts'
import { directiveRow } from './directive-row.ts'
import type { Printing, Work } from './family.ts'
import { tagsOf } from './tags.ts'

/**
 * A directive that was not there, and of which only tables or those who cite it tell: with its tags, and what is to be told of it
 * as facts-of-directives.cypher would find it. Of a table nearly all are, and to ask took a quarter of the server's time for them.
 */
export function newDirective(work: Work, printings: readonly Printing[]) {
  const row = directiveRow(work)
  const { id, properties, issuingBodies } = row
  const citations = printings.filter(({ from }) => from === id).map(({ type, to }) => ({ type, cited: to }))
  const tags = tagsOf(
    row,
    citations.map(({ type }) => type),
  )
  const facts: DirectiveFacts = {
    ...{ id, held: false, title: (properties.title as string | undefined) ?? null, header: '' },
    ...{ issuers: [...issuingBodies].sort(), citations, responsibilities: [], metrics: [] },
  }
  return { row: { ...row, properties: { ...properties, searchTags: ['type=Directive', ...tags] } }, facts }
}
