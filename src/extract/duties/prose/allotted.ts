import type { Role } from '../../../domain/responsibility.ts'
import { watched } from '../words/watched.ts'
import { isQuoted, isSlogan } from './acts.ts'
import { doesItself, wasDone } from './acts-at-once.ts'
import type { ProseDuty } from './duty.ts'
import { trimmed } from './duty.ts'
import type { Stretch } from './stretches.ts'

/** A stretch that has been read, and the index of its sentence's first. */
export interface Seen {
  readonly stretch: Stretch
  readonly duty: ProseDuty | null
  readonly sentence: number
}

/** 领导小组下设…; 国务院高度重视…; 各省人民政府要高度重视…; 市政府决定… */
const noOrder =
  /^(?:由|下设|是|为|设|(?:予以|给予)?(?:通报)?(?:表扬|表彰|奖励|嘉奖)|[^,。;]{0,6}?高度|历来|决定|指出|批准|同意|印发|发布)/

/** 各有关部门要各司其职:|教委…;财政部门…: what follows is each one's own. */
const eachHisOwn = /(?:各[司尽]其[职责]|各负其责|(?:职责)?分工(?:如下|为|是)?)[^,。;:]{0,8}:$/

/** 区应急局主要负责人为办公室主任 */
const office = /(?:为|任)[^,。;]{0,12}(?:成员|主任|组长|召集人)/

/** 人民法院|保全专用资金的,按照…执行: the case for which a rule is given. */
const isCase = /^(?!对)[^,。;]{2,60}的,(?:按照?|依照|参照|适用|由)/

/**
 * Where a paragraph or a sentence allots duties body by body and one of them is marked, the others are duties too:
 * 卫生健康部门要编制好…;财政部门按规定落实好…;住房城乡建设部门负责…. At least three bodies must share out nearly all of the
 * paragraph; in one sentence two do (省级人民政府要推动整合为一家,证监会要予以指导督促) if they must do it: 要, 应当.
 */
export function allotted(text: string, seen: readonly Seen[], isListed = false): ProseDuty[] {
  const own = ({ stretch: { subject, span } }: Seen) => subject !== null && subject.span.start >= span.start
  const share = (stretches: readonly Seen[], atLeast: number) => {
    const owned = stretches.filter(own)
    const sure =
      isListed ||
      stretches.some(({ duty }) => duty?.owners.some(({ rule }) => rule !== 'prose-by' || atLeast === 2))
    const subjects = new Set(owned.map(({ stretch }) => nameOf(text, stretch)))
    return sure && subjects.size >= atLeast && owned.length >= stretches.length * 0.7
  }
  const whole = share(seen, 3)
  const sentences = new Map<number, Seen[]>()
  for (const one of seen) {
    const clauses = sentences.get(one.sentence)
    if (clauses) clauses.push(one)
    else sentences.set(one.sentence, [one])
  }
  const shareOut = new Set<number>()
  const shareByTwo = new Set<number>()
  for (const [sentence, clauses] of sentences) {
    const from = clauses.findIndex(own)
    const isTold = clauses.some(({ stretch: { span } }) =>
      eachHisOwn.test(text.slice(span.end - 24, span.end)),
    )
    if (isTold || isSharedOut(text, clauses.filter(own))) shareOut.add(sentence)
    if (from >= 0 && share(clauses.slice(from), 2)) shareByTwo.add(sentence)
  }
  return seen.filter(own).flatMap(({ stretch, duty, sentence }): ProseDuty[] => {
    const { subject, span, by } = stretch
    if (duty || by || !subject || eachHisOwn.test(text.slice(span.end - 24, span.end))) return []
    const said = text.slice(subject.span.end, span.end)
    const does = (whole || shareByTwo.has(sentence)) && doesItself(said)
    if (said.length < (does ? 5 : shareOut.has(sentence) || /^应当/.test(said) ? 7 : 10)) return []
    const name = nameOf(text, stretch)
    if (isQuoted(text, subject.span.start) || isSlogan(text.slice(span.start, span.end))) return []
    if (office.test(said) || isCase.test(said)) return []
    if (noOrder.test(text.slice(subject.span.end, subject.span.end + 6))) return []
    if (
      /^各?(?:(?:有关|相关)(?!地方|[省市县区])|地|单位|部门)|^(?:牵头|责任|主管|成员)(?:单位|部门)|^[两双三每]|[、和]各?(?:有关|相关)(?:部门|单位)$/.test(
        name,
      ) ||
      watched.test(subject.bodies[0]!.name)
    )
      return []
    if (!whole && !shareOut.has(sentence)) {
      if (!/^[^,。;]{0,4}(?:要|应|须|将)/.test(said) && !does) return []
      if (name.startsWith('各') && !(does && /^各(?!地|有关|相关|部门|单位|级|方)/.test(name))) return []
      if (!shareByTwo.has(sentence)) return []
    }
    const role: Role = does && watches.test(said) ? 'SUPERVISE' : 'RESPONSIBLE'
    const owners = subject.bodies.map((body) => ({ ...body, role, rule: 'prose-allotted' }))
    return [{ span: trimmed(text, span), owners }]
  })
}

/** 市文物局|定期组织抽查 */
const watches =
  /^(?:要|定期|适时|依法|负责|组织|开展|进行|加强|实施|全程|跟踪|同步|不定期|随机)*(?:监督|督促|督办|督查|督导|检查|抽查|考核|巡视督查)(?!管理|检验)/

/** 乡镇人民政府、街道办事处|应当做好… */
const ordered =
  /^(?:[^,。;]{0,4}|在[^,。;]{2,20}[时中前后],)(?:应当?|须|必须|[要将])|^(?:依照|按照)[^,。;]{2,30}(?:部署|规定|要求|委托),?(?:做好|落实|开展|动员|组织)/

/**
 * The same over the paragraphs of one article: 乡镇人民政府、街道办事处应当做好…工作。| 村民委员会协助…. `seen`: the stretches of all of
 * them; those that have given a duty are left out.
 */
export function allottedInArticle(text: string, seen: readonly Seen[]): ProseDuty[] {
  const owned = seen.filter(
    ({ stretch: { subject, span, by } }) => subject && !by && subject.span.start >= span.start,
  )
  const isMarked = seen.some(({ duty }) => duty?.owners.some(({ rule }) => rule !== 'prose-by'))
  if (!isMarked || new Set(owned.map(({ stretch }) => nameOf(text, stretch))).size < 2) return []
  return owned.flatMap(({ stretch: { subject, span }, duty }): ProseDuty[] => {
    if (duty || !subject || !ordered.test(text.slice(subject.span.end, subject.span.end + 48))) return []
    if (/^各?(?:有关|相关|地(?!方各级)|单位|部门)/.test(subject.bodies[0]!.name)) return []
    if (subject.bodies.some(({ name }) => watched.test(name))) return []
    const owners = subject.bodies.map((body) => ({
      ...body,
      role: 'RESPONSIBLE' as Role,
      rule: 'prose-allotted',
    }))
    return [{ span: trimmed(text, span), owners }]
  })
}

/** 国家发展改革委统筹推进…,工业和信息化部指导…,国家能源局指导…: one sentence tells three offices what is theirs, without a word that assigns. */
function isSharedOut(text: string, clauses: readonly Seen[]): boolean {
  if (new Set(clauses.map(({ stretch }) => nameOf(text, stretch))).size < 3) return false
  return clauses.every(({ stretch: { subject, span, by } }) => {
    if (by || !subject) return false
    return (
      text.slice(subject.span.start, span.end).search(officeActs) >= 0 &&
      !wasDone.test(text.slice(span.start, span.end))
    )
  })
}

/** 国家能源局|指导…, 市财政部门|要落实… */
const acts =
  '统筹|指导|组织|落实|制定|推进|推动|加强|做好|督促|开展|完善|研究|保障|支持|协调|强化|建立|编制|审核|发布|提供|负责|牵头'
const officeActs = new RegExp(
  `(?:[局委部厅办]|办公室|部门)(?:要|应|应当)?(?:${acts}|管(?![理控护委制辖道]))`,
  'g',
)

/** Whether a sentence may tell three offices what is theirs. */
export function mayShareOut(words: string): boolean {
  return words.includes(',') && (words.match(officeActs)?.length ?? 0) >= 3
}

function nameOf(text: string, { subject }: Stretch): string {
  return subject ? text.slice(subject.span.start, subject.span.end) : ''
}
