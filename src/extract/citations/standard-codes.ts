import type { Span } from '../../domain/evidence.ts'
import { matchesOf } from '../../text/matches.ts'

/** GB the country, JGJ a trade, DB31 a place, T/CECS an association: these letters before a number are always a standard. */
const plain =
  'GB|GBZ|GBJ|WS|HJ|JGJ|CJJ|CJ|JTG|DB\\d{2}|DG/TJ08|T/[A-Z]{2,8}|EN|ISO|IEC|ISO/IEC|IEEE|ASTM|建标'

/** The trades' whose letters mean other things too: QX/T 85-2018 and SF/T 0001-2021 have a year. */
const dated =
  'YY|JT|AQ|GA|XF|MH|TB|SL|DL|NB|NY|LY|QX|SN|HG|SH|SY|YD|SJ|CY|WH|JY|MZ|RB|LS|LB|TD|DZ|DA|SF|SB|SC|YC|YS|YB|FZ|QB|HY|JR|TY|JC|JJF|JJG|TSG|CECS|DBJ'

/** A line end only behind the letters of a bracket that it breaks: (GB⏎11174-2011). */
const number = '(?:[ \\u3000]|(?<=[((][A-Z/]{1,8})\\n)?\\d{2,6}(?:\\.\\d{1,3})?'
/** A line may end behind the dash: GB/T 51313-⏎2018. */
const year = ' ?[-—–][ \\n]?\\d{1,4}'

/** GB 50180-2018, (GA 654) in brackets of its own, WS/T 500—2016, DB44/26-2001, DB37/T 1234.2-2020, JGJ/T 229—2010, DG/TJ08-2103-2019, ISO13982-1&2. */
const standardCode = new RegExp(
  `(?<![A-Za-z0-9/])(?<code>(?:${plain})(?:/[TZ]?)?[-—–]?${number}(?:${year}){0,2}(?:&\\d)?|(?:${dated})(?:/[TZ])?${number}(?:${year}){1,2}|(?<=[((])(?:${dated})(?:/[TZ])?${number}(?=[))]))(?![A-Za-z0-9])`,
  'gu',
)

export interface StandardCode {
  readonly span: Span
  /** Without blanks, dashes as one: GB50180-2018. */
  readonly normal: string
}

/** Codes of standards in a range, in text order. */
export function findStandardCodes(text: string, span: Span): readonly StandardCode[] {
  const words = text.slice(span.start, span.end)
  if (!/[A-Z]|建标/u.test(words)) return []
  return matchesOf(words, standardCode).map(({ index, groups }) => {
    const code = groups!.code!
    const start = span.start + index
    return {
      span: { start, end: start + code.length },
      normal: code.replace(/\s/gu, '').replace(/[—–]/gu, '-'),
    }
  })
}
