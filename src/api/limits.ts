import {
  type ASTNode,
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  parse,
  type ValidationContext,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { ErrorCode } from './errors.ts'

/** What a document may be like, whatever its variables are. What an operation costs is counted where it runs: builder.ts. */
export const limits = { characters: 20_000, tokens: 2_000, depth: 16, aliases: 30, directives: 8 }

/** Refuses documents beyond `limits` while they are parsed and validated, before anything is asked of the database. */
export function useLimits(): Plugin {
  return {
    // Texts of queries are remembered by the thousand, so that each is parsed once: 450 kB of blanks are not.
    onParams({ params: { query } }) {
      if ((query?.length ?? 0) > limits.characters) throw refusal('characters')
    },
    onParse: ({ setParseFn }) =>
      setParseFn((source: string, options?: object) => {
        try {
          return parse(source, { ...options, maxTokens: limits.tokens })
        } catch (error) {
          // "Document contains more that 2000 tokens": a syntax error to graphql-js.
          throw String(error).includes(`${limits.tokens} tokens`) ? refusal('tokens') : error
        }
      }),
    onValidate: ({ addValidationRule }) => addValidationRule(limitsRule),
  }
}

function refusal(limit: keyof typeof limits, nodes?: ASTNode): GraphQLError {
  return new GraphQLError(
    `The query has more than ${limits[limit]} ${limit}${limit === 'depth' ? ' levels' : ''}.`,
    {
      nodes: nodes ?? null,
      extensions: { code: 'QUERY_TOO_COMPLEX' satisfies ErrorCode },
    },
  )
}

/** Counts in the whole document, fragments once; depth through the fragments. Introspection may be as deep as it likes to be. */
function limitsRule(context: ValidationContext): ASTVisitor {
  let aliases = 0
  let directives = 0
  return {
    Field(node) {
      if (node.alias && ++aliases === limits.aliases + 1) context.reportError(refusal('aliases', node))
    },
    Directive(node) {
      if (++directives === limits.directives + 1) context.reportError(refusal('directives', node))
    },
    OperationDefinition(node) {
      if (depthOf(node, context, new Map()) > limits.depth) context.reportError(refusal('depth', node))
    },
  }
}

type Depths = Map<FragmentDefinitionNode, number>

/** Levels of fields. Each fragment is measured once; one that contains itself, which another rule reports, counts as flat. */
function depthOf(node: ASTNode, context: ValidationContext, known: Depths): number {
  if (node.kind === Kind.FRAGMENT_SPREAD) {
    const fragment = context.getFragment(node.name.value)
    if (!fragment) return 0
    const depth = known.get(fragment)
    if (depth !== undefined) return depth
    known.set(fragment, 0)
    const measured = depthOf(fragment, context, known)
    known.set(fragment, measured)
    return measured
  }
  const isField = node.kind === Kind.FIELD
  if (isField && node.name.value.startsWith('__')) return 0
  const inside = 'selectionSet' in node && node.selectionSet ? node.selectionSet.selections : []
  return (isField ? 1 : 0) + Math.max(0, ...inside.map((child) => depthOf(child, context, known)))
}
