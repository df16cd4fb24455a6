import type { Place } from '../metric-place.ts'

/** 每个区(市)至少, 每个支援医院每年, 各地级以上市至少有, 每个乡镇卫生院配备: what a number holds for, each. */
const each =
  /(?:(?<!以|人|户)每(?![一二两三四五六七八九]?[十百千万])(?![一两二三四五\d]年)(?:一?个|家|所|名|门(?=课))?|(?<=^|[,、在率为█])各)(?<what>[^,。;:每各\d]{1,28}?)(?=至少|原则上|都|均|要|应|可|须|需|由|各|每|不少于|不低于|不超过|不高于|不多于|不得|最多|达|设置|规划|预留|提供|发放|设立|配备|配置|建成|建立|建设|办好|选择|选派|确定|明确|安排|培育|打造|组建|完成|拥有|有|重点|推荐|派(?![员出])|随机|抽[取查检]|$)/u
/** 按照服务人口1-1.5‰配备, 服务人口2000—4000人设置1所: the people served. */
const served = /(?:服务人口|常住人口)(?!城镇化)[^,。;:的达超突稳控]{0,24}$/u
/** 每年, 全年, 年均, 每日. */
const period =
  /每个?(?<unit>[两三四五]?年|半年|学期|学年|季度|月|周|星期|日|天)|(?<year>全年|年均(?!浓度)|一年)/u

/** For each what a number is set: 乡镇卫生院, 年, 支援医院/年; null where the words do not say. */
export function perOf({ text, mask, clause, quantity }: Place): string | null {
  const left = mask.slice(clause.start, quantity.span.start)
  const written = /\/(?<unit>年|月|周|日|天)(?:以上|左右)?$/u.exec(
    text.slice(quantity.span.start, quantity.span.end),
  )?.groups?.unit
  if (written && quantity.family === 'count') return written
  const when = period.exec(text.slice(clause.start, quantity.span.start))?.groups
  const time = when ? (when.unit ?? '年') : null
  const without = left.replace(/每个?(?:年度?|半年|学期|学年|季度|月|周|星期|日|天)/gu, (words) =>
    '至少'.padEnd(words.length, '少'),
  )
  const unit = each.exec(without)
  const what = unit
    ? text
        .slice(
          clause.start + unit.index + unit[0].length - unit.groups!.what!.length,
          clause.start + unit.index + unit[0].length,
        )
        // 每个村、|每个社区
        .replace(/[、和与及]$/u, '')
        .replace(/(?<=.{2})约$/u, '')
    : null
  if (
    what &&
    !what.includes('█') &&
    !/^(?:级|类|项|方|部门|单位$|自|种)|[占率]|投入|支出|之间|间距|(?:按照?|根据|依据|结合)$/.test(what)
  )
    return time ? `${what}/${time}` : what
  // 班子成员均各确定1个: each of those named in front.
  const those =
    /(?:^|[,█领])(?<who>[^,。;:领]{2,30}?)均?各(?=确定|选择|选取|建立|设立|建成|建有|设有|联系|明确)/u.exec(
      left,
    )?.groups?.who
  if (those) return time ? `${those}/${time}` : those
  // 每500名学生配备1名校医, 每三万到五万人口区域内规划预留一处
  const group =
    /每(?<who>(?:\d{1,6}|[一二两三四五六七八九]?[十百千万])[^,。;:█]{1,14}?)(?:区域)?(?:范围)?内?(?:至少|应当?|要|须|规划|原则上)?(?:配备|配置|配建|设置|设立|安排|拥有|有|预留|提供|建设|建成|不少于|不低于)/u.exec(
      left,
    )?.groups?.who
  if (group) return group
  const named = perInName(text.slice(clause.start, quantity.span.start))
  if (named) return named
  const people = served.exec(left)
  if (people && time === null)
    return (
      text.slice(clause.start + people.index, quantity.span.start).replace(/(?:设置|配备|按|设立).*$/, '') ||
      null
    )
  return time
}

/** 每千常住人口执业医师数: 千常住人口. */
function perInName(words: string): string | null {
  return (
    /每(?<per>[十百千万]+(?:名|位)?[^,。;:\d]{0,6}?(?:人口|居民|人|学生|老人|户|平方公里))/u.exec(words)
      ?.groups?.per ?? null
  )
}
