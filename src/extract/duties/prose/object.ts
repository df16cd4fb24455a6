import type { Span } from '../../../domain/evidence.ts'

/** ,并|由本级消防救援机构负责实施; 由各居委自行采购: of what is not said. */
const bare = /^[\s,;]*(?:并|同时|具体|统一|仍|应当?|必须)?由/

/** ;没有物业服务人的,由街道办事处|负责管理、维护: nor here, but for whom it holds. */
const condition = /^[\s,;]*[^,。;]{2,16}的,由/
const plainVerb =
  /^(?:依法|依规|负责|统一|另行|自行|组织|具体)*(?:管理|维护|养护|处理|处置|受理|办理|实施|承担|确定|批准|审批|审核|解释|负责)(?:、(?:管理|维护|养护|保养|处理|实施))*[。;]/

/** 报市人民政府|会同…批准: what goes there is said before. */
const sent = /^[\s,;]*(?:并)?(?:报经?|经)/

/** 收费标准需要调整的,|各地主管部门按照职责分工调整: in which case somebody has the duty, at the start of his sentence. */
const inCase = /(?<=(?:^|[。;\n])\s*)[^,。;:\n]{4,50}(?<!目)的,$/
const longestCase = 60
const itemMark =
  /^\s*(?:\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、]|第[一二三四五六七八九十百\d]{1,5}条)?\s*/

/** A few words that stand as a heading in front of the first sentence: 7.投放点位调剂。|由居委统筹规划。 第一阶段(9月),校车整治。|由县教育局牵头 */
const heading = /(?:^|\n)[^,;:。\n]{2,30}。\s*$|\n[^;:。\n]{2,40}。\s*$/

/** 二期12月底前建成投产。|该项由县工业园区管委会负责, …。|具体工作由区科技局牵头: of what the sentence before says. */
const ofBefore = /^[\s,;]*(?:该项|此项|本项|该|具体)(?:工作|任务|事项|项目)?由/

/** (市教育局牵头) (十)各级…, …以下工作: 1.由…: of a text without line breaks only the clause's own item. */
const ownItem = /^.*[\s:](?=(?:\d{1,2}[.、]|\([一二三四五六七八九十\d]{1,3}\)))/s

/**
 * The clause with the words before it that say what is to be done, if it says so itself of nothing: 改建工作由规划部门指导,|由乡镇
 * 人民政府组织实施. `named`: the bodies it names first.
 */
export function withObject(text: string, { start, end }: Span, named: Span): Span {
  const words = text.slice(start, named.end)
  const isBare = bare.test(words) || sent.test(words)
  const isUnsaid =
    condition.test(words) && plainVerb.test(text.slice(named.end, Math.min(text.length, named.end + 30)))
  if (ofBefore.test(words)) return { start: sentenceBefore(text, start), end }
  if (!isBare && !isUnsaid) {
    const when = inCase.exec(text.slice(Math.max(0, start - longestCase), start))?.[0].replace(itemMark, '')
    return { start: when && start >= when.length && named.start === start ? start - when.length : start, end }
  }
  let from = start
  while (from > 0 && /[\s,;]/.test(text.charAt(from - 1))) from--
  const stops = isUnsaid ? '。!?\n' : '。!?\n;'
  // at the start of its own sentence: what a heading in front says
  if (from === 0 || '。!?\n'.includes(text.charAt(from - 1))) {
    const before = heading.exec(text.slice(Math.max(0, start - 44), start))
    return before ? { start: start - before[0].trimStart().length, end } : { start, end }
  }
  while (from > 0 && !stops.includes(text.charAt(from - 1))) from--
  from += ownItem.exec(text.slice(from, start))?.[0].length ?? 0
  return end - from > 300 ? { start, end } : { start: from, end }
}

/** Where the sentence before begins, on the same line and near; `at` itself if there is none. */
function sentenceBefore(text: string, at: number): number {
  const line = text.lastIndexOf('\n', at - 1) + 1
  const before = text.slice(line, at).replace(/[\s。]+$/, '')
  const start = line + before.lastIndexOf('。') + 1
  return before === '' || at - start > 200 ? at : start
}
