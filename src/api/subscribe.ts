import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from './context.ts'

/** What a subscription's source gives: the value of its field, and the place from which to go on after it. */
export interface Event<Value> {
  readonly value: Value
  readonly cursor: string
}

interface Options {
  /** Of one event: its loaders remember nothing of earlier ones, its time is its own. */
  readonly contextFor: (request: Request) => Context
  readonly mask: (request: Request, result: ExecutionResult) => ExecutionResult
}

/** Runs each event of a subscription like a query of its own; `extensions.cursor` is its place. */
export function useEventContexts({ contextFor, mask }: Options): Plugin<{ request: Request }> {
  return {
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(async (args: ExecutionArgs) => {
        const { request } = args.contextValue as { readonly request: Request }
        const source = await createSourceEventStream(args)
        if (!(Symbol.asyncIterator in source)) return source
        return answered(source as AsyncGenerator<Event<unknown>>, async (event) => {
          const contextValue = { ...(args.contextValue as object), ...contextFor(request) }
          const result = await execute({ ...args, rootValue: event, contextValue })
          return { ...mask(request, result), extensions: { cursor: event.cursor } }
        })
      })
    },
  }
}

async function* answered<In, Out>(
  events: AsyncGenerator<In>,
  answer: (event: In) => Promise<Out>,
): AsyncGenerator<Out> {
  for await (const event of events) yield await answer(event)
}
