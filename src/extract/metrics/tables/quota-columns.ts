import { comparisonOf } from '../quantities/comparators.ts'
import { findQuantities } from '../quantities/quantities.ts'
import { endsAsIndicator, leadingVerbs } from '../words/metric-patterns.ts'
import { yearColumn } from './indicator-tables.ts'

/** A column that hands something down: what, in which unit, and by when if its name says a year. */
export interface QuotaColumn {
  readonly at: number
  readonly name: string
  readonly unit: string | null
  readonly deadline: string | null
}

/** 目标任务, 下达指标, 出生人数控制数: a column that says of itself that it is a quota. */
const says = /目标|任务|计划|指标|名额|分配|控制数|下达/
/** 现有面积, 年末总人口, 总投资: what a place has, or what it costs. */
const describes =
  /现有|现状|上年|去年|原有|总人口|户籍|常住|基数|基期|实际|完成情况|投资|资金|经费|补助|备注|序号|编号|分值|得分|权重|排名/
/** 下降(%), 减排量: what is to move. */
const moves = /下降|降低|减排|减少|压减|削减|提高|增长/
/** 引进市外资金到位, 完成投资: money that somebody is to bring. */
const brings = /^(?:新?引进|招引|争取|完成|到位|实际利用)/
/** 合计(个), behind a column for each year */
const sum = /^(?:合计|总计|小计)/
/** 其中:贫困户(户), beside 改造任务(户) */
const partOfIt = /^其中[::]?(?!\d{4})/
/** 农田灌溉水有效利用系数: what is measured without a unit. */
export const bareMeasure = /(?:系数|指数)$/
const isRate = /(?:率|系数|指数)$/
/** 出生人数(人)控制数; of 新增(规范)停车泊位(个) the last. */
const brackets = [/[((](?<unit>[^()()]{1,8})[))]$/, /[((](?<unit>[^()()]{1,8})[))]/]

/**
 * The columns of quotas of a table whose rows are places; `common` is the unit that its caption gives. Those that say of
 * themselves what they are, and what is to be built, to move or to be reached; where none does, all that measure something.
 * Where the caption hands them down (`handed`: 任务分解表), all that have a unit.
 */
export function quotaColumns(
  names: readonly string[],
  places: number,
  common: string | null,
  firstYear: string,
  handed: boolean,
): QuotaColumn[] {
  const ofSum = unitBracket(names.find((words) => sum.test(words)) ?? '')?.unit ?? null
  const last = names.flatMap((words) => yearColumn.exec(words)?.[1] ?? []).at(-1)
  const columns = names.flatMap((words, at) => {
    const bracket = unitBracket(words)
    const own = bracket?.unit ?? null
    const year = yearColumn.exec(words)?.[1] ?? (sum.test(words) ? last : undefined)
    const unit = own ?? common ?? (year ? ofSum : null)
    if (at === places || (year && year < firstYear)) return []
    if (describes.test(words) && !(handed && brings.test(words))) return []
    const what = words
      .replace(bracket?.words ?? /[((].*$/, '')
      .replace(sum, '')
      .replace(partOfIt, '')
      .replace(/^(?:目标任务|任务目标|目标|任务|计划)(?=\p{Script=Han}{3})/u, '')
      .replace(/^\d{4}年度?/, '')
    const name = what.replace(/(?:其中:?)?\d{4}年度?$/, '')
    if (unit === null && !isRate.test(name)) return []
    const sure = says.test(words) || year !== undefined
    const aims = moves.test(name) || leadingVerbs().test(name) || isRate.test(name)
    const isPart = partOfIt.test(words) && unit !== null
    return [{ at, name, unit, deadline: year ? `${year}-12-31` : null, sure, aims, isPart }]
  })
  const any = columns.some(({ sure, aims }) => sure || aims)
  return columns.filter(
    ({ sure, aims, isPart, name, unit }) =>
      sure || aims || (handed && unit !== null) || (any ? isPart : endsAsIndicator().test(name)),
  )
}

/** 单位GDP能耗下降: by how much. 出生人数控制数: the most. */
export function movedBy(name: string): 'INCREASE' | 'DECREASE' | 'LTE' | null {
  if (/控制[数量]|限额|上限$/.test(name)) return 'LTE'
  const [quantity] = findQuantities(`${name.replace(/五年累计$|累计$/, '')}1%`)
  const way = quantity && comparisonOf(name.replace(/五年累计$|累计$/, ''), quantity)
  return way?.kind === 'change' && /^(?:IN|DE)CREASE$/.test(way.comparator)
    ? (way.comparator as 'INCREASE' | 'DECREASE')
    : null
}

function unitBracket(words: string): { readonly words: string; readonly unit: string } | null {
  for (const bracket of brackets) {
    const match = bracket.exec(words)
    if (match && isUnit(match.groups!.unit!)) return { words: match[0], unit: match.groups!.unit! }
  }
  return null
}

export function isUnit(words: string): boolean {
  return words === '%' || findQuantities(`1${words}`).some(({ span }) => span.end === words.length + 1)
}
