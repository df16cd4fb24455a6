import { expect, test } from 'vitest'
import { likeliest, modelWith } from '../../src/text/repair/encoding/word-model.ts'

test('of the choices for a place the one that makes words is taken', () => {
  const [before, after] = [['卫'], ['健', '康', '委']]
  expect(likeliest(modelWith(''), [before, ['生', '甥'], ...after.map((each) => [each])]).text).toBe(
    '卫生健康委',
  )
})

test('a character that takes two code units is one place', () => {
  expect(likeliest(modelWith(''), [['𠮷'], ['关'], ['于']]).text).toBe('𠮷关于')
})
