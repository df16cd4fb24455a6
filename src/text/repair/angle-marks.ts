import { matchesOf } from '../matches.ts'
import { endsLikeTitle } from '../tree/line-shape.ts'
import { type Change, type Draft, rewrite } from './draft.ts'

/** <关于…的意见>, <<…办法>>: what stands between, and is no tag. */
const angled = /<{1,2}\n?([\p{Script=Han}\d“”()（）〔〕、·—-]{4,90})\n?>{1,2}/gu

/** 《关于印发<…办法》的通知》: the inner title is closed by the mark of the outer one. */
const halfAngled = /[<＜](?<=《[^《》<>]{0,24}.)(?<title>[^《》<>＞]{4,90})》(?=的[^《》]{2,6}》)/gu

/** <城市管理条例> → 《城市管理条例》; within 《…》 the inner marks 〈〉. */
export function readAngleMarks(draft: Draft): Draft {
  const { text } = draft
  if (!/[<＜]/u.test(text)) return draft
  const changes: Change[] = []
  for (const { index, 0: whole, 1: title } of matchesOf(text, angled)) {
    if (!endsLikeTitle(title!)) continue
    const before = text.slice(Math.max(0, index - 60), index)
    const [left, right] = before.lastIndexOf('《') > before.lastIndexOf('》') ? ['〈', '〉'] : ['《', '》']
    const start = index + whole.indexOf(title!)
    const end = index + whole.length
    changes.push(
      { start: index, end: start, text: left! },
      { start: start + title!.length, end, text: right! },
    )
  }
  for (const { index, groups } of matchesOf(text, halfAngled)) {
    const end = index + 1 + groups!.title!.length
    changes.push({ start: index, end: index + 1, text: '〈' }, { start: end, end: end + 1, text: '〉' })
  }
  return rewrite(
    draft,
    changes.toSorted((a, b) => a.start - b.start),
  )
}
