import type { DocumentNumber } from '../../domain/document-number.ts'
import type { Span } from '../../domain/evidence.ts'
import { isBodyLine } from '../../text/tree/line-shape.ts'
import { findDocumentNumbers } from '../citations/document-number.ts'
import { findDates } from '../dates/dates.ts'

/** What a history line says of the document as it was first issued. */
export interface History {
  readonly day: { readonly value: string; readonly span: Span } | null
  readonly number: { readonly value: DocumentNumber; readonly span: Span } | null
  readonly body: { readonly name: string; readonly span: Span; readonly ordered: boolean } | null
}

/** One event: 2019年10月29日 | 湖南省人民政府令第298号 | 公布. */
interface Event {
  readonly date: string
  readonly dateSpan: Span
  /** From the words before the date that belong to it to the next event. */
  readonly span: Span
  readonly act: 'passed' | 'issued' | 'amended' | null
}

const acts: readonly (readonly [RegExp, NonNullable<Event['act']>])[] = [
  [/修正|修订|修改/u, 'amended'],
  [/公布|发布|颁布|颁发|印发/u, 'issued'],
  [/通过|批准|制定/u, 'passed'],
]

/**
 * 2019年10月25日湖南省人民政府第58次常务会议通过 2019年10月29日湖南省人民政府令第298号公布 自2020年1月1日起施行: the day, the number and
 * the body of the order that published it; where nothing was published, of the meeting that passed it. Amendments count for nothing.
 */
export function readHistory(text: string, history: Span): History {
  const events = eventsIn(text, history).filter(({ act }) => act !== 'amended')
  const issued = events.find(({ act }) => act === 'issued')
  const passed = events.find(({ act }) => act === 'passed')
  const first = issued ?? passed ?? events.find(({ act }) => act !== null)
  const number = issued ? (findDocumentNumbers(text, issued.span)[0] ?? null) : null
  return {
    day: first ? { value: first.date, span: first.dateSpan } : null,
    number: number && { value: number.number, span: number.span },
    body:
      (issued && issuingBody(text, issued, number?.span ?? null)) ??
      (passed ? passingBody(text, passed) : null),
  }
}

function eventsIn(text: string, history: Span): Event[] {
  const dates = findDates(text, history).filter(({ kind, from }) => kind === 'day' && from !== null)
  return dates.map(({ span, from }, index) => {
    const previous = dates[index - 1]?.span.end ?? history.start
    const next = dates[index + 1]
    const words = text.slice(previous, span.start)
    const end = next?.span.start ?? history.end
    // (能源部 1990年12月31日发布: the body stands in front of the first date
    const start = index === 0 ? history.start : span.start
    const own = text.slice(span.end, end)
    // 自2020年1月1日起施行 is no event of the past; 根据2012年1月10日…令第252号第一次修订 amends
    const act = /[自从]$/u.test(words)
      ? null
      : /根据$/u.test(words)
        ? 'amended'
        : (acts
            .map(([pattern, act]) => ({ at: own.search(pattern), act }))
            .filter(({ at }) => at >= 0)
            .toSorted((a, b) => a.at - b.at)[0]?.act ?? null)
    return { date: from!, dateSpan: span, span: { start, end }, act }
  })
}

/** 国务院令第735号公布, 水利部水文〔1992〕77号文发布, 中共中央发布, 能源部 1990年12月31日发布. */
function issuingBody(text: string, event: Event, number: Span | null): History['body'] {
  const order =
    number &&
    /^(?:中华人民共和国)?(\p{Script=Han}[\p{Script=Han}、 ]{2,80}?)\s?(?:令|公告|通告)/u.exec(
      text.slice(number.start, number.end),
    )
  if (order && isBodyLine(order[1]!)) {
    const start = number!.start + order[0].indexOf(order[1]!)
    return { name: order[1]!, span: { start, end: start + order[1]!.length }, ordered: true }
  }
  const acted = event.dateSpan.end + text.slice(event.dateSpan.end, event.span.end).search(acts[1]![0])
  const end = number && number.start < acted && number.start >= event.dateSpan.end ? number.start : acted
  return (
    bodyIn(text, { start: event.dateSpan.end, end }) ??
    bodyIn(text, { start: event.span.start, end: event.dateSpan.start })
  )
}

function bodyIn(text: string, span: Span): History['body'] {
  const found = /^[\s(以由经于]*(\p{Script=Han}[\p{Script=Han}、\s]{1,40}?)(?:以|[\s,])*$/u.exec(
    text.slice(span.start, span.end),
  )
  if (!found || !isBodyLine(found[1]!)) return null
  const start = span.start + found[0].indexOf(found[1]!)
  return {
    name: found[1]!.replace(/\s/gu, ''),
    span: { start, end: start + found[1]!.length },
    ordered: false,
  }
}

/** 河南省第八届人民代表大会常务委员会第二十二次会议通过; 公安部部务会议审议通过; 国务院第117次常务会议通过. */
const assembly =
  /^\s?(?:第[一二三四五六七八九十]{1,3}届)?(\p{Script=Han}{2,12}?)(?:第[一二三四五六七八九十]{1,3}届)?(人民代表大会(?:\s?常务委员会)?)/u
const council =
  /^\s?(\p{Script=Han}{2,24}?)(?=第[\d一二三四五六七八九十百〇]+(?:届|次)|\d{4}年|(?:常务|部务|局务|委务|厅务|署务|行长|政治局|党组)会议|部长办公会|政治局|常委会)/u

function passingBody(text: string, { dateSpan, span }: Event): History['body'] {
  const words = text.slice(dateSpan.end, span.end)
  const found = assembly.exec(words)
  if (found) {
    const start = dateSpan.end + found[0].indexOf(found[1]!)
    return {
      name: `${found[1]}${found[2]}`.replace(/\s/gu, ''),
      span: { start, end: dateSpan.end + found[0].length },
      ordered: false,
    }
  }
  const named = council.exec(words)
  if (!named || !isBodyLine(named[1]!)) return null
  const start = dateSpan.end + named[0].indexOf(named[1]!)
  return { name: named[1]!, span: { start, end: start + named[1]!.length }, ordered: false }
}
