import type { Gazetteer } from '../../../src/extract/gazetteer.ts'
import { bodyRegistry } from '../../../src/resolve/bodies/body-registry.ts'
import { registryRows } from './registry-rows.ts'

/** A document number with who issued it. */
export interface NumberedRow {
  readonly number: string
  /** 国办发. */
  readonly code: string
  /** The first issuer, as the registry writes it. */
  readonly issuer: string
  /** Whether its name is read as a body of a known level and place. */
  readonly readable: boolean
  readonly levels: readonly (string | null)[]
  /** Whether a body of this name is one of the issuers, or an office of one. */
  isIssuer(name: string): boolean
}

const codeAndYear = /^\s*(?:第)?([^\d〔﹝[【(（]*[\u4e00-\u9fff])\s*[〔﹝[【(（]\s*(?:19|20)?\d\d/
const nowhere = { jurisdiction: null, level: null, issuer: null, year: null }

/** The rows of a registry table whose number has a code. */
export function numberedRows(path: string, gazetteer: Gazetteer): NumberedRow[] {
  const known = new Map<string, { name: string; level: string | null; readable: boolean }>()
  const bodyOf = (issuer: string) => {
    let body = known.get(issuer)
    if (!body) {
      const bodies = bodyRegistry(gazetteer)
      const id = bodies.register(issuer, nowhere)
      const read = bodies.bodies().find((each) => each.id === id)
      body = { name: read?.name ?? issuer, level: read?.level ?? null, readable: Boolean(read?.level && read.jurisdictionCode) }
      known.set(issuer, body)
    }
    return body
  }
  return registryRows(path).flatMap(({ number, issuers }) => {
    const code = codeAndYear.exec(number)?.[1]?.replace(/\s/g, '')
    if (!code) return []
    const bodies = issuers.map(bodyOf)
    const isIssuer = (name: string) => bodies.some((body) => name.startsWith(body.name) || body.name.startsWith(name))
    return [{ number, code, issuer: issuers[0]!, readable: bodies[0]!.readable, levels: bodies.map(({ level }) => level), isIssuer }]
  })
}
