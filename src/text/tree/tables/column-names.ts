import { deadlineWords } from '../../deadline-words.ts'
import type { Line } from '../lines.ts'

/** What a column of a table that lost its lines is known to hold; `words` is anything else. */
export type ColumnKind = 'number' | 'owners' | 'person' | 'when' | 'words'

const number = /^(?:序\s*号|编\s*号|No\.?)$/i
/** 牵头处室及市县, 责任单位, 配合部门: columns that hold bodies. */
const owners = /(?:牵头|责任|配合|协办|主办|参与|承办|落实|单位|部门|处室|科室|主体)/u
/** 牵头领导, 分管市领导: columns that hold persons. */
const person = /(?:牵头|分管|责任|包保|包联|联系|挂钩|挂点|主管)[省市县区州]?领导$/u
const when = new RegExp(deadlineWords)
const words = /(?:任务|内容|措施|事项|举措|项目|名称|要求|目标|类别|类型|文件|领域|方向|工作|备注)$/u
const longestName = 14

/** 指标, 指标名称, 主要指标; not 指标属性. */
export const indicatorColumn = /^(?:主要|核心|具体|二级|三级)?指\s*标(?:名称|内容)?$|^(?:指标|项目)名称$/

/** The kind of column that a cell names, or null if it is no such name: 序号 · 工作任务 · 牵头单位 · 完成时限. */
export function columnKind(cell: string): ColumnKind | null {
  if (cell.length > longestName || /[。;:,]/u.test(cell)) return null
  if (number.test(cell)) return 'number'
  if (when.test(cell)) return 'when'
  if (person.test(cell)) return 'person'
  if (owners.test(cell) && !/(?:情况|任务|内容)$/u.test(cell)) return 'owners'
  return words.test(cell) ? 'words' : null
}

/** The fewest names by which a row of them is known. */
const fewest = 3

/** Whether a table begins at a line: 序号, a row of tabs, or names of columns with that of the owners among them. */
export function namesColumns(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at]!
  // 中央农办\t文件: the letterhead of several, with one word beside them
  if (text === '序号' || /\t(?!文件$)/u.test(text)) return true
  if (text.length > longestName * 9) return false
  const pieces = text.split(' ')
  const names = pieces.length > 1 ? pieces : lines.slice(at, at + fewest).map((line) => line.text)
  const kinds = names.map(columnKind)
  return kinds.length >= fewest && kinds.every((kind) => kind !== null) && kinds.includes('owners')
}

const longestList = 400
/** How a name of those that are made responsible ends. */
const nameEnd =
  /(?:[局委办部厅府会处科室院校区县市州盟镇乡街旗组所站队社团行司]|中心|单位|部门|公司|集团|企业|机构|机关|海关|学会|街道|联|方|专班|高校)(?:\([^()]{1,12}\))?(?:等.{0,6})?$/u

/** 牵头:, 配合单位: in front of names. */
const roleLabel = /(?:牵头|配合|责任|主办|承办|协办|参与|参加|协助)(?:单位|部门|处室|科室)?:/gu

/** Names divided by 、 and commas, without a sentence: 体改处、中医局、妇幼处,委直属各医院 · 牵头:县住建局. */
export function isOwnerList(words: string): boolean {
  if (words.length > longestList || /[。;]/u.test(words)) return false
  const names = words
    .replace(roleLabel, '')
    .split(/[、,:\s]/u)
    .filter((name) => name !== '')
  const named = names.filter((name) => name.length > 1 && name.length <= 26 && nameEnd.test(name))
  return named.length > 0 && named.length >= names.length * 0.6
}

/** 2022年12月底前, 6月, 持续推进. */
export function isTime(words: string): boolean {
  return (
    words.length <= 24 && /\d年|\d月|年[底内前]|季度|持续|长期|常态|每[年月季]|全年|适时|立即/u.test(words)
  )
}

/** 王友明, 曾国柱、唐敬之, 李明副市长: a short cell that is neither bodies nor a time. */
export function isPerson(words: string): boolean {
  return /^[\p{Script=Han}·、\s]{2,14}$/u.test(words) && !isOwnerList(words) && !isTime(words)
}

/** Whether words can stand in a column of that kind, and are not better placed in another. */
export function fitsColumn(words: string, kind: ColumnKind): boolean {
  if (kind === 'number') return /^\(?\d{1,3}\)?[.、]?$/u.test(words)
  if (kind === 'owners') return isOwnerList(words)
  if (kind === 'person') return isPerson(words)
  return kind === 'when' ? isTime(words) : true
}
