import type { Part } from '../../../text/policy-tree.ts'

/** 各条后括号内为责任单位 · 括号中列首位的是牵头部门 · 括号内单位为各项任务的责任单位 */
const told =
  /(?:括号|括弧)(?:内|里|中)[^,。;]{0,12}[为是](?:各项|本项|该项)?(?:工作|任务)?的?(?:责任|牵头|落实|承办|负责|主办|实施)(?:单位|部门|主体|处室)/

/** Whether a part, or the notice that prints it, says that its brackets name who is responsible: then any list of names in one does. */
export function tellsOfBrackets(text: string, parts: readonly Part[], index: number): boolean {
  const part = parts[index]!
  const notice = parts.slice(0, index).findLast(({ kind }) => kind === 'outer')
  return [part, notice].some((one) => one && told.test(text.slice(one.span.start, one.span.end)))
}
