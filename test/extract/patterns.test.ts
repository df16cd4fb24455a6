import { expect, test } from 'vitest'
import { institutionEndings } from '../../src/extract/bodies/body-class-name.ts'
import { operatorEndings } from '../../src/extract/bodies/operators.ts'
import { handingOn } from '../../src/extract/citations/issue-sentences.ts'
import { behindPlain, inFrontOfPlain } from '../../src/extract/dates/plain-mentions.ts'
import { cueShapes } from '../../src/extract/duties/cues/cues.ts'
import { supervising } from '../../src/extract/duties/cues/supervising.ts'
import { takingBodies } from '../../src/extract/duties/names/name-anchors.ts'
import { kindsToldApart, relations } from '../../src/extract/duties/names/owner-description.ts'
import { officesOf } from '../../src/extract/duties/names/whole-name.ts'
import { othersWork } from '../../src/extract/duties/prose/acts.ts'
import { grounds, ofAnother } from '../../src/extract/duties/prose/acts-at-once.ts'
import { behindOversees } from '../../src/extract/duties/prose/cue-yields.ts'
import { partsOfNothing } from '../../src/extract/duties/prose/shared-task.ts'
import { assigning } from '../../src/extract/duties/words/assigning-words.ts'
import { clauseShapes, namesHave } from '../../src/extract/duties/words/clause-words.ts'
import { nameShapes } from '../../src/extract/duties/words/name-endings.ts'
import { behindNoSubject, behindNotBy } from '../../src/extract/duties/words/no-subject.ts'
import { verbShapes } from '../../src/extract/duties/words/subject-verbs.ts'
import { namesItself } from '../../src/extract/header/header-validity.ts'
import { leadingMarks } from '../../src/extract/metrics/words/indicator-words.ts'
import { anyOf, type PatternsByExample } from '../../src/text/any-of.ts'

const tables: Readonly<Record<string, PatternsByExample>> = {
  clauseShapes,
  nameShapes,
  assigning,
  grounds,
  namesHave,
  institutionEndings,
  supervising,
  othersWork,
  cueShapes,
  verbShapes,
  officesOf,
  takingBodies,
  operatorEndings,
  leadingMarks,
  handingOn,
  namesItself,
  relations,
  kindsToldApart,
  inFrontOfPlain,
}

/** What is looked at begins behind the name, which the examples show for their readers. */
const behindNames: Readonly<Record<string, PatternsByExample>> = {
  ofAnother,
  behindNoSubject,
  behindNotBy,
  behindOversees,
  partsOfNothing,
  behindPlain,
}

const rowsOf = (all: Readonly<Record<string, PatternsByExample>>) =>
  Object.entries(all).flatMap(([table, patterns]) =>
    Object.entries(patterns).map(([example, pattern]) => ({ table, example, pattern })),
  )

test.each(rowsOf(tables))('$table: $example', ({ example, pattern }) => {
  expect(matchIn(example.replace(/[[\]]/g, ''), pattern)).toBe(example)
})

test.each(rowsOf(behindNames))('$table: $example', ({ example, pattern }) => {
  const behind = example.slice(example.indexOf('['))
  expect(matchIn(behind.replace(/[[\]]/g, ''), pattern)).toBe(behind)
})

test('a row with a flag that the whole has not is refused', () => {
  const rows = { '[No]. 3': /no/i, 'Nr[.] 3': /\./ }
  expect(() => anyOf(rows)).toThrow('[No]. 3')
  expect(anyOf(rows, 'gi')).toEqual(/no|\./gi)
})

/** A text with brackets around what a pattern matches in it. */
function matchIn(text: string, pattern: RegExp): string | null {
  const found = pattern.exec(text)
  if (!found) return null
  const end = found.index + found[0].length
  return `${text.slice(0, found.index)}[${found[0]}]${text.slice(end)}`
}
