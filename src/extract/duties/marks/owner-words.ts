import type { Role } from '../../../domain/responsibility.ts'
import { deadlineWords } from '../../../text/deadline-words.ts'
import { matchesOf } from '../../../text/matches.ts'

/** What a label in front of a colon announces: bodies in a role, the time by which, or a person, who is no body. */
export type LabelSense = Role | 'DEADLINE' | 'PERSON'

const senses: readonly (readonly [RegExp, LabelSense])[] = [
  // 完成时限, 完成时间, 时限要求, 办结时限, 时间节点, 完成日期
  [new RegExp(deadlineWords), 'DEADLINE'],
  // 责任人, 牵头领导, 第一责任人, 分管领导, 责任领导
  [/(?:人|领导|同志)$/, 'PERSON'],
  // 牵头单位, 牵头处室及市县, 主办部门, 主责部门, 牵头(责任)单位, 牵头
  [/牵头|主办|主责|首要/, 'LEAD'],
  // 配合单位, 参与部门, 协办单位, 协同单位, 支持单位, 参加单位, 协办, 会审部门, 会办单位
  [/配合|参与|参加|协|支持|^会[审办签]/, 'COOPERATE'],
  // 监督单位, 督办部门, 督导单位, 考核部门, 评分单位
  [/监督|督办|督导|督查|督促|考核|检查|评[价分估]/, 'SUPERVISE'],
]

/** What part persons take whom a label announces: 牵头领导 leads, 责任人 and 包村领导 are responsible. */
export function roleOfPersons(label: string): Role {
  const sense = senseOf(label.replace(/(?:领导|人|同志)$/, '单位'))
  return sense === 'DEADLINE' || sense === 'PERSON' ? 'RESPONSIBLE' : sense
}

/** The sense of a label: 牵头处室及市县 → LEAD, 责任单位 → RESPONSIBLE. */
export function senseOf(label: string): LabelSense {
  return senses.find(([shape]) => shape.test(label))?.[1] ?? 'RESPONSIBLE'
}

const duty =
  '(?:牵头|主责|主办|责任|负责|承办|落实|实施|执行|完成|主管|归口|归口管理|配合|协同|协助|参与|参加|协办|支持|协作|督促|督办|督导|督查|监督|考核|对接|推进|建设|指导)'
const who = '(?:单位|部门|处室|科室|机构|主体|地区|地方|司局|股室|镇街|县区|市县|[市县区]?领导|人)'
const time = `(?:${deadlineWords}|要求|安排)`

/** 牵头(责任)单位, 责任处室(单位), 市级牵头单位, 牵头单位及配合单位, 责任人, 分管领导, 完成时限, 时间节点, 责任分工, 牵头. */
const label = [
  `(?:主要|具体|第一|共同|总|[省市县区]级|乡镇)?${duty}(?:[(及和、/]{0,2}${duty}\\)?){0,2}${who}(?:[及和、/](?:其)?(?:${duty})?(?:${who}|人员)){0,2}(?:\\(${who}\\))?`,
  `(?:分管|包保|挂钩|挂联|包抓|主抓|联系)(?:[市县区]?领导|负责人|责任人)`,
  `(?:完成|办结|办理|时限|时间|进度|落实|整改|实施|推进)${time}`,
  `(?:责任|工作|目标)?(?:时限|期限)|时间节点`,
  `(?:责任|职责|任务)分工`,
  `(?<![\\u4e00-\\u9fff])(?:牵头|主责|主办|承办|配合|协办|参与|督办|督导)`,
].join('|')

/** A label with its colon, "责任单位:", "牵头单位及配合单位 :", or in brackets of its own, "【责任单位】", or with a space or 为, "责任单位 市教育局". Bounded everywhere: linear. */
const labelMark = new RegExp(
  `[【[](${label})[】\\]][ \\t]*:?|(${label})[ \\t]*:|(?<=^|[\\s;,;。(、])(${duty}{1,2}(?:单位|部门|处室|科室))(?:[ \\t]+|[为是])(?=[\\u4e00-\\u9fff])`,
  'g',
)

export interface Label {
  readonly name: string
  /** Where the label begins and what it announces begins. */
  readonly start: number
  readonly end: number
}

/** What no label mark is without: spares most texts. */
const anyLabelMark = /[:】\]]|(?:单位|部门|处室|科室)[ \t为是]/

/** The labels in a string, in order. */
export function labelsIn(words: string): Label[] {
  if (!anyLabelMark.test(words)) return []
  return matchesOf(words, labelMark).map(({ 0: mark, 1: bracketed, 2: plain, 3: spaced, index }) => ({
    name: bracketed ?? plain ?? spaced ?? '',
    start: index,
    end: index + mark.length,
  }))
}

/** A label that fills the start of its line without colon: "责任单位 市发展改革委 市财政局". */
export const labelAtStart = new RegExp(
  `^[ \\t]*(${duty}(?:${duty})?(?:单位|部门|处室|科室))(?:[ \\t]*|[为是])(?![为是])`,
)

/** 绩效|考核|办公室, 质量|监督|检验院, 城管|监督|指挥中心: the verb is a part of a name; not 监督|市财政局. */
const endsName =
  '(?!(?![省市县区各有相])[\\u4e00-\\u9fff]{0,6}?(?:办(?:公[室厅])?|[局所站院室科处司委队组会]|中心|专班|公司)(?:[、,;()及和牵负配参协]|$))'

/**
 * Verbs that give the bodies before them a role: 省教育厅牵头, 市财政局按职责分工负责, A会同B. Not where they are part of
 * a noun: 牵头单位, 负责同志, 责任主体; nor 会同乡, a place, nor 政协|办公厅.
 */
export const roleVerb = new RegExp(
  [
    '(?:负责)?牵头(?!单位|部门|医院|机构|处室|人|抓总单位)(?:负责|组织|实施|落实|推进|办理|抓总|协调)*',
    `(?:主要|具体)?(?:组织实施|负总责|负责|承办|承担|抓好?落实|(?:落实|实施)${endsName})(?!单位|部门|主体|同志|人)(?:组织|实施|落实|推进|办理|指导|协调)*`,
    '(?:组织|协同|统筹)?(?:推进|推动|指导)(?:落实|实施)?(?=$|、)',
    '主办|主责|(?:协同|密切|积极)?配合(?!单位|部门)(?:落实|实施|做好)*|参与|参加|协助(?:落实|实施|做好)*',
    '(?<!政)协办(?!公)',
    '会同(?!乡(?:$|[,;)\\s等]|、(?![镇街村])))',
    `督促(?:落实|指导|检查)*|督办|监督(?!管理|检验|所)${endsName}(?:检查|落实)*|考核${endsName}`,
  ].join('|'),
  'g',
)

export type VerbSense = Role | 'TOGETHER'

/** 牵头负责, 负责牵头 → LEAD, 配合 → COOPERATE, 会同 → TOGETHER (the one before leads, the one after cooperates). */
export function senseOfVerb(verb: string): VerbSense {
  if (verb.startsWith('会同')) return 'TOGETHER'
  if (/^(?:负责)?牵头|^(?:主办|主责)/.test(verb)) return 'LEAD'
  if (/配合|参与|参加|^协/.test(verb)) return 'COOPERATE'
  if (/^(?:督|监督|考核)/.test(verb)) return 'SUPERVISE'
  return 'RESPONSIBLE'
}

/**
 * The statement that the first of each list leads: 排在第一位的为牵头单位, 列首位的为牵头单位, 排名第一的为牵头部门,
 * 第一个单位为牵头单位, 位列首位的是牵头单位, 首位为牵头单位, 名单首位为牵头单位.
 */
export const firstIsLead =
  /(?:排|列|居|位|第一|首)[^,。;:()]{0,12}(?:第一|首|首位|在前|之首|单位|部门)?[^,。;:()]{0,8}[为是](?:第一)?(?:牵头|主办|主责|总牵头)(?:责任|负责|实施)?(?:单位|部门|处室|机构|科室)?/

/** The statement that those before the comma lead: 列逗号之前的为牵头单位, 分号前为牵头单位. */
export const beforeCommaLeads =
  /(?:逗号|分号)(?:之|以)?前(?:面)?的?[^,。;:()]{0,6}[为是](?:第一)?(?:牵头|主办|主责)(?:责任)?(?:单位|部门|处室)?/
