import type { Span } from '../../../domain/evidence.ts'
import { matchesOf } from '../../../text/matches.ts'
import { deadlineAt } from '../../dates/deadlines.ts'
import type { MetricReading } from '../metric-mention.ts'
import { trimIndicator } from '../words/indicator-words.ts'
import { empty, spanOf, type Worded } from '../words/worded.ts'

/** What can be measured, by how it ends; 效率 and 利率 are said of everything. */
const measurable = /(?:(?<!效|利)率|比例|占比|比重|满意度|使用绩效|覆盖面|增速|浓度)$/
/** 孕产妇死亡率进一步降低, 诊疗总量的比例逐步提高: from the adverb on; what moves stands before it in the clause. */
const moves =
  /(?:要|应|将)?(?:逐步|稳步|逐年|持续|不断|进一步|明显|显著|大幅|稳定|有效)+(?<way>提[高升]|增[加长]|上升|扩大|降低|下降|减少)(?=$|[,。;:、])/gu
/** 提高医务性收入占比, 不断提高微创技术临床使用比例 */
const move =
  /(?:^|[,。;:、█]|适当|不断|逐步|稳步|持续|进一步|有效)(?<way>提[高升]|增加|加大|扩大|降低|减少)(?<what>[^,。;:、█\d]{2,40}?)(?=$|[,。;:、])/gu

/** Directions that a sentence sets without a number: INCREASE or DECREASE, target null; only of what can be measured. */
export function directions(sentence: Worded): MetricReading[] {
  const { mask, context } = sentence
  if (
    (context.setting !== 'plan' && context.setting !== 'goal') ||
    !/提[高升]|增[加长]|加大|扩大|上升|降低|下降|减少/.test(mask)
  )
    return []
  const after = matchesOf(mask, moves).flatMap((match) => {
    const { end } = spanOf(match)
    const what = /[^,。;:█]{2,60}$/.exec(mask.slice(Math.max(0, match.index - 60), match.index))?.[0] ?? ''
    if (/\d/.test(what.replace(/\d+(?=岁)/g, ''))) return []
    const span = { start: match.index - what.length, end }
    return itemsOf(what)
      .filter(({ words }) => measurable.test(words))
      .flatMap(({ words, at }) => {
        const start = span.start + at
        return direction(sentence, { start, end: start + words.length }, span, match.groups!.way!)
      })
  })
  const before = matchesOf(mask, move).flatMap((match) => {
    const { what, way } = match.groups as { what: string; way: string }
    if (!measurable.test(what) || /^[到至了]/.test(what)) return []
    const { end } = spanOf(match)
    const start = end - what.length
    return direction(sentence, { start, end }, { start: start - way.length, end }, way)
  })
  return [...after, ...before]
}

function direction(
  { text, dates, due, context }: Worded,
  indicator: Span,
  span: Span,
  way: string,
): MetricReading[] {
  const words = trimIndicator(text, indicator, dates)
  if (words.end - words.start < 3) return []
  return [
    {
      ...empty,
      span,
      indicator: text.slice(words.start, words.end),
      comparator: /降|减/.test(way) ? 'DECREASE' : 'INCREASE',
      target: null,
      unit: null,
      deadline: deadlineAt(due, span, span.end, context.governing),
      confidence: 0.7,
      rule: 'direction',
    },
  ]
}

/** 孕产妇死亡率、婴儿死亡率 are two, 基层高级、中级卫生技术人才比例 is one. */
function itemsOf(words: string): { words: string; at: number }[] {
  const parts = words.split('、')
  if (parts.length === 1 || !parts.every((part) => measurable.test(part))) return [{ words, at: 0 }]
  let at = 0
  return parts.map((part) => {
    const item = { words: part, at }
    at += part.length + 1
    return item
  })
}
