import type { LeftOut } from '../../graph/read/lineage-question.ts'
import { builder } from '../builder.ts'
import { Level, Relation } from './enums.ts'

const LeftOutReason = builder.enumType('LeftOutReason', {
  description: 'Why a lineage leaves something out (省略原因).',
  values: {
    LIMIT: {
      value: 'LIMIT',
      description:
        'There are more directives than `limit`, or one step led to more than 5,000 (超出数量上限).',
    },
    DEPTH: { value: 'DEPTH', description: 'There are directives further away than `depth` (超出深度).' },
  } as const,
})

const LeftOutGroup = builder.objectRef<LeftOut['groups'][number]>('LeftOutGroup').implement({
  description:
    'Directives that are left out, one step from those that are there or were passed on the way, by how they are tied to them (省略的文件).',
  fields: (t) => ({
    relation: t.expose('relation', {
      type: Relation,
      description: 'The relation that leads to them (关系).',
    }),
    level: t.expose('level', { type: Level, nullable: true, description: 'Their level, if known (层级).' }),
    directives: t.exposeInt('directives', {
      description: 'How many there are; works, where a work counts as one (数量).',
    }),
  }),
})

export const LeftOutType = builder.objectRef<LeftOut>('LeftOut').implement({
  description: 'What a lineage does not have: there is more than was asked for (省略部分).',
  fields: (t) => ({
    reasons: t.expose('reasons', { type: [LeftOutReason], description: 'Why (省略原因).' }),
    groups: t.field({
      type: [LeftOutGroup],
      description:
        'The directives one step further than those that are there. What lies behind them is not counted. Where only some `levels` are shown, those of others are counted too if they were not passed, since the way on may lead through them (下一步的文件).',
      resolve: ({ groups }) => [...groups],
    }),
  }),
})
