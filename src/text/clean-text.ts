import type { Evidence, Span } from '../domain/evidence.ts'
import type { Finding } from '../domain/finding.ts'
import type { Damage } from '../domain/source.ts'
import type { SourceDocument } from './source-document.ts'

/** A place where the clean text differs from the source by more than spelling; `certain: false` is a guess. */
export interface Edit {
  /** In the clean text; empty (start = end) where characters were taken out. */
  readonly span: Span
  readonly source: Span
  readonly kind: string
  readonly certain: boolean
}

/**
 * The text as it was meant, in one spelling: simplified characters, ASCII for , : ; ( ) ? ! % digits and letters, no
 * annotations, \n for line ends. Markup characters are gone. A space stands only where it may separate: never at the end of a
 * line or between letter-spaced characters (总 则), but between two words of Han (财政部 税务总局). A tab stands between the cells
 * of a row.
 * Two rising arrays map it back: clean character i came from source [starts[i], ends[i]).
 */
export interface CleanText {
  readonly source: SourceDocument
  readonly text: string
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly edits: readonly Edit[]
  readonly damage: readonly Damage[]
  readonly findings: readonly Finding[]
}

/** The place in the source of a range of the clean text. The range must not be empty. */
export function toSource(clean: CleanText, span: Span): Span {
  const start = clean.starts[span.start]
  const end = clean.ends[span.end - 1]
  if (start === undefined || end === undefined || span.end <= span.start)
    throw new RangeError(`no such range in the clean text of ${clean.source.file}: ${span.start}–${span.end}`)
  return { start, end }
}

/** The evidence that a range of the clean text is: its words in the source, and whether a guess is among them. */
export function evidenceOf(clean: CleanText, span: Span): Evidence {
  const { start, end } = toSource(clean, span)
  const repaired = holdsGuess(clean.edits, span)
  return { quote: clean.source.text.slice(start, end), start, end, repaired }
}

/** Whether an edit that is a guess touches the range; the edits are in text order. */
function holdsGuess(edits: readonly Edit[], span: Span): boolean {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (edits[middle]!.span.end > span.start) high = middle
    else low = middle + 1
  }
  for (let i = low; i < edits.length && edits[i]!.span.start < span.end; i++)
    if (!edits[i]!.certain) return true
  return false
}

/** The words of a range of the clean text. */
export function wordsOf(clean: CleanText, span: Span): string {
  return clean.text.slice(span.start, span.end)
}
