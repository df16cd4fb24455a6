import { GraphQLError } from 'graphql'

/** What `extensions.code` can be. Codes are a contract: clients decide on them, messages are for people. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'AMBIGUOUS'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'PERSISTED_QUERIES_ONLY'
  | 'NOT_OFFERED'
  | 'TOO_MANY_REQUESTS'
  | 'OVERLOADED'
  | 'UNKNOWN_KEY'
  | 'REQUEST_ENTITY_TOO_LARGE'
  | 'QUERY_TOO_COMPLEX'
  | 'TOO_MANY_SUBSCRIPTIONS'
  | 'TIMEOUT'
  | 'UNAVAILABLE'
  | 'REQUEST_CANCELLED'
  | 'INTERNAL_SERVER_ERROR'

/** The caller asked for something that cannot be: the message says what to send instead. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode } })
}

const longestName = 500

/** No title is so long, and a text that is none takes seconds to be looked at like one: 56,000 characters took four. */
export function refuseLongName(argument: string, words: string | null | undefined): void {
  const length = words?.length ?? 0
  if (length > longestName)
    throw badInput(`\`${argument}\` has ${length} characters, more than ${longestName}.`)
}

/** Several may be meant, and it is not guessed which: the error lists their ids. `things` as in "3 directives bear this name". */
export function ambiguous(things: string, candidates: readonly string[]): GraphQLError {
  return new GraphQLError(
    `${candidates.length} ${things} bear this name: ask by \`id\` for one of the candidates.`,
    { extensions: { code: 'AMBIGUOUS' satisfies ErrorCode, candidates } },
  )
}

/** What the API has, but not on this server. */
export function notOffered(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'NOT_OFFERED' satisfies ErrorCode } })
}

/** More than the server takes for now: the message says when to come again. */
export function tooMany(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'TOO_MANY_REQUESTS' satisfies ErrorCode } })
}

/** The error for an operation that would cost more than it may; it says what to ask for instead. */
export function tooComplex(complexity: number, limit: number): GraphQLError {
  return new GraphQLError(
    `This costs ${complexity}, more than ${limit}: ask for fewer items (\`first\`), or for less inside long lists.`,
    { extensions: { code: 'QUERY_TOO_COMPLEX' satisfies ErrorCode, complexity, limit } },
  )
}

/** The same error at the same place with other extensions, and nothing of what caused it. */
export function withExtensions(
  { nodes, source, positions, path, message }: GraphQLError,
  extensions: Readonly<Record<string, unknown>>,
  newMessage = message,
): GraphQLError {
  return new GraphQLError(newMessage, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions: { ...extensions },
  })
}
