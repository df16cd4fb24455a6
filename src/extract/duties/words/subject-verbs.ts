import { anyOf, type PatternsByExample } from '../../../text/any-of.ts'
import { anyWord } from '../../../text/any-word.ts'
import { headOfDuties } from './no-subject.ts'
import { officialActs } from './official-acts.ts'

const words = anyWord({
  plain: `
    要 须 必须 将 负责 定期 委托 发挥 可以? 严格 安排 建立 加强 做好 开展 指导 [督敦]促 检查 抽查 落实 完善 编制 发布 提供 收集 汇总 明确 结合 推进 推动 协调 统筹 强化 审定
    依法 共同 积极 承担 牵头 会同 配合 协助 按照? 依照? 依据 根据 具体 统一 是 为 切实 认真 对 向 进行 组织 确定 提出 研究 制定 另行 分别 给予 予以 在 于 每 商 征得 以 聘任
    取消 报 审核 采取 通过 设在 作为 履行 行使 接受 发现 协同 兜底`,
  unlessBefore: {
    应: '急',
    监督: '管理 检查 员',
    主要: '负责(?:同志|人) 领导',
  },
})

/** What takes more than a word to tell. */
export const verbShapes: PatternsByExample = {
  '校长[负]主要责任': /负(?=直接|主要|首要|第一|具体|包干|包保|属地|领导|总|全面|主体)/,
  '受理机关[自]收到申请之日起': /自(?=受理|收到|接到)/,
  '受理机关[15个工作日]内办结': /\d{1,2}(?:个?工作日|个月|小时|[日天月])/,
  '检测机构[,受市水务局委托],检测水质': /,?受[^,。;]{2,16}委托/,
  '渔政机构[的主要职责是:]执法': new RegExp(`的${headOfDuties}`),
  '审批机关[拨付]资金': new RegExp(
    `(?!管理)(?:${officialActs})(?!的|部门|单位|机[构关]|中心|小组|委员|指挥|领导|工作|服务|公司|企业|人员|专班|平台|系统|基地|[总支大]队|[局厅委办处所站院科股队部室员组会])`,
  ),
}

/** What follows a name that is the subject of a duty, as the source of a pattern. */
export const subjectVerb = `${words}|${anyOf(verbShapes).source}`
