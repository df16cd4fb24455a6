import { comparable } from './comparable.ts'

/** Ways to write one name. Short forms are made long, and 和, 与, 及 go, which some leave out: 工信局, 工业和信息化局. */
const spellings: readonly (readonly [RegExp, string])[] = [
  // 中国共产党|山东省委员会, 中华人民共和国|财政部
  [/^(?:中国共产党|中共|中华人民共和国)(?=.)/u, ''],
  [/[和与及]/gu, ''],
  [/卫健委/gu, '卫生健康委'],
  [/发改委/gu, '发展改革委'],
  [/国资委/gu, '国有资产监督管理委'],
  [/人社/gu, '人力资源社会保障'],
  [/工信/gu, '工业信息化'],
  [/住建/gu, '住房城乡建设'],
  [/监管局/gu, '监督管理局'],
  [/人行/gu, '人民银行'],
  [/人民政府/gu, '政府'],
  [/政府国有资产/gu, '国有资产'],
  [/中国人民银行/gu, '人民银行'],
  // 卫生健康委, 卫生健康委办公室 → …委员会…
  [/委(?!员)(?=$|办公厅|办公室|机关)/gu, '委员会'],
  // 财政部门 → 财政
  [/(?<=..)部门$/u, ''],
]

/** One key for the ways in which a body's name is written; empty for no name. */
export function bodyKey(name: string | null | undefined): string {
  return spellings.reduce((key, [written, one]) => key.replace(written, one), comparable(name))
}

/** Whether two keys name one body: the shorter may leave out what the longer begins with (海南省|财政厅). */
export function sameBody(a: string, b: string): boolean {
  if (!a || !b) return false
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.endsWith(short) && (short.length >= 4 || (short.length === 3 && long.length <= 6))
}
