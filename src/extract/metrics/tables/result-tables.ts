/** 实现情况2015年, 2015年完成值, 实际完成情况, 2020年实绩; not 2022年预计完成, 上年完成. */
const ofResults = /^(?:20\d\d年?)?(?:(?:实际)?(?:完成|实现)(?:情况|[数值量])|实[际绩]值?)(?:20\d\d年?)?$/

/** “十三五”主要指标完成情况, 表1 主要成就: the line above a table of what was. */
const captions = /(?:(?:完成|实现|执行|落实)情况|成就|成效|现状|回顾)(?:一览)?表?(?:\([^()]{1,12}\))?\s*$/

/**
 * Whether a table tells what came of the last plan: 规划目标2015年 beside 实现情况2015年, 目标值 beside 实际完成值, or a caption that says so above years
 * of which none is to come. A column of results that is empty is to be filled in one day.
 */
export function tellsResults(
  above: string,
  names: readonly string[],
  isFilled: (column: number) => boolean,
  targets: readonly { readonly deadline: string | null }[],
  issuedOn: string | null,
): boolean {
  const results = names.flatMap((words, at) => {
    if (!ofResults.test(words) || !isFilled(at)) return []
    const year = /20\d\d/.exec(words)?.[0]
    return [year ? `${year}-12-31` : null]
  })
  const isReached = (deadline: string | null) =>
    results.some((by) => (by === null || deadline === null ? by === deadline : by >= deadline))
  if (targets.every(({ deadline }) => isReached(deadline))) return true
  const isToCome = targets.some(({ deadline }) => deadline !== null && deadline > (issuedOn ?? '9999'))
  return captions.test(above) && !isToCome
}
