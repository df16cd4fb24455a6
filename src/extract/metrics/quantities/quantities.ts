import type { Span } from '../../../domain/evidence.ts'
import { matchesOf } from '../../../text/matches.ts'
import { readNumeral } from '../../dates/numerals.ts'
import { type UnitFamily, unitTable } from './units.ts'

/** A number with its unit, or a range of them, or a ratio. The value is kept in the unit as written: 1.43 万名. */
export interface QuantityMention {
  /** From the first digit to the end of the unit, with the words after it that compare (以上). */
  readonly span: Span
  /** Where the number begins and the unit ends. */
  readonly unitEnd: number
  readonly value: number | string
  /** The upper end of a range. */
  readonly max: number | null
  readonly unit: string | null
  readonly family: UnitFamily | null
  /** 以上, 左右, 以内: what directly follows the unit. */
  readonly after: string | null
  /** Written in Han numerals: 一个, 两所; often no number that counts. */
  readonly han: boolean
}

/** Whether a quantity measures one of these. */
export function isOf(
  { family }: Pick<QuantityMention, 'family'>,
  ...families: readonly UnitFamily[]
): boolean {
  return family !== null && families.includes(family)
}

const arabic = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?'
// 千克, 千米, 千瓦 are units of their own: 136.71千克标准煤 is not 136710克
const scale = '(?:万亿|千万|百万|十万|万|亿|千(?![克米瓦伏卡])|百)?'
const han = '[一二两三四五六七八九十百千万]{1,6}'
/** Of a hundred: 九十五, 零点六, 12.5. */
const part = '(?:[一二三四五六七八九十百零点]{1,6}|\\d{1,3}(?:\\.\\d+)?)'
const dash = '(?:-{1,2}|[—–~~至到]{1,2})'

let pattern: RegExp | undefined

/** Sticky, because its many units would be tried at every character of a text; see `findQuantities`. */
function quantityPattern(): RegExp {
  pattern ??= new RegExp(
    [
      // 1:1.25
      '(?<![\\d.:])(?<ratio>\\d{1,4}(?:\\.\\d+)?:\\d{1,4}(?:\\.\\d+)?)(?![\\d:.]|年)',
      // 死亡率控制在10/10万以下: so many of a hundred thousand
      '(?<![\\d./])(?<rate>\\d{1,4}(?:\\.\\d+)?)(?<of>/1?0?万)(?<after5>以上|以下|以内|左右)?(?=[,。;、)”]|$)',
      // 百分之九十以上, 百分之二十至百分之三十, 百分之五至十
      `百分之(?<percent>${part})(?:${dash}(?:百分之)?(?<percent2>${part})(?![年月日人个项]))?(?<after1>及以上|以上|以下|以内|左右)?`,
      // 2/3的乡镇, 三分之二以上的行政村
      '(?<![\\d./])(?<fraction>[1-9]/[2-9]|[一二三四]分之[一二三四])(?=以上|左右的|的\\p{Script=Han})(?<after8>以上|左右)?',
      // 应超过一半, 半数以上
      '(?<half>一半|半数)(?<after6>以上|左右)?',
      // 利用系数提高到0.57, 功率因数在0.95以上, 收入比缩小到1.8以内: a measure without a unit, told by its name
      '(?<=(?:系数|因[数素]|容积率|指数|收入比|性别比|PUE值?|[万亿]\\p{Script=Han}{1,6}死亡率)[^,。;:\\d]{0,8})(?<bare>\\d{1,3}\\.\\d+|(?<=性别比[^,。;:\\d]{0,8})\\d{3})(?![\\d.人:/]|%|‰|[万亿]|个百分点)(?<after3>以上|以下|以内|左右)?',
      // 容积率大于1.0且不超过|2.2: the upper end of such a measure
      '(?<=(?:系数|容积率|指数|收入比)[^,。;:\\d]{0,8}\\d{1,2}\\.\\d{1,2},?(?:且|并)?不(?:得|应)?(?:超过|高于|大于))(?<bare2>\\d{1,2}\\.\\d{1,2})(?![\\d.%‰万亿])',
      // 出口带宽达到800G, 接入速率不低于300兆
      `(?<=(?:带宽|速率|网速)(?:[从由][\\d.]{1,4}[MGT兆])?[^,。;:\\d]{0,10})(?<bits>${arabic})(?<bitsUnit>[MGT](?![A-Za-z])|兆)(?<after7>以上|左右|以内)?`,
      // 总额翻一番; what it then comes to is the target where that is said
      '(?<=翻)(?<doublings>[一二两三])番(?!多?,达到?\\d)',
      // 注册总量突破5亿, 用户数达到300万以上: the scale alone, where nothing is left to count
      `(?<![\\d.第A-Za-z])(?<scaled>${arabic})(?<scaledBy>万亿|[万亿])(?<after4>以上|左右)?(?=[,。;、)”]|$)`,
      // 1.43万名, 2000—4000人, 50%-60%, 5万-10万亩, 3家以上, 百项
      `(?<![\\d.第A-Za-zα-ω])(?:(?<n1>${arabic})(?<s1>${scale})|(?<h1>(?<![一二两三四五六七八九十百千万第每这某另同统唯任])${han}))(?:(?<u1>${unitTable().pattern})?${dash}(?:(?<n2>${arabic})(?<s2>${scale})|(?<h2>${han})))?(?<more>多|余|来)?(?<scaleAfter>万|亿)?(?<unit>${unitTable().pattern})(?<also>\\(${unitTable().pattern}\\))?(?<per>/(?:${unitTable().pattern}|[千万]${unitTable().pattern}))?(?<after2>(?:\\([^()\\d]{1,6}\\)|█{2,16})(?:以上|左右)|及以上|或以上|\\(含\\)以上|以上|及以下|以下|以内|之内|左右|上下|为宜|内(?![涝容部设科涵外]))?`,
    ].join('|'),
    'uy',
  )
  return pattern
}

/** Where a quantity can begin. */
const numeral = /[\d一二两三四五六七八九十百千]|(?<=[超破过达])万(?=亿?[架人户家亩吨台辆套元])|半数/g

/** Every quantity of a text, in text order; the text is best masked (`maskOf`), so that dates and titles give none. */
export function findQuantities(text: string): QuantityMention[] {
  const found: QuantityMention[] = []
  const quantity = quantityPattern()
  let end = 0
  for (const { index } of matchesOf(text, numeral)) {
    if (index < end) continue
    quantity.lastIndex = index
    const match = quantity.exec(text)
    if (!match) continue
    end = index + match[0].length
    const mention = quantityOf(match)
    if (mention) found.push(mention)
  }
  return found
}

function quantityOf(match: RegExpMatchArray): QuantityMention | null {
  const g = match.groups!
  const start = match.index!
  const end = start + match[0].length
  const plain = plainQuantity(g)
  if (plain) {
    const { value, max = null, unit, family, after = null } = plain
    const unitEnd = end - (after?.length ?? 0)
    return value === null
      ? null
      : { span: { start, end }, unitEnd, value, max, unit, family, after, han: false }
  }
  const unit = unitTable().of(g.unit!)
  const first = g.n1 ?? g.h1
  const second = g.n2 ?? g.h2
  // 超万架: one 万
  const isMyriad = g.h1 === '万'
  const firstValue = first === undefined ? null : isMyriad ? 1 : readNumeral(first)
  if (!unit || first === undefined || firstValue === null) return null
  const secondValue = second === undefined ? null : readNumeral(second)
  if (second !== undefined && secondValue === null) return null
  const low = scaleOf(isMyriad ? '万' : (g.s1 ?? ''))
  const myriad = isMyriad && g.scaleAfter === '亿'
  const high = scaleOf(
    myriad ? '万亿' : g.s2 || g.scaleAfter || (second === undefined ? (isMyriad ? '万' : (g.s1 ?? '')) : ''),
  )
  // 5-10万亩 and 5万-10万亩 share a scale; 8000-1万人 and 5000万-1亿元 do not: then both are written out.
  const shared =
    second === undefined || (low.written ? low.written === high.written : firstValue <= secondValue!)
  const write = shared ? high.written : ''
  const after = g.after2 ?? null
  // 八成以上: of ten
  if (unit.unit === '成' && secondValue === null)
    return {
      span: { start, end },
      unitEnd: end - (after?.length ?? 0),
      value: times(firstValue, 10),
      max: null,
      unit: '%',
      family: 'share',
      after,
      han: g.n1 === undefined,
    }
  const eachTime = byTime.test(g.per ?? '') && unit.family === 'count'
  return {
    span: { start, end },
    unitEnd: end - (after?.length ?? 0),
    value: shared ? times(firstValue, high.factor) : times(firstValue, low.factor * whole(low.written)),
    max: secondValue === null ? null : times(secondValue, high.factor * (shared ? 1 : whole(high.written))),
    // 300万架次/年 counts 架次, for each year: see perOf
    // 2条(个), 2.6万栋(套): things of two kinds
    unit:
      write +
      (unit.name ?? unit.unit) +
      (again.test(g.also ?? '') ? '' : (g.also ?? '')) +
      (eachTime ? '' : (g.per ?? '')),
    family: g.per && !eachTime ? 'rate' : unit.family,
    after,
    han: g.n1 === undefined,
  }
}

interface PlainQuantity extends Pick<QuantityMention, 'unit' | 'family'> {
  readonly value: QuantityMention['value'] | null
  readonly max?: number | null
  readonly after?: string | null | undefined
}

/** One value whose form says its unit; null for a number, or two, in front of a unit of the table. */
function plainQuantity(g: Readonly<Record<string, string | undefined>>): PlainQuantity | null {
  if (g.ratio) return { value: g.ratio, unit: null, family: 'ratio' }
  if (g.percent) {
    const max = g.percent2 === undefined ? null : readNumeral(g.percent2)
    return { value: readNumeral(g.percent), max, unit: '%', family: 'share', after: g.after1 }
  }
  if (g.fraction) return { value: percentOf(g.fraction), unit: '%', family: 'share', after: g.after8 }
  if (g.half) return { value: 50, unit: '%', family: 'share', after: g.after6 }
  if (g.rate) return { value: Number(g.rate), unit: g.of!, family: 'ratio', after: g.after5 }
  if (g.doublings) return { value: readNumeral(g.doublings), unit: '番', family: 'share' }
  if (g.bits) return { value: readNumeral(g.bits), unit: g.bitsUnit!, family: 'data', after: g.after7 }
  if (g.scaled) return { value: readNumeral(g.scaled), unit: g.scaledBy!, family: 'count', after: g.after4 }
  if (g.bare2) return { value: Number(g.bare2), unit: null, family: null }
  if (g.bare) return { value: Number(g.bare), unit: null, family: null, after: g.after3 }
  return null
}

/** 2/3, 三分之二: 66.7 */
function percentOf(fraction: string): number | null {
  const [a, b] = fraction.split(/\/|分之/) as [string, string]
  const [over, under] = fraction.includes('/')
    ? [readNumeral(a), readNumeral(b)]
    : [readNumeral(b), readNumeral(a)]
  return over === null || under === null || over >= under ? null : Number(((over / under) * 100).toFixed(1))
}

/** 兆比特/秒|(Mbps): the same unit as Latin letters write it. */
const again = /^\([A-Za-z/]+\)$/

/** /年, /天 */
const byTime = /^\/(?<unit>年|月|周|日|天)$/

/** 万 and 亿 stay in the unit (1.43 万名); 千 and 百 go into the number (3千人 is 3000 人, 5千万元 is 5000 万元). */
function scaleOf(words: string): { factor: number; written: string } {
  if (words === '万' || words === '亿' || words === '万亿') return { factor: 1, written: words }
  const last = words.slice(-1)
  const written = last === '万' || last === '亿' ? last : ''
  const rest = written ? words.slice(0, -1) : words
  return { factor: rest === '' ? 1 : (readNumeral(rest) ?? 1), written }
}

function whole(written: string): number {
  return written === '' ? 1 : written === '万' ? 1e4 : written === '亿' ? 1e8 : 1e12
}

function times(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12))
}
