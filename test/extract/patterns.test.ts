import { expect, test } from 'vitest'
import { institutionEndings } from '../../src/extract/bodies/body-class-name.ts'
import { operatorEndings } from '../../src/extract/bodies/operators.ts'
import { handingOn } from '../../src/extract/citations/issue-sentences.ts'
import { grounds, ofAnother } from '../../src/extract/duties/acts-at-once.ts'
import { assigning } from '../../src/extract/duties/assigning-words.ts'
import { clauseShapes, namesHave } from '../../src/extract/duties/clause-words.ts'
import { behindOversees } from '../../src/extract/duties/cue-yields.ts'
import { takingBodies } from '../../src/extract/duties/name-anchors.ts'
import { nameShapes } from '../../src/extract/duties/name-endings.ts'
import { behindNoSubject, behindNotBy } from '../../src/extract/duties/no-subject.ts'
import { kindsToldApart, relations } from '../../src/extract/duties/owner-description.ts'
import { othersWork } from '../../src/extract/duties/prose-acts.ts'
import { cueShapes } from '../../src/extract/duties/prose-cues.ts'
import { partsOfNothing } from '../../src/extract/duties/shared-task.ts'
import { verbShapes } from '../../src/extract/duties/subject-verbs.ts'
import { supervising } from '../../src/extract/duties/supervising.ts'
import { officesOf } from '../../src/extract/duties/whole-name.ts'
import { namesItself } from '../../src/extract/header/header-validity.ts'
import { leadingMarks } from '../../src/extract/metrics/indicator-words.ts'
import type { PatternsByExample } from '../../src/text/any-of.ts'

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
}

/** What is looked at begins behind the name, which the examples show for their readers. */
const behindNames: Readonly<Record<string, PatternsByExample>> = {
  ofAnother,
  behindNoSubject,
  behindNotBy,
  behindOversees,
  partsOfNothing,
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

/** A text with brackets around what a pattern matches in it. */
function matchIn(text: string, pattern: RegExp): string | null {
  const found = pattern.exec(text)
  if (!found) return null
  const end = found.index + found[0].length
  return `${text.slice(0, found.index)}[${found[0]}]${text.slice(end)}`
}
