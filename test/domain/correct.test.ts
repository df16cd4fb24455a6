import { describe, expect, test } from 'vitest'
import { correct } from '../../src/domain/corrections/correct.ts'
import { Correction, type Subject } from '../../src/domain/corrections/correction.ts'
import { PolicyRecords } from '../../src/domain/policy-records.ts'
import { checkRecords } from '../../src/graph/save/check-records.ts'
import { correctionOf } from '../a-correction.ts'
import { chain } from '../api/chain.ts'
import { bodyIdOf, directiveIdOf, recordsOf } from '../api/policies.ts'

const policies = ['shandong-notice', 'shandong-plan'].map((key) => chain.find((each) => each.key === key)!)
const records = recordsOf('shandong.txt', policies, chain)
const notice = directiveIdOf('shandong-notice')
const plan = directiveIdOf('shandong-plan')
const implementsNational = records.citations.find((each) => each.relation === 'IMPLEMENTS')!
const task = records.tasks[0]!
const metric = records.metrics[0]!
const finance = bodyIdOf('山东省财政厅')

const placeOf = (quote: string) => {
  const start = records.source.text!.indexOf(quote)
  return { quote, start, end: start + quote.length }
}

const wrongCitation: Subject = {
  kind: 'citation',
  directive: notice,
  wrong: { citation: implementsNational.id },
  right: null,
}

/** What is different after one correction, and that the records are whole. */
function correctedBy(...corrections: Correction[]) {
  const { records: corrected, applied } = correct(records, corrections)
  checkRecords(corrected)
  expect(PolicyRecords.parse(corrected)).toEqual(corrected)
  for (const { evidence } of [...corrected.citations, ...corrected.responsibilities, ...corrected.metrics])
    expect(corrected.source.text!.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  return { ...corrected, applied }
}

describe('a citation', () => {
  test('that is wrong goes, and nothing else', () => {
    const { citations, applied, ...rest } = correctedBy(correctionOf('WRONG', wrongCitation))
    expect(citations).toEqual(records.citations.filter((each) => each !== implementsNational))
    expect(applied).toHaveLength(1)
    expect(rest).toEqual({ ...records, citations: undefined, applied: undefined })
  })

  test('with another relation keeps its words, and says that a correction made it so', () => {
    const correction = correctionOf('CHANGE', { ...wrongCitation, right: { relation: 'BASED_ON', to: null } })
    const changed = correctedBy(correction).citations.find(
      (each) => each.relation === 'BASED_ON' && each.from === notice,
    )
    expect(changed).toMatchObject({
      to: implementsNational.to,
      evidence: implementsNational.evidence,
      rule: 'correction',
      confidence: 1,
      correction: correction.id,
    })
    expect(changed?.id).not.toBe(implementsNational.id)
  })

  test('that was missed comes, with its words, and what it refers to', () => {
    const evidence = placeOf(task.text)
    const { citations, directives } = correctedBy(
      correctionOf(
        'MISSING',
        {
          kind: 'citation',
          directive: plan,
          wrong: null,
          right: {
            relation: 'ALIGNED_WITH',
            to: { id: null, title: null, documentNumber: '鲁政发〔2021〕5号' },
          },
        },
        { evidence },
      ),
    )
    expect(citations.at(-1)).toMatchObject({ from: plan, relation: 'ALIGNED_WITH', status: 'STUB', evidence })
    expect(directives.at(-1)).toMatchObject({
      id: citations.at(-1)!.to,
      documentNumber: '鲁政发〔2021〕5号',
      held: false,
    })
  })

  test('to a directive that the file speaks of brings no second one', () => {
    const right = {
      relation: 'CITES' as const,
      to: { id: null, title: null, documentNumber: '国卫基层发〔2022〕20号' },
    }
    const subject: Subject = { kind: 'citation', directive: plan, wrong: null, right }
    const { citations, directives } = correctedBy(
      correctionOf('MISSING', subject, { evidence: placeOf(task.text) }),
    )
    expect(citations.at(-1)?.to).toBe(directiveIdOf('national'))
    expect(directives).toEqual(records.directives)
  })
})

describe('a responsibility', () => {
  const about = { kind: 'responsibility', directive: plan, task: task.id } as const
  const ofFinance = { body: finance, role: 'COOPERATE' } as const

  test('that is wrong goes', () => {
    const { responsibilities } = correctedBy(
      correctionOf('WRONG', { ...about, wrong: ofFinance, right: null }),
    )
    expect(responsibilities).toHaveLength(records.responsibilities.length - 1)
  })

  test('of a body that leads instead', () => {
    const right = { body: { id: finance, name: '山东省财政厅', label: 'IssuingBody' }, role: 'LEAD' } as const
    const { responsibilities } = correctedBy(correctionOf('CHANGE', { ...about, wrong: ofFinance, right }))
    expect(responsibilities.at(-1)).toMatchObject({ body: finance, role: 'LEAD', rule: 'correction' })
  })

  test('of a body that nobody named before', () => {
    const right = {
      body: { id: null, name: '山东省医疗保障局', label: 'IssuingBody' },
      role: 'COOPERATE',
    } as const
    const { bodies, responsibilities } = correctedBy(
      correctionOf('MISSING', { ...about, wrong: null, right }, { evidence: placeOf(task.text) }),
    )
    expect(bodies.at(-1)).toMatchObject({ name: '山东省医疗保障局', label: 'IssuingBody' })
    expect(responsibilities.at(-1)).toMatchObject({ body: bodies.at(-1)!.id, task: task.id })
  })
})

test('a target gets the value it has, and keeps its id and its words', () => {
  const { indicator, comparator, targetMax, unit, per, deadline, scope, comparable } = metric
  const right = { indicator, comparator, target: 95, targetMax, unit, per, deadline, scope, comparable }
  const subject: Subject = {
    kind: 'metric',
    directive: plan,
    task: null,
    wrong: { metric: metric.id },
    right,
  }
  const { metrics } = correctedBy(correctionOf('CHANGE', subject))
  expect(metrics).toEqual([
    { ...metric, target: 95, rule: 'correction', confidence: 1, correction: metrics[0]?.correction },
  ])
})

describe('a header field', () => {
  const about = { kind: 'header', directive: notice } as const

  test('known from elsewhere is marked as not stated', () => {
    const subject: Subject = { ...about, field: 'publishedOn', wrong: null, right: { value: '2022-08-09' } }
    expect(correctedBy(correctionOf('MISSING', subject)).directives[0]).toMatchObject({
      publishedOn: '2022-08-09',
      inferred: ['publishedOn'],
    })
  })

  test('shown by words has them as evidence', () => {
    const title = '山东省基层卫生三年规划'
    const subject: Subject = {
      ...about,
      field: 'title',
      wrong: { value: records.directives[0]!.title! },
      right: { value: title },
    }
    const [corrected] = correctedBy(correctionOf('CHANGE', subject, { evidence: placeOf(title) })).directives
    expect(corrected).toMatchObject({ title, inferred: [], evidence: { title: placeOf(title) } })
  })

  test('that is wrong becomes unknown', () => {
    const subject: Subject = { ...about, field: 'issuedOn', wrong: { value: '2022-08-01' }, right: null }
    expect(correctedBy(correctionOf('WRONG', subject)).directives[0]?.issuedOn).toBeNull()
  })
})

describe('who issued it, and to whom', () => {
  const [issuer] = records.directives[0]!.issuingBodies
  const party = { id: null, name: '中共山东省委办公厅', label: 'IssuingBody' } as const
  const headAfter = (correction: Correction) => {
    const { directives, bodies } = correctedBy(correction)
    const { issuingBodies, addressees, evidence, inferred } = directives[0]!
    const nameOf = (id: string) => bodies.find((each) => each.id === id)!.name
    return { issuers: issuingBodies.map(nameOf), addressees: addressees.map(nameOf), evidence, inferred }
  }

  test('a body that was missed comes after the others, with the words that name both', () => {
    const subject: Subject = { kind: 'issuer', directive: notice, wrong: null, right: party }
    const words = placeOf(records.directives[0]!.title!)
    const { issuers, evidence, inferred } = headAfter(correctionOf('MISSING', subject, { evidence: words }))
    expect(issuers).toEqual(['山东省卫生健康委员会', party.name])
    expect(evidence.issuingBodies).toMatchObject(words)
    expect(inferred).toEqual([])
  })

  test('another body in the place of a wrong one; known from elsewhere, it is marked as not stated', () => {
    const subject: Subject = { kind: 'issuer', directive: notice, wrong: { body: issuer! }, right: party }
    const { issuers, inferred } = headAfter(correctionOf('CHANGE', subject))
    expect({ issuers, inferred }).toEqual({ issuers: [party.name], inferred: ['issuingBodies'] })
  })

  test('one that did not issue it goes', () => {
    const subject: Subject = { kind: 'issuer', directive: notice, wrong: { body: issuer! }, right: null }
    expect(headAfter(correctionOf('WRONG', subject))).toMatchObject({ issuers: [], inferred: [] })
  })

  test('a body that it is addressed to, of those that the file names', () => {
    const right = { id: finance, name: '山东省财政厅', label: 'IssuingBody' } as const
    const subject: Subject = { kind: 'addressee', directive: notice, wrong: null, right }
    expect(headAfter(correctionOf('MISSING', subject)).addressees).toEqual(['山东省财政厅'])
  })
})

describe('its level, and where it applies', () => {
  test('the level', () => {
    const about = { kind: 'header', directive: notice, field: 'level' } as const
    const subject: Subject = { ...about, wrong: { value: 'PROVINCIAL' }, right: { value: 'MUNICIPAL' } }
    expect(correctedBy(correctionOf('CHANGE', subject)).directives[0]).toMatchObject({
      level: 'MUNICIPAL',
      inferred: ['level'],
    })
  })

  test('the place', () => {
    const right = { code: '370400', name: '枣庄市' }
    const subject: Subject = { kind: 'place', directive: notice, wrong: { code: '370000' }, right }
    const words = placeOf('山东省基层卫生三年规划')
    expect(correctedBy(correctionOf('CHANGE', subject, { evidence: words })).directives[0]).toMatchObject({
      jurisdiction: right,
      evidence: { jurisdiction: words },
      inferred: [],
    })
  })
})

describe('what fits no more changes nothing and becomes a finding', () => {
  const national = { id: null, title: null, documentNumber: '国卫基层发〔2022〕20号' }
  const rows: readonly [what: string, Correction][] = [
    [
      'a citation that is not there',
      correctionOf('WRONG', { ...wrongCitation, wrong: { citation: 'cit-0' } }),
    ],
    [
      'a citation that is read by now',
      correctionOf(
        'MISSING',
        { kind: 'citation', directive: notice, wrong: null, right: { relation: 'IMPLEMENTS', to: national } },
        { evidence: placeOf(task.text) },
      ),
    ],
    [
      'words that do not stand there',
      correctionOf(
        'MISSING',
        { kind: 'citation', directive: notice, wrong: null, right: { relation: 'CITES', to: national } },
        { evidence: { quote: '没有这句话', start: 3, end: 8 } },
      ),
    ],
    [
      'a task that is not there',
      correctionOf('WRONG', {
        ...{ kind: 'responsibility', directive: plan, task: 'task-0' },
        wrong: { body: finance, role: 'LEAD' },
        right: null,
      }),
    ],
    [
      'a field that is read otherwise',
      correctionOf('WRONG', {
        ...{ kind: 'header', directive: notice, field: 'issuedOn' },
        wrong: { value: '1999-01-01' },
        right: null,
      }),
    ],
    [
      'an issuer that is not named',
      correctionOf('WRONG', { kind: 'issuer', directive: notice, wrong: { body: finance }, right: null }),
    ],
    [
      'an issuer that is named by now',
      correctionOf('MISSING', {
        ...{ kind: 'issuer', directive: notice, wrong: null },
        right: { id: null, name: '山东省卫生健康委员会', label: 'IssuingBody' },
      }),
    ],
    [
      'a place that is not read',
      correctionOf('WRONG', { kind: 'place', directive: notice, wrong: { code: '460000' }, right: null }),
    ],
  ]
  test.each(rows)('%s', (_what, correction) => {
    const { findings, applied, ...rest } = correctedBy(correction)
    expect(applied).toEqual([])
    expect(findings).toMatchObject([{ kind: 'correction-not-applied' }])
    expect(findings[0]?.message).toContain(correction.id)
    expect(rest).toEqual({ ...records, findings: undefined, applied: undefined })
  })
})

test('proposed, rejected, and of another file: nothing', () => {
  const other: Subject = { ...wrongCitation, directive: directiveIdOf('hainan-notice') }
  expect(
    correctedBy(
      correctionOf('WRONG', wrongCitation, { status: 'PROPOSED' }),
      correctionOf('WRONG', { ...wrongCitation }, { status: 'REJECTED', proposedBy: '别人' }),
      correctionOf('WRONG', other),
    ),
  ).toEqual({ ...records, applied: [] })
})

test('the order they come in makes no difference: they are applied as they were reviewed', () => {
  const first = correctionOf('CHANGE', { ...wrongCitation, right: { relation: 'BASED_ON', to: null } })
  const made = correctedBy(first).citations.find((each) => each.correction === first.id)!
  const second = correctionOf(
    'CHANGE',
    { ...wrongCitation, wrong: { citation: made.id }, right: { relation: 'CITES', to: null } },
    { reviewedAt: '2026-02-02T00:00:00Z' },
  )
  expect(correctedBy(second, first)).toEqual(correctedBy(first, second))
  expect(correctedBy(second, first).citations.at(-1)).toMatchObject({
    relation: 'CITES',
    correction: second.id,
  })
})

describe('what makes no sense is no correction', () => {
  const whole = correctionOf('WRONG', wrongCitation)
  const rows: readonly [what: string, object][] = [
    ['wrong, with what is right', { subject: { ...wrongCitation, right: { relation: 'CITES', to: null } } }],
    [
      'missing, without words',
      {
        verdict: 'MISSING',
        subject: { ...wrongCitation, wrong: null, right: { relation: 'CITES', to: null } },
      },
    ],
    ['changed into nothing', { verdict: 'CHANGE' }],
    ['accepted by nobody', { reviewedBy: null }],
    ['proposed and reviewed', { status: 'PROPOSED' }],
    ['no reason', { reason: '' }],
    ['a novel for a reason', { reason: '长'.repeat(2_001) }],
    [
      'a day that is none',
      {
        verdict: 'CHANGE',
        subject: {
          kind: 'header',
          directive: notice,
          field: 'issuedOn',
          wrong: { value: '2022-08-01' },
          right: { value: '去年' },
        },
      },
    ],
    [
      'a level that is none',
      {
        verdict: 'MISSING',
        subject: { kind: 'header', directive: notice, field: 'level', wrong: null, right: { value: '省级' } },
      },
    ],
    [
      'a field that is a list',
      {
        verdict: 'CHANGE',
        subject: {
          kind: 'header',
          directive: notice,
          field: 'issuingBodies',
          wrong: null,
          right: { value: '某局' },
        },
      },
    ],
    ['an id that is none', { id: 'cor-1' }],
  ]
  test.each(rows)('%s', (_what, change) => {
    expect(Correction.safeParse(whole).success).toBe(true)
    expect(Correction.safeParse({ ...whole, ...change }).success).toBe(false)
  })
})
