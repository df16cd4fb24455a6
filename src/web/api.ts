/** What the API refused or could not do: `code` is one of its stable codes, NETWORK if it could not be reached. */
export class ApiError extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** Questions that wait for their answers. */
let underWay = 0

/** Milliseconds between an answer and the question that what it shows may ask. */
const breath = 100

/** Until no question waits for its answer: what only adds to a view is asked for after what the view shows. */
export async function whenQuiet(): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, breath))
  while (underWay > 0)
}

/** Asks one question of the public API; the page has no other way to the graph. Throws `ApiError`. */
export async function ask<Data>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
): Promise<Data> {
  underWay++
  return askNow<Data>(query, variables, signal).finally(() => underWay--)
}

async function askNow<Data>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  signal: AbortSignal | undefined,
): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal: signal ?? null,
  }).catch((error: Error) => {
    if (error.name === 'AbortError') throw error
    throw new ApiError('NETWORK', error.message)
  })
  const answer = (await response.json().catch(() => ({}))) as Answer
  const [error] = answer.errors ?? []
  if (error || answer.data == null)
    throw new ApiError(
      error?.extensions?.code ?? `HTTP_${response.status}`,
      error?.message ?? response.statusText,
    )
  return answer.data as Data
}
