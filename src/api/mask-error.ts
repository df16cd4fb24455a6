import { GraphQLError } from 'graphql'
import { GraphError } from '../graph/graph-error.ts'
import { type ErrorCode, withExtensions } from './errors.ts'

/**
 * What the caller sees of an error: ours as it is; a failure of the database by its code; anything else is a bug of ours, told
 * to `report` and not to the caller. Every error has a code and the id of its request.
 */
export function maskError(error: unknown, requestId: string, report: (error: unknown) => void): GraphQLError {
  const located = isLocated(error) ? error : null
  const cause = located?.originalError ?? (located ? null : error)
  if (located && (!cause || isLocated(cause))) {
    // What has a path was raised while running; what has none and no code is about the variables.
    const isOurs = located.path !== undefined && located.extensions.code === undefined
    if (isOurs) report(located)
    const code: unknown =
      located.extensions.code ?? ((isOurs ? 'INTERNAL_SERVER_ERROR' : 'BAD_USER_INPUT') satisfies ErrorCode)
    // Only a body that is no JSON has one: Yoga shows the parser's own words.
    const { originalError, ...told } = located.extensions
    const http = originalError ? { http: { status: 400 } } : {}
    return withExtensions(located, { ...told, ...http, code, requestId })
  }
  const { code, message } = explained(cause)
  if (code === 'INTERNAL_SERVER_ERROR') report(cause)
  return withExtensions(located ?? new GraphQLError(message), { code, requestId }, message)
}

/** By name: the parser and the limits may have a GraphQLError of another copy of the package. */
function isLocated(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === 'GraphQLError'
}

function explained(cause: unknown): { readonly code: ErrorCode; readonly message: string } {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : ''
  if (name === 'TimeoutError' || (cause instanceof GraphError && cause.code === 'TIMED_OUT'))
    return { code: 'TIMEOUT', message: 'This took too long: ask for less, or again later.' }
  if (name === 'AbortError') return { code: 'REQUEST_CANCELLED', message: 'The request was cancelled.' }
  if (cause instanceof GraphError)
    return { code: 'UNAVAILABLE', message: 'The database does not answer: try again later.' }
  return {
    code: 'INTERNAL_SERVER_ERROR',
    message: 'Something went wrong on our side. The request id names it.',
  }
}
