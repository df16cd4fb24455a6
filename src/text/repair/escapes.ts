import { matchesOf } from '../matches.ts'
import { type Change, type Draft, rewrite, withDamage } from './draft.ts'

/** \n, \t, \", \/, \\, \u3000: what JSON and programs write for a character, with the backslash in the text. */
const escaped = /\\(?:u([0-9a-fA-F]{4})|([nrt"'/\\]))/g

const meant: Readonly<Record<string, string>> = { n: '\n', r: '', t: '\t' }

/** {"content":"  and  ","url":": the marks of the record around the text. */
const recordMark =
  /^\s{0,20}[[{]{1,2}\s{0,20}"\w{1,40}"\s?:\s?"|",\s{0,20}"\w{1,40}"\s?:\s?"|"\s{0,20}[}\]]{1,2}\s{0,20}$/g

/** Fewer than this may be meant: a path of Windows, an example. */
const fewest = 3

/** 现印发给你们。\n一、总体要求 → two lines; \u56fd\u52a1\u9662 → 国务院: in a text that has more such line ends than real ones, or is spelt so. */
export function readEscapes(before: Draft): Draft {
  const draft = readParagraphMarks(before)
  const { text } = draft
  if (!text.includes('\\')) return draft
  const found = matchesOf(text, escaped)
  const lineEnds = found.filter(({ 2: letter }) => letter === 'n').length
  const units = found.filter(({ 1: unit }) => unit !== undefined).length
  if ((lineEnds < fewest || lineEnds <= text.split('\n').length) && units < fewest) return draft
  const changes = found.map(
    ({ index, 0: { length }, 1: unit, 2: letter = '' }): Change => ({
      start: index,
      end: index + length,
      text: unit ? String.fromCharCode(Number.parseInt(unit, 16)) : (meant[letter] ?? letter),
      kind: 'escape',
    }),
  )
  const read = rewrite(draft, changes)
  const marks = matchesOf(read.text, recordMark).map(
    ({ index, 0: { length } }): Change => ({
      start: index,
      end: index + length,
      text: index === 0 ? '' : '\n',
    }),
  )
  return withDamage(rewrite(read, marks), 'escape', changes.length)
}

/** @Para@, @SubP@: where a collection of laws begins a paragraph. */
const paragraphMark = /@(?:Para|SubP)@/g

function readParagraphMarks(draft: Draft): Draft {
  if (!draft.text.includes('@SubP@') && !draft.text.includes('@Para@')) return draft
  const changes = matchesOf(draft.text, paragraphMark).map(
    ({ index, 0: { length } }): Change => ({ start: index, end: index + length, text: '\n', kind: 'escape' }),
  )
  return withDamage(rewrite(draft, changes), 'escape', changes.length)
}
