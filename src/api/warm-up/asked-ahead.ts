import type { Database } from '../../graph/database.ts'
import type { Ask } from '../mcp/tool.ts'
import { readNewest } from '../permalinks/read-newest.ts'
import { firstQuestions } from './first-questions.ts'
import type { Asking } from './warm-up.ts'

/** The statements of permalinks, and milliseconds that each may take. */
interface Statements {
  readonly database: Pick<Database, 'read'>
  readonly timeout: number
}

/** What is asked ahead, in the order in which somebody who comes will need it: the page's first view, a link from elsewhere, all else. */
export function askedAhead(
  ask: Ask,
  { database, timeout }: Statements,
  examples: readonly { readonly query: string }[],
): readonly Asking[] {
  const asking =
    (query: string): Asking =>
    (signal) =>
      ask(query, {}, signal)
  const permalinks: Asking = (signal) =>
    readNewest(
      ask,
      { read: (name, given, more) => database.read(name, given, { ...more, timeout, signal }) },
      signal,
    )
  const [beginning, ...questions] = [...firstQuestions, ...examples.map(({ query }) => query)].map(asking)
  return [beginning!, permalinks, ...questions]
}
