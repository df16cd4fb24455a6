import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { proposalLimits, proposalsTo } from '../../src/api/corrections/proposals.ts'
import { reviewCorrections } from '../../src/commands/review-corrections.ts'
import { Correction, type Proposal } from '../../src/domain/corrections/correction.ts'
import { saveCorrections } from '../../src/graph/save/save-corrections.ts'
import { readCorrections } from '../../src/loading/corrections.ts'
import { correctionOf } from '../a-correction.ts'
import { directiveIdOf } from './policies.ts'
import { chainRecords, withApi } from './with-api.ts'

vi.setConfig({ testTimeout: 120_000 })

const file = join(mkdtempSync(join(tmpdir(), 'corrections-')), 'proposed.jsonl')
const api = withApi({ propose: proposalsTo(file), timeout: 120_000 })

const hainan = chainRecords().find(({ source }) => source.file === 'hainan.txt')!
const cited = hainan.citations.find(({ relation }) => relation === 'IMPLEMENTS')!
const notice = directiveIdOf('hainan-notice')
const plan = directiveIdOf('shandong-plan')

const wrongCitation = {
  directive: notice,
  verdict: 'WRONG',
  citation: { wrong: cited.id },
  reason: '只是提及,不是贯彻落实',
  proposedBy: '王晓明',
}

const propose = (correction: object) =>
  api.send('mutation ($correction: ProposedCorrection!) { proposeCorrection(correction: $correction) }', {
    correction,
  })

const relationsOfNotice = async () => {
  const { directive } = await api.ask(
    `{ directive(id: "${notice}") {
      citations { nodes { id relation rule } }
      corrections { id kind verdict status applied reason proposedBy reviewedBy json }
    } }`,
  )
  return directive
}

test('from a proposal over HTTP to the graph: proposed, reviewed, applied, counted, found again', async () => {
  const { data } = await propose(wrongCitation)
  const id: string = data.proposeCorrection
  expect(id).toMatch(/^cor-[0-9a-f]{16}$/)
  expect((await propose(wrongCitation)).data.proposeCorrection).toBe(id)
  expect(await readCorrections(file)).toHaveLength(1)

  // Nothing that is proposed changes an answer.
  await saveCorrections(api.graph.database, file, await readCorrections(file))
  const before = await relationsOfNotice()
  expect(before.citations.nodes).toHaveLength(2)
  expect(before.corrections).toMatchObject([{ id, status: 'PROPOSED', applied: false, reviewedBy: null }])

  const shown = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const review = { action: 'accept', ids: [id], file, status: null, by: '李审', remark: '同意' }
  expect(await reviewCorrections(review)).toBe(0)
  shown.mockRestore()
  await saveCorrections(api.graph.database, file, await readCorrections(file))
  const after = await relationsOfNotice()
  expect(after.citations.nodes).toMatchObject([{ relation: 'ATTACHES' }])
  expect(after.corrections).toMatchObject([
    { id, kind: 'citation', verdict: 'WRONG', status: 'ACCEPTED', applied: true, reviewedBy: '李审' },
  ])
  expect(Correction.parse(JSON.parse(after.corrections[0].json)).remark).toBe('同意')

  const { dataset } = await api.ask(
    '{ dataset { takesCorrections counts { citations } corrections { kind proposed accepted rejected notApplied foundWrong shareWrong } } }',
  )
  expect(dataset.takesCorrections).toBe(true)
  expect(dataset.corrections[0]).toEqual({
    ...{ kind: 'citation', proposed: 0, accepted: 1, rejected: 0, notApplied: 0, foundWrong: 1 },
    shareWrong: 1 / (dataset.counts.citations + 1),
  })
})

test('a fact tells what people say of it; what a correction made names it', async () => {
  const [task] = chainRecords().flatMap(({ tasks }) => tasks)
  const [duty] = chainRecords().flatMap(({ responsibilities }) => responsibilities)
  const [metric] = chainRecords().flatMap(({ metrics }) => metrics)
  const right = {
    body: { id: duty!.body, name: '山东省卫生健康委员会基层卫生处', label: 'Department' },
    role: 'SUPERVISE',
  } as const
  const about = { kind: 'responsibility', directive: plan, task: task!.id } as const
  const supervises = correctionOf('CHANGE', {
    ...about,
    wrong: { body: duty!.body, role: duty!.role },
    right,
  })
  const noTarget = correctionOf(
    'WRONG',
    { kind: 'metric', directive: plan, task: null, wrong: { metric: metric!.id }, right: null },
    { status: 'PROPOSED' },
  )
  await saveCorrections(api.graph.database, 'facts.jsonl', [supervises, noTarget])
  const query = `{ directive(id: "${plan}") {
    tasks(first: 2) { nodes { corrections { id } responsibilities { role corrections { id status } } metrics { corrections { id status } } } }
    citations { nodes { corrections { id } } } } }`
  const { directive } = await api.ask(query)
  const [first, second] = directive.tasks.nodes
  expect(first.corrections.map(({ id }: { id: string }) => id).sort()).toEqual(
    [supervises.id, noTarget.id].sort(),
  )
  expect(first.responsibilities).toContainEqual({
    role: 'SUPERVISE',
    corrections: [{ id: supervises.id, status: 'ACCEPTED' }],
  })
  expect(first.responsibilities).toContainEqual({ role: 'COOPERATE', corrections: [] })
  expect(first.metrics).toEqual([{ corrections: [{ id: noTarget.id, status: 'PROPOSED' }] }])
  expect(second.corrections).toEqual([])
  expect(
    directive.citations.nodes.every(({ corrections }: { corrections: object[] }) => corrections.length === 0),
  ).toBe(true)
  api.statements.length = 0
  await api.ask(query)
  expect(api.statements.filter((name) => name === 'corrections-of-directives')).toHaveLength(1)
})

describe('the list of all corrections', () => {
  const [task] = chainRecords().flatMap(({ tasks }) => tasks)
  const [duty] = chainRecords().flatMap(({ responsibilities }) => responsibilities)
  const [metric] = chainRecords().flatMap(({ metrics }) => metrics)
  const zaozhuang = chainRecords().find(({ source }) => source.file === 'zaozhuang.txt')!
  const { quote, start, end } = zaozhuang.tasks[0]!.evidence
  const day = (proposedAt: string) => ({ proposedAt: `2026-02-0${proposedAt}T00:00:00Z` })
  const listed: readonly Correction[] = [
    {
      ...correctionOf(
        'MISSING',
        {
          ...{ kind: 'citation', directive: zaozhuang.tasks[0]!.directive, wrong: null },
          right: { relation: 'CITES', to: { id: null, title: null, documentNumber: '鲁政发〔2021〕5号' } },
        },
        { evidence: { quote, start, end }, status: 'PROPOSED' },
      ),
      ...day('5'),
    },
    {
      ...correctionOf(
        'WRONG',
        {
          ...{ kind: 'responsibility', directive: plan, task: task!.id, right: null },
          wrong: { body: duty!.body, role: duty!.role },
        },
        { status: 'REJECTED' },
      ),
      ...day('4'),
    },
    {
      ...correctionOf(
        'WRONG',
        { kind: 'metric', directive: plan, task: null, wrong: { metric: metric!.id }, right: null },
        { status: 'REJECTED', proposedBy: '赵' },
      ),
      ...day('3'),
    },
    {
      ...correctionOf(
        'CHANGE',
        {
          ...{ kind: 'header', directive: plan, field: 'title' },
          ...{ wrong: { value: '某' }, right: { value: '某方案' } },
        },
        { status: 'PROPOSED' },
      ),
      ...day('2'),
    },
    {
      ...correctionOf(
        'WRONG',
        { kind: 'issuer', directive: 'dir-0000000000000000', wrong: { body: duty!.body }, right: null },
        { status: 'PROPOSED' },
      ),
      ...day('1'),
    },
  ]
  const query = `query ($statuses: [CorrectionStatus!], $kinds: [CorrectionKind!], $first: Int, $after: String) {
    corrections(statuses: $statuses, kinds: $kinds, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id kind field right directive { id } task { id } evidence { quote source { file } } }
    } }`
  const list = async (variables: object) => (await api.ask(query, variables)).corrections
  const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id)

  beforeAll(async () => {
    await saveCorrections(api.graph.database, 'facts.jsonl', [])
    await saveCorrections(api.graph.database, file, [])
    await saveCorrections(api.graph.database, 'listed.jsonl', listed)
  })
  afterAll(() => saveCorrections(api.graph.database, 'listed.jsonl', []))

  test('the newest first, each with the directive, the words it is about and what it should be', async () => {
    const { nodes, totalCount } = await list({})
    expect(totalCount).toBe(listed.length)
    expect(nodes.map(({ id: _, ...rest }: { id: string }) => rest)).toEqual([
      {
        ...{ kind: 'citation', field: null, right: 'CITES', task: null },
        directive: { id: zaozhuang.tasks[0]!.directive },
        evidence: { quote, source: { file: 'zaozhuang.txt' } },
      },
      {
        ...{ kind: 'responsibility', field: null, right: null, task: { id: task!.id } },
        directive: { id: plan },
        evidence: { quote: duty!.evidence.quote, source: { file: 'shandong.txt' } },
      },
      {
        ...{ kind: 'metric', field: null, right: null, task: null, directive: { id: plan } },
        evidence: { quote: metric!.evidence.quote, source: { file: 'shandong.txt' } },
      },
      {
        ...{ kind: 'header', field: 'title', right: '某方案', task: null, directive: { id: plan } },
        evidence: { quote: expect.any(String), source: { file: 'shandong.txt' } },
      },
      {
        ...{ kind: 'issuer', field: 'issuingBodies', right: null, task: null },
        ...{ directive: null, evidence: null },
      },
    ])
  })

  test.each<[object, readonly number[]]>([
    [{ statuses: ['PROPOSED'] }, [0, 3, 4]],
    [{ statuses: ['PROPOSED', 'REJECTED'], kinds: ['metric', 'header'] }, [2, 3]],
    [{ statuses: ['ACCEPTED'] }, []],
    [{ kinds: [] }, []],
    [{ statuses: null, kinds: ['place', 'addressee', 'issuer'] }, [4]],
  ])('%j', async (variables, expected) => {
    const found = await list(variables)
    expect(ids(found)).toEqual(expected.map((index) => listed[index]!.id))
    expect(found.totalCount).toBe(expected.length)
  })

  test('in pages, by an index, in as many round trips for many as for one', async () => {
    const first = await list({ first: 3 })
    const second = await list({ first: 3, after: first.pageInfo.endCursor })
    expect([...ids(first), ...ids(second)]).toEqual(listed.map(({ id }) => id))
    expect([first, second].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false])
    const asked = async (count: number) => {
      api.statements.length = 0
      await list({ first: count, statuses: ['PROPOSED', 'REJECTED', 'ACCEPTED'] })
      return [...api.statements]
    }
    const all = await asked(5)
    expect(all.length).toBe(new Set(all).size)
    expect(all).toContain('correction-page')
    const page = readFileSync('cypher/read/correction-page.cypher', 'utf8').replaceAll(
      '{{direction}}',
      'DESC',
    )
    const plan = await api.graph.operators(page, {
      ...{ statuses: null, kinds: null, lowKey: '', lowId: '', highKey: '~', highId: '~', limit: 21 },
    })
    expect(plan.join()).toMatch(/Node\w*Index\w*(Seek|Scan)/)
    expect(plan.join()).not.toMatch(/Sort|Top|LabelScan/)
  })

  test.each([
    ['a state that is none', { statuses: ['OPEN'] }],
    ['a page too long', { first: 101 }],
    ['a cursor of another list', { after: 'W10' }],
  ])('%s is refused', async (_what, variables) => {
    const { errors } = await api.send(query, variables)
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})

test('what is proposed of each kind of fact is whole', async () => {
  const [task] = chainRecords().flatMap(({ tasks }) => tasks)
  const [metric] = chainRecords().flatMap(({ metrics }) => metrics)
  const [duty] = chainRecords().flatMap(({ responsibilities }) => responsibilities)
  const by = { reason: '见原文', proposedBy: '王晓明' }
  const given: readonly [object, object][] = [
    [
      { verdict: 'CHANGE', metric: { wrong: metric!.id, target: 95 } },
      { kind: 'metric', right: { indicator: '县域内就诊率', comparator: 'GTE', target: 95, unit: '%' } },
    ],
    [
      {
        verdict: 'CHANGE',
        responsibility: {
          ...{ task: task!.id, wrongBody: duty!.body, wrongRole: 'LEAD' },
          ...{ body: duty!.body, role: 'SUPERVISE' },
        },
      },
      { kind: 'responsibility', right: { body: { id: duty!.body, name: '山东省卫生健康委员会基层卫生处' } } },
    ],
    [
      {
        verdict: 'MISSING',
        citation: { relation: 'CITES', to: { documentNumber: '鲁政发〔2021〕5号' } },
        evidence: { start: 1, end: 7 },
      },
      { kind: 'citation', wrong: null },
    ],
    [
      { verdict: 'MISSING', header: { field: 'publishedOn', value: '2022-08-09' } },
      { kind: 'header', wrong: null },
    ],
    [
      { verdict: 'CHANGE', header: { field: 'level', value: 'MUNICIPAL' } },
      { kind: 'header', field: 'level', wrong: { value: 'PROVINCIAL' }, right: { value: 'MUNICIPAL' } },
    ],
    [
      { verdict: 'MISSING', issuer: { bodyName: '中共山东省委办公厅' } },
      { kind: 'issuer', wrong: null, right: { id: null, name: '中共山东省委办公厅', label: 'IssuingBody' } },
    ],
    [
      { verdict: 'MISSING', addressee: { body: duty!.body } },
      { kind: 'addressee', right: { id: duty!.body, label: 'Department' } },
    ],
    [
      { verdict: 'CHANGE', jurisdiction: { code: '370400' } },
      { kind: 'place', wrong: { code: '370000' }, right: { code: '370400', name: '枣庄市' } },
    ],
  ]
  for (const [correction, subject] of given) {
    const { data, errors } = await propose({ directive: plan, ...by, ...correction })
    expect(errors).toBeUndefined()
    const kept = (await readCorrections(file)).find(({ id }) => id === data.proposeCorrection)
    expect(kept?.subject).toMatchObject(subject)
  }
  expect(
    (await readCorrections(file)).find(({ verdict, evidence }) => verdict === 'MISSING' && evidence)?.evidence
      ?.quote,
  ).toBe('发文〔全文〕')
})

describe('what makes no sense is refused, and not kept', () => {
  const rows: readonly [what: string, object, RegExp][] = [
    ['a directive that nobody knows', { directive: 'dir-0000000000000000' }, /whose text is held/],
    ['one that is only cited', { directive: directiveIdOf('national') }, /whose text is held/],
    ['nothing', { citation: null }, /Give one of/],
    ['two things', { header: { field: 'title', value: '某' } }, /Give one of/],
    ['wrong and right', { citation: { wrong: cited.id, relation: 'CITES' } }, /nothing that is right/],
    [
      'missing, without words',
      { verdict: 'MISSING', citation: { relation: 'CITES', to: { title: '某' } } },
      /needs the words/,
    ],
    ['words outside the text', { evidence: { start: 0, end: 999_999 } }, /lie in the text/],
    ['words of no length', { evidence: { start: 5, end: 5 } }, /lie in the text/],
    ['no reason', { reason: '' }, /reason/],
    ['a novel', { reason: '长'.repeat(2_001) }, /reason/],
    ['a list of the head', { citation: null, header: { field: 'issuingBodies', value: '某局' } }, /field/],
  ]
  test.each(rows)('%s', async (_what, change, message) => {
    const kept = readFileSync(file, 'utf8')
    const { errors } = await propose({ ...wrongCitation, ...change })
    expect(errors?.[0]?.message).toMatch(message)
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    expect(readFileSync(file, 'utf8')).toBe(kept)
  })
})

test('a link cannot propose anything', async () => {
  const query = `mutation { proposeCorrection(correction: { directive: "${notice}", verdict: WRONG, citation: { wrong: "${cited.id}" }, reason: "x", proposedBy: "x" }) }`
  expect((await fetch(`${api.url}/graphql?query=${encodeURIComponent(query)}`)).status).toBe(405)
})

test('no more are taken in an hour than anybody reviews', async () => {
  let now = Date.parse('2026-01-01T00:00:00Z')
  const take = proposalsTo(join(mkdtempSync(join(tmpdir(), 'corrections-')), 'many.jsonl'), () => now)
  const proposal = (by: number): Proposal => ({
    ...{ verdict: 'WRONG', reason: '有误', evidence: null, proposedBy: String(by) },
    subject: { kind: 'citation', directive: notice, wrong: { citation: cited.id }, right: null },
  })
  for (let i = 0; i < proposalLimits.anHour; i++) await take(proposal(i))
  await expect(take(proposal(-1))).rejects.toThrow('try again in an hour')
  expect(await take(proposal(0))).toMatch(/^cor-/)
  now += 3_600_000
  expect(await take(proposal(-1))).toMatch(/^cor-/)
})
