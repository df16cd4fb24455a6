import { deadlineOf, findDates } from '../../dates/dates.ts'
import { dueDates } from '../../dates/deadlines.ts'

/** 备注:表中数据为2020年底须完成的任务数。 */
const note =
  /^\s*(?:备?注|说明)[::](?<says>[^\n。]{0,12}(?:表[中内]|上表|以上|各项)[^\n。]{2,60}(?:任务|目标|完成)[^\n。]{0,20})/u

const nearTheTable = 120

/** By when the note behind a table says that its numbers are to be reached; `end` is where its last row ends. */
export function deadlineOfNote(text: string, end: number, issuedOn: string | null): string | null {
  const says = note.exec(text.slice(end, end + nearTheTable))?.groups?.says
  if (says === undefined) return null
  const [date, another] = dueDates(says, findDates(says, undefined, issuedOn), issuedOn)
  return date && !another ? deadlineOf(date) : null
}
