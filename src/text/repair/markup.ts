import { matchesOf } from '../matches.ts'
import { type Change, type Draft, rewrite, withDamage } from './draft.ts'

/** </p>, <source id="zqxpd">, <!-- … -->: tags of HTML in a text that is none. Not <医 or <18岁. */
const tag = /<(?:\/?[a-zA-Z][a-zA-Z0-9]{0,15}(?:\s[^<>\n]{0,500})?\/?|!--[^<>\n]{0,500}--)>/g

/** What follows the name in a tag is an attribute: not a<b 且 c>d. */
const noAttribute = /^<\/?[a-zA-Z][a-zA-Z0-9]*\s+[^\sa-zA-Z/:@_]/

/** Tags that begin or end a line, where the source may have none. */
const lineTag = /^<\/?(?:p|br|div|center|h[1-6]|tr|table|ul|ol|li|section|title|blockquote)[\s/>]/i

/** </td><td>: the border of two cells. */
const cellTag = /^<\/t[dh][\s>]/i

/** <p>通知</p> → 通知, 第一条…<br>第二条… → two lines. */
export function removeTags(draft: Draft): Draft {
  const { text } = draft
  const changes = matchesOf(text, tag)
    .filter(({ 0: found }) => !noAttribute.test(found))
    .map(({ index, 0: found }): Change => {
      const end = index + found.length
      const divides =
        lineTag.test(found) && (text[index - 1] ?? '\n') !== '\n' && (text[end] ?? '\n') !== '\n'
      const instead = divides ? '\n' : cellTag.test(found) && text.startsWith('<t', end) ? '\t' : ''
      return { start: index, end, text: instead, kind: 'html-tag' }
    })
  return withDamage(rewrite(draft, changes), 'html-tag', changes.length)
}

/** What Markdown puts around the words; what group 1 caught stays, the rest goes. */
const marks: readonly RegExp[] = [
  /^[ \t\u00a0\u3000]*#{1,6}[ \t]+/gm, // ## 第一章 总则
  /^[ \t\u00a0\u3000]*(?:>[ \t]?)+/gm, // > 现印发给你们
  /^[ \t]{0,3}(?:-{3,}|\*{3,}|_{3,}|={3,})[ \t]*$/gm, // ---
  /^[ \t]{0,3}(?:```|~~~)\w*[ \t]*$/gm, // ```
  /^[ \t]*[-*+][ \t]+(?=\S)/gm, // - 责任单位: 省财政厅
  /^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?:\n|$)/gm, // |---|:--:|
  /^[ \t\u00a0\u3000]*:::.*$/gm, // ::: tip 修订信息
  /^[ \t\u00a0\u3000]*@tab\b.*$|\[\[toc\]\]/gim, // @tab 章节
  /\{(?:[#.][\w-]{1,40}|\w{1,20}="[^"\n]{0,80}")\}/g, // 总则{align="center"}
  /\*\*|`/g, // **发布机构**
  /^[ \t]*[*_](?![\s*_])([^*_\n]{1,200})[*_][ \t]*$/gm, // *国办发〔2019〕6号*
  /\\$/gm, // 各市人民政府:\ at the end of a line
  /!?\[([^\][\n]{0,300})\]\((?:[^()\s]|\([^()\s]{0,99}\)){0,500}\)/g, // [原文](http://…), ![图1](a.png)
  /\\(?=[\\`*_{}[\]()#+.!|>-])/g, // 1\. 加强
]

/** # 通知 → 通知, **一、** → 一、, [原文](…) → 原文; of a table the cells, with tabs between, one row a line. */
export function removeMarkdown(draft: Draft): Draft {
  if (draft.source.mediaType !== 'text/markdown' && !isMarkdown(draft.text)) return draft
  const removed = marks.reduce((current, mark) => {
    const changes = matchesOf(current.text, mark).flatMap(around)
    return rewrite(current, changes)
  }, draft)
  return rewrite(removed, cellBorders(removed.text))
}

/** # 国务院办公厅关于…, **一、总体要求**: Markdown in a file of another name, or in a record. */
function isMarkdown(text: string): boolean {
  return /^#{1,6} .*\p{Script=Han}/mu.test(text) || (text.match(/\*\*(?=\S)/g)?.length ?? 0) > 3
}

/** Takes out a match but for its first group. */
function around({ index, 0: whole, 1: kept = '' }: RegExpMatchArray): Change[] {
  const start = index ?? 0
  const end = start + whole.length
  if (kept === '') return [{ start, end, text: '' }]
  const from = start + whole.indexOf(kept)
  return [
    { start, end: from, text: '' },
    { start: from + kept.length, end, text: '' },
  ]
}

/** | 任务 | 单位 | → 任务 TAB 单位. */
function cellBorders(text: string): Change[] {
  const changes: Change[] = []
  for (const row of matchesOf(text, /^[ \t]*\|.*\|[ \t]*$/gm)) {
    const borders = matchesOf(row[0], /[ \t]*\|[ \t]*/g)
    borders.forEach((border, i) => {
      const start = row.index + border.index
      const inside = i > 0 && i < borders.length - 1
      changes.push({ start, end: start + border[0].length, text: inside ? '\t' : '' })
    })
  }
  return changes
}
