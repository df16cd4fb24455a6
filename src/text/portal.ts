import type { Header } from './policy-tree.ts'

/** What government pages label above a document. */
const label =
  /(?<=^|[\s|*>【[(•-])(索引号|发文机关|发文字号|文号|文件编号|文件名称|成文日期|成文时间|发文日期|发布日期|发布时间|发布机构|发布单位|发布机关|公开日期|印发日期|生成日期|标题|名称|主题分类|主题词|分类|有效性|状态|效力状态|时效性|时效|公文种类|体裁|体裁分类|生效日期|实施日期|施行日期|废止日期|失效日期|来源|信息来源|时间|日期|层级|类型|官方链接|原文链接|检索时间|检索关键词|文档类型|更新时间|组配分类|所属主题|公开方式|公开形式|公开范围|责任部门|文件类型)[\s*】\]]*:[\s*]*/gu

/**
 * The labelled fields of the page's own table in a line: 「成文日期: 2018年12月18日」, several in one row of it.
 * Values run to the next label. `at` is where the line starts. Empty if the line is none.
 */
export function portalFields(words: string, at = 0): Header['portal'][number][] {
  const colon = words.indexOf(':')
  if (colon < 0 || words.length > 400) return []
  const found = [...words.matchAll(label)]
  // Anything before the first label makes it a sentence that mentions one: 「…,联系时间:…」.
  if (!found[0] || /[\p{L}\p{N}]/u.test(words.slice(0, found[0].index))) return []
  return found.flatMap((match, index) => {
    const from = match.index + match[0].length
    const until = found[index + 1]?.index ?? words.length
    const value = words.slice(from, until).replace(/[\s|*【[(•-]+$/u, '')
    if (!value) return []
    return [{ label: match[1]!, value: { start: at + from, end: at + from + value.length } }]
  })
}
