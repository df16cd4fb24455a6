import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Correction, Subject } from '../../src/domain/corrections/correction.ts'
import { save } from '../../src/graph/save/save.ts'
import { saveCorrections } from '../../src/graph/save/save-corrections.ts'
import { correctionOf } from '../a-correction.ts'
import { directiveIdOf } from '../api/policies.ts'
import { chainRecords } from '../api/with-api.ts'
import { withDatabase } from '../neo4j.ts'
import { dump } from './dump.ts'

vi.setConfig({ testTimeout: 120_000 })

const graph = withDatabase()
beforeEach(() => graph.wipe())

const records = chainRecords().filter(({ source }) => /shandong|hainan|zaozhuang/.test(source.file))
const hainan = records.find(({ source }) => source.file === 'hainan.txt')!
const zaozhuang = records.find(({ source }) => source.file === 'zaozhuang.txt')!
const cited = hainan.citations.find((each) => each.relation === 'IMPLEMENTS')!
const file = 'corrections.jsonl'

const about = { kind: 'citation', directive: directiveIdOf('hainan-notice') } as const
const wrong: Subject = { ...about, wrong: { citation: cited.id }, right: null }
const loosened: Subject = { ...about, wrong: { citation: cited.id }, right: { relation: 'CITES', to: null } }
const { quote, start, end } = zaozhuang.tasks[0]!.evidence
const missed = correctionOf(
  'MISSING',
  {
    kind: 'citation',
    directive: directiveIdOf('zaozhuang-opinion'),
    wrong: null,
    right: { relation: 'BASED_ON', to: { id: null, title: null, documentNumber: '琼卫基层〔2022〕10号' } },
  },
  { evidence: { quote, start, end } },
)

/** The graph of the chain and these corrections: corrections come before the n-th file. */
async function graphOf(
  corrections: readonly Correction[],
  before: number,
  files = records,
): Promise<string[]> {
  await graph.wipe()
  for (const [index, each] of files.entries()) {
    if (index === before) await saveCorrections(graph.database, file, corrections)
    await save(graph.database, each)
  }
  if (before >= files.length) await saveCorrections(graph.database, file, corrections)
  return dump(graph)
}

const relations = async (from: string, to: string) =>
  (
    await graph.cypher(
      'MATCH (:Directive {id: $from})-[r]->(:Directive {id: $to}) RETURN type(r) AS type, r.rule AS rule',
      {
        from: directiveIdOf(from),
        to: directiveIdOf(to),
      },
    )
  ).map(({ type, rule }) => `${type} ${rule}`)

describe('an accepted correction', () => {
  test('takes an edge away', async () => {
    await graphOf([correctionOf('WRONG', wrong)], 0)
    expect(await relations('hainan-notice', 'national')).toEqual(['ATTACHES test'])
  })

  test('changes a relation', async () => {
    await graphOf([correctionOf('CHANGE', loosened)], 0)
    expect((await relations('hainan-notice', 'national')).sort()).toEqual([
      'ATTACHES test',
      'CITES correction',
    ])
  })

  test('adds an edge, to the directive that is held, with the words that were missed', async () => {
    await graphOf([missed], 0)
    const [row] = await graph.cypher(
      'MATCH (:Directive {id: $from})-[r:BASED_ON]->(to:Directive) RETURN to.id AS to, r.quote AS quote, r.correction AS correction',
      { from: directiveIdOf('zaozhuang-opinion') },
    )
    expect(row).toEqual({ to: directiveIdOf('hainan-notice'), quote, correction: missed.id })
  })
})

test('it is the same whether corrections come first, between or last, and in any order of files', async () => {
  const corrections = [correctionOf('CHANGE', loosened), missed]
  const last = await graphOf(corrections, records.length)
  expect(await graphOf(corrections, 0)).toEqual(last)
  expect(await graphOf([...corrections].reverse(), 2, [...records].reverse())).toEqual(last)
})

test('loading documents and corrections again changes nothing', async () => {
  const corrections = [correctionOf('WRONG', wrong), missed]
  const once = await graphOf(corrections, records.length)
  for (const each of records) expect(await save(graph.database, each)).toBe('unchanged')
  expect(await saveCorrections(graph.database, file, corrections)).toEqual({ changed: 0, files: [] })
  expect(await dump(graph)).toEqual(once)
})

test('a document that is read otherwise later is corrected again', async () => {
  await graphOf([correctionOf('WRONG', wrong)], 0)
  const [task] = zaozhuang.tasks
  const reread = {
    ...hainan,
    findings: [{ kind: 'no-date' as const, message: task!.text, start: null, end: null }],
  }
  expect(await save(graph.database, reread)).toBe('replaced')
  expect(await relations('hainan-notice', 'national')).toEqual(['ATTACHES test'])
})

test('a correction that is taken back leaves no trace', async () => {
  const without = await graphOf([], 0)
  await saveCorrections(graph.database, file, [correctionOf('WRONG', wrong), missed])
  expect(await dump(graph)).not.toEqual(without)
  expect(await saveCorrections(graph.database, file, [])).toEqual({
    changed: 2,
    files: ['hainan.txt', 'zaozhuang.txt'],
  })
  expect(await dump(graph)).toEqual(without)
})

test('proposed or rejected it changes nothing but what is known of it', async () => {
  for (const status of ['PROPOSED', 'REJECTED'] as const) {
    await graphOf([correctionOf('WRONG', wrong, { status })], records.length)
    expect(await relations('hainan-notice', 'national')).toHaveLength(2)
    expect(await graph.cypher('MATCH (c:Correction) RETURN c.status AS status')).toEqual([{ status }])
  }
})

test('one that fits nothing any more is a finding of the file it is about', async () => {
  const gone = correctionOf('WRONG', { ...wrong, wrong: { citation: 'cit-0000000000000000' } })
  await graphOf([gone], records.length)
  const [row] = await graph.cypher(
    'MATCH (s:Source {file: $file}) RETURN s.findingKinds AS kinds, s.findingMessages AS messages',
    { file: 'hainan.txt' },
  )
  expect(row).toMatchObject({
    kinds: ['correction-not-applied'],
    messages: [expect.stringContaining(gone.id)],
  })
  expect(await graph.cypher('MATCH (:Source)-[r:CORRECTED_BY]->() RETURN r')).toEqual([])
})
