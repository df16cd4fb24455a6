import { deadlineWords } from '../../../text/deadline-words.ts'

/** What a column of a task table holds. */
export type Column = 'number' | 'item' | 'task' | 'owner' | 'when' | 'other'

/** 序号, 具体任务 over 序号 → number, 工作任务 → task, 工作事项 → item, 牵头处室及市县 → owner, 完成时限 → when. */
export function columnOf(heading: string): Column {
  const words = withoutLeadRule(heading).replace(/\s/g, '')
  if (/(?:序号|编号|^No\.?)$/i.test(words)) return 'number'
  if (when.test(words)) return 'when'
  if (ownerHeading.test(words) && ownerDuty.test(words)) return 'owner'
  if (/^(?:牵头|责任|配合|分工|主办|协办|参与)(?:方)?$/.test(words)) return 'owner'
  if (/(?:类型|类别|领域|名称|事项|项目|板块|方面|指标)$/.test(words)) return 'item'
  if (/任务|措施|举措|内容|要求|具体|工作|条款/.test(words)) return 'task'
  return 'other'
}

const when = new RegExp(deadlineWords)

/** 责任单位|(排名第一位的为牵头单位): what a heading says of who leads is read as a rule of its part. */
export function withoutLeadRule(heading: string): string {
  return heading.replace(/\([^()]*(?:首位|第一)[^()]*\)\s*$/, '')
}

/** 牵头处室及市县, 责任单位(部门), 指导部门, 任务分工, 包村领导, 牵头人, 责任单位 over 市级 */
const ownerHeading =
  /(?:单位|部门|处室|科室|机构|主体|责任人|牵头人|督办人|领导|分工|市县|股室|镇街)(?:\(.{1,8}\)|及.{0,6}|[省市县区]级|[省市县区]直|乡镇)?$/
const ownerDuty =
  /牵头|责任|配合|负责|包[村片保抓联干]|挂[钩联点]|(?:联系|分管)(?!人)|参与|参加|协|主办|承办|落实|实施|推进|监督|督|支持|主管|完成|分工|指导|会审|会办|会签|兑现|审核|考核|评[价分估](?!对象)|验收/
