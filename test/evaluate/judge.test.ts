import { describe, expect, test } from 'vitest'
import type { PolicyRecords } from '../../src/domain/policy-records.ts'
import { calibrationByConfidence, calibrationByRule } from '../../src/evaluate/calibration.ts'
import { figuresOf } from '../../src/evaluate/figures.ts'
import { gains, runOf } from '../../src/evaluate/gains.ts'
import { judgeDocument } from '../../src/evaluate/judged-document.ts'
import { Labels } from '../../src/evaluate/labels.ts'
import type { Measure } from '../../src/evaluate/outcome.ts'
import { errorLines, report } from '../../src/evaluate/report.ts'

const text = `示范县人民政府关于加强草原保护的通知
示政发〔2021〕3号
根据《中华人民共和国草原法》，落实《草原规划》，结合“绿色行动”，通知如下。
（一）禁牧。县财政局负责资金保障，县林草局配合。
到2025年，草原植被覆盖度达到56%，培训2万人次。
2021年5月6日`

const at = (quote: string) => {
  const start = text.indexOf(quote)
  return { quote, start, end: start + quote.length, repaired: false }
}

const directive = (id: string, fields: Partial<PolicyRecords['directives'][number]>) => ({
  id,
  part: 'cited' as const,
  held: false,
  title: null,
  otherTitles: [],
  documentNumber: null,
  kind: null,
  level: null,
  jurisdiction: null,
  issuedOn: null,
  publishedOn: null,
  effectiveFrom: null,
  effectiveUntil: null,
  issuingBodies: [],
  issuerCount: null,
  approvedBy: [],
  addressees: [],
  inferred: [],
  evidence: {},
  ...fields,
})
const body = (id: string, name: string) => ({
  id,
  name,
  label: 'IssuingBody' as const,
  aliases: [],
  level: null,
  jurisdictionCode: null,
  parent: null,
  succeededBy: [],
  group: null,
})
const citation = (to: string, relation: 'BASED_ON' | 'CITES', quote: string, confidence: number) => ({
  id: to,
  from: 'd',
  to,
  candidates: [],
  status: 'STUB' as const,
  relation,
  cue: null,
  mention: 'title' as const,
  locator: null,
  evidence: at(quote),
  mentions: [{ ...at(quote), locator: null }],
  confidence,
  rule: 'r',
})
const duty = (of: string, role: 'RESPONSIBLE' | 'LEAD', quote: string, confidence: number) => ({
  task: 't',
  body: of,
  role,
  evidence: at(quote),
  confidence,
  rule: 'r',
})
const metric = (id: string, target: number, unit: string, quote: string) => ({
  id,
  directive: 'd',
  task: null,
  indicator: quote.slice(0, 4),
  comparator: 'GTE' as const,
  target,
  targetMax: null,
  baseline: null,
  unit,
  comparable: { target, targetMax: null, baseline: null, unit },
  per: null,
  deadline: '2025-12-31',
  scope: null,
  evidence: at(quote),
  confidence: 0.9,
  rule: 'r',
})

/** A reading with one error of each kind. */
const read: PolicyRecords = {
  source: { file: 'a.txt', sha256: 'x', mediaType: 'text/plain', encoding: 'utf-8', text, damage: [] },
  directives: [
    directive('d', {
      part: 'outer',
      held: true,
      title: '示范县人民政府关于加强草原保护的通知',
      documentNumber: '示政发〔2021〕3号',
      kind: '通知',
      level: 'COUNTY',
      issuedOn: '2021-05-07',
      issuingBodies: ['b1'],
    }),
    directive('law', { title: '草原法' }),
    directive('slogan', { title: '绿色行动' }),
  ],
  bodies: [body('b1', '示范县人民政府'), body('b2', '示范县财政局'), body('b3', '示范县民政局')],
  citations: [
    citation('law', 'CITES', '《中华人民共和国草原法》', 0.9),
    citation('slogan', 'CITES', '“绿色行动”', 0.6),
  ],
  tasks: [
    {
      id: 't',
      directive: 'd',
      parent: null,
      path: ['(一)'],
      heading: '禁牧',
      text: '县财政局负责资金保障，县林草局配合。',
      deadline: null,
      recurrence: null,
      evidence: at('（一）禁牧。县财政局负责资金保障，县林草局配合。'),
    },
  ],
  responsibilities: [
    duty('b2', 'LEAD', '县财政局负责资金保障', 0.9),
    duty('b3', 'RESPONSIBLE', '县林草局配合', 0.8),
  ],
  metrics: [metric('m1', 56, '%', '草原植被覆盖度达到56%'), metric('m2', 2021, '年', '2021年5月6日')],
  findings: [],
}

const labels = Labels.parse({
  file: 'a.txt',
  directive: {
    title: '关于加强草原保护的通知',
    documentNumber: '示政发[2021]3号',
    kind: '通知',
    issuers: ['示范县人民政府'],
    level: 'county',
    issuedOn: '2021-05-06',
  },
  citations: [
    { title: '中华人民共和国草原法', relation: 'BASED_ON' },
    { title: '草原规划', relation: 'IMPLEMENTS' },
  ],
  notCitations: ['“绿色行动”'],
  responsibilities: [
    {
      task: '资金保障',
      quote: '县财政局负责资金保障，县林草局配合',
      bodies: [
        { name: '县财政局', canonical: '示范县财政局', role: 'RESPONSIBLE' },
        { name: '县林草局', canonical: '示范县林业和草原局', role: 'COOPERATE' },
      ],
    },
  ],
  metrics: [
    {
      indicator: '草原植被覆盖度',
      comparator: 'GTE',
      target: 56,
      unit: '%',
      deadline: '2025-12-31',
      quote: '草原植被覆盖度达到56%',
    },
    {
      indicator: '培训',
      comparator: 'EQ',
      target: 2,
      unit: '万人次',
      deadline: '2025-12-31',
      quote: '培训2万人次',
    },
  ],
})

describe('a reading with one error of each kind', () => {
  const document = judgeDocument('a.txt', labels, read)
  const figures = new Map(figuresOf(document.outcomes).map((figure) => [figure.measure, figure]))

  // measure, hit or right, false or wrong, missed
  test.each<[Measure, number, number, number]>([
    ['header.documents', 1, 0, 0],
    ['header.title', 1, 0, 0],
    ['header.documentNumber', 1, 0, 0],
    ['header.issuedOn', 0, 1, 0],
    ['header.issuers', 1, 0, 0],
    ['citations.target', 1, 1, 1],
    ['citations.typed', 0, 2, 2],
    ['citations.relationAccuracy', 0, 1, 0],
    ['citations.forbidden', 0, 1, 0],
    ['responsibilities.body', 1, 1, 1],
    ['responsibilities.bodyAndRole', 0, 2, 2],
    ['responsibilities.task', 1, 0, 0],
    ['metrics.value', 1, 1, 1],
    ['metrics.unit', 1, 0, 0],
    ['evidence.exact', 9, 0, 0],
  ])('%s: %i right, %i wrong, %i missed', (measure, good, wrong, missed) => {
    const { tally } = figures.get(measure)!
    expect([tally.hit + tally.right, tally.false + tally.wrong, tally.missed]).toEqual([good, wrong, missed])
  })

  test('precision, recall and F1 follow from the counts', () => {
    expect(figures.get('metrics.value')).toMatchObject({ precision: 0.5, recall: 0.5, score: 0.5 })
    expect(figures.get('header.issuedOn')).toMatchObject({ precision: null, recall: null, score: 0 })
  })

  test('each error is a line with what was expected and what was read', () => {
    const lines = errorLines([document]).split('\n')
    expect(lines).toContain('a\theader.issuedOn\twrong\t2021-05-06\t2021-05-07')
    expect(lines.filter((line) => line.includes('citations.forbidden'))).toHaveLength(1)
  })

  test('the report names the level, the format and the relation that was confused', () => {
    const printed = report([document])
    expect(printed).toMatch(/^COUNTY +1 /mu)
    expect(printed).toMatch(/^txt +1 /mu)
    expect(printed).toMatch(/^BASED_ON +CITES +1$/mu)
  })

  test('calibration tells how often a confidence was right', () => {
    const band = { kind: 'metrics', facts: 2, confidence: 0.9, right: 0.5 }
    expect(calibrationByConfidence(document.outcomes)).toContainEqual({ ...band, name: 'from 0.90' })
    expect(calibrationByRule(document.outcomes)).toContainEqual({ ...band, name: 'r' })
  })

  test('two runs are compared file by file', () => {
    const better = judgeDocument('a.txt', labels, { ...read, metrics: read.metrics.slice(0, 1) })
    expect(gains(runOf([document]), runOf([better]))).toEqual([
      { stem: 'a', measure: 'evidence.exact', found: -1, errors: 0 },
      { stem: 'a', measure: 'metrics.value', found: 0, errors: -1 },
    ])
  })
})

test('quotes that are not the slice at their offsets are counted', () => {
  const shifted = { ...read.metrics[0]!, evidence: { ...read.metrics[0]!.evidence, start: 3 } }
  const document = judgeDocument('a.txt', labels, { ...read, metrics: [shifted] })
  const figure = figuresOf(document.outcomes).find(({ measure }) => measure === 'evidence.exact')
  expect(figure?.tally).toMatchObject({ right: 7, wrong: 1 })
})

test('a file that could not be read misses all its labels', () => {
  const document = judgeDocument('a.txt', labels, null, 'is empty')
  const figures = new Map(figuresOf(document.outcomes).map((figure) => [figure.measure, figure]))
  expect(figures.get('responsibilities.body')?.tally.missed).toBe(2)
  expect(figures.get('header.title')?.tally.wrong).toBe(1)
  expect(report([document])).toContain('a: is empty')
})

test('null for responsibilities or metrics says that nobody looked', () => {
  const unlooked = Labels.parse({ ...labels, responsibilities: null, metrics: null })
  const measured = judgeDocument('a.txt', unlooked, read).outcomes.map(({ measure }) => measure.split('.')[0])
  expect(measured).not.toContain('responsibilities')
  expect(measured).not.toContain('metrics')
})

test('what stands behind the last labelled words is left out', () => {
  const part = Labels.parse({ ...labels, labelledTo: '（一）禁牧。' })
  const tally = figuresOf(judgeDocument('a.txt', part, read).outcomes).find(
    ({ measure }) => measure === 'responsibilities.body',
  )?.tally
  expect(tally).toMatchObject({ hit: 0, false: 0, missed: 2 })
})
