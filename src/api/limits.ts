import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { ErrorCode } from './errors.ts'

/** What a document may be like, whatever its variables are. What an operation costs is counted where it runs: builder.ts. */
export const limits = { tokens: 2_000, depth: 16, aliases: 30, directives: 8 }

/** Names the limit by a code, and without the "Syntax Error" that it is not. */
function refuse(_context: unknown, error: GraphQLError): never {
  throw new GraphQLError(error.message.replace('Syntax Error: ', ''), {
    extensions: { code: 'QUERY_TOO_COMPLEX' satisfies ErrorCode },
  })
}

const onReject = [refuse]

export const useLimits = (): Plugin[] =>
  [
    maxTokensPlugin({ n: limits.tokens, onReject }),
    maxDepthPlugin({ n: limits.depth, onReject }),
    // By default a hundred aliases of __typename pass.
    maxAliasesPlugin({ n: limits.aliases, allowList: [], onReject }),
    maxDirectivesPlugin({ n: limits.directives, onReject }),
  ] as Plugin[]
