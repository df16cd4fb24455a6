import { expect, test } from 'vitest'
import { chainRecords, withApi } from './with-api.ts'

const api = withApi({ records: chainRecords })

/** What finds nothing because it cannot: an id of another kind, a name for a code, ends the wrong way round. */
test.each([
  [
    'tasks(filter: { directive: "body-0" }) { totalCount }',
    '`directive` is "body-0": give the id of a directive',
  ],
  ['tasks(filter: { directive: "" }) { totalCount }', '`directive` is ""'],
  [
    'metrics(filter: { directive: "国办发〔2021〕1号" }) { totalCount }',
    '`directive` is "国办发〔2021〕1号"',
  ],
  ['gaps(filter: { directive: "task-0" }) { on }', '`directive` is "task-0"'],
  [
    'responsibilities(filter: { body: "基层卫生健康处" }) { totalCount }',
    '`body` is "基层卫生健康处": give the id of a body',
  ],
  [
    'directives(filter: { issuedBy: "dir-0" }) { totalCount }',
    '`issuedBy` is "dir-0": give the id of a body',
  ],
  ['search(query: "卫生", filter: { issuedBy: "dir-0" }) { totalCount }', '`issuedBy` is "dir-0"'],
  ['bodies(filter: { unitOf: "dir-0" }) { totalCount }', '`unitOf` is "dir-0"'],
  ['changes(cites: "body-0") { totalCount }', '`cites` is "body-0"'],
  ['changes(body: "dir-0") { totalCount }', '`body` is "dir-0"'],
  [
    'bodies(filter: { jurisdiction: "海南省" }) { totalCount }',
    '`jurisdiction` is "海南省": give the six digits',
  ],
  ['search(query: "卫生", filter: { jurisdiction: "46" }) { totalCount }', '`jurisdiction` is "46"'],
  [
    'compareMetrics(indicator: "就诊率", jurisdiction: "4600000") { indicator }',
    '`jurisdiction` is "4600000"',
  ],
  ['jurisdictions(filter: { within: "海南" }) { totalCount }', '`within` is "海南"'],
  [
    'directives(filter: { issuedFrom: "2025-01-01", issuedUntil: "2020-01-01" }) { totalCount }',
    '`issuedFrom` is 2025-01-01 and `issuedUntil` 2020-01-01',
  ],
  [
    'responsibilities(filter: { deadlineFrom: "2026-01-01", deadlineUntil: "2025-12-31" }) { totalCount }',
    '`deadlineFrom` is 2026-01-01',
  ],
  [
    'metrics(filter: { targetFrom: 5, targetUntil: 1.5 }) { totalCount }',
    '`targetFrom` is 5 and `targetUntil` 1.5',
  ],
])('%s: %s', async (question, message) => {
  const { errors } = await api.send(`{ ${question} }`)
  expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT')
  expect(errors![0]!.message.startsWith(message)).toBe(true)
})

/** What nothing has is no mistake: it may be there tomorrow. */
test.each([
  'tasks(filter: { directive: "dir-0000000000000000" }) { totalCount }',
  'responsibilities(filter: { body: "body-0000000000000000" }) { totalCount }',
  'bodies(filter: { jurisdiction: "999999" }) { totalCount }',
  'metrics(filter: { targetFrom: 5, targetUntil: 5 }) { totalCount }',
])('%s finds nothing', async (question) => {
  expect(Object.values(await api.ask(`{ ${question} }`))).toEqual([{ totalCount: 0 }])
})
