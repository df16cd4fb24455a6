import type { Header } from '../policy-tree.ts'
import type { Line } from './lines.ts'

/** 遂宁市卫生健康委员会 2023年4月9日印发. */
const printed = /^(\p{Script=Han}[\p{Script=Han}\s]{2,40}?)\s*((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)\s*印发$/u

/** 抄送:省委各部门,省军区;分送:…; 校对:…. */
const copies = /^(?:抄送|抄报|主送|分送|校对|签发人)[::]/u

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
