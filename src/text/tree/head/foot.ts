import type { Span } from '../../../domain/evidence.ts'
import { isNumberLine } from '../line-shape.ts'
import type { Line } from '../lines.ts'
import { isHistoryLine } from './history-line.ts'

/** What a database prints below the last article, where the head of a regulation has nothing. */
export interface Foot {
  readonly number: Span | null
  readonly history: Span
  /** How many lines it takes, with the title where that stands there again. */
  readonly lines: number
}

/** 国发〔2030〕15号(2030年3月3日发布), (2030年3月3日国务院发布). */
const published = /^([^()。;]{4,30}号)?\s?(\([^()]{8,80}(?:发布|公布|颁布|印发)\))$/u

/** X条例 | 国发〔2030〕15号(2030年3月3日发布): the number and the history as the last line; null if it is none. */
export function footOf(lines: readonly Line[], title: string | null): Foot | null {
  const last = lines.at(-1)
  const found = last && published.exec(last.text)
  if (!found || lines.length < 3) return null
  const [, number, history] = found
  // of a list of regulations the last one
  const above = lines.at(-2)!.text
  const again = title !== null && above === title
  if (!again && !above.endsWith('。')) return null
  if (!isHistoryLine(history!) || (number && !isNumberLine(number))) return null
  return {
    number: number ? { start: last.start, end: last.start + number.length } : null,
    history: { start: last.end - history!.length, end: last.end },
    lines: again ? 2 : 1,
  }
}
