import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** The statements, by their path below cypher/: what stands in their comments, and what is run. */
const statements = new Map(
  readdirSync(join(root, 'cypher'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => {
      const lines = readFileSync(join(root, 'cypher', file), 'utf8').split('\n')
      const isComment = (line: string) => line.startsWith('//')
      return [
        file.replaceAll('\\', '/'),
        {
          comment: lines
            .filter(isComment)
            .map((line) => line.slice(2))
            .join(''),
          body: lines.filter((line) => !isComment(line)).join('\n'),
        },
      ] as const
    }),
)

/** What many comments call «the bounds of the page»: what `askPage` gives. */
const boundsOfPage = ['$lowKey', '$lowId', '$highKey', '$highId', '$limit', '{{direction}}']

const namesIn = (text: string) => [...text.matchAll(/\$\w+|\{\{\w+\}\}/g)].map(([name]) => name)

/** $ids, {{relations}}; or, in front of what is returned, «Parameters: ids, tables (…)». */
function toldOf(comment: string): string[] {
  const listed = /Parameters: (.*?)Returns:/.exec(comment)?.[1] ?? ''
  return [
    ...namesIn(comment),
    ...[...listed.matchAll(/\w+/g)].map(([name]) => `$${name}`),
    ...(comment.includes('the bounds of the page') ? boundsOfPage : []),
  ]
}

/** The statements that a comment names, by their path in the folder of its own or in that of its kind. */
function namedIn(file: string, comment: string): string[] {
  return [...comment.matchAll(/[\w/-]+\.cypher/g)].map(([name]) => {
    const places = [`${file.replace(/[^/]+$/, '')}${name}`, `${file.split('/')[0]}/${name}`]
    const found = places.find((place) => statements.has(place))
    expect(found, `${file} names ${name}`).toBeDefined()
    return found!
  })
}

test.each([...statements.keys()])('%s says what it takes', (file) => {
  const { comment, body } = statements.get(file)!
  const told = new Set([
    ...toldOf(comment),
    ...namedIn(file, comment).flatMap((name) => toldOf(statements.get(name)!.comment)),
  ])
  expect(namesIn(body).filter((name) => !told.has(name))).toEqual([])
})

test.each([...statements.keys()])('%s names files that there are', (file) => {
  for (const [named] of statements.get(file)!.comment.matchAll(/\b(?:src|test)\/[\w/.-]+\.ts/g))
    expect(existsSync(join(root, named)), named).toBe(true)
})
