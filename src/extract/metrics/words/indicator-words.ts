import type { Span } from '../../../domain/evidence.ts'
import { anyOf, type PatternsByExample } from '../../../text/any-of.ts'
import { anyWord } from '../../../text/any-word.ts'
import type { DateMention } from '../../dates/date-mention.ts'

/** Words that lead to what is measured and are no part of it, but where they begin a longer one: 要|素, 一般|债务. */
const leading = anyWord({
  plain: `
    以及 否则 及 和 与 或 并且? 且 其中:? 同时 做到 确保 力争 争取 努力 基本实现 使得? 让 促进 保持 保证 要求 须 必须 引导 原则上 届时 总体上 进一步 不断 持续 稳步
    加快 着力 大力 全力 积极 深入 扎实 促使`,
  unlessBefore: {
    即: '时 将 便 使',
    推动: '力',
    要: '素 点 闻',
    '应当?': '届 用 急 对 答 免',
    将: '军',
    把: '关',
    其: '中 他 余 它 间 实',
    一般: '公共 工业 贸易 债 纳税 诊疗 农户 项目 企业 固体 不',
    的: '.?$',
    全年: '$',
    每年: '$',
  },
})

/** Marks in front of what is measured. */
export const leadingMarks: PatternsByExample = {
  '[、]绿化率': /^[、,:;\s]/,
  // of a list of limits
  '[氨氮≤5(8)mg/L、]总磷': /^[^、,]{1,12}[≤≥]\s?[\d.]+\([^、]{0,12}、/,
  '[1.]县城污水处理率': /^\d{1,2}[.、](?=[\u4e00-\u9fff“])/,
  '[(二)]出栏量': /^\([一二三四五六七八九十\d]{1,3}\)/,
  '[在]原有利率基础上': /^在(?=原)/,
}
const lead = new RegExp(`${anyOf(leadingMarks).source}|^(?:${leading})`)

/** 实现: only where nothing is described by it (实现分时段预约诊疗的公立医院). */
const achieved = /^(?:实现|完成|推进)(?!率)(?=[^的]*$)/
/** 提高医务性收入占比达到30%: what is to become of it is said by the words that compare. */
const moved = /^(?:提[高升]|降低|扩大|增加)(?![到至])(?=[^的]{2,}(?:率|比例|占比|比重|面积|规模|水平)并?$)/
/** Words behind it that lead to the number: 绿化率|均|达到, 总量|分别. */
const trailing = anyWord({
  plain: `
    [:\\s,、] 要 可 应当? 须 需 将 平均 全部 都 也 分别 力争 确保 争取 努力 总体 全面 逐步 稳步 原则上 一般 预计 每年 年均 全年 每季度 每月 每学期 每学年 [三五]年 每周
    每天 每日 各 至少 不少于 共计? 总计 合计 不断 持续 进一步 基本 稳定 为 是 最终 [两三四五六]个 按照? 在 得 由 (?:的)?基础上 水平上 累计 常年 同比 从 占 约 近
    [较比](?:上年|20\\d\\d年)(?:末|底|度)? (?<=[率比重积模平])并`,
  unlessBehind: { 均: '日 月 年 人 户 亩 平' },
})
const tail = new RegExp(`(?:${trailing})+$`)

/** A range without the dates, leads and tails around what is measured; empty if nothing is left. */
export function trimIndicator(text: string, span: Span, dates: readonly DateMention[]): Span {
  let { start, end } = span
  for (let shorter = true; shorter && start < end; ) {
    shorter = false
    const rest = text.slice(start, end)
    const preposition = /^(?:截?至|力争到|争取到|到|在|于|自|从)/.exec(rest)?.[0].length ?? 0
    const date = dates.find(
      (one) => one.span.start === start || (preposition > 0 && one.span.start === start + preposition),
    )
    const next =
      date && date.kind !== 'recurrence'
        ? date.span.end
        : start +
          (lead.exec(rest)?.[0].length ??
            achieved.exec(rest)?.[0].length ??
            moved.exec(rest)?.[0].length ??
            0)
    if (next > start) {
      start = Math.min(next, end)
      shorter = true
    }
  }
  // 绿化率2021年|达到: a date that stands behind the name
  const last = dates.findLast((one) => one.span.end <= end && one.span.start > start)
  if (
    last &&
    last.kind !== 'recurrence' &&
    /^(?:底|末|底?前)?$/.test(text.slice(last.span.end, end)) &&
    !/[较比与和从由在以]/.test(text[last.span.start - 1]!)
  )
    end = last.span.start
  const words = text.slice(start, end)
  end = start + words.replace(tail, '').length
  return { start, end }
}
