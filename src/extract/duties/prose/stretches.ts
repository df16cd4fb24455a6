import type { Span } from '../../../domain/evidence.ts'
import { matchesOf } from '../../../text/matches.ts'
import type { BodyList } from '../../bodies/body-lists.ts'
import { by } from '../names/name-anchors.ts'
import { description, locality } from '../names/owner-description.ts'
import { noSubject, notBy } from '../words/no-subject.ts'
import { officialActs } from '../words/official-acts.ts'
import { watched } from '../words/watched.ts'

/** A clause that a subject governs: to where the next subject or half-sentence begins. */
export interface Stretch {
  readonly subject: BodyList | null
  /** The subject stands behind 由. */
  readonly by: boolean
  readonly span: Span
}

/** The sentences of a paragraph. */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const sentences: Span[] = []
  let from = start
  for (const { index } of matchesOf(text.slice(start, end), /[。!?\n]/g)) {
    if (start + index > from) sentences.push({ start: from, end: start + index + 1 })
    from = start + index + 1
  }
  if (end > from + 1) sentences.push({ start: from, end })
  return sentences
}

/** What may stand between the start of a clause and its subject: 二是, 请, 其中, 必要时. */
const opener =
  /^[\s"“]*(?:(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]|[一二三四五六七八九十]是|第[一二三四五六七八九十]{1,2},?|第[一二三四五六七八九十百\d]{1,5}条|首先|同时|其中|此外|另外|请(?![求示])|并|责成|其(?:所属的?)?|对外|具体|主要|原则上|要求|必要时|广大|(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?[底末]?(?:之?前|起)?|[—-])[\s,]*)*$/

/** 沿海|县级人民政府负责…, 所在地的|市、县政府负责…: the name begins behind where it is. */
const atPlace = new RegExp(`${locality}的?$`)

/** 矿山|所在地县级以上人民政府对…负责: whose place the name begins with. */
function isOfPlace(text: string, lead: string, at: number): boolean {
  return (
    /^\s*(?:(?![由按照据向对给于在把将与和经报])[\u4e00-\u9fff]){2,10}$/.test(lead) &&
    /^(?:所在地|发生地)/.test(text.slice(at, at + 3))
  )
}

/** 成立|领导小组,负责…; 领导小组下设|办公室,承担…; 选择一所医院作为|牵头医院,负责…: it is the new office that has the duty. */
const setsUp = /(?:成立|设立|组建|下设|建立)(?:了|全[市县区省])?$|(?:选择|选定|遴选)[^,。;]{2,60}作为$/

/** 登记机构为|省大数据中心,负责…: who it is has the duty; not 牵头单位为市教育局 read the other way round. */
const named = /^[\s"“]*[\u4e00-\u9fff]{2,16}(?:为|是)$/
const byRole = /(?:主管|责任|牵头|成员|监管|职能)(?:部门|单位|机构)$/

/** 第四条中的“…”修改为“|公安机关负责…: new words begin a sentence of their own. */
const newWording = /^.*修改为“/s

/** 由|其所在地的, 由|有关|县级以上人民政府: 由 in front of a list, and which of a kind is meant. */
const byWhom = new RegExp(`${by.source}(?:${description}|${locality}|有关|该)?$`)

/** 由理事长提名,|上海市人民政府|批准: the second step of what 由 begins. */
const inTurn =
  /^(?:批准|审批|审定|核准|核定|任命|聘任|审核|审议|复核|复审|终审|验收|公示|公布|备案|发放|拨付|监督)[,。;]/

/** 报省人民政府|批准, 另行报县政府|审定: to whom it goes, with the word that was taken for a part of the name. */
const sent = /^(?:另行|再|并|统一|一并|及时)?[报经呈送]|抄送|提请/

/** 1-3个由县级医院牵头的医共体, 实施机构是指由…确定的单位: says what a thing is; not 信访事项由. 可按程序由…: a permission. */
const counted =
  /(?:[\d一二两三四五六七八九十百几数][余多]?[个家支批项名所种]|是指)由$|(?<![不许认])可(?![能靠行持再])[^,;]{0,16}由$/

/** A half-sentence that begins with what its subject does. */
const goesOn = /^\s*(?:并|同时)?(?:定期|及时)?(?:会同|配合|协助|负责|牵头)/

/** Cuts a sentence where a new subject begins and at semicolons. The list behind 由 is a subject wherever it stands. */
export function stretchesOf(text: string, sentence: Span, lists: readonly BodyList[]): Stretch[] {
  const cuts = cutsOf(text, sentence, lists)
  return cuts.flatMap(({ at, subject, by }, index): Stretch[] => {
    const end = cuts[index + 1]?.at ?? sentence.end
    if (end <= at) return []
    // ;本轮帮扶结束时牵头组织全面评估: the subject of the first half holds on; one behind 由 only for ;会同物业每周开展巡查
    const isHeldBy = goesOn.test(text.slice(at, at + 16))
    const held =
      subject ?? cuts.slice(0, index).findLast((cut) => cut.subject && (!cut.by || isHeldBy))?.subject ?? null
    return [{ subject: held, by, span: { start: at, end } }]
  })
}

/** 货物由中小企业制造, 由社会资本出资: what companies do for a living. */
const made = /^(?:独立|自主|直接)?(?:制造|生产|承建|承接|出资|控股|持有|开发|加工|销售|供应)/
const companies = /(?:企业|公司|资本)$/

/** 由中介机构与委托方协商, 由需用单位向仓库提出申请: what the parties of a bargain do. */
const deals = /^(?:与[^,。;]{1,10}协商|向[^,。;]{1,24}(?:收取|提出申请|申请|申购|购买|缴纳))/
const traders = /(?:(?<!管理|监督|检查|执法|审计)机构|单位|企业|公司|经营者)$/

/** 由政府兜底, 由企业承担: no body is named. 由政府|给予补贴, in a rule of one place, is its government. */
function isAnybody({ bodies }: BodyList, after: string): boolean {
  if (bodies.every(({ name }) => name === '政府') && governs.test(after)) return false
  return bodies.every(({ name }) => /^(?:政府|单位|部门|(?:相关|有关)?企业|机构|组织|学校|医院)$/.test(name))
}

/** What a government does by its own act: 由政府|设置一所卫生院, 由政府|全额安排. */
const governs =
  /^(?:全额|统一|依法|按照?规定|予以)?(?:给予|安排|设置|设立|组织(?!的)|划拨|制定|确定|公布|批准|审批|审定|收回|征收|提供)/

/** 市财政局、市教育局|为成员单位,负责…: who sits in a group, whose duty it is. */
const memberOf = /^为(?:成员|组员|副组长)(?:单位)?,/

/** 建立县|养老服务联席会议|制度,…: the group that the sentence speaks of before its members. */
function groupBefore(lists: readonly BodyList[], { span }: BodyList): BodyList | undefined {
  return lists.find(
    (one) =>
      one.span.end < span.start &&
      /(?:小组|联席会议|委员会|指挥部|专班|工作组)$/.test(one.bodies.at(-1)!.name),
  )
}

interface Cut {
  readonly at: number
  readonly subject: BodyList | null
  readonly by: boolean
}

function cutsOf(text: string, sentence: Span, lists: readonly BodyList[]): Cut[] {
  const cuts: Cut[] = [{ at: sentence.start, subject: null, by: false }]
  const stops = matchesOf(text.slice(sentence.start, sentence.end), stop)
  let clause = sentence.start
  let half = sentence.start
  let next = 0
  for (const list of lists) {
    for (let at = 0; next < stops.length; next++) {
      const found = stops[next]!
      at = sentence.start + found.index + found[0].length
      if (at > list.span.start) break
      clause = at
      if (found[0] === ';' && !goesOnCase(text, at)) {
        cuts.push({ at, subject: null, by: false })
        half = at
      }
    }
    const lead = text.slice(clause, list.span.start).replace(newWording, '')
    const after = text.slice(list.span.end, list.span.end + 80)
    const members = memberOf.exec(text.slice(list.span.end, list.span.end + 12))?.[0].length
    const group =
      members && !/牵头/.test(text.slice(sentence.start, list.span.start)) && groupBefore(lists, list)
    if (group) {
      cuts.push({ at: clause, subject: null, by: false })
      cuts.push({ at: list.span.end + members, subject: group, by: false })
    } else if (byWhom.test(lead)) {
      // its object stands in front: the duty begins with the half-sentence, if nobody else has a duty in it
      const last = cuts.at(-1)!
      const isTaken = last.subject !== null && last.at >= half
      // 由甲局批准或者|由乙局报省局批准: of one clause
      const isSecond = isTaken && last.by && last.subject!.span.start >= clause
      const ownStart = list.span.start - lead.length + lead.lastIndexOf('由')
      const from = isSecond ? ownStart : isTaken ? conditionBefore(text, clause, last.at) : clause
      // 金融机构以绿色产品名义宣传的,|由…: who breaks the rule has no duty in it
      const isBroken =
        isTaken && !last.by && (from <= last.subject!.span.start || isCaseOf(text, last.subject!, clause))
      const at = isBroken ? Math.min(from, last.at) : isTaken ? from : half
      if (isBroken) cuts.pop()
      if (cuts.length === 0) cuts.push({ at, subject: null, by: false })
      const isTrade =
        (made.test(after) && list.bodies.every(({ name }) => companies.test(name))) ||
        (deals.test(after) && list.bodies.every(({ name }) => traders.test(name)))
      if (!notBy.test(after) && !counted.test(lead) && !isTrade && !isAnybody(list, after))
        cuts.push({ at, subject: list, by: true })
    } else if (isNextOf(text, cuts.at(-1)!, list)) cuts.push({ at: list.span.start, subject: list, by: true })
    else if (lead === '' && cuts.at(-1)!.by && inTurn.test(after) && !sent.test(list.bodies[0]!.name))
      cuts.push({ at: clause, subject: list, by: true })
    else if (setsUp.test(lead) && /^(?:\([^()]{2,20}\)|[于在][^,。;]{2,20})?,/.test(after))
      cuts.push({ at: clause, subject: list, by: false })
    else if (
      /(?:^|必须|须|应当?|要|必要时|确[有需][^,。;]{0,8}的?)经$/.test(lead) &&
      /^(?:会同|商)/.test(after)
    )
      cuts.push({ at: cuts.at(-1)!.subject ? clause : half, subject: list, by: false })
    else if (named.test(lead) && /^,/.test(after) && !byRole.test(list.bodies[0]!.name))
      cuts.push({ at: clause, subject: list, by: false })
    else if (
      lead.length < 30 &&
      (opener.test(lead.replace(atPlace, '')) || isOfPlace(text, lead, list.span.start)) &&
      !noSubject.test(after)
    )
      cuts.push({ at: clause, subject: list, by: false })
    // stops inside a list part its bodies, not clauses
    while (next < stops.length && sentence.start + stops[next]!.index < list.span.end) next++
  }
  for (const found of matchesOf(text.slice(sentence.start, sentence.end), byHim)) {
    const at = sentence.start + found.index
    const subject = lists.findLast(({ span }) => span.end <= at) ?? null
    if (subject) cuts.push({ at, subject, by: true })
  }
  cuts.sort((a, b) => a.at - b.at)
  for (const found of stops.slice(next)) {
    const at = sentence.start + found.index + 1
    if (found[0] === ';' && at < sentence.end && !goesOnCase(text, at))
      cuts.push({ at, subject: null, by: false })
  }
  return cuts
}

/** 移交县公安局,|由其|倒查上下游, 反馈镇拆违办|由其|拆除: he whom the words right before name; not 由其设立在青川的机构办理. */
const byHim = new RegExp(
  `由[其该](?<=(?:[,局委办厅部所院]|部门|中心|机构|政府|[核批]准,并)..)(?:[局部厅委办]|单位|机构|部门)?(?![^,。;]{1,10}的[\\u4e00-\\u9fff]{0,4}(?:机构|部门|单位|人员))(?=(?:具体|统一|依法|依照|按照?|出具|负责|组织|倒查|直接|牵头|采取|进行)|(?:${officialActs}))`,
  'g',
)

/** 医疗机构|在运送中丢弃废物,在非贮存地点倾倒的,由…: all that is said of one who breaks a rule, and none of it what he must do. */
function isCaseOf(text: string, { span, bodies }: BodyList, end: number): boolean {
  const said = text.slice(span.end, end)
  return (
    said.length < 300 &&
    /的,$/.test(said) &&
    watched.test(bodies.at(-1)!.name) &&
    !/应当?|必须|[要须]|负责|承担|配合|协助|不得|可以|有权/.test(said)
  )
}

/** 事由解散的;|或者被责令关闭的,由…: the next of the cases for which one rule is given. */
function goesOnCase(text: string, at: number): boolean {
  return /的;$/.test(text.slice(at - 2, at)) && /^\s*或者?[^,。;]{2,}/.test(text.slice(at, at + 8))
}

/** 由省卫生健康委规划、|省财政厅保障经费: what 由 begins goes on behind 、 with the next who and what he does. */
function isNextOf(text: string, { by, subject }: Cut, { span }: BodyList): boolean {
  if (!by || !subject || text.charAt(span.start - 1) !== '、') return false
  const said = text.slice(subject.span.end, span.start - 1)
  return !/[,;:由]/.test(said) && actsFirst.test(said) && actsFirst.test(text.slice(span.end, span.end + 16))
}
const actsFirst = new RegExp(`^(?:负责|共同|统一|分别|具体|依法)*(?:规划|${officialActs})(?!的)`)

/** 受理主体有争议的,|由…决定: where the condition right in front of a clause begins, not before `floor`; the clause itself without one. */
function conditionBefore(text: string, clause: number, floor: number): number {
  const before = text.slice(floor, clause)
  if (!/的,$/.test(before)) return clause
  return floor + Math.max(before.lastIndexOf(',', before.length - 2), before.lastIndexOf(';')) + 1
}

/** Where clauses end; 、 does so only between duties: 由乡镇负责、医疗机构配合, 由财政所审核、村委会公示, 县水利局为牵头单位、县林业局为责任单位. */
const stop =
  /[,;:]|(?:负责|牵头|召集人|(?:承担|审[核批查定]|初审|复核|组织|实施|监督|配合|指导)(?<=由[^,。;:]{4,24})|(?:单位|部门)(?<=[是为][^,。;、是为]{0,30}(?:牵头|责任|主管|配合|组长|实施)(?:责任)?(?:单位|部门)))、/g
