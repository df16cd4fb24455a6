import { expect, test } from 'vitest'
import { places } from './chain.ts'
import { withApi } from './with-api.ts'

const renamed = { code: '370402', level: 'COUNTY', parent: '370400' } as const

const api = withApi({
  records: () => [],
  places: [
    ...places.filter(({ code }) => code !== renamed.code),
    { ...renamed, name: '中心区', from: null, to: 1983 },
    { ...renamed, name: '市中区', from: 1983, to: null },
  ],
})

test.each([
  ['its name', '市中', ['市中区']],
  ['a former name', '中心区', ['市中区']],
  ['its name in traditional characters', '棗莊', ['枣庄市']],
  ['words that stand in no one name', '市中区中心', []],
])('jurisdictions by %s', async (_by, text, names) => {
  const { jurisdictions } = await api.ask(
    'query ($text: String) { jurisdictions(filter: { text: $text }) { totalCount nodes { name } } }',
    { text },
  )
  expect(jurisdictions).toEqual({ totalCount: names.length, nodes: names.map((name) => ({ name })) })
})
