import type { Level } from '../domain/level.ts'
import type { Gazetteer } from '../extract/gazetteer.ts'

/** Who issues under a number's code. `certain` is false where the code is one several bodies could have. */
export interface NumberIssuer {
  readonly name: string
  readonly level: Level
  readonly jurisdictionCode: string
  readonly certain: boolean
}

/** The issuer that a document number tells (国办发〔2019〕6号 → 国务院办公厅), or null where its code is not known. */
export function issuerOfNumber(documentNumber: string, gazetteer: Gazetteer): NumberIssuer | null {
  void gazetteer
  const code = /^(.+?)[〔[(]/.exec(documentNumber)?.[1] ?? ''
  const nation = { level: 'NATIONAL', jurisdictionCode: '100000', certain: true } as const
  if (/^国办(发|函|发明电)$/.test(code)) return { name: '国务院办公厅', ...nation }
  if (/^国(发|函)$/.test(code)) return { name: '国务院', ...nation }
  return null
}
