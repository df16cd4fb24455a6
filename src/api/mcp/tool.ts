import { z } from 'zod'
import { withFragments } from './shapes.ts'

/** Asks our own GraphQL API; throws `Refused` where it answers with errors. */
export type Ask = (
  query: string,
  variables: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
) => Promise<unknown>

/** What the API said instead of an answer, in words for the caller. */
export class Refused extends Error {}

/** One tool for assistants: a GraphQL operation, what it takes, what it gives. Its answer is the operation's data as it is. */
export interface Tool {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: z.ZodObject
  readonly output: z.ZodObject
  /** The GraphQL operation; the tool's arguments are its variables. */
  readonly operation: string
  /** The answer in words, every fact with its quote and place. */
  readonly words: (data: unknown, given: unknown) => string
}

interface Definition<Input extends z.ZodObject, Output extends z.ZodObject>
  extends Pick<Tool, 'name' | 'title' | 'description' | 'operation'> {
  readonly input: Input
  readonly output: Output
  readonly words: (data: z.infer<Output>, given: z.infer<Input>) => string
}

/**
 * Checks what comes back before it is put into words: a field that the operation forgot is our bug, not the assistant's. An argument
 * that the tool does not have is refused: left out silently, `bodyName` for `body` would answer for all bodies.
 */
export function tool<Input extends z.ZodObject, Output extends z.ZodObject>(
  definition: Definition<Input, Output>,
): Tool {
  const { output, words } = definition
  const { shape } = definition.input
  const input = z.strictObject(shape, {
    error: ({ code, keys }) =>
      code === 'unrecognized_keys' ? `has no ${keys}: it takes ${Object.keys(shape).join(', ')}` : undefined,
  })
  return {
    ...definition,
    input,
    operation: withFragments(definition.operation),
    words: (data, given) => words(output.parse(data), input.parse(given) as z.infer<Input>),
  }
}
