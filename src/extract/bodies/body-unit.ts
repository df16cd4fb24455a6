import type { Gazetteer } from '../gazetteer.ts'
import { cutShort } from './body-core.ts'

// 体改|处, 卫生检验|科, 新闻|科室: a unit whose work no list has
const free = /[\u4e00-\u9fff]{2,8}(?:[处科室]|(?<!公)司)(?![\u4e00-\u9fff])/y

/** Where the unit that starts here ends: 基层|处, 信息规划|处, 医政医管|局, 机关党委; 0 if none does. */
export function unitEnd(text: string, start: number, limit: number, gazetteer: Gazetteer): number {
  for (const { end } of gazetteer.units.all(text, start, limit).reverse()) {
    if (
      end < limit &&
      '处科司室局组'.includes(text[end]!) &&
      !cutShort(text, end + 1, limit) &&
      text[end + 1] !== '长'
    )
      return end + 1
    if (/(?:办公室|机关党委|机关纪委)$/.test(text.slice(start, end))) return end
  }
  return 0
}

/** The same for a unit named by nothing but its work, where a list is certain to hold bodies only: 体改处. */
export function freeUnitEnd(text: string, start: number, limit: number): number {
  free.lastIndex = start
  const found = free.exec(text)?.[0]
  return found && start + found.length <= limit ? start + found.length : 0
}
