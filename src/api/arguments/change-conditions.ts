import type { ChangeKind } from '../../domain/change.ts'
import { bodyWithUnits } from '../../graph/read/bodies.ts'
import {
  type ChangeConditions,
  firstChangeSince,
  idsOfDirective,
  keyAfterVersion,
} from '../../graph/read/changes.ts'
import type { Reader } from '../../graph/read/question.ts'
import { checked } from '../asked.ts'
import { badInput } from '../errors.ts'

export interface AskedChanges {
  readonly since?: number | null | undefined
  readonly sinceDate?: string | null | undefined
  readonly kinds?: readonly ChangeKind[] | null | undefined
  readonly directive?: string | null | undefined
  readonly cites?: string | null | undefined
  readonly body?: string | null | undefined
}

/** Above every key: nothing has changed since. */
const never = ':'

/** Which changes are asked for: a directive stands for all ids it was known by, a body for all its units too. */
export async function changeConditions(graph: Reader, asked: AskedChanges): Promise<ChangeConditions> {
  const { since, sinceDate, kinds, directive, cites, body } = checked(asked)
  if (since != null && sinceDate != null) throw badInput('Give `since` or `sinceDate`, not both.')
  if (since != null && since < 0) throw badInput(`\`since\` must not be negative: it is ${since}.`)
  const [key, directives, cited, units] = await Promise.all([
    sinceDate == null ? null : firstChangeSince(graph, sinceDate).then((first) => first ?? never),
    directive == null ? null : idsOfDirective(graph, directive),
    cites == null ? null : idsOfDirective(graph, cites),
    body == null ? null : bodyWithUnits(graph, body),
  ])
  const bodies = units && body != null ? [...new Set([body, ...units])] : null
  return {
    since: key ?? keyAfterVersion(since ?? 0),
    kinds: kinds ?? null,
    ...{ directives, cited, bodies },
  }
}
