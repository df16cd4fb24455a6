import type { Body } from '../domain/body.ts'
import { idOf } from '../domain/identifier.ts'
import { readBodyName } from '../extract/body-name.ts'
import type { Gazetteer } from '../extract/gazetteer.ts'
import type { CanonicalBody } from './canonical.ts'
import { canonicalBody } from './canonical-body.ts'
import type { Standpoint } from './standpoint.ts'

/** The bodies one document names, each once, by canonical name. */
export interface BodyRegistry {
  /** The id of the body that `name` means from this standpoint; null if it is no body's name. */
  register(name: string, standpoint: Standpoint): string | null
  /** All registered so far, in the order of their first registration. */
  bodies(): Body[]
}

/** An empty registry. */
export function bodyRegistry(gazetteer: Gazetteer): BodyRegistry {
  const known = new Map<string, Body>()
  const add = (body: CanonicalBody, alias: string | null): string => {
    const parent = body.parent ? add(body.parent, null) : null
    const scope = body.jurisdictionCode ?? (body.group && JSON.stringify(body.group))
    const id = idOf('body', body.name, scope)
    const before = known.get(id)
    const aliases = before?.aliases ?? []
    const written = alias && alias !== body.name && !aliases.includes(alias) ? [...aliases, alias] : aliases
    known.set(id, { ...body, id, parent, aliases: written })
    return id
  }
  return {
    register(name, standpoint) {
      const words = name.normalize('NFKC').replace(/\s+/g, '')
      const reading = readBodyName(words, gazetteer)
      return reading && add(canonicalBody(reading, words, standpoint, gazetteer), words)
    },
    bodies: () => [...known.values()],
  }
}
