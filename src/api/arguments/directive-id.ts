import type { DirectiveRow } from '../../graph/read/rows.ts'
import type { Context } from '../context.ts'
import { badInput } from '../errors.ts'

const kinds: Readonly<Record<string, string>> = {
  body: 'a body',
  task: 'a task',
  metric: 'a metric',
  cit: 'a citation',
}

/** The directive with an id, or null if there is none. The id of something else is a mistake of the caller's, and said. */
export async function directiveWithId(
  name: string,
  id: string,
  { loaders }: Context,
): Promise<DirectiveRow | null> {
  const kind = kinds[/^([a-z]+)-[0-9a-f]{16}$/.exec(id)?.[1] ?? '']
  if (kind) throw badInput(`\`${name}\` is the id of ${kind}: give that of a directive, \`dir-…\`.`)
  return loaders.directive.load(id)
}
