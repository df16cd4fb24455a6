import { z } from 'zod'
import { datasetVersion } from '../../graph/read/dataset.ts'
import type { Reader } from '../../graph/read/question.ts'
import type { Ask } from '../mcp/tool.ts'
import { kinds } from './kinds.ts'

const Id = z.object({ id: z.string() })
const Some = z.object({
  directives: z.object({ nodes: z.array(Id) }),
  tasks: z.object({ nodes: z.array(z.object({ directive: Id })) }),
})
const some = `{
  directives(filter: { held: true }, orderBy: { field: ISSUED_ON, direction: DESC }, first: 2) { nodes { id } }
  tasks(first: 1) { nodes { directive { id } } } }`

/**
 * Reads the newest directives, and one that has tasks, as their addresses show them, where links from elsewhere lead. Several: a
 * statement is planned once for lists of one, once for tens, once for hundreds.
 */
export async function readNewest(ask: Ask, reader: Reader, signal: AbortSignal): Promise<void> {
  const { directives, tasks } = Some.parse(await ask(some, {}, signal))
  const kind = kinds.directive!
  for (const { id } of [...directives.nodes, ...tasks.nodes.map(({ directive }) => directive)]) {
    await kind.meant(reader, id)
    await kind.read(reader, id, { base: '', ...(await datasetVersion(reader)) })
  }
}
