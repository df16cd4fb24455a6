import { expect, test } from 'vitest'
import { directiveIdOf, type Policy, recordsOf } from './policies.ts'
import { withApi } from './with-api.ts'

const hainan = { code: '460000', name: '海南省' }
const provincial = { level: 'PROVINCIAL', place: hainan } as const

/** Measures through their life: of 2010, amended in 2012, in part repealed in 2014, replaced in 2020 by those of a notice. */
const policies: readonly Policy[] = [
  {
    ...{
      key: 'old-notice',
      ...provincial,
      title: '海南省人民政府关于印发渡口管理办法的通知',
      number: '琼府〔2010〕1号',
    },
    issuedOn: '2010-01-10',
    cites: [['ISSUES', 'old-measures', { quote: '印发《海南省渡口管理办法》', cue: '印发' }]],
  },
  {
    ...{ key: 'old-measures', ...provincial, title: '海南省渡口管理办法', payload: true },
    ...{ issuedOn: '2010-01-10', effectiveFrom: '2010-03-01' },
  },
  {
    ...{
      key: 'decision',
      ...provincial,
      title: '海南省人民政府关于修改渡口管理办法的决定',
      number: '琼府〔2012〕2号',
    },
    issuedOn: '2012-05-01',
    cites: [['AMENDS', 'old-measures', { quote: '对《海南省渡口管理办法》作如下修改', cue: '作如下修改' }]],
  },
  {
    ...{ key: 'charges', ...provincial, title: '海南省渡口收费规定', number: '琼府〔2014〕3号' },
    ...{ issuedOn: '2014-05-01', effectiveFrom: '2014-06-01', effectiveUntil: '2019-05-31' },
    cites: [
      [
        'REPEALS',
        'old-measures',
        { quote: '《海南省渡口管理办法》第三条同时废止', cue: '同时废止', locator: '第三条' },
      ],
      ['REPEALS', 'fees', { quote: '《海南省码头管理办法》中有关收费的规定同时废止', cue: '同时废止' }],
    ],
  },
  {
    ...{ key: 'fees', ...provincial, title: '海南省码头管理办法', number: '琼府〔2009〕9号' },
    issuedOn: '2009-01-01',
  },
  {
    ...{
      key: 'new-notice',
      ...provincial,
      title: '海南省人民政府关于印发水上交通管理办法的通知',
      number: '琼府〔2020〕4号',
    },
    issuedOn: '2020-01-05',
    cites: [['ISSUES', 'new-measures', { quote: '印发《海南省水上交通管理办法》', cue: '印发' }]],
  },
  {
    ...{ key: 'new-measures', ...provincial, title: '海南省水上交通管理办法', payload: true },
    ...{ issuedOn: '2020-01-05', effectiveFrom: '2020-02-01' },
    cites: [
      [
        'REPEALS',
        'old-notice',
        { quote: '《海南省人民政府关于印发渡口管理办法的通知》同时废止', cue: '同时废止' },
      ],
      ['SUPERSEDES', 'fees', { quote: '《海南省码头管理办法》与本办法不一致的,以本', cue: '以本' }],
      ['SUPERSEDES', 'standard', { quote: '代替《渡口标志规范》', cue: '代替' }],
    ],
  },
  { key: 'standard', title: '渡口标志规范', level: 'PROVINCIAL', place: hainan },
]

const keys = policies.map(({ key }) => key)
const keyOf = new Map(keys.map((key) => [directiveIdOf(key), key]))
const files = [
  ['old-notice', 'old-measures'],
  ['decision'],
  ['charges'],
  ['fees'],
  ['new-notice', 'new-measures'],
]

const api = withApi({
  records: () =>
    files.map((file) =>
      recordsOf(
        `${file[0]}.txt`,
        file.map((key) => policies.find((one) => one.key === key)!),
        policies,
      ),
    ),
})

async function validity(key: string, on: string) {
  const { directive } = await api.ask(
    `query ($id: ID!, $on: Date!) { directive(id: $id) { validity(on: $on) {
       on status inForce basis since disputed
       decidedBy { basis directive { id } citation { from { id } evidence { quote } } evidence { quote } }
       grounds { basis status since }
     } } }`,
    { id: directiveIdOf(key), on },
  )
  return directive.validity
}

test.each([
  ['old-measures', '2010-02-28', 'NOT_YET_IN_FORCE', 'TEXT', null],
  ['old-measures', '2010-03-01', 'IN_FORCE', 'TEXT', '2010-03-01'],
  ['old-measures', '2012-05-01', 'AMENDED', 'AMENDED_BY', '2012-05-01'],
  ['old-measures', '2014-06-01', 'AMENDED', 'AMENDED_BY', '2012-05-01'],
  // The notice was repealed, and what it printed with it; from the day the new measures came into force.
  ['old-measures', '2020-01-31', 'AMENDED', 'AMENDED_BY', '2012-05-01'],
  ['old-measures', '2020-02-01', 'REPEALED', 'REPEALED_BY', '2020-02-01'],
  ['old-notice', '2020-02-01', 'REPEALED', 'REPEALED_BY', '2020-02-01'],
  // The notice bears the dates of the one thing it prints.
  ['old-notice', '2010-02-28', 'NOT_YET_IN_FORCE', 'TEXT', null],
  ['old-notice', '2011-01-01', 'IN_FORCE', 'TEXT', '2010-03-01'],
  ['charges', '2019-05-31', 'IN_FORCE', 'TEXT', '2014-06-01'],
  ['charges', '2019-06-01', 'EXPIRED', 'TEXT', '2019-06-01'],
  // 中有关收费的规定同时废止, and 不一致的,以本办法为准: a part.
  ['fees', '2013-01-01', 'UNKNOWN', 'UNKNOWN', null],
  ['fees', '2021-01-01', 'AMENDED', 'AMENDED_BY', '2014-06-01'],
  ['standard', '2021-01-01', 'SUPERSEDED', 'SUPERSEDED_BY', '2020-02-01'],
])('%s on %s: %s, by %s since %s', async (key, on, status, basis, since) => {
  expect(await validity(key, on)).toMatchObject({ on, status, basis, since, disputed: false })
})

test('a repeal comes with its words; its own dates with the words that say so', async () => {
  expect((await validity('old-measures', '2021-01-01')).decidedBy).toEqual({
    basis: 'REPEALED_BY',
    directive: { id: directiveIdOf('old-notice') },
    citation: {
      from: { id: directiveIdOf('new-measures') },
      evidence: { quote: '《海南省人民政府关于印发渡口管理办法的通知》同时废止' },
    },
    evidence: [{ quote: '《海南省人民政府关于印发渡口管理办法的通知》同时废止' }],
  })
  expect((await validity('charges', '2021-01-01')).decidedBy.evidence).toEqual([
    { quote: '自2014-06-01起施行' },
    { quote: '有效期至2019-05-31' },
  ])
})

test('what a registry says: its word, its row, and that it contradicts', async () => {
  const row = {
    status: '现行有效',
    validity: 'IN_FORCE',
    row: 2,
    source: 'no-such-table',
    quote: '现行有效',
    start: 10,
    end: 14,
    repaired: false,
  }
  await api.graph.cypher('MATCH (d:Directive {id: $id}) SET d.validities = $validities', {
    id: directiveIdOf('charges'),
    validities: JSON.stringify([row]),
  })
  const { directive } = await api.ask(
    `query ($id: ID!) { directive(id: $id) { validity(on: "2021-01-01") { status disputed grounds { basis status words evidence { quote start } } } } }`,
    { id: directiveIdOf('charges') },
  )
  expect(directive.validity).toEqual({
    status: 'EXPIRED',
    disputed: true,
    grounds: [
      expect.objectContaining({ basis: 'TEXT', status: 'EXPIRED' }),
      {
        basis: 'REGISTRY',
        status: 'IN_FORCE',
        words: '现行有效',
        evidence: [{ quote: '现行有效', start: 10 }],
      },
    ],
  })
})

test('without a day it is today', async () => {
  const { directive } = await api.ask(`query ($id: ID!) { directive(id: $id) { validity { on status } } }`, {
    id: directiveIdOf('old-notice'),
  })
  expect(directive.validity).toEqual({ on: expect.stringMatching(/^20\d\d-\d\d-\d\d$/), status: 'REPEALED' })
})

async function history(key: string) {
  const { directive } = await api.ask(
    `query ($id: ID!) { directive(id: $id) { history { more events { on later distance citation { relation from { id } to { id } } } } } }`,
    { id: directiveIdOf(key) },
  )
  expect(directive.history.more).toBe(false)
  return directive.history.events.map(
    ({
      on,
      later,
      distance,
      citation,
    }: {
      on: string
      later: boolean
      distance: number
      citation: { relation: string; from: { id: string }; to: { id: string } }
    }) =>
      `${on} ${keyOf.get(citation.from.id)} ${citation.relation} ${keyOf.get(citation.to.id)} ${later ? 'later' : 'before'} ${distance}`,
  )
}

test('the history of a directive, of its notice and its plan together', async () => {
  const events = [
    '2012-05-01 decision AMENDS old-measures later 1',
    '2014-06-01 charges REPEALS old-measures later 1',
    '2020-02-01 new-measures REPEALS old-notice later 1',
  ]
  expect(await history('old-measures')).toEqual(events)
  expect(await history('old-notice')).toEqual(events)
  expect(await history('new-notice')).toEqual([
    '2020-02-01 new-measures REPEALS old-notice before 1',
    '2020-02-01 new-measures SUPERSEDES fees before 1',
    '2020-02-01 new-measures SUPERSEDES standard before 1',
  ])
})

test('lineage as of a day leaves out what had been repealed, and what led only through it', async () => {
  const query = `query ($id: ID!, $asOf: Date!) { lineage(id: $id, relations: [AMENDS, ISSUES], asOf: $asOf) { nodes { directive { id } } } }`
  const on = async (asOf: string) => {
    const { lineage } = await api.ask(query, { id: directiveIdOf('decision'), asOf })
    return lineage.nodes.map(({ directive }: { directive: { id: string } }) => keyOf.get(directive.id))
  }
  expect(await on('2020-01-31')).toEqual(['old-measures', 'old-notice'])
  expect(await on('2020-02-01')).toEqual([])
})

test('validity and history of many cost no more round trips than of one', async () => {
  const query = `query ($first: Int!) { directives(first: $first) { nodes { validity { status grounds { directive { title } citation { from { title } } evidence { quote } } } history { events { on citation { from { title } } } } } } }`
  const trips = async (first: number) => {
    api.statements.length = 0
    await api.ask(query, { first })
    return api.statements.length
  }
  expect(await trips(8)).toBeLessThanOrEqual(20)
})
