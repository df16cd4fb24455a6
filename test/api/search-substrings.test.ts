import { expect, test } from 'vitest'
import { idOf } from '../../src/domain/identifier.ts'
import { chain } from './chain.ts'
import { directiveIdOf, type Policy, recordsOf } from './policies.ts'
import { chainRecords, withApi } from './with-api.ts'

/** Titles and tasks with what tokenizers stumble over. */
const odd: readonly Policy[] = [
  {
    key: 'odd-a',
    title: '关于A类、B类企业“5G+工业互联网”改造的通知（2021—2025年）',
    number: '京科发〔2021〕105号',
    tasks: [
      { text: 'R&D经费投入强度达到2.5%以上，HPV疫苗接种1,000万剂。' },
      { text: '见附件A，B；the end of it，到2025年建成100个５Ｇ基站。' },
    ],
  },
  {
    key: 'odd-b',
    title: '〇一二三号令：医 共 体（試行）',
    tasks: [{ text: '𠮷野家ＡＢＣ 建立ＣＯＶＩＤ-19监测点３个' }],
  },
]

const api = withApi({ records: () => [...chainRecords(), recordsOf('odd.txt', odd, chain)] })

const stored = [...chain.filter(({ key }) => key !== 'national-law'), ...odd].flatMap(
  ({ key, title, number, tasks = [] }) => [
    { id: directiveIdOf(key), text: title },
    ...(number ? [{ id: directiveIdOf(key), text: number }] : []),
    ...tasks.map(({ text }, i) => ({ id: idOf('task', directiveIdOf(key), String(i)), text })),
  ],
)

/** Every start and several lengths, thinned by a fixed step so that each run asks the same. */
function* parts(): Generator<{ id: string; part: string }> {
  let at = 0
  for (const { id, text } of stored)
    for (let start = 0; start < text.length; start++)
      for (const length of [1, 2, 3, 4, 7, 12])
        if (start + length <= text.length && at++ % 5 === 0) {
          const part = text.slice(start, start + length)
          // Half a character, and what has no letter or digit, is no word.
          if (/[\p{L}\p{N}]/u.test(part) && !/^\s|\s$|\p{Cs}/u.test(part)) yield { id, part }
        }
}

test('every part of a title, a number or a task finds it, from one character on', async () => {
  const asked = [...parts()]
  expect(asked.length).toBeGreaterThan(200)
  const missed: string[] = []
  for (let from = 0; from < asked.length; from += 25) {
    const some = asked.slice(from, from + 25)
    const query = `query (${some.map((_, i) => `$q${i}: String!`).join(' ')}) {
      ${some.map((_, i) => `a${i}: search(query: $q${i}, types: [DIRECTIVE, TASK], first: 100) { nodes { id } }`).join('\n')} }`
    const found = await api.ask(query, Object.fromEntries(some.map(({ part }, i) => [`q${i}`, part])))
    for (const [i, { id, part }] of some.entries())
      if (!found[`a${i}`].nodes.some((node: { id: string }) => node.id === id)) missed.push(part)
  }
  expect(missed).toEqual([])
}, 300_000)
