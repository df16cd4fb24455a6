const digits = '〇一二三四五六七八九'
const financial = '零壹贰叁肆伍陆柒捌玖'
const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'

/** The names of ST_NumberFormat (ECMA-376 17.18.59) that documents in Chinese use; what is not here is drawn as decimal. */
const formats: Readonly<Record<string, (n: number) => string>> = {
  decimal: String, // 1
  decimalZero: (n) => String(n).padStart(2, '0'), // 01
  decimalFullWidth: (n) => shifted(n, 0xff10), // １
  decimalFullWidth2: (n) => shifted(n, 0xff10),
  decimalEnclosedCircle: (n) => circled(n), // ①
  decimalEnclosedCircleChinese: (n) => circled(n),
  decimalEnclosedParen: (n) => (n <= 20 ? String.fromCharCode(0x2473 + n) : `(${n})`), // ⑴
  decimalEnclosedFullstop: (n) => (n <= 20 ? String.fromCharCode(0x2487 + n) : `${n}.`), // ⒈
  upperRoman: roman, // IV
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperLetter: (n) => letter(n), // A, B, … Z, AA
  lowerLetter: (n) => letter(n).toLowerCase(),
  chineseCounting: counting, // 一, 十一, 二十, 一百〇一
  chineseCountingThousand: (n) => counting(n).replace('〇', '零'), // 一百零一
  japaneseCounting: counting,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: counting,
  koreanCounting: counting,
  ideographDigital: (n) => String(n).replace(/\d/g, (digit) => digits[Number(digit)]!), // 一〇
  japaneseDigitalTenThousand: (n) => String(n).replace(/\d/g, (digit) => digits[Number(digit)]!),
  taiwaneseDigital: (n) => String(n).replace(/\d/g, (digit) => digits[Number(digit)]!),
  chineseLegalSimplified: legal, // 壹拾贰
  ideographLegalTraditional: legal,
  ideographEnclosedCircle: (n) => (n <= 10 ? String.fromCharCode(0x327f + n) : String(n)), // ㊀
  ideographTraditional: (n) => (n <= 10 ? stems[n - 1]! : String(n)), // 甲
  ideographZodiac: (n) => (n <= 12 ? branches[n - 1]! : String(n)), // 子
  ideographZodiacTraditional: (n) => stems[(n - 1) % 10]! + branches[(n - 1) % 12]!, // 甲子
  none: () => '',
}

/** A counter as Word writes it: (3, chineseCounting) → 三. */
export function formatNumber(n: number, format: string): string {
  return n < 1 ? String(n) : (formats[format] ?? String)(n)
}

function shifted(n: number, zero: number): string {
  return String(n).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)))
}

function circled(n: number): string {
  return n <= 20 ? String.fromCharCode(0x245f + n) : String(n)
}

/** 1–9999 in words; 〇 stands for skipped places. */
function counting(n: number): string {
  return inWords(n, digits, '十百千').replace(/^一十/, '十')
}

function legal(n: number): string {
  return inWords(n, financial, '拾佰仟')
}

function inWords(n: number, names: string, units: string): string {
  if (n > 9999) return String(n)
  const places = Array.from(String(n), Number)
  const words = places.map((digit, i) => {
    const unit = units[places.length - 2 - i] ?? ''
    return digit === 0 ? names[0]! : names[digit]! + unit
  })
  // 二百〇〇 → 二百; 一千〇〇一 → 一千〇一
  return words
    .join('')
    .replace(new RegExp(`${names[0]}+$`), '')
    .replace(new RegExp(`${names[0]}+`), names[0]!)
}

function roman(n: number): string {
  if (n > 3999) return String(n)
  const numerals: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let left = n
  let written = ''
  for (const [value, numeral] of numerals) for (; left >= value; left -= value) written += numeral
  return written
}

/** Z is followed by AA, then BB: the letter repeated. */
function letter(n: number): string {
  return String.fromCharCode(65 + ((n - 1) % 26)).repeat(Math.min(10, Math.ceil(n / 26)))
}
