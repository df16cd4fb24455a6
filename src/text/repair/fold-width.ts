import { type Draft, respell, spellingTable } from './draft.ts'
import { radicalSpellings } from './radicals.ts'

/** ，→ , and Ａ → A: the full-width forms U+FF01–FF5E of printable ASCII; ，；：（）！？％．and all digits and letters among them. */
const asciiOfWide = Array.from({ length: 0x5e }, (_, i): [string, string] => [
  String.fromCharCode(0xff01 + i),
  String.fromCharCode(0x21 + i),
])

/** Other codes for the same sign. */
const sameSign: readonly (readonly [string, string])[] = [
  ['﹝', '〔'], // 国办发﹝2020﹞1号
  ['﹞', '〕'],
  ['❲', '〔'],
  ['❳', '〕'],
  ['﹐', ','],
  ['﹑', '、'],
  ['﹔', ';'],
  ['﹕', ':'],
  ['﹙', '('],
  ['﹚', ')'],
  ['﹪', '%'],
  ['∶', ':'], // 1∶1.25
  ['︰', ':'],
  ['「', '“'], // 「十四五」規劃
  ['」', '”'],
  ['『', '‘'],
  ['』', '’'],
  ['｡', '。'],
  ['､', '、'],
  ['〇', '〇'],
  ['○', '〇'], // 二○二一年
  ['Ο', '〇'],
]

let table: Uint16Array | null = null

/** （２０２０年） → (2020年), ⼭东 → 山东: one code for one sign, place for place. */
export function foldWidth(draft: Draft): Draft {
  table ??= spellingTable([...asciiOfWide, ...sameSign, ...radicalSpellings])
  return respell(draft, table)
}
