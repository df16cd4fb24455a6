import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readExamples } from '../../src/api/examples.ts'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { loadSeeds } from '../../src/loading/load-seeds.ts'
import { bodyForms } from '../../src/resolve/bodies/body-forms.ts'
import { lookUpCitations } from '../../src/resolve/lookup-citations.ts'
import { withApi } from './with-api.ts'

const gazetteer = loadGazetteer()

const api = withApi({
  load: (database) =>
    loadSeeds(database, gazetteer, (message) => {
      throw new Error(message)
    }),
  lookUp: (text) => lookUpCitations(text, gazetteer),
  bodyForms: (words) => bodyForms(words, gazetteer),
})

// What a fresh start answers. After a change of reading: vitest run test/api/examples.test.ts -u, and read the difference.
test.each([...readExamples()])('$name: $question', async ({ name, query, chineseQuestion, question }) => {
  expect(chineseQuestion).toMatch(/\p{Script=Han}/u)
  expect(question).toMatch(/[a-z]/)
  const { data, errors } = await api.send(query)
  expect(errors).toBeUndefined()
  const answer = fileURLToPath(new URL(`./examples/${name}.json`, import.meta.url))
  await expect(`${JSON.stringify(data, inOrder, 2)}\n`).toMatchFileSnapshot(answer)
})

/** The executor answers fields in the order in which they are ready. */
function inOrder(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
