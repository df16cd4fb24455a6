import { isInside } from '../../extract/bodies/body-place.ts'
import type { Gazetteer } from '../../extract/gazetteer.ts'
import type { HeaderMention } from '../../extract/header/header-mention.ts'
import { issuerOfNumber } from '../bodies/issuer-of-number.ts'
import type { NumberIssuer } from '../bodies/number-issuer.ts'
import { organNameIn, organOfCode } from '../bodies/organ-of-code.ts'

/**
 * The issuer that a document's own number tells. Where the title begins with a place that goes by the same character as the place of the
 * code, and neither lies in the other, the code is of the title's: 盐政发〔2017〕40号 of 盐池县人民政府工作规则 is not 盐城's.
 */
export function issuerOfOwnNumber(
  { documentNumber, title }: Pick<HeaderMention, 'documentNumber' | 'title'>,
  gazetteer: Gazetteer,
): NumberIssuer | null {
  if (!documentNumber) return null
  const { normal, code, year } = documentNumber.value
  const told = issuerOfNumber(normal, gazetteer)
  const words = title?.value ?? ''
  if (!told || words[0] !== code[0]) return told
  const place = gazetteer.byCode.get(told.jurisdictionCode)?.at(-1)
  const named = (gazetteer.places.longest(words, 0, words.length)?.value ?? []).filter(
    ({ to }) => to === null,
  )
  const [division] = named
  if (!place || !division || named.length > 1) return told
  if (
    division.code === place.code ||
    isInside(division, place, gazetteer) ||
    isInside(place, division, gazetteer)
  )
    return told
  const organ = organOfCode(code.slice(1), gazetteer)
  if (!organ) return null
  const name = organNameIn(division, organ, year ?? 9999, gazetteer)
  return { name, level: division.level, jurisdictionCode: division.code, certain: true }
}
