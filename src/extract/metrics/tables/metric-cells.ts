import type { Span } from '../../../domain/evidence.ts'
import { deadlineWords } from '../../../text/deadline-words.ts'
import type { Part } from '../../../text/policy-tree.ts'
import { deadlineOf, findDates } from '../../dates/dates.ts'
import { dueDates } from '../../dates/deadlines.ts'

/** Where the cells of a table's row say by when it is to be done. */
export type DueOf = (row: readonly (Span | null)[]) => string | null

/**
 * Cells that are whole sentences (工作任务, 重点内容), each with the deadline of its row, else of its column; the numbers of other
 * cells stand in no sentence.
 */
export function cellsOf(text: string, { tables }: Part, issuedOn: string | null): Cell[] {
  const cells = tables.flatMap(({ names, rows }) => {
    const dueOf = dueOfRows(text, names, issuedOn)
    const years = names.map((words) => yearOfColumn(words, issuedOn))
    return rows.flatMap((row) => {
      const due = dueOf(row)
      return row.flatMap((span, at) =>
        span && !tellsWhatIs.test(names[at] ?? '')
          ? [{ span, deadline: due ?? years[at] ?? null, urged: setsTasks.test(names[at] ?? '') }]
          : [],
      )
    })
  })
  const distinct = new Map(cells.map((cell) => [cell.span.start, cell]))
  return [...distinct.values()].filter(
    ({ span, urged }) => span.end - span.start >= (urged ? shortestTask : shortestSentence),
  )
}

interface Cell {
  readonly span: Span
  readonly deadline: string | null
  /** The name of its column says that what stands in it is to be done. */
  readonly urged: boolean
}

const shortestSentence = 12
/** 安装柜组146台: of what is to be done. */
const shortestTask = 6

/** By when a row is to be done: the one day in its column for that. */
export function dueOfRows(text: string, names: readonly string[], issuedOn: string | null): DueOf {
  const column = names.findIndex((words) => deadlineColumn.test(words))
  if (column < 0) return () => null
  return (row) => {
    const when = row[column]
    const [date] = when ? dueDates(text, findDates(text, when, issuedOn), issuedOn) : []
    return date ? deadlineOf(date) : null
  }
}

/** 完成时限, 时间节点: the column that says by when a row is to be done; 日期 alone is when something was. */
const deadlineColumn = new RegExp(
  `^(?!日期$)(?:计划|拟)?(?:完成|实施|办结|整改|落实)?${deadlineWords}+(?:要求|安排)?$`,
)

/** 问题隐患, 存在问题, 基本情况: a column that tells what is, and sets nothing. */
const tellsWhatIs = /问题|隐患|现状|基本情况/
/** 重点任务, 2022年度目标, 整改措施, 考核内容: what stands in it is to be done. */
const setsTasks =
  /(?:任务|目标|措施|举措|事项)$|(?:工作|考核|重点|建设|整治|主要|任务|目标)内容$|(?:工作|考核|任务|目标)要求$/

/** 2022年度目标: the last day of the year that a column of what is to be done is of. */
function yearOfColumn(words: string, issuedOn: string | null): string | null {
  const year = /^(?<year>20\d\d)年度?[^\d]{0,6}(?:目标|任务|计划)/.exec(words)?.groups?.year
  return year && year >= (issuedOn ?? '').slice(0, 4) ? `${year}-12-31` : null
}
