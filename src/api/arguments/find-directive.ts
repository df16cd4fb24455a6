import { documentNumbersTyped } from '../../domain/document-number.ts'
import { directivesNamed } from '../../graph/read/named-directives.ts'
import type { DirectiveRow } from '../../graph/read/rows.ts'
import { simplify } from '../../graph/search-text.ts'
import type { Context } from '../context.ts'
import { ambiguous, badInput, refuseLongName } from '../errors.ts'

export interface GivenName {
  readonly id?: string | null | undefined
  readonly documentNumber?: string | null | undefined
  readonly title?: string | null | undefined
}

/**
 * The directive that has the id, or else the one that is meant by number and title, or null. Where several may be meant, as
 * local bodies repeat each other's numbers and titles, it is not guessed which: the error lists them.
 */
export async function findDirective(
  { id, documentNumber, title }: GivenName,
  { graph, loaders }: Context,
  load: (id: string) => Promise<DirectiveRow | null> = (id) => loaders.directive.load(id),
): Promise<DirectiveRow | null> {
  if (id != null) {
    if (documentNumber != null || title != null)
      throw badInput('Give `id` alone, or `documentNumber` and `title`.')
    return load(id)
  }
  if (!documentNumber && !title) throw badInput('Give `id`, `documentNumber` or `title`.')
  for (const [argument, words] of Object.entries({ documentNumber, title })) refuseLongName(argument, words)
  const numbers = documentNumber ? documentNumbersTyped(simplify(documentNumber)) : [null]
  const names = numbers.map((number) => ({ documentNumber: number, title: title ? simplify(title) : null }))
  const named = await directivesNamed(graph, names)
  const [only, ...others] = named.find((ids) => ids.length > 0) ?? []
  if (only && others.length > 0) throw ambiguous('directives', [only, ...others])
  return only ? load(only) : null
}
