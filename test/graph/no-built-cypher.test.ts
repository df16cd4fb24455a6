import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { luceneOf, luceneWithTags } from '../../src/graph/read/lucene.ts'
import { statement } from '../../src/graph/statement.ts'

const root = join(import.meta.dirname, '../..')
const filesIn = (folder: string, ending: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
const textOf = (file: string) => readFileSync(join(root, file), 'utf8')
const withoutRemarks = (text: string) => text.replace(/\/\*.*?\*\/|(?<!:)\/\/[^\n]*/gs, '')

/** What runs text as Cypher, fetches addresses, or makes patterns of what is given. */
const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['runs text', /apoc\.|\bdynamic\b|cypher\.run/i],
  ['loads addresses', /\bLOAD\s+CSV\b/i],
  ['takes a pattern from a parameter', /=~\s*\$/],
  ['changes users or settings', /\bCALL\s+dbms\.|\b(CREATE|ALTER|DROP)\s+(USER|ROLE|DATABASE)\b/i],
]

/** Types and labels that are given: only these, only in what saves, and their values are enumerations of ours. */
const givenNames = new Set(['$(row.type)', '$(row.label)', '$(type)', '$(type(old))'])

describe('cypher/', () => {
  test.each(filesIn('cypher', '.cypher'))('%s takes what is given as values', (file) => {
    const text = withoutRemarks(textOf(file))
    for (const [what, pattern] of forbidden) expect(text, what).not.toMatch(pattern)
    for (const [given] of text.matchAll(/\$\((?:[^()]|\([^()]*\))*\)/g)) {
      expect(givenNames, file).toContain(given)
      expect(file).toMatch(/^cypher\/write\//)
    }
  })

  test('a slot takes small numbers and names of ours, and nothing else', () => {
    const fill = (depth: unknown, relations: unknown) =>
      statement('read', 'lineage-directives', { depth, relations, ties: ['ISSUES'] } as never)
    expect(fill(3, ['IMPLEMENTS', 'BASED_ON'])).toContain('IMPLEMENTS|BASED_ON')
    for (const name of ['Directive', 'sortTitle']) expect(fill(3, [name])).toContain(name)
    for (const bad of ['1', 1.5, -1, 101, Number.NaN]) expect(() => fill(bad, ['IMPLEMENTS'])).toThrow()
    for (const bad of ['implements', 'password', 'A]->() DETACH DELETE n //', 'A`', '', 'A B'])
      expect(() => fill(3, [bad])).toThrow()
  })
})

/** The files that may talk to the driver, and the Cypher that stands in them. */
const talking = new Set(['src/graph/database.ts', 'src/graph/schema.ts', 'src/graph/server/readiness.ts'])
const fixed = new Set(['SHOW INDEXES YIELD name, state', 'CALL db.awaitIndexes(21600)', 'RETURN 1'])

describe('src/', () => {
  test.each(filesIn('src', '.ts'))('%s builds no Cypher', (file) => {
    const text = withoutRemarks(textOf(file))
    if (!talking.has(file))
      expect(text).not.toMatch(/executeQuery\(|executeRead\(|executeWrite\(|session\.run\(/)
    for (const [, quoted = ''] of text.matchAll(
      /['"`]((?:MATCH|MERGE|UNWIND|CREATE|CALL|SHOW|RETURN)\s[^'"`]*)['"`]/g,
    ))
      expect(fixed, file).toContain(quoted)
  })
})

describe('Lucene', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '") OR *:*',
      'a~9^4',
      '/.*/',
      '[* TO *]',
      '\\',
      'AND NOT',
      '{x}',
      '!',
      '&& ||',
      "don't",
      '21.7%',
      'A类',
    ),
  )

  test('whatever is typed stays inside quotes, or is escaped', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anything, { minLength: 1, maxLength: 3 }), { maxLength: 3 }), (terms) => {
        const query = luceneOf(terms)
        if (query === null) return
        const outside = query.replace(/"[^"\\]*"/g, 'Q').replace(/\\./gsu, '')
        expect(outside).toMatch(/^(?:[\p{L}\p{N}+()* ]|searchText:|\^4)*$/u)
      }),
      { numRuns: 3_000 },
    )
  })

  test('and so do the values of tags', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const outside = luceneWithTags(null, [[`place=${value}`]]).replace(/"[^"\\]*"/g, 'Q')
        expect(outside).toBe('+*:* +(searchTags:Q)^0')
      }),
      { numRuns: 1_000 },
    )
  })
})
