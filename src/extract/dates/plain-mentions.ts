import { anyOf, type PatternsByExample } from '../../text/any-of.ts'
import type { DateMention } from './date-mention.ts'

/** What stands in front of a date that is no limit: what something is compared with, is of, or until when it holds. */
export const inFrontOfPlain: PatternsByExample = {
  '工资[高于]': /(?:[高低多少大小优好快慢]于|(?<!不)超过|相当于)$/,
  '[已经列入]': /已经?(?:列入|纳入)$/,
  '证书[有效期至]':
    /(?:(?:有效期限?|执行期限|执行期|适用截止时间|试行期)(?:为|至|到|自|是)?|(?:延长|延期|顺延)[至到])$/,
}
const saidInFront = anyOf(inFrontOfPlain)

/** What stands behind one: a day off, what was found or went on by then, the end of a stretch. */
export const behindPlain: PatternsByExample = {
  '2月2日[(星期六)上班]。': /^(?:\([^()]{1,8}\)|、[^,。;:]{1,30}?)?(?:放假|补休|调休|上班)/,
  '今年[已]将你省纳入': /^已/,
  '6月30日[止,]': /^止[,。;]/,
  '到今年3月底[,全省累计亏损已达5]亿元': /^,?[^,。;:]{0,30}已(?:累计)?(?:达到?|超过)\d(?![^,。;:]{0,12}的)/,
  '1月31日至6月30日[期间,未]能偿还的': /^期间,?未/,
}
const saidBehind = anyOf(behindPlain)

/** 2020年底前, 年内, 6月末: words that make a limit of a date, whatever stands around it. */
const limit = /[前底末内]$/

/** 按2019年12月缴纳的社会保险费, 按照1月31日印发的《…》, 根据今年的增产情况: a date of what something rests on. */
const restsOn = /(?:按照?|根据|依据|依照|参照|对照)$/

/** 拨付2019年度|补助资金, 将本年度|更新项目…: a year that says which money, plan or project is handled. */
const handles =
  /(?:拨付|下达的?|下拨的?|安排|使用|申请|免征|减免|征收|缴纳|编制|发放|兑付|纳入|将|把)(?:的)?$/
const handled =
  /^[^,。;:完]{0,24}?(?:资金|经费|预算|决算|项目|税|专项|贷款|方案)(?!(?:建设|改造)?(?:完成|完工|开工|竣工))/

/** 今年已将你省纳入…, 2018年底之前已完成转制的, 1997年建立了…: what was done, not what is to be. */
const done = /^(?:已(?!在|于)|,?[^,。;:]{0,30}(?<![为除得明])了(?![解结])|,[^,。;:]{0,12}连续[两二三四五]年)/

/** “十四五”时期,由于人口老龄化…: what is foreseen. */
const foreseen = /^,(?:由于|随着)/

/** 2009年度|实际缴费工资基数: of which year. */
const ofYear = /^(?:实际)?缴[费纳](?!工作|任务)/

/** 年中指导、年末检查: a round of occasions that comes every year. */
const occasion = /(?:年[初中]|平时|日常|季度)[^,。;:]{1,6}[、,]$/

/** 2008年以前,|原则上每半年召开: how long something goes on. */
const goesOn = /^,?[^,。;:]{0,10},?[^,。;:]{0,10}每(?:半年|季度?|个?月|周)/

/** 在2020年度|重点培养专项等项目申报时,予以倾斜: which projects. */
const amongOthers = /^[^,。;:]{2,60}(?:项目|专项|资金|评选|评审|申报)[中时][,。]/

/** 2008年|北京奥运会期间…: a year that is part of an event's name. */
const eventName = /^[^,。;:\d]{2,12}期间(?!,|内|完成|开展|组织|实施|举办)/u

/** Whether a date only says what something is compared with, rests on, is of, or when it was. */
export function isPlainMention(text: string, date: DateMention): boolean {
  const { start, end } = date.span
  const before = text.slice(Math.max(0, start - 12), start)
  const words = text.slice(start, end)
  const after = text.slice(end, end + 70)
  return (
    saidInFront.test(before) ||
    saidBehind.test(after) ||
    (words.endsWith('年度') && ofYear.test(after)) ||
    (date.before === '在' && words.endsWith('年度') && amongOthers.test(after)) ||
    (/^年[末底]$/.test(words) && occasion.test(before)) ||
    (/以前$/.test(words) && goesOn.test(after)) ||
    (!limit.test(words) &&
      (restsOn.test(before) ||
        foreseen.test(after) ||
        (handles.test(before) && handled.test(after)) ||
        (!/[到至]/.test(date.before ?? '') && done.test(after)) ||
        (date.before === null && date.kind === 'year' && eventName.test(after))))
  )
}
