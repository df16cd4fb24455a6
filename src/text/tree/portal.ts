import type { Header } from '../policy-tree.ts'
import { endsLikeTitle, isBodyLine } from './line-shape.ts'
import type { Line } from './lines.ts'
import { fieldOf, keyPattern } from './page/metadata-keys.ts'
import { goesWithMetadata, labelledIn } from './page/metadata-line.ts'

type Field = Header['portal'][number]

/** The labelled values of a line, placed in the text: `at` is where the line starts. */
export function portalFields(words: string, at = 0): Field[] {
  return labelledIn(words)
    .filter(({ from, to }) => to > from)
    .map(({ field, from, to }) => ({ field, value: { start: at + from, end: at + to } }))
}

/** Whether a line is of the page's table, if only by a label without a value. */
export function isPortalLine(words: string): boolean {
  return labelledIn(words).length > 0
}

/** [发文字号], 【成文日期】: a label in brackets on a line of its own, its value in the lines below. */
const bracketLabel = new RegExp(`^[[【](${keyPattern})[\\]】]$`, 'u')

/** A number or a date may stand over so many lines below its label: 京发改 | 〔2026〕 | 341号. */
const longestValue = 4

/** The field whose label in brackets is line `at`, with the lines it takes; null if the line is no such label. */
function bracketField(lines: readonly Line[], at: number): { field: Field | null; lines: number } | null {
  const name = bracketLabel.exec(lines[at]!.text)?.[1]
  const field = name ? fieldOf(name) : null
  if (!field) return null
  if (field === 'control') return { field: null, lines: 1 }
  let end = at + 1
  while (end < lines.length && !/^[[【]/u.test(lines[end]!.text)) end++
  // Below the last label of the table there is no other to end its value: it is one line.
  const taken =
    end < lines.length && end - at - 1 <= longestValue ? end - at - 1 : Number(at + 1 < lines.length)
  if (taken === 0) return { field: null, lines: 1 }
  const value = { start: lines[at + 1]!.start, end: lines[at + taken]!.end }
  return { field: { field, value }, lines: taken + 1 }
}

/** So many labels alone, each with its value below, make a table; one may be a heading. */
const fewestBare = 3

/** 名称 | 关于…的通知 | 文号 | … | 发布机构 | …: a table drawn as lines whose labels have no colon. The lines of its labels. */
function bareLabels(lines: readonly Line[]): ReadonlySet<number> {
  const labels = lines.flatMap((line, index) => {
    const field = fieldOf(line.text)
    const next = lines[index + 1]
    return field && field !== 'control' && next && !fieldOf(next.text) ? [index] : []
  })
  return new Set(labels.length < fewestBare ? [] : labels)
}

/** All fields of a stretch of lines, and the lines they take: a label alone has its value in the lines below. */
export function portalOf(lines: readonly Line[]): { fields: Field[]; used: ReadonlySet<Line> } {
  const fields: Field[] = []
  const used = new Set<Line>()
  const bare = bareLabels(lines)
  lines.forEach((line, index) => {
    const value = lines[index + 1]
    if (bare.has(index) && value) {
      used.add(line).add(value)
      fields.push({ field: fieldOf(line.text)!, value: { start: value.start, end: value.end } })
      return
    }
    const bracketed = bracketField(lines, index)
    if (bracketed) {
      for (const taken of lines.slice(index, index + bracketed.lines)) used.add(taken)
      if (bracketed.field) fields.push(bracketed.field)
      return
    }
    const found = labelledIn(line.text)
    if (found.length === 0) return
    used.add(line)
    fields.push(...portalFields(line.text, line.start))
    const last = found.at(-1)!
    const isBelow = last.to === last.from && (last.field === 'title' || !isTitle(value?.text ?? ''))
    const below = isBelow ? valueBelow(lines, index) : []
    if (below.length === 0) return
    for (const taken of below) used.add(taken)
    fields.push({ field: last.field, value: { start: below[0]!.start, end: below.at(-1)!.end } })
  })
  if (used.size > 0) takeNeighbours(lines, used)
  return { fields, used }
}

/** Names of bodies in a list below their key are not more than this. */
const mostNames = 20

/** The lines that are the value of a label alone: what stands between two labels, a date, a list of names. */
function valueBelow(lines: readonly Line[], at: number): readonly Line[] {
  const isLabelled = (line: Line | undefined) => line !== undefined && labelledIn(line.text).length > 0
  const next = lines[at + 1]
  if (!next || isLabelled(next) || next.text.length > 80) return []
  let end = at + 1
  while (end < lines.length && end <= at + mostNames && isBodyLine(lines[end]!.text)) end++
  if (end > at + 1 && isLabelled(lines[end])) return lines.slice(at + 1, end)
  // A table drawn as lines: label, value, label, value. The value of an empty label is not the title below.
  return isLabelled(lines[at + 2]) || /^\d{4}[-年]/.test(next.text) ? [next] : []
}

/** 关于…的通知 below 发布机构: without a value. */
function isTitle(words: string): boolean {
  return /^(?:\p{Script=Han}{2,20}\s?)?(?:关于|印发|转发).{4,}/u.test(words) && endsLikeTitle(words)
}

/** Lines that only their neighbours tell to be of the table, from each of its lines down and up. */
function takeNeighbours(lines: readonly Line[], used: Set<Line>): void {
  const sweep = (order: readonly Line[]) => {
    let beside = false
    for (const line of order) {
      if (!used.has(line) && beside && goesWithMetadata(line.text)) used.add(line)
      beside = used.has(line)
    }
  }
  sweep(lines)
  sweep(lines.toReversed())
}
