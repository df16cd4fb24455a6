import { z } from 'zod'
import { BodyLabel } from '../../../domain/body.ts'
import { Level } from '../../../domain/level.ts'
import { Named, Paging, Place, paging } from '../shapes.ts'
import { tool } from '../tool.ts'
import { named, page, place } from '../words.ts'

const Found = z.discriminatedUnion('__typename', [
  Named.extend({ __typename: z.literal('Directive') }),
  z.object({
    __typename: z.literal('Task'),
    id: z.string(),
    text: z.string(),
    evidence: Place,
    directive: Named,
  }),
  z.object({
    __typename: z.literal('Metric'),
    id: z.string(),
    indicator: z.string(),
    evidence: Place,
    directive: Named,
  }),
  z.object({
    __typename: BodyLabel,
    id: z.string(),
    name: z.string(),
  }),
])

export const search = tool({
  name: 'search',
  title: 'Search (全文检索)',
  description:
    'Finds directives, bodies, tasks and targets that have the given Chinese words, best first. Blanks separate words that must all be there; each is matched exactly, wherever it stands. Use it to get the ids that other tools take.',
  input: z.object({
    query: z.string().min(1).max(200).describe('Chinese words, a number or a title: 县域医共体 (检索词)'),
    types: z
      .array(z.enum(['DIRECTIVE', 'BODY', 'TASK', 'METRIC']))
      .optional()
      .describe('All if absent (类别)'),
    levels: z.array(Level).optional().describe('层级'),
    jurisdiction: z.string().optional().describe('Code of the place, or above it: 460000 (行政区划代码)'),
    ...paging,
  }),
  operation: `query Search(
    $query: String!, $types: [SearchType!], $levels: [Level!], $jurisdiction: String, $first: Int, $after: String
  ) {
    search(query: $query, types: $types, filter: { levels: $levels, jurisdiction: $jurisdiction }, first: $first, after: $after) {
      totalCount
      nodes {
        __typename id
        ... on Directive { ...Named }
        ... on Body { name }
        ... on Task { text evidence { ...Place } directive { ...Named } }
        ... on Metric { indicator evidence { ...Place } directive { ...Named } }
      }
      pageInfo { ...Paging }
    }
  }`,
  output: z.object({
    search: z.object({ totalCount: z.int(), nodes: z.array(Found), pageInfo: Paging }),
  }),
  words: ({ search }) => page('hits', search, found),
})

function found(node: z.infer<typeof Found>): string {
  if (node.__typename === 'Directive') return `Directive ${named(node)}`
  if ('name' in node) return `${node.__typename} ${node.name} [${node.id}]`
  const what = node.__typename === 'Task' ? node.text : node.indicator
  return `${node.__typename} ${what} [${node.id}]\n  in ${named(node.directive)}\n  ${place(node.evidence)}`
}
