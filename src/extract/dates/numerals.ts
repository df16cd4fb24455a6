const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

/** Arabic, with thousands commas and decimals: 1,234.5. */
const arabic = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/
/** Arabic and a Han scale: 1.43万, 3千, 2亿, 5千万. */
const scaledArabic = /^((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([十百千万亿]{1,3})$/
/** Digits read one by one: 二〇二三. */
const byDigit = /^[〇零○一二三四五六七八九]{2,}$/
/** 一百零五, 十二, 三万五千. */
const han = /^[〇零○一二两三四五六七八九十百千万亿]+$/

/**
 * The number that a numeral says, in any way official documents write one: 12, 1,234.5, 1.43万, 十二, 两千, 二〇二三,
 * 一百零五, 零点五, 半. Null for what is no numeral, or an uncertain one (几, 数十).
 */
export function readNumeral(words: string): number | null {
  if (words.length === 0 || words.length > 40) return null
  if (arabic.test(words)) return Number(words.replaceAll(',', ''))
  if (words === '半') return 0.5
  const scaled = scaledArabic.exec(words)
  if (scaled) return tidy(Number(scaled[1]!.replaceAll(',', '')) * scaleOf(scaled[2]!))
  const [whole, fraction, ...rest] = words.split('点')
  if (rest.length > 0 || whole === undefined) return null
  if (fraction !== undefined) {
    const integer = readHan(whole)
    const decimals = [...fraction].map((character) => digits[character])
    if (integer === null || decimals.length === 0 || decimals.includes(undefined)) return null
    return Number(`${integer}.${decimals.join('')}`)
  }
  return readHan(whole)
}

function readHan(words: string): number | null {
  if (byDigit.test(words)) return Number([...words].map((character) => digits[character]).join(''))
  if (!han.test(words)) return null
  let total = 0
  let section = 0
  let digit: number | null = null
  let last = 1
  for (const character of words) {
    const place = places[character]
    const scale = scales[character]
    if (place !== undefined) {
      section += (digit ?? 1) * place
      digit = null
      last = place
    } else if (scale !== undefined) {
      total = (total + section + (digit ?? 0)) * scale
      section = 0
      digit = null
      last = scale
    } else {
      const value = digits[character]!
      if (digit !== null && digit !== 0) return null
      digit = value
      if (value === 0) last = 1
    }
  }
  // 三万五 is 35,000, 一百二 is 120: the digit that ends takes the next lower place.
  const tail = digit !== null && last > 10 && total + section > 0 ? digit * (last / 10) : (digit ?? 0)
  return total + section + tail
}

function scaleOf(words: string): number {
  return [...words].reduce((product, character) => product * (places[character] ?? scales[character]!), 1)
}

/** 1.43 × 10,000 is 14300, not 14299.999999999998. */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
