import { consult } from '../words/consulting.ts'
import { doneTogether, inspectTogether, meets } from '../words/joint-acts.ts'
import type { ProseCue } from './cue.ts'

/** Who leads, and whom he leads: 牵头, 会同, 配合, 协助. */
export const leadCues: readonly ProseCue[] = [
  // 省卫生健康委于2020年底牵头组织中期评估; not 牵头单位, 牵头医院
  {
    rule: 'prose-lead',
    hint: /牵头/,
    pattern:
      /(?<!压实.{0,8}|强化.{0,8})牵头(?!单位|部门|医院|机构|处室|科室|人|责任|作用|企业|学校|高校|抓总单位)(?:协调|联合)?/g,
    subject: 'LEAD',
    object: 'COOPERATE',
    rank: 0,
    beginsAct: true,
  },
  // 具体由区商务委牵总
  {
    rule: 'prose-lead',
    hint: /牵总/,
    pattern: /牵总(?=[,。;]|负责|协调)/g,
    subject: 'LEAD',
    object: null,
    rank: 0,
  },
  // 县公安局交警大队为主,县农机局、县城管局配合; not 以市场化运作为主
  {
    rule: 'prose-lead',
    hint: /为主/,
    pattern: /(?<!以[^,。;]{0,30})(?<=[局委厅办部队院所社]|部门|中心|政府)为主(?=[,;])/g,
    subject: 'LEAD',
    object: null,
    rank: 0,
  },
  // 区房管局是牵头部门; not 列首位的为牵头单位
  {
    rule: 'prose-lead',
    hint: /牵头/,
    pattern:
      /(?<!(?:确定|明确|指定)[^,。;、]{2,30})(?:是|为|作为|担?任)(?:[^,。;是为]{0,30}的)?(?:总|第一|主要)?(?:牵头|组长)(?:责任)?(?:单位|部门|机构)(?=[,。;、])/g,
    subject: 'LEAD',
    object: null,
    rank: 0,
  },
  // 县政府确定县林业局为牵头单位: not the one who chooses
  {
    rule: 'prose-lead',
    hint: /牵头/,
    pattern: /确定|明确|指定/g,
    behind: /^(?:为|作为)[^,。;是为]{0,20}(?:牵头|组长)(?:单位|部门|机构)/,
    subject: null,
    object: 'LEAD',
    rank: 0,
  },
  // 调度组组长单位为市水务局, 牵头单位是市商务局,配合单位为市财政局
  {
    rule: 'prose-lead',
    hint: /(?:单位|部门)[是为]/,
    pattern:
      /(?<=(?:牵头|组长)(?:单位|部门))[是为]|(?<=主[责办](?:单位|部门))[是为](?=[^。;]{2,200}(?:配合|协办|协同|参与))/g,
    behind: /^[,。;]/,
    subject: null,
    object: 'LEAD',
    rank: 0,
  },
  // 在各地团委牵头下,成立组织机构
  {
    rule: 'prose-lead',
    hint: /牵头下/,
    pattern: /在(?=[^,。;]{2,24}牵头下)/g,
    behind: /^的?牵头下/,
    subject: null,
    object: 'LEAD',
    rank: 0,
  },
  // 第一依托单位发挥牵头作用, 市林业部门要切实履行牵头抓总职责
  {
    rule: 'prose-lead',
    hint: /牵头/,
    pattern:
      /(?:发挥|起)牵头(?:抓总|引领)?作用|(?<!(?:督促|推动|要求)[^,。;]{0,20})(?:履行|落实|承担|扛起|担负起?)牵头(?:抓总|协调|组织)?(?:职责|责任)/g,
    subject: 'LEAD',
    object: null,
    rank: 0,
  },
  // 财政部要会同发展改革委…加强统筹协调
  {
    rule: 'prose-together',
    hint: /会同|会商/,
    pattern: /会同(?!乡(?:[,;)\s等]|、(?![镇街村])))|会商(?=[国省市区县]|有关|相关)/g,
    subject: 'LEAD',
    object: 'COOPERATE',
    rank: 0,
    beginsAct: true,
  },
  // 市工信局|会|相关部门|负责解释: as 会同; not 常委会有关…
  {
    rule: 'prose-together',
    hint: /[局厅门改健信]委?会[有相同国省市县区]/,
    pattern: new RegExp(meets, 'g'),
    behind: /./,
    subject: 'LEAD',
    object: 'COOPERATE',
    rank: 0,
  },
  // 地方各级财政部门要积极配合有关部门做好…; 积极配合、支持检察机关…, 参加或者配合救助; not 协调配合, 配合意识; 各司其职,密切配合, 按照职责分工,密切配合
  {
    rule: 'prose-cooperate',
    hint: /配合/,
    pattern:
      /(?<!督促[^,。;]{2,16}|跨[^,。;]{1,3}|(?:指导|协调)[^,。;的]{2,12}(?:企业|单位|业委会|机构|居委会|村委会)|协作|协调|相互|互相|沟通|加强|分工|支持|工作|协同|衔接|联动|(?:各[司尽]其[职责]|各负其责|通力[协合]作|分工协作|齐抓共管)[,、].{0,2})(?:支持[、和]|(?:参加|协助)(?:[、和]|或者?))?配合(?:[、和]支持)?(?!(?<=(?:职责分工|各自职责)[,、].{0,4})(?:[,。;、做共开推]|形成|确保)|单位|部门|意识|力度|机制|工作机制|制度|[^,。;做开推落制订定修研宣]{0,24}政策[,。;])/g,
    subject: 'COOPERATE',
    object: 'LEAD',
    rank: 1,
    beginsAct: true,
  },
  // 各级地震部门…协助人民政府搞好…, 协助和支持人民政府开展…; not 请求提供协助的, which is when another must
  {
    rule: 'prose-assist',
    hint: /协助/,
    pattern:
      /(?<!负责或|配合[和、]?|[“《])(?:支持[和、])?协助(?:[和、]支持)?(?!单位|部门|意识|方式|下|的[,。;])/g,
    subject: 'COOPERATE',
    object: 'LEAD',
    rank: 1,
    beginsAct: true,
  },
  // 服务站应当|在村民委员会协助下,逐一调查: who is helped leads
  {
    rule: 'prose-assist',
    hint: /(?:协助|配合)下/,
    pattern: /(?<=[\u4e00-\u9fff,])在/g,
    behind: /^的?(?:协助|配合)下/,
    subject: 'LEAD',
    object: 'COOPERATE',
    rank: 1,
  },
  // 由国务院气象主管机构商有关省人民政府确定: as 会同, though the one asked only gives advice; not 商业, 协商, 商请
  {
    rule: 'prose-consult',
    hint: /商/,
    pattern: new RegExp(`(?<![协会工招客电磋营])(?!商请)${consult}`, 'g'),
    behind: /./,
    subject: 'LEAD',
    object: 'COOPERATE',
    rank: 2,
  },
  // 青川镇人民政府依据其职责,协同城建主管部门做好县城管理工作: helps the office whose work it is; not 协同有关部门做好
  {
    rule: 'prose-assist',
    hint: /协同/,
    pattern: /(?<!共同|相互|密切|加强|部门|政策|区域|上下|联动)协同(?!有关|相关|各|其他)/g,
    behind: /^做好/,
    subject: 'COOPERATE',
    object: 'LEAD',
    rank: 0,
    beginsAct: true,
  },
  // 物价检查机构|协同|工会和街道办事处|组织监督站: as 会同; not 协同推进
  {
    rule: 'prose-together',
    hint: /协同/,
    pattern: /(?<!共同|相互|密切|加强|部门|政策|区域|上下|联动)协同(?=[\u4e00-\u9fff]{2})/g,
    behind:
      /^(?:等(?:有关|相关)?(?:部门|单位))?(?:做好|开展|推进|推动|统筹|组织|落实|实施|制定|对|共同|建立|完善|加强|负责|定期|研究)/,
    subject: 'LEAD',
    object: 'COOPERATE',
    rank: 1,
    beginsAct: true,
  },
  // 规划由市人民政府组织规划主管部门和园林主管部门共同编制: those who are brought together do it
  {
    rule: 'prose-entrust',
    hint: /组织/,
    pattern: /(?<=由[^,。;由]{2,40}政府)组织/g,
    behind: new RegExp(`^${doneTogether}`),
    subject: null,
    object: 'RESPONSIBLE',
    rank: 6,
  },
  // 综合行政执法大队联合派出所、市场监管所开展清查; not 联合印发, nor 联合…组成检查组, who supervise
  {
    rule: 'prose-joint',
    hint: /联合/,
    pattern:
      /(?<=(?:[局委厅办会院队部所]|部门|政府|中心|公司)[将要]?)联合(?!会|体|社|工会|执法|印发|发文|党|国|大学|学院)/g,
    behind: new RegExp(
      `^(?:等(?:有关|相关)?(?:部门|单位))?(?!.{0,3}(?:印发|发布|下发|出台|制定了))(?!${inspectTogether})(?:[对开组进实定按依及共建打在]|,对[^,。;]{2,30}(?:进行|开展|实施))`,
    ),
    subject: 'LEAD',
    object: 'COOPERATE',
    rank: 1,
  },
]
