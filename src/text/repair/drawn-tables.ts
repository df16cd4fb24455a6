import { matchesOf } from '../matches.ts'
import { type Change, type Draft, rewrite, withDamage } from './draft.ts'

/** ┌──┬──┐ · ┠──┼──┨: a line that draws and says nothing. */
const rule = /^[ \t\u3000]*[\u2500-\u2501\u250c-\u254b\u2550-\u256c][ \t\u3000\u2500-\u256c]*(?:\n|$)/gm

/** │ 1 │ 完善医疗保障制度 │ 市医保局 │ */
const row = /^[ \t\u3000]*[│┃║].*[│┃║][ \t\u3000]*$/gm
const border = /[ \t\u3000]*[│┃║][ \t\u3000]*/g

/** A table drawn with lines, as texts of old have it: its cells with tabs between, one row a line. */
export function readDrawnTables(draft: Draft): Draft {
  if (!/[│┃║]/.test(draft.text)) return draft
  const rows = matchesOf(draft.text, row)
  if (rows.length < 2) return draft
  const changes: Change[] = matchesOf(draft.text, rule).map(({ index, 0: whole }) => ({
    start: index,
    end: index + whole.length,
    text: '',
  }))
  for (const { index, 0: words } of rows) {
    const borders = matchesOf(words, border)
    borders.forEach(({ index: at, 0: drawn }, i) => {
      const isInside = i > 0 && i < borders.length - 1
      const start = index + at
      changes.push({ start, end: start + drawn.length, text: isInside ? '\t' : '' })
    })
  }
  return withDamage(
    rewrite(
      draft,
      changes.sort((a, b) => a.start - b.start),
    ),
    'drawn-table',
    rows.length,
  )
}
