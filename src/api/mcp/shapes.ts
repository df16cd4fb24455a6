import { z } from 'zod'
import { Relation } from '../../domain/citation.ts'
import { Level } from '../../domain/level.ts'
import { Comparator } from '../../domain/metric.ts'
import { Role } from '../../domain/responsibility.ts'

/** What tools answer with: each shape beside the GraphQL fragment that asks for it. */

const fragments: Readonly<Record<string, string>> = {
  Place: 'fragment Place on Evidence { quote start end repaired source { file sha256 } }',
  Named: `fragment Named on Directive {
    id title documentNumber kind level issuedOn held jurisdiction { name } issuingBodies { name }
  }`,
  Because: 'fragment Because on Citation { id relation cue locator confidence rule evidence { ...Place } }',
  Duty: `fragment Duty on Responsibility {
    role confidence rule evidence { ...Place } body { id name }
    task { id path heading text deadline directive { ...Named } }
  }`,
  Target: `fragment Target on Metric {
    id indicator comparator target targetMax targetRatio baseline unit per deadline scope confidence rule
    evidence { ...Place } task { id text } directive { ...Named }
  }`,
  Paging: 'fragment Paging on PageInfo { hasNextPage endCursor }',
}

/** The operation with the fragments it needs, and those that these need. */
export function withFragments(operation: string): string {
  const needed = new Set<string>()
  const need = (text: string) => {
    for (const [, name = ''] of text.matchAll(/\.\.\.(\w+)/g)) {
      const fragment = fragments[name]
      if (!fragment || needed.has(fragment)) continue
      needed.add(fragment)
      need(fragment)
    }
  }
  need(operation)
  return [operation, ...needed].join('\n')
}

const confidence = z.number().describe('How sure the rule is, 0 to 1 (置信度)')
const rule = z.string().describe('The rule that read it (抽取规则)')
const text = z.string().nullable()

export const Place = z
  .object({
    quote: z.string().describe('The words, exactly as the source has them (原文)'),
    start: z.int().describe('Where they begin in its text, in UTF-16 units (起始位置)'),
    end: z.int().describe('Where they end, exclusive (结束位置)'),
    repaired: z.boolean().describe('Whether a damaged character inside was guessed (是否经修复)'),
    source: z.object({ file: z.string(), sha256: z.string() }).nullable().describe('The file (来源文件)'),
  })
  .describe('Why the fact is believed: cite this (依据)')
export type Place = z.infer<typeof Place>

export const Named = z
  .object({
    id: z.string().describe('For good: give it to other tools (标识)'),
    title: text.describe('标题'),
    documentNumber: text.describe('发文字号'),
    kind: text.describe('文种'),
    level: Level.nullable().describe('层级'),
    issuedOn: text.describe('YYYY-MM-DD (成文日期)'),
    held: z.boolean().describe('Whether we hold its text; false: known from citations or a register only'),
    jurisdiction: z.object({ name: z.string() }).nullable().describe('适用地区'),
    issuingBodies: z.array(z.object({ name: z.string() })).describe('发文机关'),
  })
  .describe('A directive (政策文件)')
export type Named = z.infer<typeof Named>

export const Because = z.object({
  id: z.string(),
  relation: Relation.describe('How the one refers to the other (引用关系)'),
  cue: text.describe('The word that tells the relation (提示词)'),
  locator: text.describe('Where in the other: 第十二条 (引用条款)'),
  confidence,
  rule,
  evidence: Place.nullable().describe('Null only where it follows from titles alone'),
})
export type Because = z.infer<typeof Because>

export const Duty = z
  .object({
    role: Role.describe('职责类型: 牵头, 配合, 负责, 督促'),
    confidence,
    rule,
    evidence: Place,
    body: z.object({ id: z.string(), name: z.string() }).describe('责任单位'),
    task: z
      .object({
        id: z.string(),
        path: z.array(z.string()),
        heading: text,
        text: z.string(),
        deadline: text,
        directive: Named,
      })
      .describe('任务'),
  })
  .describe('Who must do what (职责)')
export type Duty = z.infer<typeof Duty>

export const Target = z
  .object({
    id: z.string(),
    indicator: z.string().describe('指标名称'),
    comparator: Comparator.describe('How the value is to stand to the target (比较方式)'),
    target: z.number().nullable().describe('目标值'),
    targetMax: z.number().nullable(),
    targetRatio: text.describe('1:1.25 (目标比例)'),
    baseline: z.number().nullable().describe('基期值'),
    unit: text.describe('单位'),
    per: text.describe('每'),
    deadline: text.describe('YYYY-MM-DD (完成期限)'),
    scope: text.describe('适用范围'),
    confidence,
    rule,
    evidence: Place,
    task: z.object({ id: z.string(), text: z.string() }).nullable(),
    directive: Named,
  })
  .describe('A target that a directive sets (指标)')
export type Target = z.infer<typeof Target>

export const Paging = z.object({
  hasNextPage: z.boolean().describe('Whether there is more: ask again with `after` (是否还有)'),
  endCursor: text.describe('Pass it as `after`'),
})

/** A connection as tools ask for it: one page, how many there are in all, and where the next page begins. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    totalCount: z.int().describe('How many there are in all (总数)'),
    nodes: z.array(item),
    pageInfo: Paging,
  })

/** What every tool that lists takes. */
export const paging = {
  first: z.int().min(1).max(50).default(20).describe('How many at most (条数)'),
  after: z.string().optional().describe('`endCursor` of the page before (下一页游标)'),
}
