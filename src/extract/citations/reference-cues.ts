import type { Relation } from '../../domain/citation.ts'
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
    past: new RegExp(`(?:${pattern(pastMarks)}|\\d{4}年\\d{1,2}月(?!底|前|\\d{1,2}日前))[^,。;]*$`, 'u'),
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
  let cues = [...front.matchAll(table().before)]
  // 根据市政府印发《X》: a verb of issuing with its subject is no plan, and leaves the earlier cue in force.
  while (cues.length > 0) {
    const last = cues.at(-1)!
    const start = floor + last.index
    const end = start + last[0].length
    const way = text.slice(end, anchor).replace(asides, '')
    // 政策依据:《…》
    if (clauseEnd.test(last[0] === '依据' ? way.replace(/^:/u, '') : way)) return null
    const { relation, prior } = table().known.get(last[0])!
    const cue: Cue = { relation, words: last[0], start, end, prior, rule: `cue-before:${relation}` }
    if (relation !== 'PLANS_TO_ISSUE' && !revision.test(last[0])) return cue
    const clause = text.slice(floor, start).replace(/^.*[,。;:]/su, '')
    const sentence = text.slice(Math.max(0, start - 120), start).replace(/^.*[。;\n]/su, '')
    const told =
      hasSubject(clause) ||
      table().past.test(clause) ||
      lookingBack.test(sentence) ||
      /^了/u.test(text.slice(end, end + 1))
    if (!told) return cue
    cues = cues.slice(0, -1)
    if (cues.length === 0 || clauseEnd.test(text.slice(floor + cues.at(-1)!.index, start)))
      return { ...cue, relation: 'CITES', prior: 0.85, rule: 'cue-before:told' }
  }
  return null
}

/** 修订《X》 is what the document has done; that somebody did it is told, as with 出台. */
const revision = /^(?:抓紧)?修/u

/** 一年来,我们出台《…》; 关于印发《…》的通知: what is told or named, not planned. */
const lookingBack =
  /^\s*[·•●]\s?\d{4}年\d{1,2}月(?!底|前)|(?:年来|以来|过去|去年|上年)(?!.*(?:要|将|下一步))|关于$/u

/** The end of the last word in a stretch that governs what follows it: 根据|省卫生健康委、省委编办《…》; null if none does. */
export function lastGoverningEnd(text: string, floor: number, anchor: number): number | null {
  const front = text.slice(floor, anchor)
  for (const found of [...front.matchAll(table().before)].reverse()) {
    const { relation } = table().known.get(found[0])!
    if (relation === 'PLANS_TO_ISSUE' || relation === 'CITES') continue
    const end = found.index + found[0].length
    return clauseEnd.test(front.slice(end).replace(asides, '')) ? null : floor + end
  }
  return null
}

/** 可按《行政复议法》, 按国家《防洪标准》, 仍按原国家计委、建设部《…》: one letter, right in front of the title or of who issued it. */
function adjacentCue(text: string, floor: number, issuer: number): Cue | null {
  const worded = /(?:原|(?<=[按照])(?:现行|国家|行业|国家标准|现行国家标准))$/u.exec(
    text.slice(Math.max(floor, issuer - 8), issuer),
  )
  const at = issuer - (worded?.[0].length ?? 0)
  const match = table().adjacent.exec(text.slice(Math.max(floor, at - 6), at))
  if (!match) return acrossIssuers(text, floor, at)
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

/** How soon somebody is to do what a work of the future needs. */
const soon =
  '(?:[^,。;《]{2,10}[前内](?:抓紧|加紧|研究|组织)?|(?:抓紧|加紧|尽快|加快|争取|力争|早日|适时|另行|研究|组织){1,3})'

interface After {
  readonly relation: Relation
  readonly prior: number
  readonly pattern: RegExp
}

/** Strongest first. They are looked for from the end of the last reference that one cue governs. */
const after: readonly After[] = [
  // 《X》(沪科规〔2024〕2号)同时废止; 《X》、《Y》自本办法施行之日起废止; 《X》与…不符,自即日起停止执行; not an editor's 《X》【已废止】
  {
    relation: 'REPEALS',
    prior: 0.95,
    pattern:
      /^(?:等)?(?:[^,。;《【]{0,26}|(?:[^,。;《【]{0,20}(?:不符|不一致|抵触|到期|届满|不适应),)?,?自[^,。;《【]{0,20}起),?(?:同时|即行|自动|自行|相应|一并|予以|均|亦)?(?:废止|失效|停止执行|停止施行|不再执行|不再施行|不再适用)/u,
  },
  // 原《X》与本办法不一致的,以本办法为准
  {
    relation: 'SUPERSEDES',
    prior: 0.85,
    pattern:
      /^[^。;《]{0,30}(?:不一致|不符|冲突|相抵触)的?,?(?:均|一律)?以本|^[^,。;《]{0,26}(?:由|被)本\p{Script=Han}{2,6}(?:所)?(?:替代|代替|取代)/u,
  },
  // 你局《关于…的请示》(民航总局〔2006〕80号)收悉
  {
    relation: 'REPLIES_TO',
    prior: 0.97,
    pattern: /^(?:[^。;《]{0,12}(?:收悉|已收到|悉[,。])|[^。;《]{0,80}现[^。;《]{0,12}答复如下)/u,
  },
  // 对《X》作如下修改; 《X》第三条修改为
  {
    relation: 'AMENDS',
    prior: 0.95,
    pattern:
      /^(?:[^,。;《]{0,16})?(?:(?:作|做|进行)(?:出)?(?:如下|以下|了?部分)(?:修改|修订|调整)|修改为|(?:作|做|进行)(?:了?修改|修订),(?:将|删去|增加)第)/u,
  },
  // 《劳动保护法》要加紧起草,争取早日报国务院审议; 《…办法》由财政部抓紧制定
  {
    relation: 'PLANS_TO_ISSUE',
    prior: 0.9,
    pattern: new RegExp(
      `^(?:,?由[^,。;《]{2,24}?)?(?:要|应当?|须|将)?${soon}(?:完成)?(?:起草|制定|拟订|编制|出台|颁布|印发|公布|发布|下发)(?!的|并?修)`,
      'u',
    ),
  },
  // 《X准则》执行不严
  {
    relation: 'ENFORCES',
    prior: 0.9,
    pattern: /^(?:的)?(?:有关|相关)?(?:规定|要求|内容)?(?:执行|落实|贯彻|遵守)不(?:严|力|到位|够)/u,
  },
  // 《X》解读; 现就《X》有关问题解释如下
  {
    relation: 'INTERPRETS',
    prior: 0.8,
    pattern:
      /^(?:的)?(?:政策|文件|(?:有关|相关|若干|具体)?(?:问题|内容|条款|条文))?(?:(?:作|做)?(?:出)?(?:如下)?)?(?:解读|解释|释义|说明)(?:如下|:|$)/u,
  },
]

/** 以《X》和《Y》为引领, 在《X》基础上,现就: only where nothing stands in front that governs. */
const weakAfter: readonly After[] = [
  // 推动《…意见》和《…规划》的落实, 做好《…》贯彻落实工作; 《…》落实情况 is told, 《…》落实不到位 another matter
  {
    relation: 'IMPLEMENTS',
    prior: 0.85,
    pattern:
      /^(?:等(?:文件|政策|法律法规)?)?(?:精神|要求|部署|各项政策|有关规定)?的?(?:贯彻落实|贯彻执行|贯彻实施|落地见效|落地落实|落实|实施|落地)(?:工作|到位|落地|见效)?(?=$|[,。;、])/u,
  },
  {
    relation: 'BASED_ON',
    prior: 0.85,
    pattern: /^(?:等)?[^,。;《]{0,12}?为(?:引领|指导|指引|依据|基础|遵循|准(?!备)|统领|蓝本|纲领|根本)/u,
  },
  // 《A》《B》等法律法规,制定本预案
  {
    relation: 'BASED_ON',
    prior: 0.85,
    pattern:
      /^等?(?:法律|法规|规章|文件|有关|相关|及|和|、|规定|精神|要求)*,(?:结合[^。;《]{2,30},)?特?制定本/u,
  },
  { relation: 'BASED_ON', prior: 0.85, pattern: /^的?基础上,?(?:现|制定|结合|修订|进一步)/u },
  { relation: 'ALIGNED_WITH', prior: 0.8, pattern: /^[^,。;《]{0,14}(?:相?衔接|相?协调一致|做好对接|对接)/u },
]

function match(list: readonly After[], words: string, at: number, side: string): Cue | null {
  for (const { relation, prior, pattern } of list) {
    const found = pattern.exec(words)
    if (found) {
      const cueWords = found[0].replace(/^.*?(?=[^,。;]{0,8}$)/su, '')
      return {
        relation,
        words: cueWords,
        start: at,
        end: at + found[0].length,
        prior,
        rule: `cue-${side}:${relation}`,
      }
    }
  }
  return null
}

/** What follows a reference and governs it, whatever stands in front. */
export function cueAfter(text: string, at: number, limit: number): Cue | null {
  return match(after, text.slice(at, Math.min(limit, at + 80)), at, 'after')
}

/** What follows a reference and governs it where nothing in front does. */
export function weakCueAfter(text: string, at: number, limit: number): Cue | null {
  return match(weakAfter, text.slice(at, Math.min(limit, at + 60)), at, 'after')
}

/** 为便于理解《X》第十四条的规定,现就…的含义解释如下: what is to be understood is explained, though the clause that says so is another. */
export function explained(text: string, start: number, at: number, limit: number): Cue | null {
  if (!/(?:理解|把握|适用)(?:和(?:执行|适用|把握))?$/u.test(text.slice(Math.max(0, start - 8), start)))
    return null
  const found = /^[^,。;《]{0,24},现(?:就|对|将)[^。;《]{1,50}(?:解释|解读|释义|说明)(?:如下|:)/u.exec(
    text.slice(at, Math.min(limit, at + 90)),
  )
  if (!found) return null
  const end = at + found[0].length
  return {
    relation: 'INTERPRETS',
    words: found[0].slice(-4),
    start: at,
    end,
    prior: 0.85,
    rule: 'cue-after:INTERPRETS',
  }
}
