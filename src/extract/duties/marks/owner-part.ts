import type { Role } from '../../../domain/responsibility.ts'
import { matchesOf } from '../../../text/matches.ts'
import { officialActs } from '../words/official-acts.ts'

/** 省生态环境厅参与|农药包装物回收, 市检验院承担|技术审查: in what somebody takes part, behind the verb of an owner mark; not another name. */
const matter = /^(?:做好|开展|推进|落实)?[\u4e00-\u9fff“”]{2,24}$/
const endsAsName = /(?:[局委厅办部处科室院站所会司队府]|中心|公司|单位|部门|机构|街道|乡镇)$/

export function isMatter(words: string): boolean {
  return matter.test(words) && !endsAsName.test(words)
}

/** 甘肃药业集团|为责任主体, 市水投公司|为实施单位: what a clause of a mark says that they are. */
const being = '为(?<being>牵头|主责|配合|协办|责任|实施|建设|运营|承办|主管)(?:主体|单位|部门)$'
const act = new RegExp(`${being}|(?:${officialActs})[\\u4e00-\\u9fff“”]{0,20}$`, 'g')

/** Where the names of a clause may end and what they do or are begins: 省财政厅|保障经费, 省商务厅|汇总. */
export function actsIn(words: string): { readonly at: number; readonly role: Role }[] {
  if (endsAsName.test(words)) return []
  return matchesOf(words, act).map(({ index, groups }) => ({
    at: index,
    role: roleOf(groups?.being ?? ''),
  }))
}

function roleOf(being: string): Role {
  if (/牵头|主责/.test(being)) return 'LEAD'
  return /配合|协办/.test(being) ? 'COOPERATE' : 'RESPONSIBLE'
}
