import type { Span } from '../../../domain/evidence.ts'
import { matchesOf } from '../../../text/matches.ts'
import type { Section } from '../../../text/policy-tree.ts'
import type { BodyList } from '../../bodies/body-lists.ts'
import type { NamedBody } from '../../bodies/named-body.ts'

/** The bodies an item of an allotment opens with, and where what they are to do begins. */
export interface Opening {
  readonly list: BodyList
  readonly end: number
}

/** (一) 2. — in front of a name. */
const marker =
  /^[\s—\-·●*]*(?:\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}(?:\.\d{1,2})*[.、]?|[一二三四五六七八九十]{1,3}、)?\s*/

/** 区财政局|主要职责; 市防汛指挥部|的职责是 */
const ofDuties =
  /(?:的)?(?:主要|工作|具体|基本)?(?:职责任务|职责分工|工作职责|职责|职能|责任|任务)(?:是|为|包括)?$/

/** …房管局|等建设主管部门: what those named are. */
const kindOfAll = /等[^、,。;]{0,8}(?:部门|单位|机构|企业)$/

const longest = 160

/** 旌阳区:|张林(联系电话18084920429): whom to ask. */
const contact =
  /^\s*[\u4e00-\u9fff]{2,4}(?:同志|先生|女士)?[\s,、:(]*(?:(?:联系|办公|手机|咨询)?(?:电话|手机|号码|方式)|\d{3,4}-?\d{6,})/

/** 江苏省:|南京市、扬州市。 where something holds, no duty. */
const place = '[\\u4e00-\\u9fff]{1,9}?(?:[省市县区州旗盟乡镇]|地区|街道)'
const placesOnly = new RegExp(`^\\s*(?:${place}[、,]){0,60}${place}[。;]?\\s*$`)

/** 县气象局|  提供…。, 市文旅局|——组织…。: a gap in front of a sentence, which is a stop in lists that are announced. */
const gap = /^[^\s:。;,—]{2,40}(?=(?:[ \t]+|[ \t]*—{1,2}[ \t]*)[\u4e00-\u9fff“][^\s]{5,}[。;])/

/**
 * Bodies alone between the start of a paragraph and its first stop, or as a whole heading: 区公安分局:…, 区公安分局。负责…,
 * (五)各街镇、经开区, 区财政局主要职责:…; null if anything else stands there. `announced`: the words above say that duties follow.
 */
export function openingOf(
  text: string,
  span: Span,
  isBody: (name: string) => boolean,
  announced = false,
): Opening | null {
  const words = text.slice(span.start, Math.min(span.end, span.start + longest))
  const from = marker.exec(words)?.[0].length ?? 0
  const stop = (announced && gap.exec(words.slice(from))?.[0].length) || words.slice(from).search(/[:。;\n]/)
  const whole = span.end - span.start < longest
  const to = stop >= 0 ? from + stop : whole ? words.length : -1
  if (to < 0 || contact.test(words.slice(to + 1))) return null
  if (placesOnly.test(text.slice(span.start + to + 1, Math.min(span.end, span.start + to + 500)))) return null
  const named = words.slice(from, to).trimEnd().replace(ofDuties, '').replace(kindOfAll, '')
  const start = span.start + from
  const bodies = bodiesOf(start, named, isBody)
  if (!bodies || bodies.length === 0) return null
  return { list: { span: { start, end: start + named.length }, bodies }, end: span.start + to + 1 }
}

/** 区财政局、区教育局和各街镇; null if an item is no body. */
function bodiesOf(at: number, named: string, isBody: (name: string) => boolean): NamedBody[] | null {
  const bodies: NamedBody[] = []
  for (const item of matchesOf(named, /[^、,]+/g)) {
    const joined = isBody(item[0].trim()) ? /.+/gs : /(?:(?!以及|[和及与]).)+/gs
    for (const piece of matchesOf(item[0], joined)) {
      const name = piece[0].trim()
      const start = at + item.index + piece.index + piece[0].indexOf(name)
      if (!name) continue
      if (!isBody(name)) return null
      bodies.push({ name, span: { start, end: start + name.length } })
    }
  }
  return bodies
}

/** 职责分工, 部门责任, 工作职责如下: a heading or a lead under which duties are allotted. */
const allots = /(?:职责|分工|职能|责任)(?!制|追究|清单|心|落实到位)/

/** 成员单位职责, 任务分工, 各部门责任: a heading that is the name of a list of duties; not 压实工作责任. */
const listOfDuties =
  /^(?!.*(?:压实|落实|强化|明确|加强|严格|履行|健全|完善|厘清|细化|靠实|夯实)).*(?:(?:职责|职能|分工)(?:任务|划分|分解)?|(?:部门|单位|各方|各级)责任)$/

/** 职责分工如下:, 各成员单位按以下分工开展工作:, 按照下列分工,各司其职,密切配合:; not 派出所履行下列职责:, whose items are all its own. */
const leadOfDuties =
  /^(?!.*(?:履行|主要))[^。;]{0,80}(?:职责|分工)[^,。;:是为]{0,12}(?:,(?:各[司尽]其[职责]|各负其责|密切配合|相互配合|协调配合|通力协作|分工协作|协同配合|齐抓共管|形成合力|抓好落实|认真履职|共同[^,。;:]{2,10}))*:$/

/** How the words above a run of items announce that it allots duties: as a list of nothing else, or loosely. */
export type Announcement = 'list' | 'loose' | null

/** What the headings around a run of items, the paragraphs of its section and the title of its part say of it. */
export function announcementOf(
  text: string,
  title: Span | null,
  above: readonly Section[],
  paragraphs: readonly Span[],
): Announcement {
  const words = ({ start, end }: Span) => text.slice(start, end).trim()
  const headings = above.slice(-2).flatMap(({ heading }) => (heading ? [words(heading)] : []))
  if (headings.some((one) => listOfDuties.test(one))) return 'list'
  if (paragraphs.some((one) => leadOfDuties.test(lastSentence(words(one))))) return 'list'
  if (title && above.length < 2 && listOfDuties.test(words(title))) return 'list'
  return headings.some((one) => allots.test(one)) ? 'loose' : null
}

/** 市献血领导小组要切实发挥作用。|各有关部门要按照下列分工…: what leads over to the items. */
function lastSentence(words: string): string {
  return words.slice(words.lastIndexOf('。', words.length - 2) + 1)
}

/** Whether the words above a run of items say that they allot duties, or the items themselves do. */
export function allotsDuties(
  text: string,
  announced: Announcement,
  items: readonly Span[],
  isBody: (name: string) => boolean,
): boolean {
  // few items go on so, and reading what they open with costs more
  const given = ({ start }: Span) => givenAtOnce.test(text.slice(start, start + longest + 30))
  const colons = items.filter(({ start, end }) =>
    nameAndOrder.test(text.slice(start, Math.min(end, start + longest))),
  )
  const runs = colons.length > 1 && colons.length > items.length / 2
  if (!announced && !runs && !(items.length > 1 && items.some(given))) return false
  const opened = items.filter((item) => openingOf(text, item, isBody, announced === 'list'))
  if (announced) return opened.length > 0
  if (opened.length < 2) return false
  return opened.some(given) || colons.filter((item) => opened.includes(item)).length > items.length / 2
}

/** 市财政局:|落实专项资金…: not 市财政局:0571-…, 市财政局:张三. */
const nameAndOrder = /^[^:。;,\n]{2,60}:\s*[\u4e00-\u9fff“][^:\n]{5,}/

/** 区教育局:|负责…, 区教育局。|具体承担…: right behind the first stop. */
const givenAtOnce =
  /^[^:。;\n]*[:。;\n][\s:。;]*(?:\(?\d{1,2}[.、)]\s*)?(?:具体|主要|全面|牵头)?(?:负责|牵头|会同|配合|协助|承担)/
