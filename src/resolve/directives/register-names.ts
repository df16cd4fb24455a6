import type { Finding } from '../../domain/finding.ts'
import type { HeaderBody } from '../../extract/header/header-mention.ts'
import { evidenceOf } from '../../text/clean-text.ts'
import type { PolicyTree } from '../../text/policy-tree.ts'
import type { BodyRegistry } from '../bodies/body-registry.ts'
import type { Standpoint } from '../bodies/standpoint.ts'

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
    // What signs is a body, whether or not its name shows it.
    const found = bodies.registerList(body.name, standpoint, body.from === 'signature')
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
