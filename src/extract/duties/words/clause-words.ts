import { anyOf, type PatternsByExample } from '../../../text/any-of.ts'
import { anyWord } from '../../../text/any-word.ts'
import { consults } from './consulting.ts'

/** Words of a clause, which no name has: 学校|统一到市教育局. */
const inNoName = `
  的 了 且 把 被 让 以 为 至 向 与 和 或 将 是 凡 哪 《
  加强 做好 认真 本部门 本单位 严格 审查 制定 方式 委托 连续 下设 指定 办理 防止 补齐 常驻 实行 确保 规范 督促 敦促 必须 推动 开展 建立 完善 落实 支持
  鼓励 引导 接受 依照 加快 按照 根据 通过 强化 组建 成立 吸引 抽查 自查 提高 充分 积极 坚持 不断 进一步 同时 其他 参加 会同 统一到 召开
  依靠 调往 运往 送往 发往 兼任 担任 约谈 重视 提请 提交 建议 带领 移交 移送 征得 选定 按规定`

/** Words that are part of a name in front of these: 卫生|监督|所, 学生|代表|大会. */
const unlessBefore: Readonly<Record<string, string>> = {
  对: '口',
  使: '用 领馆',
  经: '办 营 开 信 贸 纪 济 发办 发局 发中 发科 管办 管局 管中 管站 科局 促局',
  应: '急 用',
  给: '水 排水',
  就: '医 业 诊 学',
  等: '部 单 有 相 学 院 级 教',
  未: '成年',
  不: '动产',
  负责: '部门$ 单位$',
  承担: '单位',
  牵头: '单位 部门 医院',
  保障: '局 部门 厅 行政 中心 组 办(?!公)',
  优化: '营商',
  监督: '管理 局 员 所 行政 执法 部门 机构 机关 委员会',
  代表: '大会 处 团 队 会 机构 性',
  推进: '小组 办 组 委员会',
  组织: '部 委员会 $',
  指导: '小组 中心 单位 机构 站 委员会',
  协调: '委 小组 机制 领导 工作 推进 组 办',
  协助: '单位 部门 组',
  统筹: '地区 区',
  实施: '单位 机构 主体',
  设立: '机关',
  召集: '人',
  同志: '$',
  联合: '会 社 体 工会 指挥 工作 党 总 应急 国 大学 学校 学院 检查 调查 专班 执法 惩戒 公司 集团 办 发展 中心',
  组成: '员',
}

/** Words that are part of a name behind these: 社会|组织, 供|应 (to be had on either side). */
const unlessBehind: Readonly<Record<string, string>> = {
  要: '重',
  由: '自',
  在: '所',
  应: '供 响 对',
  牵头: '^',
  组织: '社会 党 基层 集体 合作 自治',
  组成: '^ 、 小 工作',
}

/** Verbs that begin a clause, and stand inside of names: 培育|企业, but 新型职业农民培育中心. */
const verbs = `
  扎实 切实 全面 排查 梳理 全力 促进 健全 发挥 构建 深化 拓展 培育 增强 探索 压实 动员 形成 拒绝 违反 阻碍 协同 联合 确定 提供 起草 发布 编制
  明确 结合 收集 汇总 掌握 注重 定期 适时 安排 审定`

const office = '(?:[局委办会院]|部门|中心|单位|机构)'
const places = '国务院|国家|[省市县区](?!场)|上级|同级|本级|当地|原|有关|主管|镇政府'

/** What it takes more than a word to tell. */
export const clauseShapes: PatternsByExample = {
  '县文旅局[印发]名单': /(?<=[局委厅部办])(?:印发|发布|公布|出台|下发)/,
  '县农业农村局[任]总牵头单位': /任(?=(?:总|主要)?(?:牵头|组长)(?:单位|部门))/,
  '[受]托人': /^受(?![益援灾训助理]|委托)/,
  '村委会[受]镇政府委托': new RegExp(`受(?<=${office}受)(?![理援])`),
  '[除]急诊': /^除(?!四害)/,
  '税务局[商]有关部门': /商(?=有关|相关|同级|国|省|市|县|区)/,
  '县政府[商]银行': consults,
  '[报]市政府': new RegExp(`(?<![日晚时情预申举警通汇填])报(?=${places})`),
  '[三家]副主任单位': /[一二三四五六七八九十]家/,
  '县妇幼保健院[转]县医院': /转(?=[省市县区]|[上下]级)/,
  '[建设]堆沤场站': /^建设(?=.{2,}(?:站|中心|平台|机制)$)/,
  '[协管]道路': /^[分协]管(?!领导|负责|副|[^、]{0,4}(?:领导|[省市县区镇乡局厅]长|主任|书记))/,
  '[领导]全县': /^领导(?!小组|班子|机构)/,
  '[依托]乡镇': /^依托(?!单位)/,
  '[配合]街道': /^(?:配合|协助)(?!单位|部门)/,
}

const clauseWord = new RegExp(
  [
    anyWord({ plain: inNoName, unlessBefore, unlessBehind }),
    `^(?:${anyWord({ plain: verbs })})`,
    anyOf(clauseShapes).source,
  ].join('|'),
)

/** What names have of it: what a group is for, and where somebody is. They are looked at without. */
export const namesHave: PatternsByExample = {
  '[市推动高质量发展]领导小组':
    /^(?:国家|全国|[省市县区])(?!.{0,20}(?:成立|组建|组成|设立|建立|由|会同|要|的|应)).{0,30}(?=工作小组|领导小组|指挥部)/,
  '县[推动高质量发展]领导小组': /[推带促]动.{0,30}(?=领导小组|指挥部)/,
  '[所在地]镇街园区': /^所在地?/,
  '[设区的市级以上]林业部门': /^(?:(?:设区的)?(?:(?:旗县|盟市|[县市省旗])级?|地级))以上市?/,
  '[设区的]市': /^设区的/,
}
const mission = anyOf(namesHave)

/** Whether words are part of a sentence rather than a name. */
export function isClause(name: string): boolean {
  return isHalfOpen(name) || clauseWord.test(name.replace(mission, ''))
}

/** 县农业农村局(县动物防疫中心|): an ending inside a bracket, which says something of the name before it. */
function isHalfOpen(name: string): boolean {
  return name.includes('(') && name.split('(').length !== name.split(')').length
}
