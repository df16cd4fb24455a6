import { worksOfDirectives } from '../../graph/read/directives.ts'
import type { GapConditions } from '../../graph/read/gap-row.ts'
import {
  type Gap,
  type GapPosition,
  gapCount,
  gapKinds,
  gapPage,
  type GapKind as Kind,
  mostCounted,
} from '../../graph/read/gaps.ts'
import type { Position } from '../../graph/read/page.ts'
import { checked } from '../asked.ts'
import { builder } from '../builder.ts'
import { connectionOf, costOfPage } from '../connection.ts'
import type { Context } from '../context.ts'
import { badInput } from '../errors.ts'
import { defaultPageSize, maxPageSize, type Page, type PageArguments, pageOf, windowOf } from '../paging.ts'
import { today } from '../today.ts'
import { Level } from './enums.ts'
import { GapType } from './gap.ts'
import { GapCertainty, GapKind, gapMeanings } from './gap-kind.ts'

const GapConnection = connectionOf('Gap', GapType, 'gaps')

interface Asked {
  readonly kinds: readonly Kind[]
  readonly conditions: GapConditions
}

const KindCount = builder.objectRef<{ readonly kind: Kind; readonly total: number }>('GapCount').implement({
  description: 'How many gaps of one kind there are (各类数量).',
  fields: (t) => ({
    kind: t.expose('kind', { type: GapKind, description: 'The kind (类别).' }),
    definition: t.string({
      description: 'What is meant by it, to be cited (定义).',
      resolve: ({ kind }) => gapMeanings[kind].definition,
    }),
    certainty: t.field({
      type: GapCertainty,
      description: 'What gaps of this kind rest on (确定程度).',
      resolve: ({ kind }) => gapMeanings[kind].certainty,
    }),
    total: t.exposeInt('total', {
      description: `How many there are; ${mostCounted} means that many or more (数量).`,
    }),
  }),
})

/** So many kinds are counted at a time: each takes a connection, and there are others who ask. */
const countedTogether = 4

async function counted({ kinds, conditions }: Asked, { graph }: Context) {
  const counts: { readonly kind: Kind; readonly total: number }[] = []
  const count = async (kind: Kind) => ({ kind, total: await gapCount(graph, kind, conditions) })
  for (let from = 0; from < kinds.length; from += countedTogether)
    counts.push(...(await Promise.all(kinds.slice(from, from + countedTogether).map(count))))
  return counts
}

const GapFilter = builder.inputType('GapFilter', {
  description: 'Where to look; all conditions given must hold (筛选条件).',
  fields: (t) => ({
    directive: t.id({
      description:
        'In the directive with this id, or in what it prints or attaches as its own (所属文件). For WANTED and STUB_WITHOUT_NUMBER: that one itself.',
    }),
    levels: t.field({ type: [Level], description: 'In directives of one of these levels (文件层级).' }),
    jurisdiction: t.string({
      description: 'In directives that apply in the place with this code, or inside it (行政区划代码).',
    }),
    on: t.field({
      type: 'Date',
      description: 'For DEADLINE_PASSED: the day; today, in China, if absent (截至日期).',
    }),
  }),
})

const GapsType = builder.objectRef<Asked>('Gaps').implement({
  description: 'What may be missing or wrong in what is held (缺口与异常).',
  fields: (t) => ({
    on: t.field({
      type: 'Date',
      description: 'The day on which deadlines are past (截至日期).',
      resolve: ({ conditions }) => conditions.on,
    }),
    counts: t.field({
      type: [KindCount],
      description: 'How many there are of each kind asked for (各类数量).',
      complexity: { field: 100, multiplier: 1 },
      resolve: (asked, _args, context) => counted(asked, context),
    }),
    found: t.field({
      type: GapConnection,
      description:
        'The gaps, kind by kind; inside a kind as it says, else by directive in the order of its text (缺口列表).',
      args: {
        first: t.arg.int({
          description: `How many items from the start, or after \`after\`: at most ${maxPageSize}, ${defaultPageSize} if absent.`,
        }),
        after: t.arg.string({ description: 'A cursor: only what follows it.' }),
      },
      complexity: costOfPage,
      resolve: found,
    }),
  }),
})

async function found(
  { kinds, conditions }: Asked,
  page: Pick<PageArguments, 'first' | 'after'>,
  context: Context,
): Promise<Page<Gap>> {
  const order = 'gaps'
  const window = windowOf(page, order)
  const after = window.after && positionOf(window.after)
  const gaps = await gapPage(context.graph, kinds, conditions, { after, limit: window.limit })
  const rows = gaps.map((gap) => ({ gap, key: `${gap.kind} ${gap.key}`, id: gap.id }))
  const total = async () =>
    (await counted({ kinds, conditions }, context)).reduce((sum, each) => sum + each.total, 0)
  return pageOf(rows, window, order, ({ gap }) => gap, total)
}

/** A cursor's key is the kind, then the key inside it: WANTED 999999997. */
function positionOf({ key, id }: Position): GapPosition {
  const [, name, inside = ''] = /^(\w+) (.*)$/s.exec(key) ?? []
  const kind = gapKinds.find((each) => each === name)
  if (!kind) throw badInput('`after` is not a cursor of gaps: pass the `endCursor` of a page as it is.')
  return { kind, key: inside, id }
}

builder.queryField('gaps', (t) =>
  t.field({
    type: GapsType,
    description:
      'What may be missing or wrong: tasks without lead, citations of what was repealed, targets looser than above, documents most wanted … (缺口与异常).',
    args: {
      kinds: t.arg({ type: [GapKind], description: 'What to look for; everything if absent (类别).' }),
      filter: t.arg({ type: GapFilter, description: 'Where to look; everywhere if absent.' }),
    },
    resolve: async (_root, { kinds, filter }, { graph }) => {
      if (kinds?.length === 0) throw badInput('`kinds` is empty: leave it out for all, or name some.')
      const { directive, levels, jurisdiction, on } = checked(filter ?? {})
      const directives =
        directive == null ? null : [...(await worksOfDirectives(graph, [directive])).values()].flat()
      return {
        kinds: gapKinds.filter((kind) => !kinds || kinds.includes(kind)),
        conditions: {
          directives,
          levels: levels ?? null,
          within: jurisdiction ?? null,
          on: on ?? today(),
        },
      }
    },
  }),
)
