import { expect, test } from 'vitest'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { bodyRegistry } from '../../src/resolve/bodies/body-registry.ts'
import { type Policy, recordsOf } from './policies.ts'
import { withApi } from './with-api.ts'

const policy: Policy = {
  key: 'old',
  title: '关于加强基层卫生工作的意见',
  number: '卫办发〔2010〕3号',
  level: 'NATIONAL',
  issuedOn: '2010-05-07',
}

/** A file of 2010 that names the ministry of then, with whoever came after it. */
function records() {
  const then = { jurisdiction: null, level: null, issuer: null, year: 2010 }
  const bodies = bodyRegistry(loadGazetteer())
  bodies.register('卫生部', then)
  bodies.register('国家人口计生委', then)
  return [{ ...recordsOf('old.txt', [policy], [policy]), bodies: bodies.bodies() }]
}

const api = withApi({ records })

test('the bodies that took the place of a body, and those whose place it took', async () => {
  const { bodies } = await api.ask(
    '{ bodies(filter: { text: "国家卫生和计划生育委员会" }) { nodes { name predecessors { name } successors { name successors { name } } } } }',
  )
  expect(bodies.nodes).toEqual([
    {
      name: '国家卫生和计划生育委员会',
      predecessors: [{ name: '卫生部' }, { name: '国家人口和计划生育委员会' }],
      successors: [{ name: '国家卫生健康委员会', successors: [] }],
    },
  ])
})
