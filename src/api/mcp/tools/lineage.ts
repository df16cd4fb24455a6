import { z } from 'zod'
import { Relation } from '../../../domain/citation.ts'
import { Level } from '../../../domain/level.ts'
import { Because, Named } from '../shapes.ts'
import { tool } from '../tool.ts'
import { because, named } from '../words.ts'

const End = z.object({ id: z.string() })

const Lineage = z.object({
  root: Named,
  nodes: z.array(z.object({ distance: z.int().describe('Steps away (距离)'), directive: Named })),
  edges: z.array(Because.extend({ from: End, to: End })).describe('from cites to (关系)'),
  truncated: z
    .object({
      reasons: z.array(z.enum(['DEPTH', 'LIMIT'])),
      groups: z.array(z.object({ relation: Relation, level: Level.nullable(), directives: z.int() })),
    })
    .nullable()
    .describe('What is left out; null if this is all (省略部分)'),
})

export const lineage = tool({
  name: 'lineage',
  title: 'Lineage (政策脉络)',
  description:
    'UP: what a directive rests on, step by step to the state. DOWN: what below implements it. Each directive with its distance, and each relation with the words that say so. What was left out is said. Give one of id, documentNumber and title.',
  input: z.object({
    id: z.string().optional().describe('dir-… (文件标识)'),
    documentNumber: z.string().optional().describe('发文字号'),
    title: z.string().optional().describe('标题'),
    direction: z.enum(['UP', 'DOWN']).default('UP').describe('向上: 依据; 向下: 落实'),
    depth: z.int().min(1).max(12).default(6).describe('Steps at most (深度)'),
    levels: z.array(Level).optional().describe('Only directives of these levels (层级)'),
    relations: z.array(Relation).optional().describe('Those along which authority flows if absent (关系)'),
    limit: z.int().min(1).max(200).default(50).describe('Directives at most, the nearest (数量上限)'),
  }),
  operation: `query Lineage(
    $id: ID, $documentNumber: String, $title: String, $direction: LineageDirection! = UP, $depth: Int! = 6,
    $levels: [Level!], $relations: [Relation!], $limit: Int! = 50
  ) {
    directive(id: $id, documentNumber: $documentNumber, title: $title) {
      lineage(direction: $direction, depth: $depth, levels: $levels, relations: $relations, limit: $limit) {
        root { ...Named }
        nodes { distance directive { ...Named } }
        edges { ...Because from { id } to { id } }
        truncated { reasons groups { relation level directives } }
      }
    }
  }`,
  output: z.object({ directive: z.object({ lineage: Lineage }).nullable() }),
  words({ directive }, { direction }) {
    if (!directive) return 'There is no directive with this id, number or title.'
    const { root, nodes, edges, truncated } = directive.lineage
    const all = [{ distance: 0, directive: root }, ...nodes]
    const left = truncated?.groups.map(
      (each) => `${each.directives} by ${each.relation} (${each.level ?? 'level unknown'})`,
    )
    return [
      `${direction === 'UP' ? 'Rests on' : 'Carried out by'} ${nodes.length} directives, as far as they are held.`,
      ...all.map(({ distance, directive }) => `${distance}: ${named(directive)}`),
      ...edges.map((each) => `[${each.from.id}] → [${each.to.id}] ${because(each)}`),
      ...(truncated ? [`Left out (${truncated.reasons.join(', ')}): ${left?.join('; ')}.`] : []),
    ].join('\n')
  },
})
