import fc from 'fast-check'
import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { printPolicySchema, schema as served } from '../../src/api/schema.ts'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { bodyForms } from '../../src/resolve/bodies/body-forms.ts'
import { lookUpCitations } from '../../src/resolve/lookup-citations.ts'
import { directiveIdOf } from '../api/policies.ts'
import { withApi } from '../api/with-api.ts'
import { type Asked, brokenQueries, queriesOf } from './queries.ts'
import { longest, patienceFor, runs, seed } from './runs.ts'

const gazetteer = loadGazetteer()
const told: unknown[] = []
const api = withApi({
  lookUp: (text) => lookUpCitations(text, gazetteer),
  bodyForms: (words) => bodyForms(words, gazetteer),
  report: (_, error) => told.push(error),
})

const known = [
  ...['national', 'province', 'city', 'county'].map((key) => directiveIdOf(key)),
  ...['国办发〔2021〕18号', '公立医院', '460000', '100000'],
]
const queries = queriesOf(buildSchema(printPolicySchema()), known)
const asked = fc.oneof({ weight: 4, arbitrary: queries }, { weight: 1, arbitrary: brokenQueries(queries) })

/** What a caller may be told. That something went wrong on our side is not among it, nor, the second time, that it took too long. */
const codes = new Set([
  ...['BAD_USER_INPUT', 'AMBIGUOUS', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'],
  ...['QUERY_TOO_COMPLEX', 'NOT_OFFERED'],
])
const count = runs || 150

async function send(made: Asked): Promise<void> {
  // The first time the server plans what it is asked: twenty statements for all gaps.
  if ((await timeOf(made)) > longest()) expect(await timeOf(made)).toBeLessThan(longest())
}

async function timeOf({ query, variables }: Asked): Promise<number> {
  const began = performance.now()
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const answer = await response.json()
  expect([200, 400]).toContain(response.status)
  const said = (answer.errors ?? []).map(
    ({ extensions }: { extensions: { code: string } }) => extensions.code,
  )
  for (const code of said)
    if (code !== 'TIMEOUT') expect(codes, JSON.stringify(answer.errors)).toContain(code)
  expect(told).toEqual([])
  if (said.includes('TIMEOUT')) return Number.POSITIVE_INFINITY
  return performance.now() - began
}

test(`${count} made-up operations: each is answered or refused, none breaks anything`, {
  timeout: patienceFor(count, 100),
}, async () => {
  expect(Object.keys(served.getTypeMap()).length).toBeGreaterThan(50)
  const before = process.memoryUsage().heapUsed
  await fc.assert(fc.asyncProperty(asked, send), { numRuns: count, ...seed, endOnFailure: runs > 1_000 })
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(500e6)
  expect((await fetch(`${api.url}/readyz`)).status).toBe(200)
})
