import type { Place } from '../metric-place.ts'

/** 建设一批, 三个环节: Han numerals count only where something says so (至少一项, 各选择一个, 百项). */
export function isLooseHan(place: Place): boolean {
  const { quantity, comparison, mask, clause } = place
  if (!quantity.han) return false
  // 学会一至两项运动技能 is as definite as 1—2项
  if (quantity.max !== null) return false
  const bare = comparison.comparator === 'EQ'
  // 突破一批技术 too
  if (
    /^(?:EQ|GT)$/.test(comparison.comparator) &&
    /^[批支类种系条]/.test(quantity.unit ?? '') &&
    quantity.value === 1
  )
    return true
  if (typeof quantity.value === 'number' && quantity.value >= 10) return false
  // 达到一次投入, 实现一个突破
  if (!bare)
    return (
      quantity.value === 1 &&
      /^[次个种项]$/.test(quantity.unit ?? '') &&
      comparison.comparator === 'GTE' &&
      comparison.kind === 'level' &&
      quantity.after === null
    )
  const before = mask.slice(clause.start, quantity.span.start)
  // 各成员单位应当指定一名工作人员担任联络员: how an office is run
  if (/联络员|联系人|信息员|经办人/.test(place.right)) return true
  // 每名学生选报一所: what somebody may do, not what is provided for each
  if (/每[名位]/.test(before)) return true
  // 建成一个国家级超级计算中心
  if (/(?:建成|新建|创建|创成|争创)$/.test(before) && /^[个所座家处]$/.test(quantity.unit ?? '')) return false
  // 每五年评选一次: how often, without a bound
  if (quantity.unit === '次') return !/至少|不(?:得|应)?少于/.test(before)
  return !/至少|不(?:得|应)?少于|每[^年月日天季周]|各(?!项|类|级|种|方|地)/.test(before)
}
