import { readFileSync } from 'node:fs'
import { buildSchema, coerceInputValue, type GraphQLInputType } from 'graphql'
import { expect, test } from 'vitest'
import { proposed } from '../../src/domain/corrections/correction.ts'
import { isAbout } from '../../src/web/correction/about.ts'
import { type Fact, proposalInput, proposalLine } from '../../src/web/correction/proposal.ts'

const schema = buildSchema(readFileSync('schema/policy.graphql', 'utf8'))

const citation: Fact = { kind: 'citation', directive: 'dir-1', id: 'cit-1', relation: 'CITES' }
const body = { id: 'body-1', name: '海南省财政厅', __typename: 'IssuingBody' }
const duty: Fact = { kind: 'responsibility', directive: 'dir-1', task: 'task-1', body, role: 'LEAD' }
const metric: Fact = { kind: 'metric', directive: 'dir-1', id: 'metric-1' }
const header: Fact = { kind: 'header', directive: 'dir-1', field: 'issuedOn', value: '2022-10-11' }

test.each([
  ['a citation that is none', citation, null],
  ['a citation of another kind', citation, 'IMPLEMENTS'],
  ['a duty that is none', duty, null],
  ['a duty of another role', duty, 'COOPERATE'],
  ['a target that is none', metric, null],
  ['a day that is another', header, '2022-10-12'],
  ['a day that is none', header, null],
])('%s: the mutation and the command line take it, and understand the same', (_name, fact, right) => {
  const objection = { right, reason: '原文不是这样', proposedBy: '读者' }
  const input = proposalInput(fact, objection)
  expect(
    coerceInputValue(
      input,
      schema.getType('ProposedCorrection') as GraphQLInputType,
      (_path, _value, error) => {
        throw error
      },
    ),
  ).toMatchObject(input)
  const correction = proposed(JSON.parse(proposalLine(fact, objection)), '2026-01-01T00:00:00.000Z')
  expect(correction).toMatchObject({
    ...{ verdict: right === null ? 'WRONG' : 'CHANGE', status: 'PROPOSED', reason: '原文不是这样' },
    subject: { kind: fact.kind, directive: 'dir-1' },
  })
  expect(JSON.stringify(correction.subject.right)).toContain(right ?? 'null')
})

test('a fact knows what was said of it, and of nothing else', () => {
  const objection = { right: null, reason: '原文不是这样', proposedBy: '读者' }
  const facts = [
    ...[citation, duty, metric, header],
    { ...citation, id: 'cit-2' },
    { ...duty, role: 'COOPERATE' },
    { ...duty, task: 'task-2' },
    { ...header, field: 'title' },
  ] as Fact[]
  for (const fact of facts)
    expect(facts.filter((other) => isAbout(other, JSON.parse(proposalLine(fact, objection))))).toEqual([fact])
})
