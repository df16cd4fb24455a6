import { markerOf } from './numbering.ts'

/** What a line looks like by its form alone. Which body or document it names is read later. */

/** Ends of a document's name: 关于…的通知, …实施方案, …办法(试行), 《…办法》(试行), …(2019-2022年), …表. */
const titleEnd =
  /(?:通知|意见|决定|命令|令|公报|公告|通告|通报|报告|请示|批复|议案|函|纪要|决议|办法|方案|规划|计划|规定|细则|条例|规则|措施|要点|标准|指南|指引|规范|清单|目录|制度|准则|预案|纲要|章程|要求|政策|举措|工程|总结|(?<!代)表|名单|说明|分工|协议|倡议书|建议|体系|导则|规程|程序|流程|职责|条款|\d条|[一二三四五六七八九十]条|举措|法|任务|安排|图|册|须知|公约|宣言|样式|承诺书|申请书|模板|大纲|提纲|指标|答复)(?:\([^()]{1,24}\)|\[\d+\])?[》”"]?(?:(?<=》)\((?:试行|暂行|草案|修订)\))?$/u

/** Whether a line, or lines joined, could be the name of a document as a whole. */
export function endsLikeTitle(words: string): boolean {
  return titleEnd.test(words)
}

/** 签发于2013/8/22 13:52:33 */
const clockTime = /\d{1,2}:\d{2}(?!\d)/u

/** Whether a line could be one of the lines of a title: no sentence, no item, no list of anything. */
export function isTitlePiece(words: string): boolean {
  if (words === '令') return true
  // the first and the last chapter of rules, where their numbers were lost
  if (/^(?:总|分|附)\s?则$/u.test(words)) return false
  if (words.length < 2 || (words.length > 90 && !isJointTitle(words) && !isNestedTitle(words))) return false
  // …关于印发实施方案的通知 各区(市)县政府(管委会…: a page's teaser, cut short
  if (/[。;!?]|[:,…]$|^[|>•·]|\t/u.test(words)) return false
  if (!/\p{Script=Han}/u.test(words) || clockTime.test(words)) return false
  return markerOf(words) === null || /^第[一二三四五六七八九十]+(?:批|期|版)/u.test(words)
}

/** 内蒙古自治区科学技术厅 内蒙古自治区教育厅 … 国家税务总局内蒙古自治区税务局关于…的通知: long for its many issuers only. */
function isJointTitle(words: string): boolean {
  const at = words.indexOf('关于')
  return at > 0 && words.length - at <= 90 && isBodyLine(words.slice(0, at).trimEnd())
}

/** 关于转发云岭市住房和建设局转发《…的通报》的通知: long for what it forwards only. */
function isNestedTitle(words: string): boolean {
  return (
    words.length <= 160 && /^[^《》,]{0,60}(?:关于|转发|印发)[^《》,]{0,40}《[^《》]+》的通知$/u.test(words)
  )
}

/** 发文字号 on a line of its own: 粤府办〔2019〕18号, (皖开放办〔2022〕6号), 琼卫基层〔202210, 尤政〔1996〕综212号, (第19号), 国务院令第735号, ((78)交公路字412号). */
const numberLine =
  /^[([【'"]?(?:(?:发文字号|文号|文件编号)[:\s]*)?(?:[\p{Script=Han}]{1,24}(?:\(\p{Script=Han}{1,5}\)\p{Script=Han}{0,6})?[〔[【(﹝]\s?(?:19|20)?\d{2}\s?[〕\]】)﹞]?\s?[第字综文函办秘]*\s?\d{1,5}(?:\s\d{1,3}(?=\s?号))?\s?号?|[〔[(](?:19|20)?\d{2}[〕\])]\p{Script=Han}{2,10}字第?\d{1,5}号|(?:[\p{Script=Han}]{2,40}令\s?)?(?:第\s?[\d一二三四五六七八九十百〇零]{1,5}\s?号|(?:19|20)\d{2}年第\s?\d{1,4}\s?号))[)\]】]?$/u

/** 财政部 税务总局 科技部公告2022年第16号, 国家发展改革委、商务部令第37号: several bodies' orders and announcements. */
const jointNumberLine =
  /^\(?(?:\p{Script=Han}{2,20}[\s、]{1,3}){0,12}\p{Script=Han}{2,20}\s?(?:令|公告|通告)\s?(?:[〔(]?(?:19|20)\d{2}[〕)]?\s?年?\s?)?第?\s?\d{1,4}\s?号\)?$/u

/** 青政办发〔2006〕31号2006-4-18阅读415次: the number, and behind it what a page adds to the day it was put there. */
const numberThenStamp =
  /^([^\s:][^:]{5,40}号)\s*(?:[\p{Script=Han}]{2,4}(?:日期|时间)\s?:?\s?)?(?:19|20)\d{2}[-/年.]\d{1,2}[-/月.]\d{1,2}日?(?!\d).{0,40}$/u

/** How many characters of a line are the document's number; 0 if the line is no line of a number. */
export function numberLengthIn(words: string): number {
  const stamped = words.length < 100 ? numberThenStamp.exec(words)?.[1] : undefined
  if (stamped !== undefined && isNumberLine(stamped)) return stamped.length
  return isNumberLine(words) ? words.length : 0
}

export function isNumberLine(words: string): boolean {
  if (words.length < 48 && numberLine.test(words)) return true
  return isNamedByNumber(words)
}

/** 农业农村部公告 第194号, 国家发展改革委、商务部令第37号: an order or announcement whose issuers and number may be all the title it has. */
export function isNamedByNumber(words: string): boolean {
  return words.length < 160 && words.endsWith('号') && jointNumberLine.test(words)
}

/** 2019年10月13日, (2018年5月30日), 二〇〇六年五月二十三日, 2023.4.9, 2019 年 1 月 22 日. */
const dateWords =
  /^\(?(?:(?:19|20)\d{2}\s?[年.\-/]\s?\d{1,2}\s?[月.\-/]\s?\d{1,2}\s?日?|[一二][〇○零0O一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)\)?$/u

export function isDateLine(words: string): boolean {
  return words.length < 20 && dateWords.test(words)
}

/** 第3期, 〔2019〕12期, 第3期(总第45期), 〔2015〕47号 of minutes. */
const issueLine =
  /^\(?(?:(?:19|20)\d{2}年|[〔[]\d{4}[〕\]])?\s?第?\s?[\d一二三四五六七八九十百〇]{1,4}\s?(?:期|(?<=[〕\]]\s?\d{1,4}\s?)号)\s?(?:\(总第?\s?\d{1,4}\s?期\))?\)?$/u

/** Whether a line counts the minutes or the bulletin it stands in; under it is who issued it and when. */
export function isIssueLine(words: string): boolean {
  return words.length < 24 && issueLine.test(words)
}

/**
 * 2025/01/20 价格司, 青川发布2019-12-30 18:02, 2019-12-30: who put a text on a page, and when. A document writes its own day with 年, 月 and 日.
 */
const pageStamp =
  /^(?:\p{Script=Han}{2,30}\s?)?(?:19|20)\d{2}[-/]\d{1,2}[-/]\d{1,2}(?:\s\d{1,2}:\d{2}(?::\d{2})?)?(?:\s?\p{Script=Han}{2,20})?$/u

export function isPageStamp(words: string): boolean {
  return words.length < 70 && pageStamp.test(words)
}

/** 2015917, 2020226: a date whose 年, 月 and 日 a page dropped, if the digits can be divided in one way only; else null. */
export function bareDate(words: string): string | null {
  const digits = /^((?:19|20)\d{2})(\d{2,4})$/u.exec(words)
  if (!digits) return null
  const rest = digits[2]!
  const days = [1, 2]
    .map((cut) => [rest.slice(0, cut), rest.slice(cut)] as const)
    .filter(([month, day]) => isCount(month, day.length, 12) && isCount(day, month.length, 31))
  const [only] = days
  return only && days.length === 1
    ? `${digits[1]}-${only[0].padStart(2, '0')}-${only[1].padStart(2, '0')}`
    : null
}

/** 9, 17, and 03 where the other has two digits as well. */
function isCount(digits: string, other: number, most: number): boolean {
  const padded = digits.length === 2 && other === 2
  return (padded ? /^\d[1-9]$|^[1-3]0$/u : /^[1-9]\d?$/u).test(digits) && Number(digits) <= most
}

/** Ends of the names of bodies that sign, a space or 、 between several: 国家发展改革委 财政部; 长沙海关, 国网湖南电力. */
const bodyEnd =
  /(?:部|委|局|厅|署|院|会|办|府|社|行|室|中心|公司|司|处|集团|小组|指挥部|机制|联社|大学|学院|站|总队|支队|中央|党组|团|科|队|法院|工会|军区|联|协|所|组|宫|馆|海关|党校|国网\p{Script=Han}{2,8}电力)(?:\([^()]{1,20}\))?$/u

/** Whether a line is nothing but names of bodies: 海南省卫生健康委员会; 交通运输部 国家发展改革委; …配置AED协调小组办公室; 财政部中华人民共和国公安部. */
export function isBodyLine(words: string): boolean {
  if (words.length < 2 || words.length > 240 || /[。;:《》,!?\d]|关于|印发|转发/u.test(words)) return false
  // 市场拓展 TAB 区商务局: a row of a table
  if (words.includes('\t')) return words.split('\t').every(isBodyLine)
  return (
    words
      .split(/[\s、]+|(?!^)(?=中华人民共和国)/u)
      .every(
        (name) =>
          name.length <= 45 &&
          /^\p{Script=Han}[\p{Script=Han}()“”·A-Z]+$|^[\p{Script=Han}()“”·]{2,}$/u.test(name),
      ) && bodyEnd.test(words)
  )
}

/** 附件, 附件1, 附件2:…, 附表, 附录A, 附: alone or with its title behind it. */
const attachmentHeading =
  /^[【[]?(附\s?(?:件|表|录|图)?\s?(?:[\d一二三四五六七八九十]{1,3}(?:[-—]\d{1,2})?|[A-Z](?![a-z]))?)[】\]]?(?:[::.、]\s*|\s+|$)/u

/** The label of an attachment's heading and where its title begins, or null. */
export function attachmentLabel(words: string): { label: string; length: number } | null {
  if (words.charCodeAt(0) !== 0x9644 && words.charCodeAt(1) !== 0x9644) return null
  const found = attachmentHeading.exec(words)
  if (!found) return null
  const label = found[1]!.replace(/\s/gu, '')
  // 附 alone needs its colon: 附:招生计划表, not 附 近
  return label !== '附' || found[0].includes(':') ? { label, length: found[0].length } : null
}

/** 表1.jpg, 附件2….pdf, 任务分工表.docx: a name that stands for a content that is not here. */
const fileName = /\.(?:jpe?g|png|gif|bmp|pdf|docx?|xlsx?|wps|ofd|zip|rar)$/iu

export function isFileName(words: string): boolean {
  return words.length < 160 && fileName.test(words)
}

/** (此件公开发布), (此页无正文), 信息公开选项:主动公开, (联系人:大气环境处 李涛,电话:…): to whom the paper is open, and whom to ask. */
export function isDisclosureNote(words: string): boolean {
  return (
    (words.length < 40 &&
      /^\(?(?:此件|本件|[此本]页无正文|本文有删|信息公开|公开(?:方式|属性|选项|形式)|主动公开|依申请公开)/u.test(
        words,
      )) ||
    (words.length < 90 && /^\((?:联系|咨询|监督)(?:单位|处室|人|电话|方式)[^()]*:[^()]*\)$/u.test(words))
  )
}

/** A sentence, or the beginning of one: it ends the header. */
export function isProse(words: string): boolean {
  if (/[。;]/u.test(words)) return true
  return words.length > 60 && /,/u.test(words)
}
