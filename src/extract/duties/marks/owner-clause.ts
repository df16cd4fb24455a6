import type { Span } from '../../../domain/evidence.ts'
import type { Role } from '../../../domain/responsibility.ts'
import { matchesOf } from '../../../text/matches.ts'
import type { NamedBody } from '../../bodies/named-body.ts'
import type { Owner } from '../owner.ts'
import { chunksOf, onlyPersons, personsOf } from './owner-chunks.ts'
import { actsIn, isMatter } from './owner-part.ts'
import { segmentsOf, trimmed } from './owner-segments.ts'
import { beforeCommaLeads, firstIsLead, roleVerb, senseOf, senseOfVerb } from './owner-words.ts'

/** What stands in an owner mark: who in which role, by when, and whether it rules that the first of a list leads. */
export interface OwnerClause {
  readonly owners: readonly Owner[]
  readonly deadline: Span | null
  readonly firstIsLead: boolean
  /** False where only bodies stand there, without a label or a verb: (各有关单位). */
  readonly marked: boolean
}

/** Reads a range that should be nothing but bodies; null if it is not. `lenient`: a label has said that bodies follow. */
export type ReadBodies = (span: Span, lenient: boolean) => readonly NamedBody[] | null

/** By when, without a label: 2023年12月底前完成, 持续推进, 长期坚持. */
const when =
  /^(?:力争)?(?:于|在|每|今|到|至)?\d{0,4}[年月季][^、]{0,14}$|前(?:完成|落实|出台|实现)|^(?:持续|长期|常年|全年|按期|立即|即时|适时|年底|分阶段|常态化)/

/** 下同; 以下均为责任单位; 具体任务均涉及相关市(州); 不再做分工; 排名不分先后; 不在此列的事项由省政府确定; 其中(一)由市数据局统筹: words that say nothing of who. */
const aside =
  /^(?:下同|同上|以下.*|等)$|下同$|均[为涉需]|不再|不分先后|^其他(?:有关|相关)?(?:单位|部门).{0,12}配合$|的(?:事项|情形|项目|工作|情况)由|^其中.{0,20}由/

/** 由, 请, 并由, 以及, 具体办法由 in front of a list. */
const before =
  /^(?:[\s、:]|[\u4e00-\u9fff]{0,6}(?:办法|细则|标准|方案)由|具体由|主要由|原则上由|分别由|并由|由|请|以及|以|其中|并|及|和|与)+/

/** 按照各自职责分工, 按照“谁主管、谁负责”原则, 分别, 共同, 每年测算 behind a list; 等 stays where it makes the list open, it is not a name. */
const behind =
  /(?:[\s、:]|要|应当?|等?依?按照?(?:各自)?的?(?:部门)?(?:职责|职能|分工|权限|任务)+(?:分工|范围|权限|要求)?(?:分别|共同|具体)?|按照?“[^“”]{2,20}”的?(?:原则|要求)?|依职责|分工|分头|分别|共同|联合|各自|具体|统一|协同|分级|积极|密切|(?:另行|研究|每年)?(?:制定|测算|公布|核定|审定))+$/

/** (牵头), [主办], (配合) behind one body of a list; (首位为牵头单位,下同) inside it. */
const note =
  /[([〔](?:(总?牵头|主办|主责|配合|参与|协办)(?:单位|部门)?|[^()[\]〔〕]{2,60}(?:牵头(?:单位|部门)|下同)[^()[\]〔〕]{0,8})[)\]〕]/g

/** 责任单位:市林业局,|重点抓好经济林: the line goes on with what is to be done. */
const sentence =
  /^(?:重点(?!项目|工程|办|局)|进一步|积极|全面|加快|力争|确保|[抓做搞]好|要|到(?:19|20)\d\d年)/

/** 市交通运输局|(市公路管理局配合), 省水利厅|(青川、黑石市政府具体实施): who takes what part beside those named. */
const ofPart = /^([^()]{2,60})\([^()]{2,60}(?:配合|参与|协助|协办|实施|落实|负责|承办|牵头)\)$/

/** 人力资源社会保障部|等部门及|各省级人民政府: a list that was left open goes on. */
const reopened = /等(?:[^、,等和及与]{0,6}(?:部门|单位|企业|机构))?(?:以及|[和及与])(?!单位|部门|企业|机构)/g

/**
 * Reads the inside of an owner mark: 省财政厅、省卫生健康委,各地级以上市政府负责 · 牵头单位:A;配合单位:B · A牵头,B、C配合 ·
 * A会同B负责. Every stretch must be read, else the whole is null: a bracket that says something else names no owners.
 */
export function readOwnerClause(text: string, span: Span, readBodies: ReadBodies): OwnerClause | null {
  const owners: Owner[] = []
  let deadline: Span | null = null
  let first = false
  let marked = false
  for (const chunk of chunksOf(text, span)) {
    if (chunk.label) marked = true
    const sense = chunk.label ? senseOf(chunk.label) : null
    if (sense === 'PERSON') {
      owners.push(...personsOf(text, chunk.span, chunk.label ?? ''))
      continue
    }
    if (sense === 'DEADLINE') {
      deadline ??= trimmed(text, chunk.span)
      continue
    }
    const persons = chunk.label && sense ? onlyPersons(text, chunk.span, sense) : []
    if (persons.length > 0) {
      owners.push(...persons)
      continue
    }
    const reading = readChunk(text, chunk.span, sense, readBodies)
    if (!reading) return null
    owners.push(...reading.owners)
    deadline ??= reading.deadline
    first ||= reading.firstIsLead
    marked ||= reading.marked
  }
  // who leads a list is said of owners only
  marked ||= first
  return owners.length > 0 || deadline ? { owners, deadline, firstIsLead: first, marked } : null
}

function readChunk(text: string, span: Span, label: Role | null, readBodies: ReadBodies): OwnerClause | null {
  const owners: Owner[] = []
  let pending: Owner[] = []
  const others: Owner[] = []
  let deadline: Span | null = null
  let first = false
  let marked = label !== null
  let together = false
  const assign = (role: Role) => {
    owners.push(...pending.map((owner) => (owner.role === 'RESPONSIBLE' ? { ...owner, role } : owner)))
    pending = []
  }
  for (const segment of segmentsOf(text, span)) {
    const words = text.slice(segment.start, segment.end)
    const rule = firstIsLead.exec(words) ?? beforeCommaLeads.exec(words)
    first ||= rule !== null
    if (rule && !/[([〔]/.test(words.slice(0, rule.index))) continue
    if (aside.test(words)) continue
    if (label && owners.length + pending.length > 0 && sentence.test(words)) break
    if (when.test(words)) {
      deadline ??= segment
      continue
    }
    const part = ofPart.exec(words)
    if (part && !firstIsLead.test(words)) {
      const list = { start: segment.start, end: segment.start + part[1]!.length }
      const bodies = listOf(text, list, label !== null, readBodies)
      const inner = readOwnerClause(text, { start: list.end + 1, end: segment.end - 1 }, readBodies)
      if (bodies && inner) {
        pending.push(...bodies)
        others.push(...inner.owners)
        marked = true
        continue
      }
    }
    let at = segment.start
    // 市发展改革委(牵头)、市财政局: a note on one body, read with its list
    const verbs = matchesOf(words, roleVerb).filter(
      ({ 0: verb, index }) =>
        !/[([〔]/.test(words.charAt(index - 1)) &&
        !inName.test(words.slice(index + verb.length)) &&
        !/“[^”]*$/.test(words.slice(0, index)),
    )
    const hasOthers = owners.length > 0
    const acting = verbs.length === 0 && hasOthers && !label ? actingIn(text, segment, readBodies) : null
    if (acting) {
      owners.push(...acting)
      continue
    }
    for (const verb of [...verbs, null]) {
      const list = {
        start: at,
        end: verb ? segment.start + verb.index : segment.end,
      }
      const bodies = listOf(text, list, label !== null, readBodies)
      // 市农业农村局负责,市生态环境局参与|农药包装物回收: what a clause behind others says more
      if (!bodies && !verb && at > segment.start && hasOthers && isMatter(text.slice(at, segment.end))) break
      if (!bodies) return null
      pending.push(...bodies)
      if (!verb) break
      marked = true
      at = segment.start + verb.index + verb[0].length
      const sense = senseOfVerb(verb[0])
      if (sense === 'TOGETHER') {
        assign('LEAD')
        together = true
      } else {
        assign(together && sense !== 'SUPERVISE' ? 'COOPERATE' : sense)
        together = false
      }
    }
    if (together) assign('COOPERATE')
    together = false
  }
  assign(label ?? 'RESPONSIBLE')
  return { owners: [...owners, ...others], deadline, firstIsLead: first, marked }
}

/** The bodies of a clause that says without a word of roles what they do: 省财政厅|保障经费; null if it does not. */
function actingIn(text: string, { start, end }: Span, readBodies: ReadBodies): Owner[] | null {
  for (const { at, role } of actsIn(text.slice(start, end))) {
    const bodies = at > 2 ? readBodies({ start, end: start + at }, false) : null
    if (bodies?.length) return bodies.map((body) => ({ ...body, role }))
  }
  return null
}

/** The bodies of one list, with the role that a note behind one of them gives; empty for no words. */
function listOf(text: string, span: Span, lenient: boolean, readBodies: ReadBodies): Owner[] | null {
  const owners: Owner[] = []
  /** Where the owners behind the last note begin. */
  let from = 0
  let start = span.start
  const words = text.slice(span.start, span.end)
  const breaks = [...matchesOf(words, note), ...matchesOf(words, reopened)].sort((a, b) => a.index - b.index)
  for (const found of [...breaks, null]) {
    const end = found ? span.start + found.index : span.end
    const list = trimmedList(text, { start, end })
    if (list) {
      const bodies = readBodies(list, lenient)
      if (!bodies) return null
      owners.push(...bodies.map(({ name, span }) => ({ name, span, role: 'RESPONSIBLE' as Role })))
    }
    if (!found) break
    const noted = found[1]
    if (noted) {
      // 市商务局(牵头)、市财政局、市税务局(配合): one leads, all up to the other note cooperate
      const cooperates = /配合|参与|协办/.test(noted)
      const named = owners.splice(cooperates ? from : Math.max(from, owners.length - 1))
      owners.push(...named.map((owner): Owner => ({ ...owner, role: cooperates ? 'COOPERATE' : 'LEAD' })))
      from = owners.length
    }
    start = end + found[0].length
  }
  return owners
}

function trimmedList(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end)
  const from = before.exec(words)?.[0].length ?? 0
  const rest = words.slice(from).replace(behind, '')
  return rest === '' || rest === '等'
    ? null
    : { start: span.start + from, end: span.start + from + rest.length }
}

/** 价格监督检查|与反不正当竞争处, 登记注册指导|处: the verb is part of a unit's name. */
const inName = /^(?:[与和及][\u4e00-\u9fff]{1,12})?[处科司室股](?=[、,;]|$)/
