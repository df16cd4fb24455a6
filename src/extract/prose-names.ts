import type { Span } from '../domain/evidence.ts'
import type { NamedBody } from './owner-clause.ts'

/** How a list and a name are recognised. */
export interface PlaceReaders {
  readonly list: (span: Span) => readonly NamedBody[] | null
  readonly isName: (name: string) => boolean
}

/**
 * Names that only their place in a sentence shows to be bodies: 牵头医院承担…, 由项目承担单位负责, 会同有关方面, and lists that say
 * 部门 once for all (编制、财政、医保等部门). Looked for where a clause begins and behind 由, 会同, 配合, 协助, 商.
 */
export function namesInPlace(
  text: string,
  sentence: Span,
  known: readonly NamedBody[],
  read: PlaceReaders,
): NamedBody[] {
  const added: NamedBody[] = []
  for (const anchor of anchorsOf(text, sentence)) {
    // a name, then the names joined to it
    for (let at = anchor.at; at < sentence.end; ) {
      if (added.some(({ span }) => span.start <= at && at < span.end)) break
      const names =
        listAt(text, at, sentence.end, read) ?? nameIn(text, at, sentence.end, anchor.behindWord, known, read)
      if (!names) break
      added.push(...names)
      const end = names.at(-1)!.span.end
      const joint = /^(?:、|和|及|与|以及|或者)/.exec(text.slice(end, end + 2))
      if (!joint) break
      at = end + joint[0].length
    }
  }
  if (added.length === 0) return [...known]
  const kept = known.filter(
    ({ span }) => !added.some((one) => one.span.start < span.end && span.start < one.span.end),
  )
  return [...kept, ...added].sort((a, b) => a.span.start - b.span.start)
}

function nameIn(
  text: string,
  at: number,
  limit: number,
  behindWord: boolean,
  known: readonly NamedBody[],
  read: PlaceReaders,
): NamedBody[] | null {
  const name = nameAt(text, at, limit)
  const same = known.find(({ span }) => span.start === (name?.span.start ?? at))
  if (
    !name ||
    (same &&
      (same.span.end >= name.span.end ||
        /负责|每|组织|会同|配合|协助|应|可以/.test(text.slice(same.span.end, name.span.end))))
  )
    return null
  // 国务院|专利行政部门: what goes on is no longer the shorter name
  if (!name.sure && !behindWord && !same && !read.isName(name.name)) return null
  return [{ name: name.name, span: name.span }]
}

/** An opener of a clause (二是, 请, 其中), or a word that takes a body: 由, 会同, 配合, 协助, 商. */
const anchor =
  /((?<![自理缘经事可交原]|仍然)由(?!于)|会同|配合|协助|(?<=中心|局|委|部|部门)商)|(?:^|[,;:。]|负责、|牵头、)[\s"“]*(?:(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]|[一二三四五六七八九十]是|第[一二三四五六七八九十百\d]{1,5}条|请|其中|同时|并|要求|具体|原则上|必要时|对外)[\s,]?){0,2}/g

function anchorsOf(text: string, { start, end }: Span): { at: number; behindWord: boolean }[] {
  return [...text.slice(start, end).matchAll(anchor)].map((found) => ({
    at: start + found.index + found[0].length,
    behindWord: found[1] !== undefined,
  }))
}

/** 编制、发展改革、医保等部门 · 有关地方交通运输、卫生健康等有关部门 */
const elliptical =
  /[\u4e00-\u9fff()]{2,16}(?:[、和及][\u4e00-\u9fff()]{2,16}){0,24}?等(?:有关|相关|职能|行政)?(?:部门|单位)/y

function listAt(
  text: string,
  at: number,
  limit: number,
  { list: read, isName }: PlaceReaders,
): readonly NamedBody[] | null {
  elliptical.lastIndex = at
  const found = elliptical.exec(text)
  if (!found || at + found[0].length > limit || /[要应由]|会同|配合|协助|负责/.test(found[0])) return null
  const list = read({ start: at, end: at + found[0].length }) ?? completed(at, found[0], isName)
  return list && list.length > 0 ? list : null
}

/** Each item with the 部门 that the last one says, if most are known: 有关地方交通运输、卫生健康等部门. */
function completed(at: number, words: string, isName: (name: string) => boolean): NamedBody[] | null {
  const inside = /^(.+?)等(?:有关|相关|职能|行政)?(部门|单位)$/.exec(words)
  if (inside?.[2] !== '部门') return null
  const bodies: NamedBody[] = []
  for (const item of inside[1]!.matchAll(/[^、]+/g)) {
    // 工业和信息化 is one, 财政和医保 are two
    const whole = isName(`${item[0]}部门`) || !/[和及]/.test(item[0])
    for (const piece of whole ? [item[0]] : item[0].split(/[和及]/)) {
      const start = at + item.index + item[0].indexOf(piece)
      const name = piece.endsWith('部门') || isName(piece) ? piece : `${piece}部门`
      if (piece) bodies.push({ name, span: { start, end: start + piece.length } })
    }
  }
  const known = bodies.filter(({ name }) => isName(name)).length
  return bodies.length > 1 &&
    known >= bodies.length * 0.5 &&
    !clause.test(bodies[0]!.name.replace(mission, ''))
    ? bodies
    : null
}

const kinds =
  '单位|部门|机构|地区|医院|学校|高校|中心|委员会|领导小组|工作组|小组|指挥部|办公室|政府|企业|公司|街道|\\(街道\\)|乡镇|园区|财政|党委|机关|方面|处室|协会|管委会|法院|检察院|银行|[你我]省|[你我]市|[你我]区'

/** What follows a name that is the subject of a duty. */
const verbs =
  '要|应|须|必须|将|负责|承担|牵头|会同|配合|协助|按照?|依照?|依据|根据|具体|统一|是|为|切实|认真|对|向|进行|组织|确定|提出|研究|制定|另行|分别|给予|予以|在|于|每|主要|商|以|聘任|取消|报|审核|采取|通过|设在'

/** 县级卫生健康行政部门|负责…: a name with the verb behind it that makes it one. */
const withVerb = new RegExp(`([\\u4e00-\\u9fff()“”]{0,24}?(?:${kinds}))(?=${verbs})`, 'y')

/** A name with anything behind it: to be checked. */
const alone = new RegExp(
  `[\\u4e00-\\u9fff()“”]{0,24}?(?:${kinds})(?!主任|工作人员|人员|人民政府|政府|部门|委员会|办公室)`,
  'y',
)

/** Words of a clause that no name has. */
const clause =
  /[的了把被让使以为至向对在经与和或将由要应]|加强|负责|做好|本部门|本单位|严格|审查|承担(?!单位)|制定|方式|委托|连续|下设|哪|指定|办理|(?<!^)牵头|就|防止|补齐|常驻|实行|确保|保障(?!局|部门|厅|行政|中心)|规范|优化(?!营商)|督促|监督(?!管理|局)|推动|推进|开展|建立|完善|落实|支持|鼓励|引导|组织(?!$)|指导|协调(?!委)|加快|实施|按照|根据|通过|强化|提高|充分|积极|坚持|不断|进一步|同时|其他|以上的|要求|参加|是|会同|凡|未|不/

function nameAt(text: string, at: number, limit: number): (NamedBody & { sure: boolean }) | null {
  const start = at + (adjective.exec(text.slice(at, at + 5))?.[0].length ?? 0)
  withVerb.lastIndex = start
  alone.lastIndex = start
  const sure = withVerb.exec(text)?.[1]
  const name = sure && !clause.test(sure.replace(mission, '')) ? sure : alone.exec(text)?.[0]
  if (!name || start + name.length > limit || generic.test(name) || clause.test(name.replace(mission, '')))
    return null
  return { name, span: { start, end: start + name.length }, sure: name === sure }
}

/** 由相应的管养单位负责, 由其规定的行政执法部门依法处罚 */
const adjective = /^(?:相应的|有关的|各自的|具体的|其规定的|规定的|广大)/

/** What a leading group is for, and where somebody is: 市|推动…高质量发展|领导小组, 所在地镇街园区. */
const mission = /[推带促]动.{0,30}(?=领导小组|指挥部)|^所在地?|^(?:县|市|省)级?以上/

/** Too general to be anybody: 由政府兜底, 单位要…. */
const generic = /^(?:政府|单位|部门|企业|机构|组织|学校|医院|公司|银行|方面)$/
