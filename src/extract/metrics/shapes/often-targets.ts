import { beforeTheClause, indicatorOnTheLeft, type Place, type Shape } from '../metric-place.ts'
import { perOf } from '../words/per-words.ts'

/** 至少每15日进行|一次清洁、润滑和检查, 至少半年|一次对收银员进行培训: how often at least, in front of what is done. */
export const leastOften: Shape = (place) => {
  const { quantity, left, right, text } = place
  if (quantity.unit !== '次' || quantity.value !== 1 || !leastEvery.test(left)) return null
  const what = /^\p{Script=Han}[^,。;:]{1,30}/u.exec(right)?.[0]
  if (!what) return null
  const words = { start: quantity.span.end, end: quantity.span.end + what.length }
  return {
    indicator: text.slice(words.start, words.end),
    comparator: 'GTE',
    per: leastEvery.exec(left)!.groups!.every!,
    words,
    confidence: 0.85,
    rule: 'least-often',
  }
}
/** 15日, 两个月, 半年 */
const period = '(?:\\d{1,3}|[一二两三四五六半])?个?(?:日|天|周|星期|月|季度|年|学期)'
const leastEvery = new RegExp(
  `(?:至少|不少于)(?:每隔?|(?=半年|一年|一季度|一个?月))(?<every>${period})(?:要|应|须)?(?:进行|开展|组织|召开|举行|举办|实施|安排)?$`,
)

/** 至少每月更新|一次, 频次不得少于半年|一次: the same at the end of a clause, behind what is done. */
export const leastOftenDone: Shape = (place) => {
  const { quantity, left, right, text, from } = place
  if (quantity.unit !== '次' || quantity.value !== 1 || !/^(?:$|[,。;)])/.test(right)) return null
  const said = leastEveryDone.exec(left)
  if (!said?.groups) return null
  const { every, act } = said.groups as { every: string; act: string }
  const start = from + left.length - act.length
  const found =
    act.length >= 2
      ? { words: { start, end: start + act.length }, indicator: text.slice(start, start + act.length) }
      : (indicatorOnTheLeft(place, from + said.index) ?? beforeTheClause(place))
  return found ? { ...found, comparator: 'GTE', per: every, confidence: 0.85, rule: 'least-often' } : null
}
/** 频次不得少于半年|一次: how often at least, in rules too. */
export function saysLeastEvery({ quantity, left }: Place): boolean {
  return quantity.unit === '次' && leastEveryDone.test(left)
}

const leastEveryDone = new RegExp(
  `(?:至少每|不(?:得|应)?少于每?)(?<every>${period})(?<act>\\p{Script=Han}{0,12})$`,
  'u',
)

/** 每年对政务数据目录至少全面核查一次: how often at least, said around what is done. */
export const oftenDone: Shape = (place) => {
  const { quantity, comparison, text, left, right, from } = place
  if (!/^(?:次|场|场次|期|轮)$/.test(quantity.unit ?? '') || !/^(?:$|[、,。;)])/u.test(right)) return null
  const said = /每(?:年|半年|学期|季度|月|周|日|天)(?:应当?|要|须)?(?<what>[^,。;:]{2,40})$/u.exec(left)
    ?.groups?.what
  const what = said?.replace(/至少|不少于/, '')
  if (!said || !what || what.length < 2) return null
  // 主要领导每年开展专题调研应当不少于2次 is a level like any other: its indicator has the one who does it
  if (what === said && (comparison.comparator !== 'GTE' || comparison.kind === 'limit')) return null
  const start = from + left.length - said.length
  return {
    indicator: text.slice(start, from + left.length).replace(/至少|不少于/, ''),
    comparator: 'GTE',
    per: perOf(place),
    words: { start, end: quantity.span.end },
    confidence: 0.85,
    rule: 'often-done',
  }
}
