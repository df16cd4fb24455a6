import type { Span } from '../../domain/evidence.ts'
import { addMonths } from './calendar.ts'
import type { DateMention } from './date-mention.ts'
import { deadlineOf, findDates } from './dates.ts'
import { isPlainMention } from './plain-mentions.ts'
import { callsItselfStage, namesStage, stage } from './stages.ts'

/** 较2019年, 比2020年, 从2020年, 由2020年, 以2020年为基数: a date to compare with, not one to be ready by; 占比2022年达到… is. */
const comparedWith = /(?:[较与自从以由]|(?<!占)比)$/
/** 2020年基础上, 2019年水平, 2022年版: what follows a year that is no deadline. */
const notDue = /^(?:年度|以来|相比|基础上|水平|的基础|版|为基[数期]|(?:印发|发布|修订)(?:[的了《]|实施)|工作)/

/** Dates of a sentence that can be a deadline: not over in the year of issue, not compared with, not part of a name. */
export function dueDates(
  text: string,
  dates: readonly DateMention[],
  issuedOn: string | null,
): DateMention[] {
  return dates.filter(
    (date) =>
      deadlineOf(date) !== null &&
      (date.until ?? '') >= firstDayOf(issuedOn) &&
      !isAside(text, date) &&
      !isPlainMention(text, date),
  )
}

/** 2019年达到…, “十三五”时期…: a date that was over when the document was issued, and is not only compared with. */
export function isOver(text: string, date: DateMention, issuedOn: string | null): boolean {
  return (
    issuedOn !== null &&
    !date.inferred &&
    date.until !== null &&
    date.until < firstDayOf(issuedOn) &&
    !isAside(text, date)
  )
}

/** 2020年6月底前|开工和续建的项目, 6月30日前|到期的企业: which of them, not by when. */
const describes =
  /^(?:前|之前|以前|底前|后|之后|以后|起|期间)?(?:已|能|需|新|经)?(?:到期|形成|遗留|查出|查处|排查|发现|批准|审批|认定|核定|产生|收到|开工|投产|竣工|注册|成立|发生|入库|登记|取得|申报|签订|购买|受理|立项|新建|建成|投用|入驻|落户|毕业|参保|续建|出生|生产)[^,。;:]{0,12}的(?!目标|任务|要求|规模)(?=\p{Script=Han})/u

function isAside(text: string, date: DateMention): boolean {
  const { span, before: led } = date
  const before = text.slice(Math.max(0, span.start - 1), span.start)
  if (!/到$/.test(led ?? '') && before !== '到' && describes.test(text.slice(span.end, span.end + 24)))
    return true
  // 对2021年督查发现的违法图斑, 对1996年以来开垦的林地: which of them
  if (
    /(?:^|[,。;:])(?:要|应)?(?:针?对|[将把])$/.test(text.slice(Math.max(0, span.start - 4), span.start)) &&
    /^[^,。;:]{0,20}的\p{Script=Han}/u.test(text.slice(span.end, span.end + 24))
  )
    return true
  return (
    isInTitle(text, span) ||
    isEvent(text, date) ||
    // 自2021年10月至12月: the end of a stretch is one
    (comparedWith.test(text.slice(Math.max(0, span.start - 2), span.start)) &&
      !(date.kind === 'period' && /[自从]$/.test(before))) ||
    (/[(《〔]$/.test(before) && !namesStage(text, span)) ||
    // 2020年印发的方案; 于10月底前|印发《手册》 is when it is due
    (notDue.test(text.slice(span.end, span.end + 4)) && !/前$/.test(text.slice(span.start, span.end))) ||
    // 10月1日前后, 6月6日“放鱼日”前后
    /^[^,。;:]{0,10}前后/u.test(text.slice(span.end, span.end + 14)) ||
    // 在1981年住宅能耗水平的基础上
    /^[^,。;:\d]{0,14}(?:基础|水平)上/u.test(text.slice(span.end, span.end + 20)) ||
    // 在2020年对全县电网进行排查,并组织现场核实的基础上
    (led === '在' && /^[^。;:\d]{0,80}的基础上/u.test(text.slice(span.end, span.end + 84)))
  )
}

/** 活动时间为|2020年10月1日至10月7日: the days on which something takes place, by which nothing more is to be ready. */
function isEvent(text: string, { kind, span, from, until }: DateMention): boolean {
  return (
    kind === 'period' &&
    from !== null &&
    until !== null &&
    until < (addMonths(from, 1) ?? '') &&
    /(?:实施|活动|举办|举行|开展|响应)(?:时间|日期)(?:为|是|:)$/.test(
      text.slice(Math.max(0, span.start - 5), span.start),
    )
  )
}

const longestTitle = 120

/** 《…2017年市政府要完成的实事的通知》: a date in a title. */
function isInTitle(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - longestTitle), start)
  const opened = before.lastIndexOf('《')
  return opened > before.lastIndexOf('》') && text.slice(start, start + longestTitle).includes('》')
}

function firstDayOf(issuedOn: string | null): string {
  return issuedOn === null ? '' : `${issuedOn.slice(0, 4)}-01-01`
}

/**
 * The deadline of what stands at a place of a sentence: the nearest date before it there, else one after it in its own
 * clause (…在2020年9月底前完成), else what governs the sentence.
 */
export function deadlineAt(
  due: readonly DateMention[],
  clause: Span,
  at: number,
  governing: string | null,
): string | null {
  const before = due.findLast(({ span }) => span.end <= at)
  const after = due.find(({ span }) => span.start >= at && span.end <= clause.end)
  const date = before ?? after
  return date ? deadlineOf(date) : governing
}

/** 到2025年底前|, */
export const comma = /^(?:底|末)?(?:之|以)?前?[,:]/

/** What the first words of a paragraph set: a day, for a list behind it (`list`), or as the stage that it heads (`stage`). */
interface HeadDeadline {
  readonly deadline: string | null
  readonly list: boolean
  readonly stage: boolean
}

/**
 * The deadline that a paragraph's first words set for all of it (到2025年,…。…。), or null. With `list`, that it sets for
 * what is listed after it (力争到2023年6月底实现以下目标:). Among goals (`aims`) a date stands at the head also after
 * what it rests on (根据…,到2025年,…).
 */
export function headDeadline(text: string, due: readonly DateMention[], aims = false): HeadDeadline {
  const [first] = due
  const last = due.at(-1)
  // …实现以下目标:, 主要任务如下。, 到2025年,在基础设施方面,|一是…。|二是…
  const list = /[:：,]\s*$|(?:以下|下列|如下)[^。]{0,12}[。:：]?\s*$/.test(text.slice(-24))
  if (list) return { deadline: last ? deadlineOf(last) : null, list, stage: false }
  // 1.准备阶段(10月26日至11月10日)。
  if (last && stage.test(text)) return { deadline: deadlineOf(last), list, stage: callsItselfStage(text) }
  // 到2025年, 力争到2025年, 一、到2025年
  const atHead = first !== undefined && (standsAtHead(text, first) || (aims && opensClauses(text, first)))
  // 10月底前完成50%,11月底前达到85%: each is of its own number
  const others = due.slice(1).some(({ span }) => !/其中[^;]*$/.test(text.slice(0, span.start)))
  const holds = atHead && !isOfOneThing(text, first) && (!others || comma.test(text.slice(first.span.end)))
  return { deadline: holds ? deadlineOf(first) : null, list, stage: false }
}

/** 现有撂荒耕地4月20日前全部复耕: a date behind a thing is of that alone; 全市2025年底前… heads what follows. */
function isOfOneThing(text: string, { span }: DateMention): boolean {
  return (
    /^[\s\d.()一二三四五六七八九十、—-]{0,8}(?!全|各|我|本|力|争|确|到|计|规|预|目)[^,。;:]{4,12}(?<![在于到年])$/u.test(
      text.slice(0, span.start),
    ) && /^(?:底|末)?(?:之|以)?前(?![,,、])/.test(text.slice(span.end - Number(text[span.end - 1] === '前')))
  )
}

/** (一)准备阶段(10月26日至11月10日): the last day of a stage that a heading names; null where it names none. */
export function stageDeadline(heading: string, issuedOn: string | null): string | null {
  if (!stage.test(heading)) return null
  const last = dueDates(heading, findDates(heading, undefined, issuedOn), issuedOn).at(-1)
  return last ? deadlineOf(last) : null
}

/** 根据《方案》和《意见》相关目标任务,到2025年,机械化率达到98%: what stands before the date only says what it rests on. */
function opensClauses(text: string, { span, before }: DateMention): boolean {
  return (
    /到$/.test(before ?? '') &&
    /^(?:根据|按照|依据|围绕|对照|通过|经过)[^。]*,(?:力争|争取)?到$/.test(text.slice(0, span.start)) &&
    /^[,,]/.test(text.slice(span.end))
  )
}

/** “十三五”时期,…; 近年来,…: what a sentence begins with was over at issue, so that it tells what was. */
export function beginsInThePast(
  text: string,
  [first]: readonly DateMention[],
  issuedOn: string | null,
): boolean {
  if (
    /^[\s\d.()一二三四五六七八九十、—-]{0,8}(?:会议(?:认为|指出|强调)[,:])?(?:近[几两三]?年来|多年来|长期以来|过去|去年|[一五]年来|(?![对将把])[^,。;:]{2,14}以来(?![^,。;:]{1,12}的[\u4e00-\u9fff])|[^,。;:]{0,12}自[^,。;:]{2,50}以来(?![^,。;:]{0,12}的)|回顾|(?:过去|刚刚过去的?)?一年来?[,,]|据(?:测算|估算|统计|调查)|经(?:测算|统计)|初步(?:估算|测算))/.test(
      text,
    )
  )
    return true
  return (
    first !== undefined &&
    standsAtHead(text, first) &&
    (isOver(text, first, issuedOn) || wereMonths(text, first, issuedOn))
  )
}

/** 1至5月,全县发生道路交通事故72起, in minutes of June: months that were over at issue and that no word makes a limit. */
function wereMonths(
  text: string,
  { kind, until, span, inferred }: DateMention,
  issuedOn: string | null,
): boolean {
  return (
    kind === 'period' &&
    inferred === true &&
    issuedOn !== null &&
    until !== null &&
    until < issuedOn &&
    /月(?:份)?$/.test(text.slice(span.start, span.end)) &&
    /^,?[^,。;:]{0,12}(?:发生|实现|完成|查处|累计|共|接待|生产|新增|同比)/.test(text.slice(span.end))
  )
}

/**
 * 到2025年, 力争到2025年, 一、到2025年, 近期目标:到2025年: nothing but a number, a label and a preposition stands before it. The year of 80%以上幼儿园达到1988年…标准
 * is the standard's.
 */
export function standsAtHead(text: string, { span }: DateMention): boolean {
  const before = text.slice(0, span.start)
  return (
    /^[\s\d.()一二三四五六七八九十、—-]{0,8}(?:[^,。;:%\d]{0,10}(?:目标|指标|任务|[近中远]期):)?[^,。;:%]{0,12}$/.test(
      before,
    ) && !/达到$|符合$/.test(before)
  )
}
