import type { Span } from '../domain/evidence.ts'
import type { NamedBody } from './owner-clause.ts'

/**
 * Names that only their place in a sentence shows to be bodies: 牵头医院承担…, 由项目承担单位负责, 会同有关方面, and lists that say
 * 部门 once for all (编制、财政、医保等部门). Looked for where a clause begins and behind 由, 会同, 配合, 协助, 商.
 */
export function namesInPlace(
  text: string,
  sentence: Span,
  known: readonly NamedBody[],
  read: { list: (span: Span) => readonly NamedBody[] | null; isName: (name: string) => boolean },
): NamedBody[] {
  const added: NamedBody[] = []
  const taken: Span[] = []
  for (const at of anchors(text, sentence)) {
    if (taken.some(({ start, end }) => start <= at && at < end)) continue
    const list = listAt(text, at, sentence.end, read.list)
    if (list) {
      added.push(...list)
      taken.push({ start: at, end: list.at(-1)!.span.end })
      continue
    }
    const name = nameAt(text, at, sentence.end)
    if (!name) continue
    const same = known.find(({ span }) => span.start === at)
    if (same && same.span.end >= name.span.end) continue
    if (!name.sure && !read.isName(name.name)) continue
    added.push({ name: name.name, span: name.span })
    taken.push(name.span)
  }
  if (added.length === 0) return [...known]
  const kept = known.filter(
    ({ span }) =>
      !added.some((one) => one.span.start < span.end && span.start < one.span.end) &&
      !taken.some((one) => one.start <= span.start && span.end <= one.end),
  )
  return [...kept, ...added].sort((a, b) => a.span.start - b.span.start)
}

/** Behind an opener of a clause (二是, 请, 其中), or a word that takes a body: 由, 会同, 配合, 协助, 商. */
const behindWord =
  /(?:^|[,;:。]|负责、|牵头、)[\s"“]*(?:(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]|[一二三四五六七八九十]是|请|其中|同时|并|要求|具体|原则上|必要时|对外)[\s,]?){0,2}|(?<![自理缘经事可])由|会同|配合|协助|(?<=中心|局|委|部)商/g

function anchors(text: string, { start, end }: Span): number[] {
  const words = text.slice(start, end)
  return [...words.matchAll(behindWord)].map((found) => start + found.index + found[0].length)
}

/** 编制、发展改革、医保等部门 · 有关地方交通运输、卫生健康等有关部门 */
const elliptical =
  /[\u4e00-\u9fff()]{2,16}(?:[、和及][\u4e00-\u9fff()]{2,16}){0,24}?等(?:有关|相关|职能|行政)?(?:部门|单位)/y

function listAt(
  text: string,
  at: number,
  limit: number,
  read: (span: Span) => readonly NamedBody[] | null,
): readonly NamedBody[] | null {
  elliptical.lastIndex = at
  const found = elliptical.exec(text)
  if (!found || at + found[0].length > limit) return null
  const list = read({ start: at, end: at + found[0].length })
  return list && list.length > 0 ? list : null
}

const kinds =
  '单位|部门|机构|医院|学校|高校|中心|委员会|领导小组|工作组|小组|指挥部|办公室|政府|组织|企业|公司|街道|\\(街道\\)|乡镇|园区|财政|党委|机关|方面|处室|协会|管委会|法院|检察院|协调委|银行|[你我]省|[你我]市|[你我]区'

/** What follows a name that is the subject of a duty. */
const verbs =
  '要|应|须|必须|将|负责|承担|牵头|会同|配合|协助|按照?|依照?|依据|根据|具体|统一|是|为|切实|认真|对|向|进行|组织|确定|提出|研究|制定|另行|分别|给予|予以|在|于|每|主要|商|以|聘任|取消|报|审核|采取|通过'

const named = new RegExp(`([\\u4e00-\\u9fff()“”]{0,24}?(?:${kinds}))(?=(${verbs})|[,、。;]|(.))`, 'y')

/** Words of a clause that no name has. */
const clause =
  /[的了把被让使以为至向对]|加强|推动|推进|开展|建立|完善|落实|支持|鼓励|引导|组织(?!$)|指导|协调(?!委)|加快|实施|按照|根据|通过|强化|提高|充分|积极|坚持|不断|进一步|同时|其他|以上的|要求|参加|是|在|经|与|和|将|由|会同|凡|未|不|对/

function nameAt(text: string, at: number, limit: number): (NamedBody & { sure: boolean }) | null {
  named.lastIndex = at
  let found = named.exec(text)
  let start = at
  // 由相应的管养单位负责
  const adjective = /^(?:相应的|有关的|各自的|具体的)/.exec(text.slice(at, at + 4))
  if (adjective) {
    start = at + adjective[0].length
    named.lastIndex = start
    found = named.exec(text)
  }
  const name = found?.[1]
  if (!name || start + name.length > limit || generic.test(name)) return null
  const words = name.replace(/[推带促]动.{0,30}(?=领导小组|指挥部)/, '')
  if (clause.test(words)) return null
  return { name, span: { start, end: start + name.length }, sure: found?.[2] !== undefined }
}

/** Too general to be anybody: 由政府兜底, 单位要…. */
const generic = /^(?:政府|单位|部门|企业|机构|组织|学校|医院|公司|银行|方面)$/
