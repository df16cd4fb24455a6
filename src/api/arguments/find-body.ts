import { bodiesNamed } from '../../graph/read/bodies.ts'
import type { BodyRow } from '../../graph/read/rows.ts'
import { searchText, simplify } from '../../graph/search-text.ts'
import type { Context } from '../context.ts'
import { ambiguous, badInput, refuseLongName } from '../errors.ts'

export interface GivenBody {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
}

/**
 * The body that has the id, or the name, or null. 省教育厅 is many: the error lists those that documents call so. `called` is how the
 * two arguments are called.
 */
export async function findBody(
  { id, name }: GivenBody,
  context: Context,
  called: readonly [string, string] = ['id', 'name'],
): Promise<BodyRow | null> {
  if ((id == null) === (name == null)) throw badInput(`Give either \`${called[0]}\` or \`${called[1]}\`.`)
  const found = id ?? (await bodyNamed(name!, context, called[1]))
  return found === null ? null : context.loaders.body.load(found)
}

/**
 * The id of the one body that is called so, or by another form of the name if none is: 海南卫健委. Null for none; throws AMBIGUOUS
 * for several.
 */
async function bodyNamed(
  given: string,
  { graph, bodyForms }: Context,
  argument: string,
): Promise<string | null> {
  refuseLongName(argument, given)
  const name = simplify(given).replace(/\s+/gu, '')
  if (!name) throw badInput('Give a name: 海南省卫生健康委员会.')
  const called = (form: string) => bodiesNamed(graph, form, searchText(form))
  const named = await called(name)
  const found = named.length > 0 ? named : (await Promise.all(bodyForms(name).map(called))).flat()
  const [only = null, ...others] = new Set(found)
  if (only !== null && others.length > 0) throw ambiguous('bodies', [only, ...others].sort())
  return only
}
