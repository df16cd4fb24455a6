import type { Gazetteer } from '../../extract/gazetteer.ts'
import type { NumberIssuer } from './number-issuer.ts'
import { organNameIn, organOfCode } from './organ-of-code.ts'
import { placesOfCode } from './place-of-code.ts'

/** The issuer that the parts of a local code tell, and how much of the code told it. */
export interface LocalIssuer {
  readonly end: number
  readonly issuer: NumberIssuer
  /** 汇发 as 汇川区's: only if it is nobody else's. */
  readonly weak: boolean
}

/** 粤|府办 → 广东省人民政府办公厅; 枣|发 → 中共枣庄市委; 琼|卫|基层 → 海南省卫生健康委员会. Null where either part is unknown. */
export function localIssuer(code: string, year: number, gazetteer: Gazetteer): LocalIssuer | null {
  for (const { end, division, sure } of placesOfCode(code, gazetteer)) {
    const organ = organOfCode(code.slice(end), gazetteer)
    if (!organ) continue
    const name = organNameIn(division, organ, year, gazetteer)
    const certain = division.level === 'COUNTY' || organ.uniform ? sure === 'alone' : sure !== 'shared'
    const issuer = { name, level: division.level, jurisdictionCode: division.code, certain }
    return { end: end + organ.code.length, issuer, weak: end === 1 && division.level === 'COUNTY' }
  }
  return null
}
