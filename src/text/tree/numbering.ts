/** One item mark at the start of a line: `(三)`, `12.`, `第十二条`, `——`. */
export interface Marker {
  /** As numbered, without the stop: 一, (三), 1, 第十二条, ——. */
  readonly marker: string
  /** Depth in the order officials number by: a smaller rank encloses a larger. */
  readonly rank: number
  /** Its number; 0 for a bullet. */
  readonly value: number
  /** Length of the mark with its stop and the space after it. */
  readonly length: number
}

/** 第一部分, 第二篇 < 第三章 < 第四节 < 第五条 < 一、 < (一) < 1. < 1.1 < (1) < ① < a. < ——. */
export const rank = {
  part: 0,
  chapter: 1,
  division: 2,
  article: 3,
  han: 4,
  hanBracket: 5,
  digit: 6,
  digitPair: 6.5,
  digitBracket: 7,
  circle: 8,
  letter: 9,
  inline: 10,
  bullet: 11,
} as const

interface Scheme {
  readonly pattern: RegExp
  readonly rank: number
}

const numeral = '[〇○零一二三四五六七八九十百]'

const schemes: readonly Scheme[] = [
  // 第一部分  第二篇  第三编
  {
    pattern: new RegExp(`^(第${numeral}{1,4}(?:部分|篇|编))(?=[\\s:、]|\\p{Script=Han})[\\s:、]*`, 'u'),
    rank: rank.part,
  },
  // 第三章 总 则
  { pattern: new RegExp(`^(第${numeral}{1,5}章)[\\s:、]*`, 'u'), rank: rank.chapter },
  // 第二节 监督
  { pattern: new RegExp(`^(第${numeral}{1,5}节)[\\s:、]*`, 'u'), rank: rank.division },
  // 第十二条 本条例所称…  第12条, alone too; not 第三条规定
  {
    pattern: new RegExp(
      `^(第(?:${numeral}{1,6}|\\d{1,3})条(?:之${numeral}{1,2})?)(?:[\\s:、]+|$|(?=[(\\p{Script=Han}])(?!第|和|的|规定))`,
      'u',
    ),
    rank: rank.article,
  },
  // 一、总体要求   十二.   not 一是
  { pattern: new RegExp(`^(${numeral}{1,4})[、.．]\\s*`, 'u'), rank: rank.han },
  // (一)指导思想   (十二)、…
  { pattern: new RegExp(`^(\\(${numeral}{1,4}\\))[、.．]?\\s*`, 'u'), rank: rank.hanBracket },
  // 1.1 编制目的   2.3.1 预警
  {
    pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.、]\s*|\s+|(?=\p{Script=Han}))(?!万|亿|个|元|%|倍|米|公里)/u,
    rank: rank.digitPair,
  },
  // 1.提升…   12、…   3．…   1.2024年开工项目; not 1.5万
  { pattern: /^(\d{1,3})\s?(?:[.．](?!\d(?!\d{3}年))|、)\s*/u, rank: rank.digit },
  // (1)…   1)…
  { pattern: /^(\(\d{1,3}\)|\d{1,2}\))[、.．]?\s*/u, rank: rank.digitBracket },
  // ①…
  { pattern: /^([\u2460-\u2473])[、.．]?\s*/u, rank: rank.circle },
  // a.…   (a)
  { pattern: /^([a-z]|\([a-z]\))[.、．)]\s*(?=\p{Script=Han})/u, rank: rank.letter },
  // ——坚持公益属性。   -- 明确责任   ●   •
  { pattern: /^([—–-]{2,}|[●•■◆▪])\s*/u, rank: rank.bullet },
]

/** The mark that a line begins with, or null. */
export function markerOf(line: string): Marker | null {
  // Every mark begins with one of these, which spares most lines twelve patterns.
  if (!/^[第〇○零一二三四五六七八九十百(\d\u2460-\u2473a-z—–●•■◆▪-]/u.test(line)) return null
  for (const scheme of schemes) {
    const found = scheme.pattern.exec(line)
    if (found) {
      const marker = found[1]!
      return { marker, rank: scheme.rank, value: ordinalOf(marker), length: found[0].length }
    }
  }
  return null
}

const digits = '零一二三四五六七八九'

/** The number in a mark: 第十二条 → 12, (三) → 3, ② → 2, —— → 0. */
export function ordinalOf(marker: string): number {
  const circle = marker.codePointAt(0)! - 0x245f
  if (circle >= 1 && circle <= 20) return circle
  const arabic = /\d+/.exec(marker)
  if (arabic) return Number(arabic[0])
  const han = /[〇○零一二三四五六七八九十百]+/u.exec(marker)?.[0]
  return han ? hanNumber(han) : 0
}

/** 二十三 → 23, 一百零二 → 102, 二〇二三 → 2023. */
function hanNumber(han: string): number {
  const plain = han.replace(/[〇○]/gu, '零')
  if (!/[十百]/u.test(plain)) return Number([...plain].map((digit) => digits.indexOf(digit)).join(''))
  let total = 0
  let digit = 0
  for (const character of plain) {
    if (character === '百') {
      total += (digit || 1) * 100
      digit = 0
    } else if (character === '十') {
      total += (digit || 1) * 10
      digit = 0
    } else digit = digits.indexOf(character)
  }
  return total + digit
}
