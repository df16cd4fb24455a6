import { type Change, type Draft, rewrite, withDamage } from './draft.ts'

/** </p>, <source id="zqxpd">, <!-- … -->: tags of HTML in a text that is none. Not <医 or <18岁. */
const tag = /<(?:\/?[a-zA-Z][a-zA-Z0-9]{0,15}(?:\s[^<>\n]{0,500})?\/?|!--[^<>\n]{0,500}--)>/g

/** <p>通知</p> → 通知. */
export function removeTags(draft: Draft): Draft {
  const changes = Array.from(
    draft.text.matchAll(tag),
    ({ index, 0: { length } }): Change => ({ start: index, end: index + length, text: '', kind: 'html-tag' }),
  )
  return withDamage(rewrite(draft, changes), 'html-tag', changes.length)
}

/** What Markdown puts around the words, one pattern a mark; in each the groups that are not `text` go. */
const marks: readonly RegExp[] = [
  /^[ \t]{0,3}#{1,6}[ \t]+/gm, // ## 第一章 总则
  /^[ \t]{0,3}(?:>[ \t]?)+/gm, // > 现印发给你们
  /^[ \t]{0,3}(?:-{3,}|\*{3,}|_{3,}|={3,})[ \t]*$/gm, // ---
  /^[ \t]{0,3}(?:```|~~~)\w*[ \t]*$/gm, // ```
  /^[ \t]*[-*+][ \t]+(?=\S)/gm, // - 责任单位: 省财政厅
  /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$\n?/gm, // |---|:--|
  /\*\*|__(?=\S)|(?<=\S)__/g, // **发布机构**
  /!\[(?=[^\][\n]{0,200}\]\([^()\n]{0,500}\))/g, // ![图1](a.png)
  /\[(?=[^\][\n]{0,500}\]\([^()\n]{0,500}\))/g, // [原文](http://…)
  /(?<=\[[^\][\n]{0,500})\]\([^()\n]{0,500}\)/g,
  /\\(?=[\\`*_{}[\]()#+.!|>-])/g, // 1\. 加强
  /`/g,
]

/** # 通知 → 通知, **一、** → 一、, [原文](…) → 原文; of a table the cells, with tabs between, one row a line. */
export function removeMarkdown(draft: Draft): Draft {
  if (draft.source.mediaType !== 'text/markdown') return draft
  const removed = marks.reduce(
    (current, mark) =>
      rewrite(
        current,
        Array.from(current.text.matchAll(mark), ({ index, 0: { length } }) => ({
          start: index,
          end: index + length,
          text: '',
        })),
      ),
    draft,
  )
  return rewrite(removed, cellBorders(removed.text))
}

/** | 任务 | 单位 | → 任务 TAB 单位. */
function cellBorders(text: string): Change[] {
  const changes: Change[] = []
  for (const row of text.matchAll(/^[ \t]*\|.*\|[ \t]*$/gm)) {
    const borders = Array.from(row[0].matchAll(/[ \t]*\|[ \t]*/g))
    borders.forEach((border, i) => {
      const start = row.index + border.index
      const inside = i > 0 && i < borders.length - 1
      changes.push({ start, end: start + border[0].length, text: inside ? '\t' : '' })
    })
  }
  return changes
}
