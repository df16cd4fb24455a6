import { expect, test } from 'vitest'
import { asAnnounced } from '../../src/text/tree/head/announced-title.ts'

test.each([
  // [the annex's own title, what the notice lists, what it is called]
  ['某办法》的任务分工表', '《某办法》的任务分工表', '《某办法》的任务分工表'],
  ['“某某行动分工表', '“某某”行动分工表', '“某某”行动分工表'],
  ['某办法》的任务分工表', '《另一办法》的任务分工表', '某办法》的任务分工表'],
  ['某办法的任务分工表', '《某办法》的任务分工表', '某办法的任务分工表'],
])('%s, announced as %s, is %s', (own, listed, called) => {
  const text = `附件:${listed}`
  const span = { start: 3, end: text.length }
  const title = asAnnounced(text, { span, words: own }, [{ label: '附件', title: span }])
  expect(title?.words).toBe(called)
})
