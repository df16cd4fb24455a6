import { kindWord } from './title-kind.ts'

/** What a title forwards: 省政府办公厅转发|国务院办公厅关于…的通知, 关于转发|《…》|的通知; nothing in front but who forwards it. 关于报请区政府批转〈…〉的请示 only asks. */
const forwards =
  /^(?!.*(?:报请|提请|恳请|请求))[^《》〈〉的]{0,40}?(?:转发|批转)(?<inner>[《〈]?(?=.{8})[^，。;]+)$/u
/** One 的通知 belongs to what forwards. */
const ownKind = /的(?:通知|函)$/u

/** Sent out by itself, with a number; 国务院办公厅转发民政部关于…的意见 sends the opinion out, and the two are one work. */
const ownNotice = /(?:通知|函|通报|公告|通告|决定)$/u

/**
 * The documents that a forwarded document's title says to be forwarded by it, outermost first: of 省政府办公厅转发国务院办公厅关于…的通知的通知 the
 * 国务院办公厅关于…的通知. A title that says 的通知 but once says it for both.
 */
export function forwardedIn(title: string): readonly string[] {
  const found: string[] = []
  for (let words = title; found.length < 4; ) {
    const inner = forwards.exec(words)?.groups?.inner
    if (!inner) break
    const shorn = inner.replace(ownKind, '')
    const bare = /^[《〈](.+)[》〉]$/u.exec(shorn)?.[1] ?? shorn
    if (!/关于|转发|批转/u.test(bare)) break
    words = kindWord(bare) === null ? `${bare}的通知` : bare
    if (ownNotice.test(words)) found.push(words)
  }
  return found
}
