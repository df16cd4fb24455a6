import { z } from 'zod'
import { Level } from '../../../domain/level.ts'
import { gapKinds } from '../../../graph/read/gaps.ts'
import { Because, Named, Paging, Place, paging } from '../shapes.ts'
import { tool } from '../tool.ts'
import { because, named, place } from '../words.ts'

const Certainty = z.enum(['FROM_TEXT', 'NOT_FOUND', 'AS_FAR_AS_HELD'])
const Kind = z.enum(gapKinds as readonly [string, ...string[]])

const Gap = z.object({
  id: z.string(),
  kind: Kind,
  certainty: Certainty.describe('What it rests on: AS_FAR_AS_HELD may exist all the same (确定程度)'),
  confidence: z.number().nullable(),
  directive: Named,
  task: z.object({ id: z.string(), text: z.string() }).nullable(),
  metric: z.object({ id: z.string(), indicator: z.string() }).nullable(),
  citation: Because.nullable(),
  count: z.int().nullable().describe('For WANTED: how many cite it'),
  evidence: Place.nullable(),
})

export const gaps = tool({
  name: 'gaps',
  title: 'What is missing or amiss (缺口)',
  description:
    'Tasks without lead or deadline, targets without deadline, citations of repealed or later documents, what nothing below carries out, documents that are cited most but not held, and more; each kind with its definition and how sure it is.',
  input: z.object({
    kinds: z.array(Kind).optional().describe('All if absent (类别)'),
    directive: z.string().optional().describe('In this directive and what it prints: dir-… (文件)'),
    levels: z.array(Level).optional().describe('文件层级'),
    jurisdiction: z.string().optional().describe('Code of the place: 460000 (行政区划代码)'),
    ...paging,
  }),
  operation: `query Gaps(
    $kinds: [GapKind!], $directive: ID, $levels: [Level!], $jurisdiction: String, $first: Int, $after: String
  ) {
    gaps(kinds: $kinds, filter: { directive: $directive, levels: $levels, jurisdiction: $jurisdiction }) {
      counts { kind total certainty definition }
      found(first: $first, after: $after) {
        nodes {
          id kind certainty confidence count directive { ...Named } task { id text } metric { id indicator }
          citation { ...Because } evidence { ...Place }
        }
        pageInfo { ...Paging }
      }
    }
  }`,
  output: z.object({
    gaps: z.object({
      counts: z.array(z.object({ kind: Kind, total: z.int(), certainty: Certainty, definition: z.string() })),
      found: z.object({ nodes: z.array(Gap), pageInfo: Paging }),
    }),
  }),
  words({ gaps: { counts, found } }) {
    const { hasNextPage, endCursor } = found.pageInfo
    return [
      ...counts.map(
        ({ kind, total, certainty, definition }) => `${total} ${kind} (${certainty}): ${definition}`,
      ),
      ...found.nodes.map(inWords),
      ...(hasNextPage ? [`More: ask again with after: "${endCursor}".`] : []),
    ].join('\n')
  },
})

function inWords({
  id,
  kind,
  directive,
  task,
  metric,
  citation,
  count,
  evidence,
}: z.infer<typeof Gap>): string {
  return [
    `${kind} [${id}] ${task?.text ?? metric?.indicator ?? ''}${count === null ? '' : `, cited by ${count}`}`,
    `  in ${named(directive)}`,
    ...(citation ? [`  ${because(citation)}`] : []),
    ...(evidence ? [`  ${place(evidence)}`] : []),
  ].join('\n')
}
