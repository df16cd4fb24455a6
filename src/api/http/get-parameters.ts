import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { ErrorCode } from '../errors.ts'

/** Tells a caller whose GET has `variables` or `extensions` that are no JSON; to Yoga they are a failure of ours. */
export function useGetParameters(): Plugin<object> {
  return {
    onRequestParse({ request, url }) {
      if (request.method !== 'GET') return
      for (const name of ['variables', 'extensions']) {
        const text = url.searchParams.get(name)
        if (text && !isJson(text))
          throw new GraphQLError(`\`${name}\` is no JSON: send an object, percent-encoded.`, {
            extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode, http: { status: 400 } },
          })
      }
    },
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
