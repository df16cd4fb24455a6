import type { Span } from '../../../domain/evidence.ts'
import { matchesOf } from '../../../text/matches.ts'
import { isClause } from '../words/clause-words.ts'
import { type OwnerClause, type ReadBodies, readOwnerClause } from './owner-clause.ts'
import { labelAtStart, labelsIn, senseOf } from './owner-words.ts'

/**
 * An owner mark as it stands in a paragraph: with its brackets, from its first label to the end of the line, or a sentence about
 * what stands before it.
 */
export interface OwnerMark extends OwnerClause {
  readonly span: Span
  readonly form: 'bracket' | 'line' | 'sentence'
}

/** A mark is short; the longest in the corpus (62 bodies) has 700 characters. */
const longest = 1200

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '〔': '〕', '【': '】' }

/** What must be somewhere in a bracket that names owners by words. */
const anyCue =
  /负责|牵头|配合|责任|参与|会同|落实|主办|协办|协助|承办|督促|督办|监督|实施|单位|部门|时限|时间/

/** Every owner mark of a paragraph, in order. `told`: the text says that what stands in brackets is responsible. */
export function findOwnerMarks(
  text: string,
  paragraph: Span,
  readBodies: ReadBodies,
  told = false,
): OwnerMark[] {
  const marks: OwnerMark[] = []
  const line = findLine(text, paragraph, readBodies)
  const end = line?.span.start ?? paragraph.end
  for (const bracket of brackets(text, { start: paragraph.start, end })) {
    const mark = readBracket(text, bracket, paragraph, readBodies, told)
    if (mark) marks.push(mark)
  }
  marks.push(...sentenceMarks(text, { start: paragraph.start, end }, readBodies))
  marks.push(...groupMarks(text, { start: paragraph.start, end }, readBodies))
  if (line) marks.push(line)
  return marks.sort((a, b) => a.span.start - b.span.start)
}

/** 以上任务由市住房城乡建设局牵头,市财政局配合 · 上述工作由市教育局、市公安局负责 */
const ofTheAbove =
  /(?<=^|[。;!\s(])(?:以上|上述|前述|本条|本项|该项|此项)(?:[^,。;:由]{0,12}?)(?:工作|任务|措施|事项|内容|条款|项目|政策),?(?:分别|均|统一|具体)?由([^。;]{2,300})/g

/** 物资保障组:市发展改革委、市财政局。 who a group is made of: nothing but bodies behind its name. */
const ofGroup =
  /(?<=^|[。;\n])[ \t]*(?:\([一二三四五六七八九十\d]{1,2}\)|[\d一二三四五六七八九十]{1,2}[.、]|[①-⑳]|\d)?[\u4e00-\u9fff]{2,12}组:([^。;:\n]{6,200})(?=[。;\n]|$)/g

function groupMarks(text: string, { start, end }: Span, readBodies: ReadBodies): OwnerMark[] {
  const words = text.slice(start, end)
  if (!words.includes('组:')) return []
  return matchesOf(words, ofGroup).flatMap((found) => {
    const span = { start: start + found.index, end: start + found.index + found[0].length }
    const list = { start: span.end - found[1]!.length, end: span.end }
    const bodies = /、/.test(found[1]!) ? readBodies(list, false) : null
    if (!bodies || bodies.length < 2 || bodies.some(({ name }) => saysAct(name))) return []
    const owners = bodies.map((body) => ({ ...body, role: 'RESPONSIBLE' as const }))
    return [{ owners, deadline: null, firstIsLead: false, marked: true, span, form: 'sentence' as const }]
  })
}

/** 市粮食和储备局 is a name though 和 stands in it. */
function saysAct(name: string): boolean {
  return isClause(name.replace(/\([^()]*\)|[和与及]/g, ''))
}

/** 该项工作由市教育局组织实施|,市教研院、市体育中心等单位的工作职责如下: what leads over to a list says of nobody that it is his. */
const leadsOver = /,[^,]*(?:职责|分工|任务)[^,]{0,6}:?$/

function sentenceMarks(text: string, { start, end }: Span, readBodies: ReadBodies): OwnerMark[] {
  const words = text.slice(start, end)
  if (!/上|前述|本条|[本该此]项/.test(words)) return []
  return matchesOf(words, ofTheAbove).flatMap((found) => {
    const own = found[1]!.replace(leadsOver, '')
    const from = start + found.index + found[0].length - found[1]!.length
    const span = { start: start + found.index, end: from + own.length }
    const clause = readOwnerClause(text, { start: from, end: span.end }, readBodies)
    return clause?.marked ? [{ ...clause, span, form: 'sentence' as const }] : []
  })
}

/**
 * Outermost brackets, in order; one that is never closed runs to the end of the paragraph if a label opens it. (市财政局〉 is closed
 * by the sign beside the right one; a title in 〈〉 is not.
 */
function brackets(text: string, { start, end }: Span): Span[] {
  const found: Span[] = []
  const open: number[] = []
  for (const { 0: char, index } of matchesOf(
    text.slice(start, end),
    /[()[\]〔〕【】]|(?<=\([^()〈《]{2,40})〉/g,
  )) {
    if (closing[char]) open.push(start + index)
    else {
      const from = open.pop()
      if (open.length === 0 && from !== undefined) found.push({ start: from, end: start + index + 1 })
    }
  }
  const [first] = open
  if (first !== undefined) found.push({ start: first, end })
  return found
}

/** 加强统筹。|(各有关单位): behind a sentence that has ended. */
const ended = /[。;!]\s*$/

/** 新辟线路10条|(市交通运输局)。: at the end of a sentence; not 相关责任部门|(市财政局), which says who somebody is. */
function endsSentence(text: string, span: Span, end: number): boolean {
  const before = text.slice(Math.max(0, span.start - 10), span.start)
  return (
    /^[。;]?\s*$/.test(text.slice(span.end, end).slice(0, 4)) &&
    /^[\u4e00-\u9fff\d“”》%]{6,}$/.test(before.slice(-6)) &&
    !isSomebody.test(before)
  )
}
const isSomebody =
  /(?:部门|单位|机构|主体|地区|地方|各地|组织|企业|公司|机关|园区|平台|一方|成员|名单|[局委厅部司处科办府会组院校所站队行市县区镇乡人者方年月日])$/

/** 加强管理。⏎|(市公安局) */
const startsLine = /(?:^|\n)[ \t]*$/

/** (市公安局)。 on a line of its own */
const bareLine = /^[ \t]*\([^()\n]*(?:[局委厅部]|办公?室?|政府)\)[。;]?[ \t]*$/gm

/** Whether a line like that of the bracket stands a few items above or below it; further off nobody looks, for every bracket asks. */
function repeatsNear(text: string, { start, end }: Span): boolean {
  return matchesOf(text.slice(Math.max(0, start - nearBy), end + nearBy), bareLine).length > 1
}
const nearBy = 3000

/** 提升服务水平(二级医院、三级医院) names no office. */
function isListOfOffices({ owners }: OwnerClause): boolean {
  return owners.some(({ name }) => anOffice.test(name)) && !owners.some(({ name }) => isClause(name))
}
/** 。(未列入的事项|由省级人民政府确定): a sentence in brackets, which names no owners. */
const saysMore = /的(?:事项|情形|项目|工作)|(?<![自事理])由/

const anOffice = /(?:[局委厅部]|办公?室?|政府|委员会|小组)$/

function readBracket(
  text: string,
  span: Span,
  paragraph: Span,
  readBodies: ReadBodies,
  told: boolean,
): OwnerMark | null {
  if (span.end - span.start > longest || span.end - span.start < 4) return null
  const closed = ')]〕】〉'.includes(text.charAt(span.end - 1))
  const inside = { start: span.start + 1, end: closed ? span.end - 1 : span.end }
  const words = text.slice(inside.start, inside.end)
  const follows = ended.test(text.slice(Math.max(0, span.start - 3), span.start))
  // a line of its own below what is to be done
  const isLine = span.start === paragraph.start && /^[。;\s]*$/.test(text.slice(span.end, paragraph.end))
  const mayBeBare = follows || isLine || endsSentence(text, span, paragraph.end)
  if (!anyCue.test(words) && !mayBeBare) return null
  if (!closed && labelsIn(words.slice(0, 16))[0]?.start !== 0) return null
  const clause = readOwnerClause(
    text,
    inside,
    told && mayBeBare ? (list) => readBodies(list, true) : readBodies,
  )
  // (牵头部门:充分运用短报文通信功能,…: the owners are lost with the bracket
  if (!clause || (!closed && !anOffice.test(clause.owners[0]?.name ?? ''))) return null
  if (!clause.marked && !(mayBeBare && (told || follows || isListOfOffices(clause)))) return null
  // (县统计局), at the end of what it reports; where items end so there are several
  const isAlone =
    clause.owners.length < 2 && startsLine.test(text.slice(Math.max(0, span.start - 3), span.start))
  if (!clause.marked && isAlone && !repeatsNear(text, span)) return null
  if (!clause.marked && clause.owners.some(({ name }) => saysMore.test(name))) return null
  return { ...clause, span, form: 'bracket' }
}

/**
 * The label line that ends a paragraph, or is all of it: "责任单位:A、B", "…。牵头单位:A 配合单位:B 完成时限:2023年底",
 * "责任单位 A B".
 */
function findLine(text: string, paragraph: Span, readBodies: ReadBodies): OwnerMark | null {
  const words = text.slice(paragraph.start, paragraph.end)
  if (formCell.test(words)) return null
  for (const label of labelsIn(words)) {
    const lead = words.slice(Math.max(0, label.start - 12), label.start)
    if (
      !/^$|[。;!)\s—-]$|^\s*[([〔]?[\d一二三四五六七八九十]{1,3}[)〕\].、]?\s*$/.test(lead) ||
      insideBracket(words, label.start)
    )
      continue
    const span = { start: paragraph.start + label.start, end: endOfLine(text, paragraph, label.end) }
    if (span.end - span.start > longest) return null
    const clause = readOwnerClause(text, withoutStop(text, span), readBodies)
    return clause ? { ...clause, span, form: 'line' } : null
  }
  const label = labelAtStart.exec(words)
  if (!label) return findBareLine(text, paragraph, words, readBodies)
  if (words.length > longest) return null
  const list = { start: paragraph.start + label[0].length, end: paragraph.end }
  const sense = senseOf(label[1] ?? '')
  const clause = list.end > list.start ? readOwnerClause(text, withoutStop(text, list), readBodies) : null
  if (!clause || sense === 'DEADLINE' || sense === 'PERSON') return null
  const owners = clause.owners.map((owner) =>
    owner.role === 'RESPONSIBLE' ? { ...owner, role: sense } : owner,
  )
  return { ...clause, owners, marked: true, span: paragraph, form: 'line' }
}

/** 经办部门  审核意见, 财务科 (签章): a cell of a form, for somebody to fill in. */
const formCell = /^[^。;:,、]{2,30}(?:意见|签字|签章|签名|盖章|公章\)|\(章\))\s*$/

/** 省数据局牵头,省发展改革委、省通信管理局按职责分工负责: nothing else in a line below a sentence. */
const ownersOnly = /^[\u4e00-\u9fff()、,;]{4,200}(?:牵头|负责|配合|参与)[。;]?$/

function findBareLine(
  text: string,
  paragraph: Span,
  words: string,
  readBodies: ReadBodies,
): OwnerMark | null {
  if (
    words.length > 210 ||
    !ownersOnly.test(words) ||
    !/[。!]\s*$/.test(text.slice(Math.max(0, paragraph.start - 4), paragraph.start))
  )
    return null
  const clause = readOwnerClause(text, withoutStop(text, paragraph), readBodies)
  return clause?.marked ? { ...clause, span: paragraph, form: 'line' } : null
}

/** 承办单位:青川棋院。|各区配合做好工作。: a sentence behind the names, which begins with no label, is none of them. */
function endOfLine(text: string, paragraph: Span, behind: number): number {
  const stop = text.indexOf('。', paragraph.start + behind)
  if (stop < 0 || stop >= paragraph.end) return paragraph.end
  const rest = text.slice(stop + 1, paragraph.end).trim()
  return rest === '' || labelsIn(rest).length > 0 ? paragraph.end : stop
}

/** Is the place inside a bracket that was opened close before it, of whatever kind: 〔责任部门:A(B);|配合部门:C〕. */
function insideBracket(words: string, at: number): boolean {
  const near = words.slice(Math.max(0, at - 200), at)
  return Object.entries(closing).some(([open, close]) => near.lastIndexOf(open) > near.lastIndexOf(close))
}

/** A range without the blanks and stops at its end. */
export function withoutStop(text: string, { start, end }: Span): Span {
  while (end > start && /[\s。;,]/.test(text.charAt(end - 1))) end--
  return { start, end }
}
