import type { Relation } from '../domain/citation.ts'
import type { Level } from '../domain/level.ts'
import type { CitationSide } from '../graph/read/citations.ts'
import type { Context } from './context.ts'
import { type PageArguments, pageOf, windowOf } from './paging.ts'

interface CitationArguments extends PageArguments {
  readonly relations?: readonly Relation[] | null | undefined
  readonly levels?: readonly Level[] | null | undefined
  readonly held?: boolean | null | undefined
  readonly works: boolean
}

/** A page of what a directive refers to, or of what refers to it. */
export async function citationPage(
  side: CitationSide,
  id: string,
  { relations = null, levels = null, held = null, works, ...page }: CitationArguments,
  { loaders }: Context,
) {
  const order = side === 'FROM' ? 'Directive.citations' : 'Directive.citedBy'
  const asked = { side, conditions: { relations, levels, held, works } }
  const window = windowOf(page, order)
  const rows = (await loaders.citations(id, { ...asked, window })) ?? []
  return pageOf(
    rows,
    window,
    order,
    (row) => row.citation,
    async () => (await loaders.citationCount(id, asked)) ?? 0,
  )
}
