import type { DateMention } from './date-mention.ts'
import { comma, standsAtHead } from './deadlines.ts'

/** 2011年主要任务指标如下: */
const listLead = /^[^:]{0,40}(?:如下|目标是?|指标是?|任务是?)[:：]/

/** 2017年,改造1800万套(其中2015年580万套),危房|1060万户: a date in a remark that is closed by then gives way to one before it. */
export function outsideRemarks(
  text: string,
  due: readonly DateMention[],
  at: number,
): readonly DateMention[] {
  const lead = listLead.exec(text)?.[0].length ?? 0
  const headed = lead > 0 && due.some(({ span }) => span.end <= lead)
  // 2011年指标如下:…,2012年提高到65%;接种率|保持在95%: behind a semicolon the list's own date again
  const closed = ({ span }: DateMention) =>
    span.end <= at &&
    (/^[^()]*\)/.test(text.slice(span.end, at)) ||
      (headed && span.start >= lead && text.slice(span.end, at).includes(';')))
  // 年末总人口控制在7.6万人以内,|出生率…: of that number only
  const passed = ({ span }: DateMention) =>
    /^年[末底](?:总?人口|常住|户籍|存栏|余额|库存|在[校岗册]|实有|累计|拥有|保有)/.test(
      text.slice(span.start, span.start + 6),
    ) && text.slice(span.end, at).includes(',')
  // 到2024年建成30个,其中2022年建成6个,|覆盖社区75个: of a part of the whole only
  const ofPart = ({ span }: DateMention) =>
    /其中[^。;]*$/.test(text.slice(0, span.start)) &&
    text.slice(span.end, at).includes(',') &&
    due.some((whole) => whole.span.end <= text.lastIndexOf('其中', span.start))
  // …2017年通过验收;其他县当年收入增速|20%: of whatever year
  const anyYear = /当年[^,。;]*$/.test(text.slice(0, at))
  const apart = ({ span }: DateMention) => anyYear && text.slice(span.end, at).includes(';')
  // 升级改造市场,2025年前完成8个,其中2022年2个;便利店|每万人3个: of its own thing only
  const within = (date: DateMention) => text.slice(date.span.end, at).includes(';') && !holdsOn(text, date)
  const left = due.filter(
    (date) => !(date.span.end <= at && (passed(date) || apart(date) || within(date) || ofPart(date))),
  )
  return left.some((date) => date.span.end <= at && !closed(date))
    ? left.filter((date) => !closed(date))
    : left
}

/**
 * 到2025年,…, 2025年:…, ;年内新增…, 以老城区为重点,2023年…, and what a sentence begins with: a date that holds on behind a
 * semicolon.
 */
function holdsOn(text: string, date: DateMention): boolean {
  return (
    standsAtHead(text, date) ||
    comma.test(text.slice(date.span.end)) ||
    leadsOver.test(text.slice(date.span.end)) ||
    /;(?:力争|争取|确保|到|至|在)?$|^[^,。;:]{0,4}以[^,。;:]{2,60}为(?:重点|核心|主体|抓手|契机|目标|基础),(?:力争|争取|确保|到|至|在)?$/u.test(
      text.slice(0, date.span.start),
    )
  )
}

/** 到2025年底|实现:建成公园5座;新建厕所3座, 2025年底前|完成以下任务:…: what leads over to a list. */
const leadsOver =
  /^(?:底|末)?(?:之|以)?前?,?(?:力争|争取|确保|全面|要|全[省市县区])*(?:实现|达到|完成|做到)(?:以下|下列|如下)?(?:工作)?(?:目标|任务|指标)?:/
