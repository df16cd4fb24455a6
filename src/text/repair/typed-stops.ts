import { matchesOf } from '../matches.ts'
import { type Draft, rewrite } from './draft.ts'

/** A dot behind Chinese words that ends a sentence: …监督.|县审计局…; not 一.总体要求, (二).实施范围, 3.8公里. */
const dot =
  /(?<=[\u4e00-\u9fff)”"》%])(?<!(?:^|[^\u4e00-\u9fff])(?:第?[一二三四五六七八九十百]{1,4}|\([一二三四五六七八九十\d]{1,3}\)))\.(?=[\s\u4e00-\u9fff(“"《]|$)/gm

/** In a text whose sentences were typed with the dot of a Latin keyboard, and hardly any with 。: that dot → 。. */
export function readTypedStops(draft: Draft): Draft {
  const { text } = draft
  if (!text.includes('.')) return draft
  const dots = matchesOf(text, dot)
  const stops = text.split('。').length - 1
  if (dots.length < 5 || stops * 4 > dots.length) return draft
  return rewrite(
    draft,
    dots.map(({ index }) => ({ start: index, end: index + 1, text: '。' })),
  )
}
