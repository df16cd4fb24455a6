import type { Span } from '../../domain/evidence.ts'
import { matchesOf } from '../../text/matches.ts'
import { findBodies, readBodyList } from '../bodies/bodies.ts'
import { readClassName } from '../bodies/body-class-name.ts'
import { readBodyName } from '../bodies/body-name.ts'
import type { NamedBody } from '../bodies/named-body.ts'
import { theirAuthority } from '../bodies/their-authority.ts'
import type { Gazetteer } from '../gazetteer.ts'
import type { ReadBodies } from './marks/owner-clause.ts'
import { leadersIn } from './names/leaders.ts'
import { namesInPlace } from './names/names-in-place.ts'
import { givenNames } from './names/short-names.ts'
import type { FindBodies } from './prose/prose-duties.ts'
import { isClause } from './words/clause-words.ts'

/** What may stand behind a label without naming anybody: 无, 略, ——. */
const empty = /^(?:无|略|暂无|[—/\\-]+|待定|…+)$/

/** Words that no name has, unless it ends as one: the text behind the label was no list. */
const prose = /[。:;!?《》]|.由|要|应当|通过|按照|根据|为了|已经|进行|开展|推进|加强/
const endsAsName = /(?:单位|部门|小组|委员会|办公室|机构|局|厅|委|办|政府|中心|公司|集团|学校|医院|协会)$/

/** Readers of the bodies of one text. */
export function bodyReader(
  text: string,
  gazetteer: Gazetteer,
): { readBodies: ReadBodies; findBodies: FindBodies; isBody: (name: string) => boolean } {
  const isName = (name: string) => readBodyName(name, gazetteer) !== null
  const readBodies: ReadBodies = (span, lenient) => {
    const words = text.slice(span.start, span.end)
    if (empty.test(words)) return lenient ? [] : null
    const list = readBodyList(text, span, gazetteer)
    if (list) return list
    if (words.startsWith('各') && villages.test(words)) return [{ name: words, span }]
    if (lenient || findBodies(text, span, gazetteer).length > 0) return namesBetweenCommas(text, span, isName)
    // 省总工会、妇联、工商联牵头, 质量发展处、执法稽查局负责: one known body vouches for the others of its list
    const names = namesBetweenCommas(text, span, isName)
    return names?.some(({ name }) => readBodyName(name, gazetteer)) ? names : null
  }
  const isFunction = (words: string) =>
    gazetteer.functions.longest(words, 0, words.length)?.end === words.length
  const known = new Map<string, boolean>()
  const isBody = (name: string) => {
    let answer = known.get(name)
    if (answer === undefined) {
      answer = namesBody(name, gazetteer)
      known.set(name, answer)
    }
    return answer
  }
  const list = (span: Span) => readBodyList(text, span, gazetteer)
  const place = { list, isName, isFunction, isBody, given: givenNames(text) }
  return {
    readBodies,
    isBody,
    findBodies: (sentence) => {
      const leaders = leadersIn(text, sentence)
      // 王大川|副局长,|县水务局局长|: the offices that he holds are he
      const bodies = findBodies(text, sentence, gazetteer).filter(
        ({ span }) => !leaders.some((one) => span.start < one.span.end && one.span.start < span.end),
      )
      return namesInPlace(text, sentence, [...bodies, ...leaders], place)
    },
  }
}

/** 管理专利工作的|部门, 负有监督管理职责的|部门, 设施的|原产权单位: what they do or whose they are. */
const described =
  /(?:管理|主管|负责|承担|从事|负有|履行)[\u4e00-\u9fff]{1,12}的(?=(?:政府)?(?:部门|机构|单位)(?:(?:或者?|和)(?:部门|机构|单位))?$)|^[\u4e00-\u9fff]{2,6}的(?=[\u4e00-\u9fff]{2,8}(?:单位|机构|企业)$)/

/** A verb behind the end of a name, in front of another. */
const actsBeforeEnd =
  /(?<=[局委办厅院所站部队会]|中心|政府)(?:协调|联合(?![会社体党办工])|组织(?!部)|督促|指导(?!中心|小组)|配合|协助|带领|动员)./

/** 县市场监管局|联合|县公安局 */
const twoTogether =
  /(?<=[局委办厅院部队会]|中心|政府|部门)(?:联合(?![会社体党办工])|会同(?!县(?:$|[^农水林公财民教卫市交应]))).{2}/

/** 政府|确定的部门, 市人民政府|授权的机构 */
const chosen = /(?:确定|指定|委托|授权)的(?:[\u4e00-\u9fff]{2,6})?(?:部门|机构|单位)$/

/** 村(社区), 各镇(街道), 所在村(社区): one by either name. */
const villages =
  /^(?:各|所在|属地|当地)?(?:村|社区|镇|乡|街道)[(〈](?:社区|居|村|镇|乡|街道|园区|场)[)〉]$|^村$/

/** 乡镇|党委和政府, 各级|党委和政府: one owner, by the level whose they are; 各级党委、政府 and 当地党委和政府 are two. */
const governing = /^(?!当地|本地|所在)[^、,和与及]{1,14}党委和(?:人民)?政府$/

/** Whether words that stand alone are a body's name or say what kind of body is meant. */
function namesBody(name: string, gazetteer: Gazetteer): boolean {
  const words = name.replace(/\([^()]{1,12}\)$/, '').replace(described, '')
  if (villages.test(name)) return true
  if (words.length < 2 || words.length > 40 || noName.test(words) || noName.test(name)) return false
  if (words.startsWith('和') && !beginsWithPlace(words, gazetteer)) return false
  const chooser = words.replace(chosen, '')
  if (chooser !== words) return chooser === '政府' || readBodyName(chooser, gazetteer)?.core.kind === 'organ'
  if (twoTogether.test(words)) return false
  // 公共管理|和|服务机构 is one where what stands before 和 is none
  const joint = governing.test(words) ? undefined : /和|与|及|或者?/.exec(words)?.index
  const first = joint === undefined ? '' : words.slice(0, joint)
  if (first && (villages.test(first) || readBodyName(first, gazetteer) || readClassName(first, gazetteer)))
    return false
  const reading = readBodyName(words, gazetteer)
  // 强化|领导小组, 组建|专家委员会: an ending of a name behind a verb
  // 区人武部|协调民兵和驻区部队: nor where it begins with a place
  if (reading && (reading.core.kind !== 'institution' || (reading.place && !actsBeforeEnd.test(words))))
    return true
  return !isClause(words.replace(/[和与及]/, '')) && (reading ?? readClassName(words, gazetteer)) !== null
}

/** 和平区民政局, 和林格尔县住建局: a place by its whole name; not 和|平安办. */
function beginsWithPlace(words: string, { places }: Gazetteer): boolean {
  const found = places.longest(words, 0, words.length)
  return found?.value.some(({ name }) => name.length === found.end) ?? false
}

/** What no name is, begins or ends with: 相关, 其所属的…, 县级以上, 省级; nor goes on with: 县保健院|转县医院. */
const noName = new RegExp(
  `^(?:(?:相关|有关|其他)$|[、,(的了与及该这]|(?:联系|走访)(?=[省市县区州乡镇])|(?!${theirAuthority})其(?!他)|上述|\\d{1,4}年|每[年月季日次]|[今明去当]年|年[内底初末])|由|级?以上$|基金$|^.{1,3}级$|[院所站]转[省市县区]`,
)

/** Behind 责任单位: every item is a body, known or not: 明星电力公司、市热线中心、产业集团. */
function namesBetweenCommas(text: string, span: Span, isOne: (name: string) => boolean): NamedBody[] | null {
  const names: NamedBody[] = []
  let depth = 0
  let start = span.start
  for (let i = span.start; i <= span.end; i++) {
    const char = i < span.end ? text.charAt(i) : '、'
    if ('([〔【〈<'.includes(char)) depth++
    else if (')]〕】〉>'.includes(char)) depth = Math.max(0, depth - 1)
    else if ((depth === 0 || i === span.end) && '、,/\n'.includes(char)) {
      const name = nameOf(text, { start, end: i })
      if (name && isProse(name.name)) return null
      if (name) names.push(...joinedNames(name, isOne))
      start = i + 1
    }
  }
  return names.length > 0 ? names : null
}

/** 高新区管委会, 各镇, 市直各单位 */
const ofItsOwn = /^各|^[省市县区]直|(?:管委会|政府|公司|集团|[^办]局|委员会|银行|中心)$/

/** 临江区政府|和|高新区管委会: two, if each is somebody by itself; 文化|和|旅游局 is one. */
function joinedNames(body: NamedBody, isOne: (name: string) => boolean): NamedBody[] {
  const { name, span } = body
  for (const { index, 0: joint } of matchesOf(name, /以及|[和及与]/g)) {
    const first = name.slice(0, index)
    const second = name.slice(index + joint.length)
    if (second.length < 3 || !isOne(first) || !(isOne(second) || ofItsOwn.test(second))) continue
    const end = span.start + index
    return [
      { name: first, span: { start: span.start, end } },
      { name: second, span: { start: end + joint.length, end: span.end } },
    ]
  }
  return [body]
}

function isProse(name: string): boolean {
  return (
    name.length > 45 ||
    (endsAsName.test(name) ? /[。:;]|[^自]由/.test(name) : name.length > 24 || prose.test(name))
  )
}

function nameOf(text: string, span: Span): NamedBody | null {
  const words = text.slice(span.start, span.end)
  const from = /^[\s和及与]*/.exec(words)?.[0].length ?? 0
  const name = words
    .slice(from)
    .replace(/(?:\s|等(?:相关|有关|各|关)?(?:部门|单位|处室|科室|机构|企业|乡镇|镇街|街道|地区)?)+$/, '')
  if (name.length < 2) return null
  return { name, span: { start: span.start + from, end: span.start + from + name.length } }
}
