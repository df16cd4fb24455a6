import type { Finding } from '../domain/finding.ts'
import type { HeaderBody } from '../extract/header-mention.ts'
import { evidenceOf } from '../text/clean-text.ts'
import type { PolicyTree } from '../text/policy-tree.ts'
import type { BodyRegistry } from './body-registry.ts'
import type { Standpoint } from './standpoint.ts'

/** The bodies that a zone of a header names, by id, each once. */
export interface Registered {
  readonly ids: readonly string[]
  /** A finding for every name that is none we can read. */
  findings(tree: PolicyTree): readonly Finding[]
}

/** Registers the names of a zone as they are meant from a standpoint. */
export function registerAll(
  names: readonly HeaderBody[],
  standpoint: Standpoint,
  bodies: BodyRegistry,
): Registered {
  const ids: string[] = []
  const unread: HeaderBody[] = []
  for (const body of names) {
    const found = registerName(body.name, standpoint, bodies)
    if (found.length === 0) unread.push(body)
    for (const id of found) if (!ids.includes(id)) ids.push(id)
  }
  return {
    ids,
    findings: (tree) =>
      unread.map(({ name, span }) => {
        const { start, end } = evidenceOf(tree.clean, span)
        return { kind: 'unresolved-body', message: `not read as a body: ${name}`, start, end }
      }),
  }
}

/** One body; or several where the words are a list: 河北省人民政府、国家发展改革委. */
function registerName(name: string, standpoint: Standpoint, bodies: BodyRegistry): readonly string[] {
  const id = bodies.register(name, standpoint)
  if (id !== null) return [id]
  const names = name.split(/、(?![^(]*\))/u)
  if (names.length === 1 || !names.every((part) => readsAsBody(part))) return []
  return names.flatMap((part) => bodies.register(part, standpoint) ?? [])
}

/** 各市州医疗保障局、财政局 is no list of bodies: 财政局 leans on what stands before it. */
function readsAsBody(name: string): boolean {
  if (/^(?:各?(?:省|自治区|直辖市|市|县|区|州)|委|办|局)/u.test(name) && !/^各.{3}/u.test(name)) return false
  return /^(?:各|国家|国务院|中|全国)|^\p{Script=Han}{2,7}(?:省|市|区|县|州|盟|兵团)\p{Script=Han}|部$/u.test(
    name,
  )
}
