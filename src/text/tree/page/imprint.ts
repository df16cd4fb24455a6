import type { Header } from '../../policy-tree.ts'
import { isBodyLine } from '../line-shape.ts'
import type { Line } from '../lines.ts'

/** 遂宁市卫生健康委员会 2023年4月9日印发. */
const printed = /^(\p{Script=Han}[\p{Script=Han}\s]{2,40}?)\s*((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)\s*印发$/u

/** 抄送:省委各部门,省军区;分送:…; 校对:…; 内部发送:国际司; 联系人:韩立 联系电话:0898-65388001 (共印42份). */
const copies = /^(?:抄\s?送|抄\s?报|主送|分送|内部发送|校对|签发人):|^联系人:.*\(共印\s?\d+\s?份\)$/u

/** 版记: who printed it when; copies are lines of it too. Null if the line is none of its. */
export function imprintOf(line: Line): Header['imprint'] {
  const found = line.text.length < 80 && line.text.endsWith('印发') ? printed.exec(line.text) : null
  if (found) {
    const dateAt = line.start + line.text.lastIndexOf(found[2]!)
    return {
      body: { start: line.start, end: line.start + found[1]!.trimEnd().length },
      date: { start: dateAt, end: dateAt + found[2]!.length },
    }
  }
  return copies.test(line.text) ? { body: null, date: null } : null
}

/** 2014年3月29日印发 */
const printedOn = /^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日(?=\s*印发$)/u

/** The same from line `at` on, with the lines it takes: 青川市委办公室 | 2014年3月29日印发. */
export function imprintAt(
  lines: readonly Line[],
  at: number,
): { readonly imprint: NonNullable<Header['imprint']>; readonly lines: number } | null {
  const line = lines[at]!
  const own = imprintOf(line)
  if (own) return { imprint: own, lines: 1 }
  const next = lines[at + 1]
  const date = next && printedOn.exec(next.text)?.[0]
  if (!date || !isBodyLine(line.text)) return null
  const imprint = {
    body: { start: line.start, end: line.end },
    date: { start: next.start, end: next.start + date.length },
  }
  return { imprint, lines: 2 }
}
