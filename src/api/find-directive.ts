import { GraphQLError } from 'graphql'
import { normalDocumentNumber } from '../domain/document-number.ts'
import { directivesByNumber, directivesByTitle, type NamedDirective } from '../graph/read/directives.ts'
import type { DirectiveRow } from '../graph/read/rows.ts'
import { simplify } from '../graph/search-text.ts'
import type { Context } from './context.ts'
import { badInput, type ErrorCode } from './errors.ts'

export interface DirectiveName {
  readonly id?: string | null | undefined
  readonly documentNumber?: string | null | undefined
  readonly title?: string | null | undefined
}

/**
 * The directive that all the given names are of, or null. Where several bear the name, as local bodies repeat each other's
 * numbers and titles, it is not guessed which is meant: the error lists them.
 */
export async function findDirective(
  { id, documentNumber, title }: DirectiveName,
  { graph, loaders }: Context,
): Promise<DirectiveRow | null> {
  if (id == null && documentNumber == null && title == null)
    throw badInput('Give `id`, `documentNumber` or `title`.')
  const [known, numbered, titled] = await Promise.all([
    id == null ? null : loaders.directive.load(id),
    documentNumber == null ? null : directivesByNumber(graph, normalDocumentNumber(simplify(documentNumber))),
    title == null ? null : directivesByTitle(graph, simplify(title)),
  ])
  const named = both(numbered, titled)
  if (id != null) return known && (!named || named.some((one) => one.id === known.id)) ? known : null
  const best = bestOf(named ?? [])
  if (best.length > 1) throw ambiguous(best)
  return best[0] ? loaders.directive.load(best[0].id) : null
}

/** What has both names; with one of them given, what has it. */
function both(numbered: NamedDirective[] | null, titled: NamedDirective[] | null): NamedDirective[] | null {
  if (!numbered || !titled) return numbered ?? titled
  return titled.filter(({ id }) => numbered.some((other) => other.id === id))
}

/** Those the name fits best; of these the ones we hold the text of, if there are any. */
function bestOf(named: readonly NamedDirective[]): NamedDirective[] {
  const rank = Math.min(...named.map((one) => one.rank))
  const best = named.filter((one) => one.rank === rank)
  const held = best.filter((one) => one.held)
  return held.length > 0 ? held : best
}

function ambiguous(named: readonly NamedDirective[]): GraphQLError {
  return new GraphQLError(
    `${named.length} directives bear this name: ask by \`id\` for one of the candidates.`,
    {
      extensions: { code: 'AMBIGUOUS' satisfies ErrorCode, candidates: named.map(({ id }) => id) },
    },
  )
}
