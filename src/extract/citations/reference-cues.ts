import type { Relation } from '../../domain/citation.ts'
import { matchesOf } from '../../text/matches.ts'
import { cueTable } from './citation-knowledge.ts'
import type { TitleKind } from './title-kind.ts'

/** What governs a reference: the words, where they stand, and what they say. */
export interface Cue {
  readonly relation: Relation
  readonly words: string
  readonly start: number
  readonly end: number
  readonly prior: number
  readonly rule: string
}

interface Table {
  readonly before: RegExp
  readonly known: ReadonlyMap<string, { readonly relation: Relation; readonly prior: number }>
  readonly adjacent: RegExp
  readonly adjacentKnown: ReadonlyMap<string, { readonly relation: Relation; readonly prior: number }>
  readonly supervision: RegExp
  readonly past: RegExp
}

let tableBuilt: Table | undefined
function table(): Table {
  if (tableBuilt) return tableBuilt
  const { before, adjacent, supervision, pastMarks } = cueTable()
  const pattern = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
  const entries = (list: typeof before) =>
    list.flatMap((cue) => cue.words.map((word) => [word, cue] as const))
  tableBuilt = {
    // An attributive 印发的, 审议通过的, 修改后的 is no cue: it says who issued what is named. 第十二次集体学习时 names a meeting.
    before: new RegExp(
      `(?<!集体(?=学习))(?:${pattern(entries(before).map(([word]) => word))})(?!(?:通过|批准|后|完善后)?的)`,
      'gu',
    ),
    known: new Map(entries(before)),
    adjacent: new RegExp(
      // 应对, 针对 and 根据, 依据 are words of their own; 应按 and 可按 are not.
      `(?<![根依遵参]|[应面针相比](?=对))(?:${pattern(entries(adjacent).map(([word]) => word))})$`,
      'u',
    ),
    adjacentKnown: new Map(entries(adjacent)),
    supervision: new RegExp(`(?:${pattern(supervision)})[^,。;]*$`, 'u'),
    // 日前, not 12月31|日前
    past: new RegExp(
      `(?:(?<!\\d)(?:${pattern(pastMarks)})|\\d{4}年\\d{1,2}月(?!底|前|\\d{1,2}日前))[^,。;]*$`,
      'u',
    ),
  }
  return tableBuilt
}

/** Marks that end a clause; a cue does not reach across them, but for ,以及 and ,和. */
const clauseEnd = /[;:。!?]|,(?!(?:以及|和|及|并|特别是))/u
/** (以下简称…) and “…” inside the way from the cue to the reference are passed over. */
const asides = /\([^()]{0,80}\)|“[^“”]{0,60}”/gu

/**
 * The cue in front of a reference that begins at `anchor`, looked for back to `floor`: the last cue word from which no clause
 * ends. `issuer` is where the issuer's name begins that stands in front of the reference, if there is one.
 */
export function cueBefore(text: string, floor: number, anchor: number, issuer: number | null): Cue | null {
  const near = adjacentCue(text, floor, issuer ?? anchor)
  if (near) return near
  const front = text.slice(floor, anchor)
  let cues = [...acrossLines(front, table().before)]
  // 根据市政府印发《X》: a verb of issuing with its subject is no plan, and leaves the earlier cue in force.
  while (cues.length > 0) {
    const last = cues.at(-1)!
    const start = floor + last.index
    const end = floor + last.end
    const way = text.slice(end, anchor).replace(asides, '')
    // 政策依据:《…》
    if (clauseEnd.test(last[0] === '依据' ? way.replace(/^:/u, '') : way)) return null
    const { relation, prior } = table().known.get(last[0])!
    if (isMadeFirst(cues, text.slice(text.indexOf('》', anchor) + 1).slice(0, 12))) {
      cues = cues.slice(0, -1)
      continue
    }
    const cue: Cue = { relation, words: last[0], start, end, prior, rule: `cue-before:${relation}` }
    if (relation !== 'PLANS_TO_ISSUE' && !revision.test(last[0])) return cue
    const clause = text.slice(floor, start).replace(/^.*[,。;:]/su, '')
    const sentence = text.slice(Math.max(0, start - 120), start).replace(/^.*[。;\n]/su, '')
    const told =
      hasSubject(clause) ||
      table().past.test(clause) ||
      (revision.test(last[0]) && /正在$/u.test(clause)) ||
      lookingBack.test(sentence) ||
      /^了/u.test(text.slice(end, end + 1))
    if (!told) return cue
    cues = cues.slice(0, -1)
    if (cues.length === 0 || clauseEnd.test(text.slice(floor + cues.at(-1)!.index, start)))
      return { ...cue, relation: 'CITES', prior: 0.85, rule: 'cue-before:told' }
  }
  return null
}

/** 制定|实施《X》, 修订并|组织实施《X》: what is carried out is first to be made; not 制定实施《X》的具体措施. */
function isMadeFirst(
  cues: readonly { readonly index: number; readonly end: number; readonly 0: string }[],
  behind: string,
): boolean {
  const [made, done] = cues.slice(-2)
  if (!made || !done || made.end > done.index || done.index - made.end > 1) return false
  return (
    /^(?:PLANS_TO_ISSUE|AMENDS)$/.test(table().known.get(made[0])!.relation) &&
    /^(?:组织)?实施$/u.test(done[0]) &&
    !/^(?:\([^()]*\))?的?(?:实施|具体|配套|工作|分工|贯彻|落实|行动)*(?:方案|意见|细则|措施|办法|清单)/u.test(
      behind,
    )
  )
}

/** Where a pattern is found in words that a line end may part: 按⏎照. Indices count in `words`. */
function acrossLines(
  words: string,
  pattern: RegExp,
): { readonly index: number; readonly end: number; readonly 0: string }[] {
  if (!words.includes('\n'))
    return matchesOf(words, pattern).map(({ index, 0: word }) => ({
      index,
      end: index + word.length,
      0: word,
    }))
  const places = [...words].flatMap((character, index) => (character === '\n' ? [] : [index]))
  return matchesOf(words.replaceAll('\n', ''), pattern).map((found) => ({
    index: places[found.index]!,
    end: places[found.index + found[0].length - 1]! + 1,
    0: found[0],
  }))
}

/** 修订《X》 is what the document has done; that somebody did it, or 正在修订, is told, as with 出台. */
const revision = /^(?:抓紧)?修/u

/** 一年来,我们出台《…》; 关于印发《…》的通知: what is told or named, not planned. */
const lookingBack =
  /^\s*[·•●]\s?\d{4}年\d{1,2}月(?!底|前)|(?:年来|以来|过去|去年|上年)(?!.*(?:(?<![重主需必首])要|将|下一步))|关于$/u

/** The end of the last word in a stretch that governs what follows it: 根据|省卫生健康委、省委编办《…》; null if none does. */
export function lastGoverningEnd(text: string, floor: number, anchor: number): number | null {
  const front = text.slice(floor, anchor)
  for (const found of matchesOf(front, table().before).reverse()) {
    const { relation } = table().known.get(found[0])!
    if (relation === 'PLANS_TO_ISSUE' || relation === 'CITES') continue
    const end = found.index + found[0].length
    return clauseEnd.test(front.slice(end).replace(asides, '')) ? null : floor + end
  }
  return null
}

/** 可按《行政复议法》, 按国家《防洪标准》, 仍按原国家计委、建设部《…》: one letter, right in front of the title or of who issued it. */
function adjacentCue(text: string, floor: number, issuer: number): Cue | null {
  const worded =
    /(?:原|(?<=[按照])(?:现行|国家|行业|国家标准|现行国家标准|(?:国家|省|市)?(?:有关|相关)(?:法律|法规|规定|政策)+(?:和|及|以及)))$/u.exec(
      text.slice(Math.max(floor, issuer - 14), issuer),
    )
  const at = issuer - (worded?.[0].length ?? 0)
  const match = table().adjacent.exec(text.slice(Math.max(floor, at - 6), at))
  if (!match) return acrossIssuers(text, floor, at)
  if (match[0] === '关于' && isOfIssuer(text, floor, at)) return null
  const { relation, prior } = table().adjacentKnown.get(match[0])!
  return {
    relation,
    words: match[0],
    start: at - match[0].length,
    end: at,
    prior,
    rule: `cue-adjacent:${relation}`,
  }
}

/** 贯彻落实国务院|关于|《…方案》要求: the word of a title, behind whose it is; not 国务院关于《…规划》的批复, which is another work. */
function isOfIssuer(text: string, floor: number, at: number): boolean {
  const title = text.indexOf('》', at)
  return (
    /[\p{Script=Han}](?:[院部委局厅办府会署]|中央)$/u.test(text.slice(Math.max(floor, at - 12), at - 2)) &&
    title > 0 &&
    !/^(?:\([^()]*\))?的/u.test(text.slice(title + 1, title + 60))
  )
}

/** 按|国家计委、国家土地局|《…》, also where nobody knows the bodies. */
function acrossIssuers(text: string, floor: number, anchor: number): Cue | null {
  const from = Math.max(floor, anchor - 34)
  const found =
    /(?<=[^\p{Script=Han}]|[应可须仍均要])按(?!照)(?=[\p{Script=Han}、]{2,30}(?:[部委局厅办院府会署]|银行|人行)$)/u.exec(
      text.slice(from, anchor),
    )
  if (!found) return null
  const start = from + found.index
  return {
    relation: 'BASED_ON',
    words: '按',
    start,
    end: start + 1,
    prior: 0.85,
    rule: 'cue-adjacent:BASED_ON',
  }
}

/** 国务院印发, 财政部制定, 我局出台: a body in front of the verb. 市财政局要制定, 由市财政局制定, 提请省政府印发 are plans. */
function hasSubject(clause: string): boolean {
  // 生态环境部会同农业农村部|制定《…指南》: who is to do it, in a text that allots work
  if (/(?:会同|牵头|配合|负责)[^,。;]*$/u.test(clause)) return false
  // 广东省|出台《…条例》
  if (/(?:^|[,。;:、\s]|[一-龥]年)(?![各我全本])\p{Script=Han}{2,7}[省市]$/u.test(clause)) return true
  return (
    /(?:国务院|党中央|中央|国家|政府|[部委局厅办院署行会]|办公[厅室]|部门)(?:联合|共同|近日|先后|正式)?$/u.test(
      clause,
    ) && !/(?:由|提请|报请|推动|争取|配合|协助)[^,]*$/u.test(clause)
  )
}

/** Law-like works are complied with where others are made to carry them out: 督促落实《处方管理办法》. */
const lawLike: readonly TitleKind[] = ['law', 'regulation', 'standard', 'rule', 'treaty', 'other', 'list']

export function underSupervision(text: string, floor: number, cue: Cue, kind: TitleKind): Cue {
  if (cue.relation !== 'IMPLEMENTS' || !lawLike.includes(kind)) return cue
  // 噪声执行《声环境质量标准》: what has a standard as its object only follows it.
  const followed = kind === 'standard' && cue.words === '执行'
  const supervised =
    followed || table().supervision.test(text.slice(Math.max(floor, cue.start - 40), cue.start))
  return supervised ? { ...cue, relation: 'COMPLIES_WITH', prior: 0.95, rule: 'cue-before:supervised' } : cue
}

/** 对…执行宪法、法律、法规情况的意见, 总结《方案》落实情况: how it was carried out is told, and it is not carried out here. */
export function toldHow(text: string, end: number, limit: number, cue: Cue): Cue {
  if (cue.relation !== 'IMPLEMENTS') return cue
  const told = /^(?:[、和及][^、,。;《》]{1,8}){0,4}(?:的)?(?:贯彻|落实|实施|执行)*(?:的)?情况/u.test(
    text.slice(end, Math.min(limit, end + 40)),
  )
  return told ? { ...cue, relation: 'CITES', prior: 0.85, rule: 'cue-before:told-how' } : cue
}
