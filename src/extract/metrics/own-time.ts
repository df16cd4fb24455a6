import type { Place, Target } from './metric-place.ts'

/** 全年展览面积: of the year that a heading names (2024年工作安排), else of any. */
export function isYearly({ text, clause, quantity }: Place, { per }: Target): boolean {
  return per === '年' && /全年/.test(text.slice(clause.start, quantity.span.start))
}

/** 每年至少1次, 每学期2课时: again and again, not by the date that governs the text. */
export function recurs({ mask, clause, quantity }: Place): boolean {
  return /始终|当年|常年|每个?(?:年|半年|学[期年]|季度|月|周|星期|日|天)/.test(
    mask.slice(clause.start, quantity.span.start),
  )
}

/** 用3年时间打造31个: not by the date that governs the text, and nobody says from when. */
export function hasTimeOfItsOwn({ dates, clause, quantity, mask }: Place): boolean {
  const before = mask.slice(clause.start, quantity.span.start)
  // 远期达到98%, 采暖期前新增供热面积: by a time that is no date
  if (
    /^(?:[中远]期|中远期|远景|[^█]{1,6}[期节季](?:到来|开始)?(?:之|以)?前)/.test(before) &&
    !before.includes('█')
  )
    return true
  const last = dates.findLast(({ span }) => span.start >= clause.start && span.end <= quantity.span.start)
  return last?.kind === 'duration' && last.until === null
}
