import type { DateContext, DateReading } from './date-mention.ts'
import { readNumeral } from './numerals.ts'

/** A way to write a date: where it stands, and what it means there (null: it is no date after all). */
export interface DateShape {
  readonly pattern: RegExp
  /** What every such date has: without it in the text the pattern, which costs more, is not tried. */
  readonly needs: RegExp
  readonly read: (match: RegExpMatchArray, context: DateContext) => DateReading | null
}

// 2023, 二〇二三, 一九九六
export const year = '(?<![\\d.])(?:(?:19|20)\\d{2}|[一二][〇零○九][〇零○一二三四五六七八九]{2})'
// 12, 09, 十二
export const month = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])'
// 31, 05, 三十一
export const day =
  '(?:3[01]|[12]\\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])'
// 8-9月, 2021年至2025年
export const dash = '(?:-{1,2}|[—–―~~至到]{1,2})'
// 前, 之前, 起, 以来: what a date opens or closes
export const bound = '(?<bound>以前|之前|前(?!后)|起|开始|以后|之后|后|以来)?'
// 底, 末, 下旬
export const part = '(?<part>底|末|初|上旬|中旬|下旬|份)'
// 3, 2-3, 两至三, 三
export const count = `(?<min>\\d{1,4}|[一二两三四五六七八九十]{1,3}|半)(?:${dash}(?<max>\\d{1,4}|[一二两三四五六七八九十]{1,3}))?`
// 年, 个月, 个工作日
export const unit = '(?<unit>年|个?季度|个?月|周|个?工作日|日|天|个?小时)'

export function shape(source: string): RegExp {
  return new RegExp(source, 'gu')
}

/** The number of a part that the pattern has matched; NaN for one that is not there. */
export function numberOf(words: string | undefined): number {
  return readNumeral(words ?? '') ?? Number.NaN
}
