import { z } from 'zod'
import { Level } from '../../../domain/level.ts'
import { Role } from '../../../domain/responsibility.ts'
import { Duty, pageOf, paging } from '../shapes.ts'
import { tool } from '../tool.ts'
import { duty, page } from '../words.ts'

export const responsibilities = tool({
  name: 'responsibilities',
  title: 'Who must do what (责任分工)',
  description:
    'Who leads (LEAD 牵头), cooperates on (COOPERATE 配合), is responsible for (RESPONSIBLE) or supervises (SUPERVISE 督促) which task, by when, in which words. All conditions given must hold.',
  input: z.object({
    directive: z.string().optional().describe('Tasks of this directive and what it prints: dir-… (文件)'),
    body: z.string().optional().describe('Of this body and its units: body-…, from search (责任单位)'),
    bodyName: z
      .string()
      .optional()
      .describe('Instead of body: its name, full or short: 海南省卫生健康委员会 (责任单位名称)'),
    roles: z.array(Role).optional().describe('职责类型'),
    text: z.string().optional().describe('Words in the task (任务包含)'),
    levels: z.array(Level).optional().describe('Of directives of these levels (文件层级)'),
    jurisdiction: z.string().optional().describe('Code of the place: 460000 (行政区划代码)'),
    deadlineFrom: z.iso.date().optional().describe('Due on this day or later (期限不早于)'),
    deadlineUntil: z.iso.date().optional().describe('Due on this day or earlier (期限不晚于)'),
    ...paging,
  }),
  operation: `query Responsibilities(
    $directive: ID, $body: ID, $bodyName: String, $roles: [Role!], $text: String, $levels: [Level!], $jurisdiction: String,
    $deadlineFrom: Date, $deadlineUntil: Date, $first: Int, $after: String
  ) {
    responsibilities(
      filter: {
        directive: $directive, body: $body, bodyName: $bodyName, roles: $roles, text: $text, levels: $levels,
        jurisdiction: $jurisdiction, deadlineFrom: $deadlineFrom, deadlineUntil: $deadlineUntil
      }
      first: $first, after: $after
    ) { totalCount nodes { ...Duty } pageInfo { ...Paging } }
  }`,
  output: z.object({ responsibilities: pageOf(Duty) }),
  words({ responsibilities }, { bodyName }) {
    if (bodyName && responsibilities.totalCount === 0)
      return `0 responsibilities: ${bodyName} has none of these, or no body is known by that name. search finds bodies.`
    return page('responsibilities', responsibilities, duty)
  },
})
