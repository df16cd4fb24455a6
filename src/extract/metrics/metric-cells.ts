import type { Span } from '../../domain/evidence.ts'
import type { Part } from '../../text/policy-tree.ts'
import { deadlineOf, findDates } from '../dates/dates.ts'
import { dueDates } from '../dates/deadlines.ts'

/**
 * Cells that are whole sentences (工作任务, 重点内容), each with the deadline of its row; the numbers of other cells stand in no
 * sentence.
 */
export function cellsOf(text: string, { tables }: Part, issuedOn: string | null): Cell[] {
  const cells = tables.flatMap(({ names, rows }) => {
    const column = names.findIndex((words) => deadlineColumn.test(words))
    return rows.flatMap((row) => {
      const when = column < 0 ? null : row[column]
      const [date] = when ? dueDates(text, findDates(text, when, issuedOn), issuedOn) : []
      const deadline = date ? deadlineOf(date) : null
      return row.flatMap((span) => (span ? [{ span, deadline }] : []))
    })
  })
  const distinct = new Map(cells.map((cell) => [cell.span.start, cell]))
  return [...distinct.values()].filter(({ span }) => span.end - span.start >= 12)
}

interface Cell {
  readonly span: Span
  readonly deadline: string | null
}

/** 完成时限, 时间节点: the column that says by when a row is to be done. */
const deadlineColumn =
  /^(?:计划|拟)?(?:完成|实施|办结|整改|落实)?(?:时间|时限|期限|节点|进度)+(?:要求|安排|节点)?$/
