import { z } from 'zod'
import type { Relation } from '../../domain/citation.ts'
import { type Diffusion, diffusionOf } from '../analysis/diffusion.ts'
import type { LeftOut } from './lineage-question.ts'
import { askEach, type Reader } from './question.ts'
import type { CitationRow } from './rows.ts'
import { worksAround } from './works-around.ts'

export interface ReadDiffusion extends Diffusion {
  readonly asked: string
  readonly citations: ReadonlyMap<string, CitationRow>
  readonly leftOut: LeftOut | null
}

/** How a directive spread over those that rest on it. Five questions at most, whatever there is. */
export async function readDiffusion(
  reader: Reader,
  asked: string,
  relations: readonly Relation[],
): Promise<ReadDiffusion> {
  const { root, graph, citations, leftOut } = await worksAround(reader, asked, relations, ['DOWN'])
  const ids = [...graph.workOf.keys()]
  const issuers = await askEach(reader, 'issuer-ids', 'bodies', z.array(z.string()), { ids })
  return { asked, ...diffusionOf(graph, root, issuers), citations, leftOut }
}
