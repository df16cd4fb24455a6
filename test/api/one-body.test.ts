import { expect, test } from 'vitest'
import { PolicyRecords } from '../../src/domain/policy-records.ts'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { read } from '../../src/ingest.ts'
import { bodyForms } from '../../src/resolve/bodies/body-forms.ts'
import { decode } from '../../src/text/decode/decode.ts'
import { withApi } from './with-api.ts'

const gazetteer = loadGazetteer()

/** Two provinces whose documents both speak of 省教育厅. */
const records = () =>
  ['海南省', '广东省'].map((province) => {
    const text = `${province}人民政府关于加强基层教育工作的意见\n各市县人民政府：\n　　一、落实经费。由省教育厅牵头。\n${province}人民政府\n2021年5月6日\n`
    return PolicyRecords.parse(read(decode(new TextEncoder().encode(text), `${province}.txt`), gazetteer))
  })

const api = withApi({
  records,
  places: gazetteer.jurisdictions,
  bodyForms: (words) => bodyForms(words, gazetteer),
})

test.each([
  ['its full name', 'name: "海南省教育厅"', '海南省教育厅'],
  ['the name in traditional characters, spaced', 'name: "海南省 教育廳"', '海南省教育厅'],
  ['a short form of its name', 'name: "海南教育厅"', '海南省教育厅'],
  ['a name that nobody has', 'name: "海南省教育局"', null],
  ['an id that nobody has', 'id: "body-0"', null],
  ['the id of a directive', 'id: "dir-0"', null],
])('a body by %s', async (_by, given, name) => {
  const { body } = await api.ask(`{ body(${given}) { name } }`)
  expect(body).toEqual(name && { name })
})

test('a name that several are called by lists them', async () => {
  const { errors } = await api.send('{ body(name: "省教育厅") { name } }')
  const [error] = errors!
  expect(error!.extensions.code).toBe('AMBIGUOUS')
  const { nodes } = await api.ask(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on IssuingBody { name aliases } } }',
    { ids: error!.extensions.candidates },
  )
  expect(nodes.map((body: { name: string }) => body.name).sort()).toEqual(['广东省教育厅', '海南省教育厅'])
})

test.each<[string, string, string?]>([
  ['nothing', 'body { name }'],
  ['both', 'body(id: "body-0", name: "海南省教育厅") { name }'],
  ['spaces', 'body(name: " ") { name }'],
  [
    'both in a filter',
    'responsibilities(filter: { body: "body-0", bodyName: "海南省教育厅" }) { totalCount }',
    'Give either `body` or `bodyName`.',
  ],
])('%s is refused with what to send', async (_given, question, message = 'Give ') => {
  const { errors } = await api.send(`{ ${question} }`)
  expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT')
  expect(errors![0]!.message.startsWith(message)).toBe(true)
})

test.each([
  ['海南省教育厅', 1],
  ['海南教育厅', 1],
  ['海南省教育局', 0],
])('responsibilities of %s: %i', async (bodyName, count) => {
  const { responsibilities } = await api.ask(
    'query ($bodyName: String) { responsibilities(filter: { bodyName: $bodyName }) { totalCount } }',
    { bodyName },
  )
  expect(responsibilities.totalCount).toBe(count)
})
