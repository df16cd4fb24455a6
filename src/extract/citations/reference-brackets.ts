import type { Span } from '../../domain/evidence.ts'
import { matchesOf } from '../../text/matches.ts'
import { readLocator } from './locators.ts'

/** What hangs on a reference. */
export interface Trailer {
  /** With the reference, its brackets and its locator. */
  readonly span: Span
  readonly aliases: readonly string[]
  readonly locator: string | null
  /** (见附件), (附件1): the text points to its own annex. */
  readonly annexed: boolean
}

/** 以下简称《通知》, 简称“规划”, 以下统称为《意见》, 以下简称个人所得税法. */
const alias =
  /(?:(?:以下|下文|下)?(?:统称|简称|并称|合称)|(?:以下|下)称)(?:为|作|:)?\s*(?:《(?<book>[^《》]{1,24})》|[“"‘](?<quoted>[^“”"‘’]{1,24})[”"’]|(?<plain>[\p{Script=Han}A-Za-z]{2,14}?)(?=[),,。;]|$))/gu

/** 《…》,以下简称《意见》: without brackets. */
const openAlias = /^,?(?:以下|下文)(?:统称|简称)(?:为)?[《“"]([^《》“”"]{1,24})[》”"]/u

/** A bracket that belongs to the reference in front of it: a number, an alias, (见附件), a standard's code, (…会议通过). */
const belongs =
  /\d号|\d日[^()]{0,60}(?:通过|批准|公布|发布|修正|修订)|[〔[﹝【]|简称|统称|下称|附件|附后|建标|[A-Z]{2}[ \n/\d]|^\([A-Z]{2,8}$/u

/** What stands in brackets right behind a reference, and what that says: its number, its alias, that it is annexed. */
export function readTrailer(text: string, limit: Span, at: Span): Trailer {
  let end = at.end
  const aliases: string[] = []
  let annexed = false
  for (let round = 0; round < 3; round += 1) {
    // A line end only behind 》: a bracket in the line under a bare name is that line's own.
    const gap = text[end] === ' ' || (text[end] === '\n' && text[end - 1] === '》') ? 1 : 0
    if (text[end + gap] !== '(' && !(text[end] === ')' && round === 0 && text[at.start - 1] === '(')) break
    const close = text[end] === ')' ? end : closing(text, end + gap, Math.min(limit.end, end + 200))
    if (close < 0) break
    const inside = text.slice(end, close)
    if (!belongs.test(inside) && close > end) break
    for (const match of matchesOf(inside, alias)) {
      const { book, quoted, plain } = match.groups!
      aliases.push((book ?? quoted ?? plain)!.trim())
    }
    if (/附件|附后/u.test(inside)) annexed = true
    end = close + 1
  }
  const next = text[end]
  const open = next === ',' || next === '以' ? openAlias.exec(text.slice(end, end + 40)) : null
  if (open) {
    aliases.push(open[1]!)
    end += open[0].length
  }
  const place = readLocator(text, end)
  return {
    span: { start: at.start, end: place?.end ?? end },
    aliases,
    locator: place?.words ?? null,
    annexed,
  }
}

function closing(text: string, open: number, limit: number): number {
  let depth = 0
  for (let at = open; at < limit; at += 1) {
    if (text[at] === '(') depth += 1
    else if (text[at] === ')') {
      depth -= 1
      if (depth === 0) return at
    } else if (text[at] === '。') return -1
  }
  return -1
}
