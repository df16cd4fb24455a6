import type { Header } from './policy-tree.ts'

/** What government pages label above a document. The value may be empty. */
const label =
  /^[\s*\-•|>【[]*(索\s*引\s*号|发文机关|发文字号|文\s*号|文件编号|文件名称|成文日期|成文时间|发文日期|发布日期|发布时间|发布机构|发布单位|发布机关|公开日期|印发日期|生成日期|标\s*题|名\s*称|主题分类|主\s*题\s*词|分\s*类|有效性|状\s*态|效力状态|时效性|时\s*效|公文种类|体裁|生效日期|施行日期|废止日期|失效日期|来\s*源|信息来源|时\s*间|日\s*期|层级|类型|官方链接|原文链接|检索时间|检索关键词|文档类型|更新时间|主办单位|组配分类|所属主题|公开方式|公开形式|公开范围|责任部门)[\s*\]】]*[:：]\s*/u

/** A labelled field of the page's own table: 「成文日期: 2018年12月18日」; null if the line is none. `at` is where the line starts. */
export function portalField(words: string, at = 0): Header['portal'][number] | null {
  if (words.length > 300) return null
  const found = label.exec(words)
  if (!found) return null
  const value = words.slice(found[0].length).replace(/[\s|*]+$/u, '')
  return {
    label: found[1]!.replace(/\s/gu, ''),
    value: { start: at + found[0].length, end: at + found[0].length + value.length },
  }
}
