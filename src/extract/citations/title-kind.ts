import type { z } from 'zod'
import { type TitleKinds, titleKinds } from './citation-knowledge.ts'

/** What a title names, by its end. `other`: cannot be told; `none`: a form, a newspaper, a certificate, a book. */
export type TitleKind =
  | Exclude<keyof z.infer<typeof TitleKinds>, 'notDocuments' | 'attached' | 'notAttached'>
  | 'other'
  | 'none'

/** (试行), (2019—2022年), (第三版), (第3号), 指南2.0, 条约PCT at the end of a title say nothing of its kind. */
const tail =
  /(?:(?<=\p{Script=Han})[A-Z]{2,8}|\s*[((〔[][^()()]{0,30}[))〕\]]|\d{4}年?(?:版|修订)|\d\.\d版?|第[一二三四五六七八九十\d]+[版号])$/u

type Suffixes = ReadonlyMap<string, TitleKind>
let suffixesBuilt: Suffixes | undefined
function suffixes(): Suffixes {
  if (suffixesBuilt) return suffixesBuilt
  const { notDocuments, attached: _attached, notAttached: _notAttached, ...kinds } = titleKinds()
  const map = new Map<string, TitleKind>()
  for (const [kind, words] of Object.entries(kinds))
    for (const word of words) map.set(word, kind as TitleKind)
  for (const word of notDocuments) map.set(word, 'none')
  suffixesBuilt = map
  return map
}

/** The title without what follows its kind: …规划(2021—2025年) → …规划. */
export function titleStem(title: string): string {
  let stem = title.trim()
  for (let round = 0; round < 3 && tail.test(stem); round += 1) stem = stem.replace(tail, '').trim()
  return stem
}

/** What the title names. Rule: the longest known ending; 关于…的 is always an official document. */
export function titleKind(title: string): TitleKind {
  const stem = titleStem(title)
  for (let length = Math.min(8, stem.length); length > 0; length -= 1) {
    const kind = suffixes().get(stem.slice(-length))
    // 法 alone ends 办法, 方法, 做法 too: 办法 is longer and known, the others are no documents.
    if (
      kind === 'law' &&
      length === 1 &&
      /[方做手想看用说无司执违宪书]法$/u.test(stem) &&
      !/[宪司]法$/u.test(stem)
    )
      return 'none'
    if (kind) return kind
  }
  // 稳就业二十条, “云岭英才”政策三十条: measures by their count
  if (/^[\p{Script=Han}“”"]{4,}?(?:[一二三四五六七八九十]{1,3}|[1-9]\d?)条$/u.test(stem)) return 'measure'
  // 健康中国行动(2019—2030年): a campaign with its years is the plan of it
  if (/(?:行动|工程|战略)[((](?:19|20)\d\d年?[-—–~至]{1,2}(?:19|20)?\d\d年?[))]$/u.test(title.trim()))
    return 'plan'
  // 企业会计准则第14号——收入
  if (/(?:准则|规则|指引|公告)第[\d一二三四五六七八九十]{1,4}号[-—:]/u.test(stem)) return 'rule'
  return /^(?:.{0,40})关于.{2,}的/u.test(stem) ? 'notice' : 'other'
}

/** The kind word itself: …实施意见 → 意见, …管理办法(试行) → 办法; null if the title ends in none. */
export function kindWord(title: string): string | null {
  const stem = titleStem(title)
  for (const word of kindWords) if (stem.endsWith(word)) return word
  return null
}

/** Statutory kinds and those a notice prints, longest first where one ends in another. */
const kindWords =
  '规划纲要 通知 意见 决定 决议 通告 公告 公报 通报 报告 请示 批复 复函 函 纪要 命令 令 议案 办法 条例 规定 细则 规则 准则 方案 规划 计划 纲要 要点 标准 规范 指南 指引 措施 目录 清单 预案 章程 制度 规程 导则 大纲 基准 解释 协定 公约 法'.split(
    ' ',
  )

/** Whether an annex with this title is a document in its own right (a plan, measures, a standard), not a table or form. */
export function isAttachedDocument(title: string): boolean {
  const stem = titleStem(title)
  const { attached, notAttached } = titleKinds()
  const longest = (words: readonly string[]) =>
    words.reduce((length, word) => (stem.endsWith(word) ? Math.max(length, word.length) : length), 0)
  return stem.length >= 4 && longest(attached) > longest(notAttached)
}
