import { expect, test } from 'vitest'
import { overlap, quotePlaces, sharedRun } from '../../src/evaluate/quote-places.ts'

const clean = '各县要落实责任。县财政局负责资金保障，县民政局负责对象认定。县财政局负责资金监管。'
const evidence = (text: string, quote: string, from = 0) => {
  const start = text.indexOf(quote, from)
  return { quote, start, end: start + quote.length, repaired: false }
}

test('an evidence is where its offsets say, not where its words first stand', () => {
  const places = quotePlaces(clean)
  const second = evidence(clean, '县财政局负责资金', 20)
  expect(overlap(places, '县财政局负责资金监管', second)).toBe(1)
  expect(overlap(places, '县财政局负责资金保障', second)).toBe(0)
})

test('a label made on the clean text is found in a damaged one', () => {
  const damaged = '各縣(xiàn)要落實責(zé)任。縣(xiàn)財政局負責資\n金保障，县民政局负责对象认定。'
  const places = quotePlaces(damaged)
  expect(overlap(places, '县财政局负责资金保障', evidence(damaged, '縣(xiàn)財政局負責資\n金保障'))).toBe(1)
})

test('a label of which characters are lost is found where most of its words stand', () => {
  const damaged = '各县要落实责任。县财政局负责资保障工作，县民政局负责对象认定。'
  const places = quotePlaces(damaged)
  expect(
    overlap(places, '县财政局负责资金保障工作', evidence(damaged, '县财政局负责资保障')),
  ).toBeGreaterThan(0.8)
  expect(overlap(places, '县财政局负责资金保障工作', evidence(damaged, '县民政局负责对象认定'))).toBeLessThan(
    0.2,
  )
})

test('words that share a long run are alike, a short run is chance', () => {
  expect(sharedRun('负责资金保障工作', '县财政局负责资金保障工作')).toBe(1)
  expect(sharedRun('资金保障和监督检查', '资金管理和绩效评价')).toBe(0)
})
