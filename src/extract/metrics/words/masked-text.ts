import type { Span } from '../../../domain/evidence.ts'
import type { DateMention } from '../../dates/date-mention.ts'

/** What stands for a character in which no number is to be looked for. No document writes with it. */
export const masked = '█'

/** 《…》, "…", (…) on one line, of a length that can be a title, a name or a remark; without another of its kind inside. */
const enclosed =
  /《[^《》\n]{1,120}》|“[^“”\n]{1,60}”|"[^"\n]{1,60}"|〔[^〔〕\n]{1,20}〕|\((?:[^()\n]|\([^()\n]{0,40}\)){1,200}\)/g

/**
 * A text of the same length in which titles, quoted names, remarks in brackets and dates cannot be mistaken for anything: numbers
 * in them are no quantities and commas in them end no clause. See `isLegible` for what is quoted and yet set.
 */
export function maskOf(text: string, dates: readonly DateMention[]): string {
  let result = text.replace(enclosed, (words, at: number) =>
    isLegible(
      words,
      text.slice(at + words.length, at + words.length + 8),
      text.slice(Math.max(0, at - 24), at),
    )
      ? words
      : blank(words),
  )
  for (const { span, kind } of dates)
    if (kind !== 'recurrence' && kind !== 'duration') result = cover(result, span)
  return result
}

/** “1+5+4”|(大科学装置1个、试验区5个、测试场4个): what the slogan stands for. */
const parts = /^\((?:[^(),;:、\d]{2,20}\d{1,4}[个家所项座处条支台套][、,]?){2,8}\)$/

/** (以定时定点的点位为主,原则上每个小区不超过3处): a bound that a rule sets in a remark. */
const bound =
  /^\((?:[^()]*[,;:])?(?:原则上)?每[^()\d,;:]{1,10}(?:不(?:得|应)?(?:超过|少于|低于|高于|多于)|至少)[^()\d,]{0,4}\d[^()]{0,8}\)$/

/** 建设福利中心二期|(新增床位300张): how much comes of it. */
const added =
  /^\((?:其中)?(?:新增|新建|改造|建成|完成)[^(),;:、\d]{2,12}\d+(?:\.\d+)?万?[个家所项座处张条间户亩套台辆公里平方米]{1,3}\)$/

/** 改造棚户区住房1800万套|(其中2015年580万套): what part of it is for one year. */
const partOfYear =
  /^\(其中,?(?:到)?20\d\d年(?:底|末|前|底前)?(?:完成|达到|新增|不少于)?\d{1,9}(?:\.\d{1,4})?[万亿]?[个家所项座处张条间户亩套台辆名人米吨元%公里平方]{1,4}\)$/

/** 建成充电桩3.8万个|(其中公共充电桩占比不低于50%), 培训4.5万人次|(其中技能人才0.6万人次): what part of it. */
const partOfIt = /^\(其中,?[^(),;:、\d\n]{2,24}\d{1,9}(?:\.\d{1,4})?(?:万|亿)?[^\d(),;:、\n]{1,4}\)$/

/** 建成充电站1座|(直流桩不少于2台): a bound on a part of what was counted, or on some who have to. */
const boundOnPart =
  /^\([^(),;:\d\n]{2,20}(?:不(?:得|应)?(?:超过|少于|低于|高于|多于)|至少)[^(),;:\d\n]{0,4}\d[^(),;:\d\n]{1,6}\)$/
/** 县卫健局管水质|(合格率95%以上): a rate with a bound on it. */
const boundRate =
  /^\([^(),;:\d\n]{2,16}率(?:(?:要|应)?(?:达到?|不低于|保持在?|≥)\d[\d.]*%(?:以上)?|\d[\d.]*%以上|100%)\)$/
/** 种植大豆1200亩|(带状复合种植300亩): a part, counted alike; not 原计划300亩, 约合300亩. */
const partCountedAlike =
  /^\((?!.*(?:原|已|[去上]年|含|约|折|现|占|每|共|合计|另|累计))[^(),;:\d\n]{3,16}\d[\d.]{0,8}(?<unit>[^\d(),;:\n]{1,3})\)$/

/** Longer remarks than this say more than one part. */
const longestPart = 48
/** A number stands shortly before it in its clause. */
const counted = /\d[^,。;:\d\n]{1,20}$/

/** “15分钟健康圈” is a target by name, “建设50个示范项目”的工作目标 and “覆盖率达到40%,…” are targets that are quoted. */
function isLegible(words: string, after: string, before: string): boolean {
  if (before.endsWith('”') && parts.test(words)) return true
  if (bound.test(words) || added.test(words) || partOfYear.test(words)) return true
  if (
    words.length <= longestPart &&
    /\d/.test(words) &&
    (partOfIt.test(words) || boundOnPart.test(words)) &&
    counted.test(before)
  )
    return true
  if (words.length <= longestPart && /\d/.test(words)) {
    const unit = partCountedAlike.exec(words)?.groups?.unit
    if (boundRate.test(words) || (unit !== undefined && before.endsWith(unit) && counted.test(before)))
      return true
  }
  if (!/^["“]/.test(words)) return false
  // “半小时”|通勤圈
  if (/^.(?:\d{1,3}分钟|[一二两]刻钟|半小时|[一两]小时).$/.test(words)) return /^[^,。;]{1,7}圈/.test(after)
  // 实现检查“全覆盖”, 充电站“县县全覆盖”
  if (/^.[^,。;“”"]{0,6}全覆盖.$/.test(words)) return true
  if (/^.[^,。;]{0,12}(?:分钟|刻钟|半小时|公里)[^,。;]{0,20}圈/.test(words)) return true
  return (
    /\d/.test(words) &&
    (/^的?(?:工作|发展|总体|建设|三大|[一-龥]{0,4})?目标/.test(after) || /\d[^,]*,.*\d/.test(words))
  )
}

function blank(words: string): string {
  // 县(市、区), 执业(助理)医师: part of a word; only the commas in it must not divide.
  const inWord = words[0] === '(' && words.length <= 7 && !/\d/.test(words)
  return inWord ? words.replace(/[、,;:]/g, masked) : masked.repeat(words.length)
}

function cover(text: string, { start, end }: Span): string {
  return text.slice(0, start) + masked.repeat(end - start) + text.slice(end)
}
