import type { BodyLabel } from '../../domain/body.ts'
import type { Relation } from '../../domain/citation.ts'
import type { HeaderField } from '../../domain/directive.ts'
import type { Level } from '../../domain/level.ts'
import type { Comparator } from '../../domain/metric.ts'
import type { Role } from '../../domain/responsibility.ts'

/** What the pages call our words. */

export const levelNames: Readonly<Record<Level, string>> = {
  NATIONAL: '国家级',
  PROVINCIAL: '省级',
  MUNICIPAL: '地市级',
  COUNTY: '县区级',
  TOWNSHIP: '乡镇级',
}

/** As a verb between two directives: 甲 贯彻落实 乙. */
export const relationNames: Readonly<Record<Relation, string>> = {
  REPEALS: '废止',
  SUPERSEDES: '替代',
  AMENDS: '修改',
  APPROVES_FORWARDS: '批转',
  FORWARDS: '转发',
  ISSUES: '印发',
  REPLIES_TO: '批复',
  INTERPRETS: '解读',
  IMPLEMENTS: '贯彻落实',
  BASED_ON: '依据',
  PLANS_TO_ISSUE: '拟制定',
  ENFORCES: '要求执行',
  COMPLIES_WITH: '按照',
  ALIGNED_WITH: '衔接',
  ATTACHES: '附有',
  CITES: '提及',
}

export const roleNames: Readonly<Record<Role, string>> = {
  LEAD: '牵头',
  COOPERATE: '配合',
  RESPONSIBLE: '负责',
  SUPERVISE: '督促',
}

export const labelNames: Readonly<Record<BodyLabel, string>> = {
  IssuingBody: '发文机关',
  Department: '部门、处室',
  Institution: '单位',
  Group: '一类机构',
}

export const comparatorNames: Readonly<Record<Comparator, string>> = {
  GTE: '不低于',
  LTE: '不超过',
  GT: '高于',
  LT: '低于',
  EQ: '达到',
  APPROX: '约',
  RANGE: '介于',
  INCREASE: '提高',
  DECREASE: '降低',
}

export const headerNames: Readonly<Record<HeaderField, string>> = {
  title: '标题',
  documentNumber: '发文字号',
  kind: '文种',
  level: '层级',
  jurisdiction: '适用地区',
  issuedOn: '成文日期',
  publishedOn: '发布日期',
  effectiveFrom: '施行日期',
  effectiveUntil: '有效期至',
  issuingBodies: '发文机关',
  addressees: '主送机关',
  approvedBy: '批准机关',
}

const periods: Readonly<Record<string, string>> = {
  yearly: '每年',
  quarterly: '每季度',
  monthly: '每月',
  weekly: '每周',
  daily: '每天',
  'half-yearly': '每半年',
  'half-monthly': '每半月',
  'every ten days': '每旬',
  'every term': '每学期',
}

/** yearly --12-05 → 每年12月5日前; a period without a name of ours stays as it is. */
export function recurrenceText(recurrence: string): string {
  const [, period, month, day] = /^(.*?)(?: --(?:(\d\d)|-)-?(\d\d))?$/.exec(recurrence) ?? []
  const name = periods[period ?? ''] ?? recurrence
  return day ? `${name}${month ? `${Number(month)}月` : ''}${Number(day)}日前` : name
}
