import { anyOf, type PatternsByExample } from '../../../text/any-of.ts'
import { anyWord } from '../../../text/any-word.ts'
import { chargeCues } from './charge-cues.ts'
import type { ProseCue } from './cue.ts'
import { leadCues } from './lead-cues.ts'
import { supervisionCues } from './supervision-cues.ts'
import { takePartCues } from './take-part-cues.ts'

/** All of them. Exhortation by 要, 应当 alone is no cue: readers differ on it, and 各地要… names nobody. */
export const proseCues: readonly ProseCue[] = [
  ...leadCues,
  ...takePartCues,
  ...chargeCues,
  ...supervisionCues,
]

const oftenCues = anyWord({
  plain: `
    参加 联合 牵[头总] 主持 [分协]管 主办 考评 抓落实 各[尽司]其[责职] 协同 为主 督办 抽[查检] 配合 协助 参与 成员单位 负责 负总责 承担 承办 责任 主管 职责 职权 职能 领导
    [施设营实]主体 组成 管理机[关构] 委托 责成 督促 督导 督查 监督 监管 检查 考核 敦促 评估 评价 监测 审计 报送 上报 反馈 接受 具体 由 商 会 协办`,
})

/** Those that take more than a word. */
export const cueShapes: PatternsByExample = {
  '县政府[应当做好]防汛工作': /应当?做好/,
  '按5%的[比例抽]查': /比例.{0,4}[抽核]/,
  '对材料[进行审核,]': /(?:进行|开展|组织)[^,。;]{0,6}(?:[初复评]审|审[查核]|核[查实验])[,。;]/,
  '市税务局[支持。]': /支持[,。;](?<=(?:[局委厅部办行会院]|公司|中心|部门)支持.)/,
  '[组长单位为]市水务局': /(?:组长|建设|落实)单位[是为]/,
  '[将防汛纳入]考核': /[将把][^,。;]{2,30}[列纳]入/,
  '成立大赛[组委会,统筹]赛事': /(?:小组|委员会|组委会|指挥部|专班),(?:统筹|协调)/,
  '下设办公室,[设在市体育局,协调]事务': /设在[^,。;]{2,16},(?:统筹|协调)/,
}

/** Cheap test that a sentence may hold a cue or 由. */
export const anyProseCue = new RegExp(`${oftenCues}|${anyOf(cueShapes).source}`)
