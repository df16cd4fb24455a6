import { expect, test } from 'vitest'
import { textChanges } from '../../../src/graph/analysis/text-changes.ts'
import { randomNumbers } from '../../random-numbers.ts'

const told = (from: string, to: string) =>
  textChanges(from, to).map(({ fromStart, fromEnd, toStart, toEnd }) => [
    from.slice(fromStart, fromEnd),
    to.slice(toStart, toEnd),
  ])

test.each([
  [
    '到2025年达到90%以上。',
    '到2024年达到92%以上。',
    [
      ['5', '4'],
      ['0', '2'],
    ],
  ],
  ['改善乡镇卫生院条件。', '改善乡镇卫生院、村卫生室条件。', [['', '、村卫生室']]],
  ['培训乡村医生和护士。', '培训乡村医生。', [['和护士', '']]],
  ['同一句话。', '同一句话。', []],
  ['', '新增', [['', '新增']]],
  ['旧', '', [['旧', '']]],
  ['', '', []],
  ['𠮷祥', '𠮶祥', [['𠮷', '𠮶']]],
])('%s → %s: %j', (from, to, changes) => {
  expect(told(from, to)).toEqual(changes)
})

test('a single character that both happen to have does not cut a change in two', () => {
  expect(told('甲乙丙丁戊己', '甲子丙丑戊己')).toEqual([['乙丙丁', '子丙丑']])
})

/** One text, with its changes put in, is the other. */
function applied(from: string, to: string): string {
  let result = ''
  let last = 0
  for (const { fromStart, fromEnd, toStart, toEnd } of textChanges(from, to)) {
    result += from.slice(last, fromStart) + to.slice(toStart, toEnd)
    last = fromEnd
  }
  return result + from.slice(last)
}

test('500 random pairs: putting the changes into one gives the other', () => {
  const random = randomNumbers(7)
  const text = () =>
    Array.from(
      { length: Math.floor(random() * 40) },
      () => ['甲', '乙', '丙', '𠮷'][Math.floor(random() * 4)],
    ).join('')
  for (let i = 0; i < 500; i++) {
    const [from, to] = [text(), text()]
    expect(applied(from, to)).toBe(to)
  }
})

// Another program may take the machine for so long: hence again.
test('two texts of 10,000 characters with nothing in common are told at once', { retry: 2 }, () => {
  const [from, to] = ['甲'.repeat(10_000), '乙'.repeat(10_000)]
  const began = Date.now()
  expect(textChanges(from, to)).toEqual([{ fromStart: 0, fromEnd: 10_000, toStart: 0, toEnd: 10_000 }])
  expect(Date.now() - began).toBeLessThan(500)
})
