import { z } from 'zod'
import { datasetVersion } from '../../graph/read/dataset.ts'
import type { Reader } from '../../graph/read/question.ts'
import type { Ask } from '../mcp/tool.ts'
import { kinds } from './kinds.ts'

const Newest = z.object({ directives: z.object({ nodes: z.array(z.object({ id: z.string() })) }) })
const newest =
  '{ directives(filter: { held: true }, orderBy: { field: ISSUED_ON, direction: DESC }, first: 3) { nodes { id } } }'

/**
 * Reads the newest directives as their addresses show them, where links from elsewhere lead. Some: a statement is planned once for lists
 * of one, once for tens, once for hundreds.
 */
export async function readNewest(ask: Ask, reader: Reader, signal: AbortSignal): Promise<void> {
  const { nodes } = Newest.parse(await ask(newest, {}, signal)).directives
  const kind = kinds.directive!
  for (const directive of nodes) {
    const [id] = await kind.meant(reader, directive.id)
    await kind.read(reader, id!, { base: '', ...(await datasetVersion(reader)) })
  }
}
