import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { released, unexplained } from '../../src/api/contract/changelog.ts'
import { schemaChanges } from '../../src/api/contract/schema-changes.ts'
import { printPolicySchema } from '../../src/api/schema.ts'

const inSchema = (file: string) => readFileSync(new URL(`../../schema/${file}`, import.meta.url), 'utf8')

test('the schema takes nothing away that was released, unless it was announced or the changelog says why', () => {
  const missing = unexplained(
    schemaChanges(inSchema('released.graphql'), printPolicySchema()),
    inSchema('CHANGELOG.md'),
  )
  expect(
    missing,
    'These changes break clients. Keep what was there and mark it deprecated (deprecationReason: what to use instead); ' +
      'or, if it cannot be kept, write each sentence into schema/CHANGELOG.md under "## Unreleased", and why.',
  ).toEqual([])
})

/** Why things are deprecated in a printed schema, in its order; '' where it does not say. */
function deprecationReasons(schema: string): string[] {
  const marks = schema.matchAll(/@deprecated(?:\(reason: "([^"]*)"\))?/g)
  return [...marks].map(([, reason]) => reason ?? '')
}

const before = `
  type Query { plan(id: ID!, depth: Int = 6): Plan  old: Int @deprecated(reason: "Ask plan.") }
  type Plan { id: ID!  title: String!  kind: Kind  draft(full: Boolean @deprecated(reason: "Ask title.")): Int }
  enum Kind { NOTICE  PLAN  DRAFT @deprecated(reason: "Nothing is one.") }`

test('what is deprecated says what to use instead', () => {
  expect(deprecationReasons(before)).toEqual(['Ask plan.', 'Ask title.', 'Nothing is one.'])
  expect(deprecationReasons(before.replace('(reason: "Ask plan.")', ''))[0]).toBe('')
  expect(
    deprecationReasons(printPolicySchema()).filter((reason) => reason.length < 'Ask it.'.length),
  ).toEqual([])
})

describe('one change of a schema', () => {
  const edits: readonly [what: string, from: string, to: string, expected: object][] = [
    ['a field goes', 'title: String!  ', '', { breaking: ['Plan.title was removed.'] }],
    [
      'a field may be null now',
      'title: String!',
      'title: String',
      { breaking: ['Plan.title changed type from String! to String.'] },
    ],
    ['a value goes', 'PLAN  ', '', { breaking: ['PLAN was removed from enum type Kind.'] }],
    [
      'another default',
      'depth: Int = 6',
      'depth: Int = 3',
      { breaking: ['Query.plan arg depth has changed defaultValue from 6 to 3.'] },
    ],
    [
      'an argument must be given',
      'plan(',
      'plan(day: Int!, ',
      { breaking: ['A required arg day on Query.plan was added.'] },
    ],
    [
      'a deprecated field goes',
      'old: Int @deprecated(reason: "Ask plan.")',
      '',
      { removedAsAnnounced: ['Query.old was removed.'] },
    ],
    [
      'a deprecated value goes',
      'DRAFT @deprecated(reason: "Nothing is one.")',
      '',
      { removedAsAnnounced: ['DRAFT was removed from enum type Kind.'] },
    ],
    [
      'a deprecated argument goes',
      '(full: Boolean @deprecated(reason: "Ask title."))',
      '',
      { removedAsAnnounced: ['Plan.draft arg full was removed.'] },
    ],
    ['a value comes', 'NOTICE', 'NOTICE LAW', { widening: ['LAW was added to enum type Kind.'] }],
    [
      'a field and a type come',
      'type Plan {',
      'type Task { id: ID! } type Plan { task: Task ',
      { added: ['Plan.task was added.', 'Task was added.'] },
    ],
    [
      'an argument may be given',
      'plan(',
      'plan(day: Int, ',
      { added: ['An optional arg day on Query.plan was added.'] },
    ],
    ['words only', 'type Plan', '"A plan." type Plan', {}],
  ]
  test.each(edits)('%s', (_what, from, to, expected) => {
    const now = before.replace(from, to)
    buildSchema(now)
    expect(now).not.toBe(before)
    const nothing = { breaking: [], removedAsAnnounced: [], widening: [], added: [] }
    const found = schemaChanges(before, now)
    expect({ ...found, added: [...found.added].sort() }).toEqual({ ...nothing, ...expected })
  })
})

describe('the changelog', () => {
  const changes = schemaChanges(before, before.replace('title: String!', 'name: String'))
  const page = '# Changes\n\n## Unreleased\n\n## 0.1.0 (2026-01-01)\n\n- Plan.title was removed.\n'
  const explained = page.replace(
    '## Unreleased\n',
    '## Unreleased\n\n- Plan.title was removed. It was the name all along: ask `name`.\n',
  )

  test('only what stands under Unreleased explains', () => {
    expect(unexplained(changes, page)).toEqual(['Plan.title was removed.'])
    expect(unexplained(changes, explained)).toEqual([])
  })

  test('a release moves it under the version, with what was added, and does not go without it', () => {
    expect(() => released(page, '0.2.0', '2026-02-02', changes)).toThrow('Plan.title was removed.')
    expect(released(explained, '0.2.0', '2026-02-02', changes)).toBe(`# Changes

## Unreleased

## 0.2.0 (2026-02-02)

- Plan.title was removed. It was the name all along: ask \`name\`.

### Added

- Plan.name was added.

## 0.1.0 (2026-01-01)

- Plan.title was removed.
`)
  })
})
