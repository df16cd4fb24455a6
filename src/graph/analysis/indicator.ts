import { searchText } from '../search-text.ts'

/** 全省家庭医生签约率 and 全市家庭医生签约率 are one indicator of two places. */
const scope = /^(?:全[国省市县区州]|[我本][国省市县区州]|[省市县区州]内)的?/u
const numbering = /^\(?\d+\)/u
const marks = /[(),、,。·:;\s]/gu

/** The words of an indicator as they are compared: folded, without numbering, whose place it is, and marks. */
export function indicatorKey(indicator: string): string {
  const folded = searchText(indicator)
  return folded.replace(numbering, '').replace(scope, '').replace(marks, '') || folded
}

const measureWords = [
  ['share', /(?:覆盖率|覆盖面|比例|比重|占比|率)$/u],
  ['count', /(?:总数量?|数量|人数|个数|数)$/u],
] as const

/** What an indicator is of, and how it is measured: 家庭医生签约率 → 家庭医生签约, share. */
function stemOf(key: string): { readonly stem: string; readonly measure: 'share' | 'count' | null } {
  for (const [measure, words] of measureWords) {
    const stem = key.replace(words, '')
    if (stem !== key && stem.length > 1) return { stem, measure }
  }
  return { stem: key, measure: null }
}

/** SAME: the same words but for the word of measure. CONTAINS: the words asked for and more. NEAR: see `matchIndicator`. */
export type IndicatorMatchKind = 'SAME' | 'CONTAINS' | 'NEAR'

export interface IndicatorMatch {
  readonly kind: IndicatorMatchKind
  /** Pairs of neighbouring characters the two have in common, ×2, ÷ the pairs of both (Dice), from 0 to 1. */
  readonly similarity: number
}

/** Below this, words that come in the same order are another indicator: measured on the pairs of the tests. */
const near = 0.6

/** What turns an indicator into another when it is put in: 入学率, 未入学率; 死亡率, 5岁以下死亡率. */
const turning = /[\d非未不无免]/u

/**
 * How an indicator answers to the one asked for, both as keys; null if it is another one. NEAR: without the word of measure the
 * characters of one stand in the other in the same order, what is put in has no number or negation, the measure is not another, and
 * the similarity is at least .6: 家庭医生签约率 and 家庭医生签约服务覆盖率. Words that are exchanged, not put in, make another one:
 * 高血压患者管理率 and 糖尿病患者管理率.
 */
export function matchIndicator(asked: string, other: string): IndicatorMatch | null {
  if (asked === other) return { kind: 'SAME', similarity: 1 }
  const [one, two] = [stemOf(asked), stemOf(other)]
  const sameMeasure = one.measure === two.measure || one.measure === null || two.measure === null
  const similarity = dice(one.stem, two.stem)
  if (sameMeasure && one.stem === two.stem) return { kind: 'SAME', similarity }
  if (other.includes(asked)) return { kind: 'CONTAINS', similarity }
  if (!sameMeasure || similarity < near) return null
  const [short, long] = one.stem.length < two.stem.length ? [one.stem, two.stem] : [two.stem, one.stem]
  const put = putIn(short, long)
  return put !== null && !turning.test(put) ? { kind: 'NEAR', similarity } : null
}

/** The characters of `long` that are not of `short`, if those of `short` stand in it in order. */
function putIn(short: string, long: string): string | null {
  let at = 0
  let put = ''
  for (const character of long) {
    if (character === short[at]) at++
    else put += character
  }
  return at === short.length ? put : null
}

function dice(a: string, b: string): number {
  const pairs = pairsOf(a)
  const others = pairsOf(b)
  if (pairs.size + others.size === 0) return a === b ? 1 : 0
  const common = [...pairs].filter((pair) => others.has(pair)).length
  return (2 * common) / (pairs.size + others.size)
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, i) => text.slice(i, i + 2)))
}
