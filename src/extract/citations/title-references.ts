import type { Relation } from '../../domain/citation.ts'
import { titleWithoutIssuer } from '../../domain/title.ts'
import { kindWord, titleKind } from './title-kind.ts'

/** What a document's own title says of another document. */
export interface TitleReference {
  readonly title: string
  readonly relation: Relation
  readonly cue: string
  readonly confidence: number
  readonly rule: string
}

const kinds =
  '(?:实施意见|指导意见|若干意见|意见|实施方案|工作方案|行动方案|方案|实施细则|细则|实施办法|办法|若干规定|规定|若干措施|措施|通知|决定|行动计划|计划|报告)'

/** What a title ends in that hands on, changes or ends another document. */
const notice = '的?(?:补充)?(?:通知?|公告|通告|决定|令|函)'

/** 《…》 and what may stand between it and the end: 等2份文件, 部分条款, 有关问题, 并组织申报. */
const marked =
  '(?<x>[^《〈]{0,40}(?:《.+》|〈.+〉))(?:等.{0,20}|(?:部分|有关|相关)(?:条款|内容|问题|事项|工作|规定)|精神|[并及].{2,20})?'

/** Shapes of titles, each with the relation it says; the first that fits is taken. `x` is the other document. */
const shapes: readonly {
  readonly relation: Relation
  readonly cue: string
  readonly confidence: number
  readonly pattern: RegExp
}[] = [
  // 关于批转市财政局《…办法》的通知
  { relation: 'APPROVES_FORWARDS', cue: '批转', confidence: 0.9, pattern: /^(?:关于)?批转(?<x>.+?)的通知$/u },
  // 转发省科技厅《关于…的通知》, 关于转发《…的通知》并组织申报的通知
  {
    relation: 'FORWARDS',
    cue: '转发',
    confidence: 0.95,
    pattern: new RegExp(`^(?:关于)?转发${marked}(?:${notice})?$`, 'u'),
  },
  // 转发国家卫生健康委关于…的通知的通知
  { relation: 'FORWARDS', cue: '转发', confidence: 0.95, pattern: /^(?:关于)?转发(?<x>.+?)的通知$/u },
  // 关于发布《…指南》并组织申报的通知
  {
    relation: 'ISSUES',
    cue: '印发',
    confidence: 0.95,
    pattern: new RegExp(
      `^(?:关于)?(?:联合|批准|修订|修正|修改|重新)?(?:印发|下发|颁发|发布|公布)(?<x>《.+》)(?:[并及].{2,20})?${notice}$`,
      'u',
    ),
  },
  // 关于公布…目录的公告
  {
    relation: 'ISSUES',
    cue: '公布',
    confidence: 0.9,
    pattern: /^(?:关于)?(?:批准|修订|修正|修改|重新)?(?:发布|公布)(?<x>.+?)的?(?:通知|公告|通告|决定)$/u,
  },
  // 关于印发《…实施方案》的通知
  {
    relation: 'ISSUES',
    cue: '印发',
    confidence: 0.95,
    pattern: /^(?:关于)?(?:联合|修订|修正|修改|重新)?(?:印发|下发|颁发)(?<x>.+?)的?(?:通知|公告|通告|决定)$/u,
  },
  // 印发《关于推动…便利化的通知》
  {
    relation: 'ISSUES',
    cue: '印发',
    confidence: 0.9,
    pattern: /^(?:关于)?(?:联合|修订)?(?:印发|下发)(?<x>《.+》)$/u,
  },
  // 关于废止《…办法》等2份文件的通告
  {
    relation: 'REPEALS',
    cue: '废止',
    confidence: 0.95,
    pattern: new RegExp(`^关于(?:公布)?废止${marked}${notice}$`, 'u'),
  },
  // 关于修改《…条例》有关条款的决定
  {
    relation: 'AMENDS',
    cue: '修改',
    confidence: 0.95,
    pattern: new RegExp(`^关于(?:修改|修订|修正|调整)${marked}${notice}$`, 'u'),
  },
  {
    relation: 'AMENDS',
    cue: '修改',
    confidence: 0.9,
    pattern: /^关于(?:修改|修订|修正)(?<x>.+?)的(?:决定|通知|公告)$/u,
  },
  // 《…法》实施细则, 实施《…法》办法
  {
    relation: 'IMPLEMENTS',
    cue: '实施',
    confidence: 0.85,
    pattern: /^(?:.{0,12})实施(?<x>《.+》|〈.+〉)(?:的)?(?:办法|细则|若干规定|规定|意见)$/u,
  },
  {
    relation: 'IMPLEMENTS',
    cue: '实施',
    confidence: 0.85,
    pattern: /^(?:.{0,12})(?<x>《.+》|〈.+〉)(?:的)?(?:实施办法|实施细则|实施意见|实施方案)$/u,
  },
  // 关于认真学习宣传贯彻《…意见》的通知
  {
    relation: 'IMPLEMENTS',
    cue: '贯彻',
    confidence: 0.85,
    pattern: new RegExp(
      `^关于(?:[\\p{Script=Han}、]{0,12})(?:贯彻落实|贯彻执行|贯彻实施|贯彻|落实|实施|执行)${marked}的${kinds}$`,
      'u',
    ),
  },
  // 关于落实山东省…三年规划的实施意见
  {
    relation: 'IMPLEMENTS',
    cue: '落实',
    confidence: 0.7,
    pattern: new RegExp(
      `^关于(?:进一步|深入|认真|全面|切实)?(?:贯彻落实|贯彻执行|贯彻实施|贯彻|落实|实施|执行)(?<x>.+?)(?:精神)?的${kinds}$`,
      'u',
    ),
  },
  // 《…办法》政策解读, 关于《…》的说明
  {
    relation: 'INTERPRETS',
    cue: '解读',
    confidence: 0.9,
    pattern: /^(?:关于)?(?:对)?(?<x>《.+》|〈.+〉)(?:的)?(?:政策|文件)?(?:解读|说明|释义|问答|起草说明)$/u,
  },
  // 对市人大…会议《关于…的建议》(第249号)的答复
  {
    relation: 'REPLIES_TO',
    cue: '答复',
    confidence: 0.9,
    pattern:
      /^(?:关于|对)?.{0,50}(?<x>《.+(?:请示|建议|提案|来?函)》)(?:\(.{1,20}\))?(?:有关问题)?的(?:批复|答复|复函|函)$/u,
  },
  // 关于公开征求《…办法(征求意见稿)》意见的公告
  { relation: 'CITES', cue: '关于', confidence: 0.8, pattern: /^[^《〈]*(?<x>《[^《》]+》)[^《〈]*$/u },
]

/** (试行), (2021修正), (2024), (2022年11月16日), (沿政发〔2022〕5号), (附:…) behind a title. */
const edition = /(?:\((?:试行|暂行|(?:19|20)\d\d年?[^()]{0,8}|[^()]{2,20}\d号|附:.*)\))+$/u

/** The other document that a title speaks of, or null. Rule: notes on titles; a title is a citation of its own. */
export function titleReference(title: string): TitleReference | null {
  const plain = title
    .replace(/\s*\n\s*/gu, '')
    .replaceAll('：', ':')
    .replace(edition, '')
    .trim()
  const words = titleWithoutIssuer(plain)
  for (const { relation, cue, confidence, pattern } of shapes) {
    const x = pattern.exec(words)?.groups?.x
    if (!x) continue
    // 印发《甲办法》和《乙办法》的通知: the sentence under the title names each
    if (/[》〉][和、及与,]?[《〈]/u.test(x)) return null
    const named = bracketed(x)
    const target = named ?? x
    if (!isWork(target, named !== null, relation, cue)) continue
    return { title: wholeTitle(target, relation), relation, cue, confidence, rule: `title:${relation}` }
  }
  return null
}

/** 市财政局《…办法》 → …办法; null if nothing is in brackets. */
function bracketed(words: string): string | null {
  const found = /^[^《〈]{0,40}[《〈](.+)[》〉](\((?:试行|暂行)\))?(?:(?:等|和).{0,20})?$/u.exec(words)
  return found ? `${found[1]!.replace(/^《(.+)》$/u, '$1')}${found[2] ?? ''}` : null
}

/** Not a meeting's spirit, a speech or a list of winners: only what a title's end shows to be a document. */
function isWork(target: string, marked: boolean, relation: Relation, cue: string): boolean {
  const kind = titleKind(target)
  if (kind === 'none' || (relation === 'CITES' && kind === 'other')) return false
  if (marked) return true
  // 印发 and 转发 have a document as their object; 公布 and 发布 as often results and names.
  if (
    cue !== '公布' &&
    (relation === 'ISSUES' || relation === 'FORWARDS' || relation === 'APPROVES_FORWARDS')
  )
    return kind !== 'other' || target.length >= 6
  if (kind === 'other' || target.length < 6) return false
  // 关于实施农村学校教师特设岗位计划的通知: a programme; 第三期学前教育行动计划 and 三年行动计划 are written down
  if (relation === 'IMPLEMENTS' && /(?:计划|战略)$/u.test(target) && !/\d|第.期|[三五十]年|“/u.test(target))
    return false
  return !/(?:讲话|会议|精神|指示|批示|部署|政策|要求|工作|结果)$|习近平/u.test(target)
}

/** 转发省科技厅关于举办培训班的通知 forwards a notice: official titles say 的通知 once for both. */
function wholeTitle(target: string, relation: Relation): string {
  const forwarded = relation === 'FORWARDS' || relation === 'APPROVES_FORWARDS'
  return forwarded && target.includes('关于') && kindWord(target) === null ? `${target}的通知` : target
}
