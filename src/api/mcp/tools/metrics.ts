import { z } from 'zod'
import { Level } from '../../../domain/level.ts'
import { pageOf, paging, Target } from '../shapes.ts'
import { tool } from '../tool.ts'
import { page, target } from '../words.ts'

export const metrics = tool({
  name: 'metrics',
  title: 'Targets (指标)',
  description:
    'The targets that directives set: what is counted, how it is to stand to which number, by when, in which words. Never past results. All conditions given must hold.',
  input: z.object({
    text: z.string().optional().describe('Words in the indicator or its sentence: 就诊率 (内容包含)'),
    directive: z.string().optional().describe('Set by this directive and what it prints: dir-… (文件)'),
    levels: z.array(Level).optional().describe('Set by directives of these levels (文件层级)'),
    jurisdiction: z.string().optional().describe('Code of the place: 460000 (行政区划代码)'),
    units: z.array(z.string()).optional().describe('As written: %, 张 (单位)'),
    deadlineFrom: z.iso.date().optional().describe('期限不早于'),
    deadlineUntil: z.iso.date().optional().describe('期限不晚于'),
    ...paging,
  }),
  operation: `query Metrics(
    $text: String, $directive: ID, $levels: [Level!], $jurisdiction: String, $units: [String!],
    $deadlineFrom: Date, $deadlineUntil: Date, $first: Int, $after: String
  ) {
    metrics(
      filter: {
        text: $text, directive: $directive, levels: $levels, jurisdiction: $jurisdiction, units: $units,
        deadlineFrom: $deadlineFrom, deadlineUntil: $deadlineUntil
      }
      first: $first, after: $after
    ) { totalCount nodes { ...Target } pageInfo { ...Paging } }
  }`,
  output: z.object({ metrics: pageOf(Target) }),
  words: ({ metrics }) => page('targets', metrics, target),
})
