import { bodiesNamed } from '../graph/read/bodies.ts'
import type { BodyRow } from '../graph/read/rows.ts'
import { searchText, simplify } from '../graph/search-text.ts'
import type { Context } from './context.ts'
import { ambiguous, badInput, refuseLongName } from './errors.ts'

export interface GivenBody {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
}

/** The body that has the id, or the name, or null. 省教育厅 is many: the error lists those that documents call so. */
export async function findBody({ id, name }: GivenBody, context: Context): Promise<BodyRow | null> {
  if ((id == null) === (name == null)) throw badInput('Give either `id` or `name`.')
  const found = id ?? (await bodyNamed(name!, context))
  return found === null ? null : context.loaders.body.load(found)
}

/** The id of the one body that is called so, null for none; throws AMBIGUOUS for several. */
export async function bodyNamed(given: string, { graph }: Context): Promise<string | null> {
  refuseLongName('name', given)
  const name = simplify(given).replace(/\s+/gu, '')
  if (!name) throw badInput('Give a name: 海南省卫生健康委员会.')
  const [only = null, ...others] = await bodiesNamed(graph, name, searchText(name))
  if (only !== null && others.length > 0) throw ambiguous('bodies', [only, ...others])
  return only
}
