import { indicatorOnTheLeft, objectAfter, type Place, type Shape } from '../metric-place.ts'
import { isOf } from '../quantities/quantities.ts'
import { metricCues } from '../words/metric-cues.ts'
import { perOf } from '../words/per-words.ts'

/** 75%的二级及以上公立医院实现分时段预约诊疗, 推动55%的综合医院设立老年医学科, 建成区40%以上的面积达到建设目标要求 */
export const shareOfUnits: Shape = (place) => {
  const { quantity, comparison, right, text } = place
  if (quantity.unit !== '%' || comparison.kind === 'change' || right.startsWith('、')) return null
  const at = quantity.span.end
  const predicate =
    /^(?<of>的?[^,。;:]{0,40}?)(?<what>(?:(?:要|应|均|将)?(?:达到|实现|设立|设置|完成|建成|建有|设有|配有|建立|具备|接入|开展|配备|通过|纳入|落实|符合|拥有|取得|开设|实施|实行|推行|执行|改用|使用|采用|更换|换装|接入|安装|加装)(?!率|条件)|能够?提供)[^,。;:]{2,40})/u.exec(
      right,
    )
  if (!predicate?.groups || /\d/.test(predicate.groups.of!)) return null
  const subject = trimmedLeft(place) || (predicate.groups.of!.length < 2 ? subjectBefore(place) : '')
  if (subject.length + predicate.groups.of!.length < 2) return null
  const of = text.slice(
    at + (predicate.groups.of!.startsWith('的') ? 1 : 0),
    at + predicate.groups.of!.length,
  )
  const what = text.slice(at + predicate.groups.of!.length, at + predicate[0].length)
  return {
    indicator: `${what}的${subject}${of}`,
    comparator: comparison.comparator === 'EQ' ? 'GTE' : comparison.comparator,
    words: { start: at, end: at + predicate[0].length },
    confidence: 0.93,
    rule: 'share-of-units',
  }
}

/** 本市建成区40%以上达到…: what the share is of, in front of it; nothing where a verb leads (推动). */
function trimmedLeft(place: Place): string {
  const found = indicatorOnTheLeft(place)
  return found && !/^(?:推动|确保|力争|全部)/.test(found.indicator) ? found.indicator : ''
}

/** 全部乡镇卫生院达到国家基本标准,20%以上达到国家推荐标准: of whom, in the clause before. */
function subjectBefore({ text, mask, clause }: Place): string {
  const before =
    /(?:^|[,。;:])(?:全部|所有)?(?<who>[^,。;:]{2,40}?)(?:均|都|要|应)?(?:达到|实现|完成|建成|设立|具备)[^,。;:]*,$/u.exec(
      mask.slice(0, clause.start),
    )
  if (!before) return ''
  const at = before[0].indexOf(before.groups!.who!) + before.index
  return text.slice(at, at + before.groups!.who!.length)
}

/** 到2021年,78家县级公立医院医疗服务能力达到国家推荐标准; 推动30家医院与县级公立医院建设成为紧密型医联体 */
export const unitsThat: Shape = (place) => {
  const { quantity, left, right, text, comparison } = place
  if (quantity.family !== 'count' && quantity.family !== 'area' && quantity.family !== 'people') return null
  if (quantity.han) return null
  const head = left.replace(
    /^[\s\S]*?(?:推动|推进|引导|组织|督促|指导|确保|力争|实现|促进|支持|使|将|把)$/u,
    '',
  )
  const led = head !== left
  if (!led && trimIsNotEmpty(place)) return null
  if (!led && !place.dates.some(({ span, until }) => until !== null && span.end <= quantity.span.start))
    return null
  const predicate =
    /^(?<of>(?:以上)?的?[^,。;:]{2,40}?)(?<what>(?:均|全部|都)?(?:达到|实现|完成|建成|建设成为?|设立|具备|通过|纳入|落实|成为|进入|创建|上市|投产|开展|落地|实施|接入)[^,。;:]{0,30})/u.exec(
      right,
    )
  if (!predicate?.groups || /\d/.test(predicate[0])) return null
  const at = quantity.span.end
  const of = text.slice(at, at + predicate.groups.of!.length)
  const what = text.slice(at + predicate.groups.of!.length, at + predicate[0].length)
  return {
    indicator: `${of}${what}`,
    comparator: comparison.comparator,
    words: { start: at, end: at + predicate[0].length },
    confidence: 0.88,
    rule: 'units-that',
  }
}

function trimIsNotEmpty(place: Place): boolean {
  return indicatorOnTheLeft(place) !== null
}

/** 各级各类学校22所,均需落实海绵城市建设; 高频事项142项全部落地; 118个薄弱村全部摘帽 */
export const allOfSo: Shape = (place) => {
  const { mask, text, clause, right, quantity } = place
  if (place.comparison.kind !== 'bare') return null
  const all = /^全部(?<what>[^,。;:\d]{2,20})$/u.exec(right)?.groups?.what
  if (all && quantity.family === 'count' && !quantity.han) {
    const named = indicatorOnTheLeft(place)
    return named && new RegExp(`^${metricCues().toAll}|${metricCues().doneWith}$`).test(all)
      ? {
          indicator: `${all}的${named.indicator}`,
          comparator: 'EQ',
          words: { start: named.words.start, end: quantity.span.end + right.length },
          confidence: 0.8,
          rule: 'all-of-so',
        }
      : null
  }
  const these = /^(?<of>\p{Script=Han}{2,24}?)全部(?<what>[^,。;:\d]{2,20})$/u.exec(right)?.groups
  if (
    these &&
    quantity.family === 'count' &&
    !quantity.han &&
    /^(?:确保|推动|实现|力争|使)?$/.test(place.left) &&
    new RegExp(`^${metricCues().toAll}|${metricCues().doneWith}$`).test(these.what!)
  )
    return {
      indicator: `${these.what}的${these.of}`,
      comparator: 'EQ',
      words: { start: quantity.span.start, end: quantity.span.end + right.length },
      confidence: 0.8,
      rule: 'all-of-so',
    }
  if (right !== '') return null
  const what = /^,(?:均|全部|都)(?:需|要|应|须|实现|达到|完成)[^,。;:]{2,30}/u.exec(
    mask.slice(clause.end, clause.end + 36),
  )?.[0]
  const found = what && indicatorOnTheLeft(place)
  if (!found) return null
  return {
    indicator: `${text.slice(clause.end + 2, clause.end + what.length)}的${found.indicator}`,
    comparator: 'EQ',
    words: { start: found.words.start, end: clause.end + what.length },
    confidence: 0.8,
    rule: 'all-of-so',
  }
}

/** 为1.43万名适龄女学生接种HPV宫颈癌疫苗, 为7700名65岁以上失能老人开展“健康敲门行动” */
export const forPeople: Shape = (place) => {
  const { quantity, mask, right, text, from } = place
  if (quantity.family !== 'people' && quantity.family !== 'households') return null
  if (!/(?:为|对|向)(?:全[省市区县])?$/.test(mask.slice(from, quantity.span.start))) return null
  const action =
    /^[^,。;:]{2,40}?(?:免费|提供|开展|接种|进行|实施|发放|办理|配备|建立|检查|筛查|培训)[^,。;:]{0,40}/u.exec(
      right,
    )
  if (!action) return null
  const words = { start: quantity.span.end, end: quantity.span.end + action[0].length }
  return {
    indicator: text.slice(words.start, words.end),
    comparator: place.comparison.comparator,
    words,
    confidence: 0.9,
    rule: 'for-people',
  }
}

/** 每学期2课时以上消防教育: a time that is given, not kept within. */
function isLesson(unit: string | null): boolean {
  return /^个?(?:学时|课时)$/.test(unit ?? '')
}

/** 每个团队5人, 每个行政村都有1个公建规范化村卫生站, 服务人口2000—4000人设置1所中心村卫生室 */
export const perEach: Shape = (place) => {
  const { quantity, comparison, text, left, clause } = place
  if (
    quantity.family !== 'count' &&
    quantity.family !== 'people' &&
    quantity.family !== 'area' &&
    quantity.family !== 'share' &&
    !isLesson(quantity.unit)
  )
    return null
  const per = perOf(place)
  if (per === null || /^[十百千万]/.test(per) || /^(?:年|月|日|天|周|季度|半年)$/.test(per)) {
    const frequency =
      per !== null && !/^[十百千万]/.test(per) && (comparison.comparator === 'GTE' || /至少/.test(left))
    if (!frequency) return null
  }
  const object = objectAfter(place)
  const least = /至少[^,。;:]{0,14}$/.test(left)
  const head = left.replace(/^.*(?:每个?|各)/u, '')
  const verb =
    /(?:设置|设立|配备|配置|建成|建有|设有|建立|建设|办好|办成|选择|选派|选取|确定|明确|安排|培育|打造|组建|培养|拥有|有|设|建|创建|推荐|派出|汇报|召开|开展|撰写|抽取|抽查|抽检|在)$/.exec(
      head,
    )?.[0]
  // 每个市随机抽取2个县: one character names a kind of place
  const named =
    object.end - object.start >= 2 ||
    (verb !== undefined && /^[县村镇乡户校]$/.test(text.slice(object.start, object.end)))
  // 每门课程约|15学时; 每学分折合16学时 is how they are reckoned
  const lessons = isLesson(quantity.unit) && place.right === '' && !/对应|折|计|等于|当于|按/.test(left)
  if (!verb && !named && (comparison.kind === 'limit' || !(lessons || /人$/.test(quantity.unit ?? ''))))
    return null
  const subject = /^(?<who>[^,。;:每\d█]{2,20})每年/u.exec(left)?.groups?.who
  // 每个支援医院每年选派不少于4个批次: 选派批次; 委员会会议每年至少召开一次: 委员会会议召开; 每个团队5人: 团队人数
  const words = named
    ? text.slice(object.start, object.end)
    : verb
      ? subject
        ? `${subject}${verb}`
        : `${verb}${quantity.unit}`
      : `${per?.split('/')[0]}${lessons ? '学时' : '人数'}`
  if (comparison.comparator === 'EQ' && !least && metricCues().notBuilt.test(words)) return null
  return {
    indicator: `${verb && named && !/^(?:有|在)$/.test(verb) ? verb : ''}${words}`,
    comparator: comparison.comparator === 'EQ' && least ? 'GTE' : comparison.comparator,
    per,
    words: { start: clause.start, end: Math.max(object.end, quantity.span.end) },
    confidence: 0.88,
    rule: 'per-each',
  }
}

/** 60%以上的县至少有|1家跨省联网医疗机构: what each of a share has. */
export const hasAtLeast: Shape = (place) => {
  const { quantity, comparison, mask, text } = place
  if (comparison.kind !== 'limit' || comparison.comparator !== 'GTE' || !isOf(quantity, 'count', 'people'))
    return null
  if (!/有$/.test(mask.slice(0, quantity.span.start))) return null
  const { start, end } = objectAfter(place)
  if (end - start < 2) return null
  return {
    indicator: text.slice(start, end),
    comparator: 'GTE',
    per: perOf(place),
    words: { start: quantity.span.start, end },
    confidence: 0.85,
    rule: 'has-at-least',
  }
}
