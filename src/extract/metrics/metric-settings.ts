import type { Span } from '../../domain/evidence.ts'
import { matchesOf } from '../../text/matches.ts'
import type { PolicyTree } from '../../text/policy-tree.ts'
import { findDates } from '../dates/dates.ts'
import type { Setting } from './metric-mention.ts'
import { metricCues } from './words/metric-cues.ts'

/** 条例, 管理办法, 实施细则, 批复, 评分标准: numbers are rules there. */
const norms =
  /(?:条例|办法|规定|规则|细则|章程|准则|决定|令|规程|标准|复函|函|公告|通告|目录|(?<!工作|规划|实施)纲要解读|问答|指南)(?:[((][^()]{0,20}[)])?$/
/** 河长制工作考核细则, 绩效考评标准: what is to be reached. */
const assesses = /考[核评](?:评[价分估])?(?:细则|标准|指标)(?:[((][^()]{0,20}[)])?$/
/** 统计公报, 情况通报, 先进集体名单: what was. */
const facts =
  /(?:统计公报|公报|通报|名单|解读|总结|新闻发布会.*|答记者问|表彰.*决定|典型经验.*)(?:[((][^()]{0,20}[)])?$/

/** What a part's title says of the numbers in it. */
export function settingOfTitle(title: string | null): Setting {
  if (title === null) return 'plan'
  const words = title.replace(/[《》\s]|\[\d+\]$/g, '').replace(/(?:的)?通知$/, '')
  if (facts.test(words)) return 'facts'
  return norms.test(words) && !assesses.test(words) ? 'norm' : 'plan'
}

/** 重点工作责任分解, 三年行动计划: a title that says that what it is over is to be done. */
const urging =
  /任务|责任分解|工作要点|重点工作|工作安排|实事|目标|指标|计划|行动|攻坚|规划|实施方案|工作方案|建设方案/

export function urgedByTitle(title: string | null): boolean {
  return title !== null && settingOfTitle(title) === 'plan' && urging.test(title)
}

/** 2018年工作方案: the last day of the one year that a title names, where it is no span of years. */
export function yearOfTitle(title: string | null): string | null {
  const years = matchesOf(title ?? '', /(?<![-—–~至到\d])(20\d\d)年(?!版|[-—–~至到])度?/g)
  return years.length === 1 && settingOfTitle(title) === 'plan' ? `${years[0]![1]}-12-31` : null
}

/** 情况通报: what was, and then what is asked for. */
export function endsInDemands(title: string): boolean {
  return /(?<!公)通报(?:[((][^()]{0,20}[)])?$/.test(title)
}

/** 三、工作要求, 下一步工作: where what is told ends and what is asked for begins. */
export function isDemands(heading: string): boolean {
  return (
    /要求|下一步|下一阶段|下阶段|整改措施|工作建议/.test(heading) &&
    !/落实情况|完成情况|执行情况/.test(heading)
  )
}

/** What a heading says: under 工作回顾 all is past, under 申报条件 all is terms; 主要目标 aims again. Null says nothing. */
export function settingOfHeading(heading: string): Setting | null {
  const { goal, plan, review, terms } = metricCues()
  if (review.test(heading)) return /目标|安排|任务/.test(heading) && !/回顾/.test(heading) ? 'plan' : 'facts'
  if (grades.test(heading)) return 'facts'
  if (goal.test(heading)) return 'goal'
  if (plan.test(heading)) return 'plan'
  if (terms.test(heading) && !regulates.test(heading)) return 'terms'
  return null
}

/** 健全参保缴费机制: what is to become of the dues, not who pays how much. */
const regulates =
  /^(?:健全|完善|建立|优化|做好|加强|强化)[^,。;:]*(?:缴费|征缴)[^,。;:]{0,4}(?:机制|工作|服务|管理|体系)$/

/** 灾情险情分级, 突发事件分级标准, 预警等级划分: what counts as great and small. */
const grades =
  /(?:事[件故]|灾害|[灾险]情|风险|隐患|突发)[^,。;:]{0,6}(?:分级|等级)(?:标准|划分)?$|(?:分级|等级)(?:标准|划分)$/

/** 按危害程度分为特大、大、中、小四级: and then how great each of them is. */
export const listsGrades = /分为[^。;]{2,40}[级类等]别?[:。]$/

/** The day a document was issued, from its signature, its imprint or its page; null if it says none of them. */
export function issueDateOf({ clean, parts }: PolicyTree): string | null {
  const header = parts[0]?.header
  if (!header) return null
  const spans: (Span | null | undefined)[] = [
    header.signature.date,
    header.imprint?.date,
    ...header.portal.filter(({ field }) => field === 'issuedOn').map(({ value }) => value),
    ...header.portal.filter(({ field }) => /date|edOn$/.test(field)).map(({ value }) => value),
  ]
  for (const span of spans) {
    const date = span && findDates(clean.text, span).find(({ kind }) => kind === 'day')
    if (date?.from) return date.from
  }
  const number =
    header.number &&
    /[〔[【((]((?:19|20)\d{2})/.exec(clean.text.slice(header.number.start, header.number.end))?.[1]
  if (number) return `${number}-12-31`
  // 青川市2024年重点工作任务: what an undated plan is of
  return yearOfTitle(header.title?.words ?? null)
}
