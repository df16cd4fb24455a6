import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PolicyRecords } from '../../src/domain/policy-records.ts'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { read } from '../../src/ingest.ts'
import { bodyForms } from '../../src/resolve/bodies/body-forms.ts'
import { decode } from '../../src/text/decode/decode.ts'
import { withApi } from './with-api.ts'

const folder = new URL('../../seeds/documents/', import.meta.url)
const gazetteer = loadGazetteer()

const api = withApi({
  records: () =>
    readdirSync(folder)
      .sort()
      .map((file) => PolicyRecords.parse(read(decode(readFileSync(new URL(file, folder)), file), gazetteer))),
  places: gazetteer.jurisdictions,
  bodyForms: (words) => bodyForms(words, gazetteer),
})

/** What somebody types into the five seed documents, and the first hit: its title, name or words. */
test.each([
  ['琼卫基层〔2022〕10号', /^海南省卫生健康委员会关于印发全省/],
  ['琼卫基层[2022]10号', /^海南省卫生健康委员会关于印发全省/],
  ['瓊衛基層2022年10號', /^海南省卫生健康委员会关于印发全省/],
  ['国卫基层发（2022）20号', /^国家卫生健康委关于印发卫生健康系统/],
  ['广东省基层卫生人才队伍增量提质实施方案', /^广东省基层卫生人才队伍增量提质实施方案/],
  ['海南省卫健委', /^海南省卫生健康委员会$/],
  ['海南省卫计委', /^海南省卫生健康委员会$/],
  ['卫健委', /卫生健康委/],
  ['紧密型县域医疗卫生共同体', /县域医疗卫生共同体/],
  ['縣域醫共體', /医共体/],
])('%s', async (query, first) => {
  const { search } = await api.ask(
    `query ($query: String!) { search(query: $query, first: 3) { totalCount edges { type node {
       ... on Directive { title } ... on Body { name } ... on Task { text } ... on Metric { indicator evidence { quote } } } } } }`,
    { query },
  )
  const [{ node }] = search.edges
  expect(node.title ?? node.name ?? node.text ?? node.evidence.quote).toMatch(first)
})

test.each(['县域医共体联合体', '琼卫基层〔2022〕11号', '火星移民'])('%s is not found', async (query) => {
  const { search } = await api.ask('query ($query: String!) { search(query: $query) { totalCount } }', {
    query,
  })
  expect(search.totalCount).toBe(0)
})

test.each([
  ['海南省卫生建康委员会', /^海南省卫生健康委员会$/],
  ['海南省卫生健康委员', /^海南省卫生健康委员会$/],
  ['海南省卫生健健康委员会', /^海南省卫生健康委员会$/],
])('%s is nearly the name of a body', async (query, name) => {
  const { search } = await api.ask(
    'query ($query: String!) { search(query: $query) { nearBodies { name } } }',
    {
      query,
    },
  )
  expect(search.nearBodies[0]?.name).toMatch(name)
})

test('a province consists of the places of today, each once', async () => {
  const { jurisdiction } = await api.ask('{ jurisdiction(code: "460000") { parts { name } } }')
  const parts = jurisdiction.parts.map(({ name }: { name: string }) => name)
  // 儋州市 had the code of a county, 469003, until 2015.
  expect(parts).toHaveLength(19)
  expect(parts.filter((name: string) => name === '儋州市')).toHaveLength(1)
})
