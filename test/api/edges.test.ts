import { buildClientSchema, getIntrospectionQuery } from 'graphql'
import { expect, test } from 'vitest'
import { idOf } from '../../src/domain/identifier.ts'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { bodyForms } from '../../src/resolve/bodies/body-forms.ts'
import { lookUpCitations } from '../../src/resolve/lookup-citations.ts'
import { runs } from '../fuzz/runs.ts'
import { type Probe, probesOf } from './edges.ts'
import { bodyIdOf, directiveIdOf } from './policies.ts'
import { withApi } from './with-api.ts'

const gazetteer = loadGazetteer()
const api = withApi({
  lookUp: (text) => lookUpCitations(text, gazetteer),
  bodyForms: (words) => bodyForms(words, gazetteer),
  propose: async () => 'cor-0000000000000000',
})

const national = `"${directiveIdOf('national')}"`
const plan = `"${directiveIdOf('shandong-plan')}"`
const usual = {
  'Query.node.id': plan,
  'Query.nodes.ids': `[${plan}]`,
  'Query.directive.id': plan,
  'Query.body.id': `"${bodyIdOf('山东省财政厅')}"`,
  'Query.lineage.id': plan,
  'Query.lineage.limit': '5',
  'Directive.lineage.limit': '5',
  'Query.lineagePath.from': plan,
  'Query.lineagePath.to': national,
  'Query.commonAncestors.ids': `[${plan}, ${national}]`,
  'Query.coverage.id': national,
  'Query.diffusion.id': national,
  'Query.taskLineage.id': `"${idOf('task', directiveIdOf('shandong-plan'), '0')}"`,
  'Query.compareMetrics.indicator': '"县域内就诊率"',
  'Query.lookupCitations.text': '"根据国卫基层发〔2022〕20号"',
  'Query.search.query': '"卫生"',
  'Query.jurisdiction.code': '"370000"',
  'Query.gaps.kinds': '[TASK_WITHOUT_LEAD, CITES_REPEALED]',
  'Query.source.file': '"shandong.txt"',
}

/** What a caller may be told about what they sent. */
const told = ['BAD_USER_INPUT', 'AMBIGUOUS', 'QUERY_TOO_COMPLEX']

/** How many times slower than on an idle machine, where the smallest question takes 10 ms, this one is now; at least once. */
async function howBusy(): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < 20; i++) {
    const began = performance.now()
    await api.ask('{ dataset { version } }')
    times.push(performance.now() - began)
  }
  return Math.max(1, Math.max(...times) / 10)
}

/** Each argument has some of its values asked with every run of the tests, all of them with FUZZ=1 and more. */
test('every argument of every field answers values at its edges, or says by a code what is wrong, soon', async () => {
  const { data } = await api.send(getIntrospectionQuery())
  const { plain, edges } = probesOf(buildClientSchema(data), usual)
  expect(plain.length).toBeGreaterThan(35)
  const failures: string[] = []
  for (const { name, query } of plain) {
    const { errors } = await api.send(query)
    if (errors) failures.push(`${name} as it is usually asked: ${errors[0]!.message} ${query}`)
  }
  const soon = 5_000 * (await howBusy())
  const timed = async ({ query, variables }: Probe) => {
    const began = performance.now()
    const { errors = [] } = await api.send(query, variables)
    return { errors, took: performance.now() - began }
  }
  const ask = async (probe: Probe) => {
    const { errors, took } = await timed(probe)
    const other = errors.find(({ extensions }) => !told.includes(extensions?.code))
    if (other) failures.push(`${probe.name}: ${other.extensions?.code} ${other.message}`)
    // The first time the server plans what it is asked: twenty statements for all gaps.
    if (took > soon && (await timed(probe)).took > soon)
      failures.push(`${probe.name}: took more than ${Math.round(soon)} ms twice`)
  }
  const left = runs > 0 ? [...edges] : edges.filter((_, place) => place % 4 === 0)
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let probe = left.pop(); probe; probe = left.pop()) await ask(probe)
    }),
  )
  expect(edges.length).toBeGreaterThan(2_000)
  expect(failures).toEqual([])
}, 600_000)
