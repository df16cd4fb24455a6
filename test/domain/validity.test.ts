import { expect, test } from 'vitest'
import {
  isInForce,
  type RegistryEntry,
  type ValidityAct,
  type ValidityFacts,
  validityOn,
} from '../../src/domain/validity.ts'

const nothing: ValidityFacts = {
  ...{ directive: 'it', held: true, issuedOn: null, effectiveFrom: null, effectiveUntil: null },
  ...{ acts: [], registry: [] },
}
const repealed = (since: string | null, more: Partial<ValidityAct> = {}): ValidityAct => ({
  ...{ relation: 'REPEALS', whole: true, since, ...more },
})
const amended = (since: string | null) => repealed(since, { relation: 'AMENDS' })
const superseded = (since: string | null) => repealed(since, { relation: 'SUPERSEDES' })
const says = (validity: RegistryEntry['validity']): RegistryEntry => ({ validity })

const today = '2024-06-01'
const issued = { issuedOn: '2015-03-01' }
const inForce = { ...issued, effectiveFrom: '2015-05-01' }
const fiveYears = { ...inForce, effectiveUntil: '2020-04-30' }

// The facts | the day | status, basis, since.
test.each<[string, Partial<ValidityFacts> | readonly Partial<ValidityFacts>[], string, string]>([
  ['nothing known', {}, today, 'UNKNOWN'],
  ['issued, and no more', issued, today, 'UNKNOWN'],
  ['before its issue', issued, '2015-02-28', 'NOT_YET_IN_FORCE TEXT'],
  ['自…起施行, the day before', inForce, '2015-04-30', 'NOT_YET_IN_FORCE TEXT'],
  ['自…起施行, the first day', inForce, '2015-05-01', 'IN_FORCE TEXT 2015-05-01'],
  [
    '自…起施行 before its issue: it reaches back',
    { ...issued, effectiveFrom: '2015-01-01' },
    '2015-02-01',
    'IN_FORCE TEXT 2015-01-01',
  ],
  ['有效期, the last day', fiveYears, '2020-04-30', 'IN_FORCE TEXT 2015-05-01'],
  ['有效期, the day after', fiveYears, '2020-05-01', 'EXPIRED TEXT 2020-05-01'],
  [
    '有效期 until a last of February',
    { effectiveUntil: '2020-02-29' },
    '2021-01-01',
    'EXPIRED TEXT 2020-03-01',
  ],
  [
    'repealed, the first day',
    { ...inForce, acts: [repealed('2019-01-01')] },
    '2019-01-01',
    'REPEALED REPEALED_BY 2019-01-01',
  ],
  [
    'repealed, the day before',
    { ...inForce, acts: [repealed('2019-01-01')] },
    '2018-12-31',
    'IN_FORCE TEXT 2015-05-01',
  ],
  [
    'repealed, nothing else known, the day before',
    { acts: [repealed('2019-01-01')] },
    '2018-12-31',
    'UNKNOWN',
  ],
  [
    'repealed on a day not known, today',
    { ...inForce, acts: [repealed(null)] },
    today,
    'REPEALED REPEALED_BY',
  ],
  [
    'repealed on a day not known, yesterday',
    { ...inForce, acts: [repealed(null)] },
    '2024-05-31',
    'IN_FORCE TEXT 2015-05-01',
  ],
  [
    'repealed after its time was over',
    { ...fiveYears, acts: [repealed('2022-01-01')] },
    today,
    'EXPIRED TEXT 2020-05-01',
  ],
  [
    'repealed before its time was over',
    { ...fiveYears, acts: [repealed('2019-01-01')] },
    today,
    'REPEALED REPEALED_BY 2019-01-01',
  ],
  [
    'superseded, then repealed',
    { acts: [repealed('2020-01-01'), superseded('2018-01-01')] },
    today,
    'SUPERSEDED SUPERSEDED_BY 2018-01-01',
  ],
  [
    'repealed and superseded the same day',
    { acts: [superseded('2018-01-01'), repealed('2018-01-01')] },
    today,
    'REPEALED REPEALED_BY 2018-01-01',
  ],
  [
    '部分废止',
    { ...inForce, acts: [repealed('2019-01-01', { whole: false })] },
    today,
    'AMENDED AMENDED_BY 2019-01-01',
  ],
  [
    '修订',
    { ...inForce, acts: [amended('2021-01-01'), amended('2019-01-01')] },
    today,
    'AMENDED AMENDED_BY 2019-01-01',
  ],
  [
    '修订, then repealed',
    { ...inForce, acts: [amended('2019-01-01'), repealed('2020-01-01')] },
    today,
    'REPEALED REPEALED_BY 2020-01-01',
  ],
  [
    'repealed by an older one: another is meant',
    { ...inForce, acts: [repealed('2014-01-01')] },
    today,
    'IN_FORCE TEXT 2015-05-01',
  ],
  ['现行有效', { registry: [says('IN_FORCE')] }, today, 'IN_FORCE REGISTRY'],
  ['现行有效, long ago, since when not known', { registry: [says('IN_FORCE')] }, '2010-01-01', 'UNKNOWN'],
  [
    '现行有效, long ago, in force by then',
    { ...issued, registry: [says('IN_FORCE')] },
    '2016-01-01',
    'IN_FORCE REGISTRY',
  ],
  ['失效, today', { ...inForce, registry: [says('NOT_IN_FORCE')] }, today, 'ENDED REGISTRY'],
  [
    '失效, long ago',
    { ...inForce, registry: [says('NOT_IN_FORCE')] },
    '2016-01-01',
    'IN_FORCE TEXT 2015-05-01',
  ],
  [
    '失效, and repealed',
    { registry: [says('NOT_IN_FORCE')], acts: [repealed('2019-01-01')] },
    today,
    'REPEALED REPEALED_BY 2019-01-01',
  ],
  ['已被修改', { ...issued, registry: [says('AMENDED')] }, today, 'AMENDED REGISTRY'],
  ['部分失效', { registry: [says('PARTLY_IN_FORCE')] }, today, 'AMENDED REGISTRY'],
  ['尚未施行', { registry: [says('NOT_YET_IN_FORCE')] }, today, 'UNKNOWN'],
  ['a word that nobody knows', { registry: [says(null)] }, today, 'UNKNOWN'],
  ['dates from a registry', { ...inForce, held: false }, today, 'IN_FORCE REGISTRY 2015-05-01'],
  [
    'the notice was repealed',
    [{}, { directive: 'notice', acts: [repealed('2019-01-01')] }],
    today,
    'REPEALED REPEALED_BY 2019-01-01',
  ],
  ['the dates of the notice', [{}, { directive: 'notice', ...fiveYears }], today, 'EXPIRED TEXT 2020-05-01'],
  [
    'its own dates before those of the notice',
    [inForce, { directive: 'notice', ...fiveYears }],
    today,
    'IN_FORCE TEXT 2015-05-01',
  ],
  [
    'its own later start before that of the notice',
    [{ effectiveFrom: '2025-01-01' }, { directive: 'notice', ...inForce }],
    today,
    'NOT_YET_IN_FORCE TEXT',
  ],
])('%s', (_what, facts, on, expected) => {
  const all = [facts].flat().map((each): ValidityFacts => ({ ...nothing, ...each }))
  const { status, decidedBy } = validityOn(all, on, today)
  expect([status, decidedBy?.basis, decidedBy?.since].filter(Boolean).join(' ')).toBe(expected)
})

test.each<[string, Partial<ValidityFacts>, boolean]>([
  ['现行有效, and repealed', { registry: [says('IN_FORCE')], acts: [repealed('2019-01-01')] }, true],
  ['现行有效, and its time is over', { ...fiveYears, registry: [says('IN_FORCE')] }, true],
  ['two registries', { registry: [says('IN_FORCE'), says('NOT_IN_FORCE')] }, true],
  ['自…起施行, and repealed later', { ...inForce, acts: [repealed('2019-01-01')] }, false],
  ['现行有效, and amended', { registry: [says('IN_FORCE')], acts: [amended('2019-01-01')] }, false],
  ['失效, and repealed', { registry: [says('NOT_IN_FORCE')], acts: [repealed('2019-01-01')] }, false],
])('disputed or not: %s', (_what, facts, disputed) => {
  expect(validityOn([{ ...nothing, ...facts }], today, today).disputed).toBe(disputed)
})

test('all grounds are listed, also those that say nothing of the day', () => {
  const facts = {
    ...nothing,
    ...inForce,
    acts: [repealed('2030-01-01'), amended(null)],
    registry: [says('IN_FORCE')],
  }
  const { grounds } = validityOn([facts], '2016-01-01', today)
  expect(grounds.map(({ basis, status }) => `${basis} ${status}`)).toEqual([
    'TEXT IN_FORCE',
    'REPEALED_BY UNKNOWN',
    'AMENDED_BY UNKNOWN',
    'REGISTRY IN_FORCE',
  ])
  expect(isInForce('UNKNOWN')).toBeNull()
})
