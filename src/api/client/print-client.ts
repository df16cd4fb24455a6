import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql'
import { reasonOf } from '../../domain/reason-of.ts'
import type { KnownOperation } from '../persisted.ts'
import { printAnswer, printVariables } from './print-operation.ts'
import { printTypes } from './print-types.ts'

/**
 * A client in TypeScript, in one file that needs nothing but `fetch`: the types of the schema, and for each operation its
 * variables, its answer, and a function. Throws an `Error` that names the operation where one does not fit the schema, has no
 * name, or has that of another.
 */
export function printClient(schema: GraphQLSchema, operations: readonly KnownOperation[]): string {
  const parts = operations.map(({ name, query }) => printOperation(schema, name, query))
  // `ask` is a function of the client itself.
  const seen = new Set(['Ask'])
  for (const { name } of parts) {
    if (seen.has(name)) throw new Error(`two operations are called ${name}`)
    seen.add(name)
  }
  return [
    '// Printed from the schema and its operations. Print it again instead of changing it.',
    printTypes(schema),
    ...parts.map(({ types }) => types),
    runtime,
    [
      '/** The client of the API at this address: http://localhost:4000/graphql. */',
      'export function policyClient(url: string, options: ClientOptions = {}) {',
      '  const ask = asker(url, options)',
      '  return {',
      '    /** Any other query. */',
      '    ask,',
      ...parts.map(({ method }) => method),
      '  }',
      '}',
    ].join('\n'),
    '',
  ].join('\n\n')
}

interface PrintedOperation {
  readonly name: string
  readonly types: string
  readonly method: string
}

function printOperation(schema: GraphQLSchema, file: string, query: string): PrintedOperation {
  const document = parsed(file, query)
  const errors = validate(schema, document)
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join(' ')}`)
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  )
  if (!operation?.name) throw new Error(`${file}: name the operation: query Something { … }`)
  const fragments = new Map(
    document.definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  const scope = { schema, fragments }
  const name = operation.name.value
  const variables = operation.variableDefinitions ?? []
  const needed = variables.some(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue)
  const text = JSON.stringify(query)
  return {
    name,
    types: `export type ${name}Variables = ${printVariables(scope, operation)}\n\nexport type ${name}Answer = ${printAnswer(scope, operation)}`,
    method: [
      `    ${name[0]!.toLowerCase()}${name.slice(1)}: (`,
      `      variables: ${name}Variables${needed ? '' : ' = {}'},`,
      '      signal?: AbortSignal,',
      `    ): Promise<${name}Answer> => ask(${text}, variables, signal),`,
    ].join('\n'),
  }
}

function parsed(file: string, query: string): DocumentNode {
  try {
    return parse(query)
  } catch (error) {
    throw new Error(`${file}: ${reasonOf(error)}`)
  }
}

const runtime = `export interface ClientOptions {
  /** Instead of the global one. */
  readonly fetch?: typeof fetch
  readonly headers?: Readonly<Record<string, string>>
}

/** What the API says instead of an answer. Decide on \`code\`: BAD_USER_INPUT, AMBIGUOUS, TIMEOUT … */
export class PolicyError extends Error {
  readonly code: string
  readonly extensions: Readonly<Record<string, unknown>>
  constructor(message: string, extensions: Readonly<Record<string, unknown>>) {
    super(message)
    this.name = 'PolicyError'
    this.code = String(extensions.code ?? 'UNKNOWN')
    this.extensions = extensions
  }
}

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[]
}

function asker(url: string, { fetch: send = fetch, headers = {} }: ClientOptions) {
  return async <Data>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    signal?: AbortSignal,
  ): Promise<Data> => {
    const answer = await send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
      ...(signal && { signal }),
    })
    if (!answer.headers.get('content-type')?.includes('json'))
      throw new PolicyError(\`The API answered \${answer.status}\`, { code: \`HTTP_\${answer.status}\` })
    const { data, errors = [] } = (await answer.json()) as Answer
    const [error] = errors
    if (error) throw new PolicyError(error.message, error.extensions ?? {})
    return data as Data
  }
}`
