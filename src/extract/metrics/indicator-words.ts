import type { Span } from '../../domain/evidence.ts'
import type { DateMention } from '../dates/date-mention.ts'

/** 确保, 力争, 其中: words that lead to what is measured and are no part of it. */
// and of a list of limits what stands before: 氨氮≤5(8)mg/L、|总磷≤0.5mg/L
const lead =
  /^(?:[、,:;\s]|[^、,]{1,12}[≤≥]\s?[\d.]+\([^、]{0,12}、|即(?![时将便使])|\d{1,2}[.、](?=[\u4e00-\u9fff“])|\([一二三四五六七八九十\d]{1,3}\)|的(?=..)|以及|及|和|与|或|并且?|且|其中:?|同时|做到|确保|力争|争取|努力|基本实现|使得?|让|推动(?!力)|促进|保持|保证|要求|要(?![素点闻])|应当?(?![届用急对答免])|须|必须|将(?!军)|把(?!关)|引导|原则上|届时|全年(?=.)|其(?![中他余它间实])|总体上|进一步|不断|持续|稳步|加快|着力|大力|全力|积极|深入|扎实|在(?=原)|每年(?=.)|促使|一般(?!公共|工业|贸易|债|纳税|诊疗|农户|项目|企业|固体|不))/
/** 实现: only where nothing is described by it (实现分时段预约诊疗的公立医院). */
const achieved = /^(?:实现|完成|推进)(?!率)(?=[^的]*$)/
/** 提高医务性收入占比达到30%: what is to become of it is said by the words that compare. */
const moved = /^(?:提[高升]|降低|扩大|增加)(?![到至])(?=[^的]{2,}(?:率|比例|占比|比重|面积|规模|水平)并?$)/
/** 均, 分别, 原则上: words that lead to the number and are no part of what is measured. */
const tail =
  /(?:[:\s,、]|要|可|应当?|须|需|将|(?<![日月年人户亩平])均|平均|全部|都|也|分别|力争|确保|争取|努力|总体|全面|逐步|稳步|原则上|一般|预计|每年|年均|全年|每季度|每月|每学期|每学年|[三五]年|每周|每天|每日|各|至少|不少于|共计?|总计|合计|不断|持续|进一步|基本|稳定|为|是|最终|[两三四五六]个|按照?|在|得|由|[较比](?:上年|20\d\d年)(?:末|底|度)?|(?:的)?基础上|水平上|累计|常年|同比|从|占|约|近|(?<=[率比重积模平])并)+$/

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
