import neo4j from 'neo4j-driver'
import { GraphError } from './graph-error.ts'

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** Nothing answers: refused, gone in the middle, or no server to route to. */
export function isUnavailable(error: unknown): boolean {
  return [neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED].includes(codeOf(error) as never)
}

/** The server runs and serves nothing any more, until it is started again: it could not write what it must, as on a full disk. */
export function isBroken(error: unknown): boolean {
  return /^Neo\.DatabaseError\.Transaction\.(TransactionLogError|TransactionStartFailed)$/.test(codeOf(error))
}

/** The server ended the transaction because its time was up or because we asked it to. */
export function isAbort(error: unknown): boolean {
  return /^Neo\.ClientError\.Transaction\.(Terminated|TransactionTimedOut)/.test(codeOf(error))
}

/** The server ended the transaction because it and another one waited for each other. */
export function isDeadlock(error: unknown): boolean {
  return codeOf(error) === 'Neo.TransientError.Transaction.DeadlockDetected'
}

/** The server does not have what this client has seen, and waited for it: an older dump was restored. */
export function isBehind(error: unknown): boolean {
  return /^Neo\.TransientError\.Transaction\.BookmarkTimeout$/.test(codeOf(error))
}

/** The driver holds that the same may succeed in a moment: a server that is starting or out of memory, a connection that was lost. */
export function isPassing(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.retriable && !isBehind(error)
}

/** The same failure as one line that says what to do; an error that is not the database's passes unchanged. */
export function explain(error: unknown, uri: string): unknown {
  if (error instanceof GraphError) return error
  const code = codeOf(error)
  const say = (kind: GraphError['code'], message: string) => new GraphError(kind, message, { cause: error })
  if (isUnavailable(error))
    return say(
      'UNAVAILABLE',
      `Neo4j does not answer at ${uri}: start it there, or unset NEO4J_URI to have one started here`,
    )
  if (/Connection acquisition timed out/.test(String(error)))
    return say('TIMED_OUT', `Neo4j at ${uri} is busy: all connections to it are taken`)
  if (code === 'Neo.ClientError.Security.AuthenticationRateLimit')
    return say('UNAUTHORIZED', `Neo4j at ${uri} refuses logins after too many wrong ones: wait 5 seconds`)
  if (code === 'Neo.ClientError.Security.CredentialsExpired')
    return say('UNAUTHORIZED', `Neo4j at ${uri} wants its initial password changed before it is used`)
  if (code.startsWith('Neo.ClientError.Security'))
    return say('UNAUTHORIZED', `Neo4j at ${uri} refuses the login: check NEO4J_USER and NEO4J_PASSWORD`)
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return say('UNAVAILABLE', `Neo4j at ${uri} has no such database: check NEO4J_DATABASE`)
  if (/No space left on device|insufficient disk space|enough (disk )?space/i.test(String(error)))
    return say('DISK_FULL', `Neo4j at ${uri} has no disk space left: free some and run it again`)
  if (isBroken(error))
    return say(
      'UNAVAILABLE',
      `Neo4j at ${uri} could not write, as on a full disk, and serves nothing until it is started again: make room, start it, run it again`,
    )
  if (/Unknown scheme|Could not parse|Invalid URL/i.test(String(error)))
    return say(
      'UNAVAILABLE',
      `${uri} is no address of a Neo4j server: use bolt://HOST:7687 or neo4j://HOST:7687`,
    )
  return error
}
