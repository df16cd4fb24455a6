import type { Span } from '../../domain/evidence.ts'
import type { CleanText } from '../../text/clean-text.ts'
import type { Part, Section } from '../../text/policy-tree.ts'
import { unwrapped } from '../../text/tree/head/title-lines.ts'
import { endsLikeTitle } from '../../text/tree/line-shape.ts'
import { kindWord } from '../citations/title-kind.ts'
import { implied, type Stated, stated } from './header-mention.ts'
import { promulgationIn } from './promulgation.ts'

/** The statutory kinds (党政机关公文处理工作条例, art. 8) and the earlier ones that documents still bear. */
const statutory = '通知 意见 决定 决议 通告 公告 公报 通报 报告 请示 批复 函 纪要 命令 令 议案'.split(' ')

/** …的通知(财税[2016]23号), …的意见(2018年5月30日), …条例[1]: what stands behind a title and is not of it. */
const behindTitle =
  /\s?\((?:(?:19|20)\d\d年\d+月\d+日|[^()]{2,20}[〔[(]?(?:19|20)\d{2}[〕\])]?\s?(?:年第)?\d{1,5}\s?号)\)$|\[\d+\]$/u

/** A title's words in one line: a space stays between names of bodies only. */
export function readTitle({ text }: CleanText, part: Part): Stated<string> | null {
  const { title } = part.header
  const listed = listedTitle(text, part)
  // 商务部:继续征税 (the heading of news), and the table's own: 原标题:…的公告
  if (title && !(listed && endsLikeTitle(listed.value) && !endsLikeTitle(title.words)))
    return stated(title.words.replace(behindTitle, '').trim(), title.span)
  if (part.kind !== 'outer') return null
  return listed ?? introduced(text, part)?.title ?? titleFromText(text, part)
}

/** 标题: of the page's table, without the number in front: 商务部公告2020年第9号 关于…的公告. */
function listedTitle(text: string, { header }: Part): Stated<string> | null {
  const value = header.portal.find(({ field }) => field === 'title')?.value
  if (!value) return null
  const words = text.slice(value.start, value.end)
  const number = /^\S{4,24}第\d{1,4}号\s?(?=关于)/u.exec(words)?.[0].length ?? 0
  const title = unwrapped(words.slice(number).replace(behindTitle, ''))
  return stated(title, { start: value.start + number, end: value.end })
}

/** 6月12日,西安市教育局发布《关于…的通知》,具体内容如下: */
const introduction =
  /(\p{Script=Han}{3,40}?)(?:近日|日前|今日)?(?:联合)?(?:印发|发布|下发|出台|公布)(?:了)?《([^《》]{4,120})》[^。《》]{0,24}(?:如下|全文)/u

/** Above a text without a head of its own its page may say whose it is and what it is called. */
export function introduced(
  text: string,
  part: Part,
): { readonly title: Stated<string>; readonly issuer: Span } | null {
  const from = Math.max(0, part.span.start - 300)
  const found = introduction.exec(text.slice(from, part.span.start + 200))
  if (!found) return null
  const titleAt = from + found.index + found[0].indexOf('《') + 1
  const issuerAt = from + found.index
  return {
    title: stated(found[2]!, { start: titleAt, end: titleAt + found[2]!.length }),
    issuer: { start: issuerAt, end: issuerAt + found[1]!.length },
  }
}

/** 现…|通知|如下: the forms in which what follows is told; 函告 and 函复 are letters. */
const told = '通知|通告|公告|通报|批复|函复|函告'

/** 现就加快推进…高质量发展有关事项通知如下: → 关于加快推进…高质量发展有关事项的通知; 现就深化…改革提出如下意见. */
const announced = new RegExp(
  `现(?:将|就)([^。;:《》]{4,80}?)(?:,)?(?:(${told})如下|提出(?:如下|以下)(?:实施|指导)?(意见))`,
  'u',
)

function titleFromText(text: string, part: Part): Stated<string> | null {
  for (const paragraph of openingOf(part)) {
    const words = text.slice(paragraph.start, paragraph.end)
    const found = announced.exec(words)
    if (!found) continue
    const subject = found[1]!
    // 现将有关事项通知如下 says nothing of what about.
    if (/^(?:有关|相关|具体)?(?:事项|事宜|要求|工作|情况|问题|内容|安排)$/u.test(subject)) return null
    const start = paragraph.start + found.index
    const word = found[2] ?? found[3]!
    const kind = formOf(word)
    return implied(`关于${subject.replace(/^关于/u, '')}的${kind}`, { start, end: start + found[0].length })
  }
  return null
}

/** The first paragraphs of a part, before its first item. */
export function openingOf(part: Part): Section['paragraphs'] {
  const opening: Section['paragraphs'][number][] = []
  for (const section of part.sections) {
    if (section.marker !== null && opening.length > 0) break
    opening.push(...section.paragraphs)
    if (opening.length > 6) break
  }
  return opening
}

/** …现将有关事项通知如下:   …现提出以下意见:   …向大会报告工作 */
const tellsForm = new RegExp(
  `现[^。;]{0,60}?(${told})如下|提出(?:如下|以下)[^。;]{0,8}?(意见)|向大会(报告)(?:政府)?工作`,
  'u',
)

function formOf(word: string): string {
  return word.startsWith('函') ? '函' : word
}

/** The kind a title ends in: 实施意见 → 意见, 复函 → 函, 实施方案 → 方案; else the kind the opening announces. */
export function readKind(clean: CleanText, part: Part, title: Stated<string> | null): Stated<string> | null {
  if (title) {
    const kind = kindOf(title.value)
    const cut = kind && part.kind === 'outer' && !statutory.includes(kind) ? announcedKind(clean, part) : null
    if (kind) return cut ?? { ...title, value: kind }
  }
  for (const paragraph of openingOf(part)) {
    const words = clean.text.slice(paragraph.start, paragraph.end)
    const found = tellsForm.exec(words)
    if (!found) {
      const order = title ? null : promulgationIn(words)
      if (order) return implied('令', { start: paragraph.start, end: paragraph.start + order.sentence.end })
      const made = madeIn(words, paragraph.start)
      if (made) return made
      continue
    }
    const word = found[1] ?? found[2] ?? found[3]!
    const start = paragraph.start + found.index
    return implied(formOf(word), { start, end: start + found[0].length })
  }
  const article = firstArticleOf(part)
  return article && madeIn(clean.text.slice(article.start, article.end), article.start)
}

/** …结合我市实际,制定本行动计划。 */
function madeIn(words: string, start: number): Stated<string> | null {
  const made = /制[定订]本(\p{Script=Han}{2,6})[。,]/u.exec(words)
  const kind = made && kindOf(made[1]!)
  if (!kind) return null
  return implied(kind, { start: start + made.index, end: start + made.index + made[0].length })
}

/** 第一章 总则 | 第一条 为…,制定本办法。: the first sentence of what has chapters. */
function firstArticleOf({ sections }: Part): Section['paragraphs'][number] | null {
  const chapter = sections.find(({ children }) => children.length > 0)
  return chapter?.children[0]?.paragraphs[0] ?? null
}

/** 关于“三证合一”登记制度 above 现公告如下: a page cut the title short, or prints what is announced without its own. */
function announcedKind({ text }: CleanText, part: Part): Stated<string> | null {
  for (const { start, end } of openingOf(part)) {
    const found = /现[^。;《》]{0,40}?(通知|通告|公告|通报)如下/u.exec(text.slice(start, end))
    const at = start + (found?.index ?? 0)
    if (found) return implied(found[1]!, { start: at, end: at + found[0].length })
  }
  return null
}

/** The kind in the words of the statute where it is one of them, else as the title says. */
export function kindOf(title: string): string | null {
  // 国务院、中央军委《…条例》
  const plain = title
    .replace(/\[\d+\]$/u, '')
    .replace(/^([\p{Script=Han}、\s]{2,60}《[^《》]{4,60})》$/u, '$1')
  const word = kindWord(plain)
  if (word === null) return /答复(?:\([^()]*\))?$/u.test(plain) ? '函' : null
  return statutory.find((kind) => word.endsWith(kind)) ?? word
}
