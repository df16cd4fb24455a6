import type { Directive } from '../domain/directive.ts'
import type { Level } from '../domain/level.ts'
import { titleKind } from '../extract/citations/title-kind.ts'
import type { Gazetteer } from '../extract/gazetteer.ts'

/** A body, or who issues under a number's code. */
interface Witness {
  readonly level: Level | null
  readonly jurisdictionCode: string | null
}

export type ToldPlace = Pick<Directive, 'level' | 'jurisdiction'>

/**
 * Level and place of a directive of which the text is not here: as the first witness that has a level tells them, else the
 * place that the title begins with; a law is national.
 */
export function toldPlace(
  witnesses: readonly (Witness | null)[],
  title: string | null,
  gazetteer: Gazetteer,
): ToldPlace {
  const at = (code: string | null, level: Level | null): ToldPlace => {
    const found = code ? gazetteer.byCode.get(code)?.at(-1) : undefined
    return {
      level: level ?? found?.level ?? null,
      jurisdiction: found ? { code: found.code, name: found.name } : null,
    }
  }
  const witness = witnesses.find((each) => each?.level)
  if (witness) return at(witness.jurisdictionCode, witness.level)
  if (title === null) return { level: null, jurisdiction: null }
  const named = gazetteer.places.longest(title, 0, title.length)?.value ?? []
  const codes = new Set(named.map((place) => place.code))
  if (codes.size === 1) return at(named[0]!.code, null)
  if (codes.size === 0 && (titleKind(title) === 'law' || title.startsWith('中华人民共和国')))
    return at('100000', 'NATIONAL')
  return { level: null, jurisdiction: null }
}
