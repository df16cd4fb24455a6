import { Agent, request } from 'node:http'

/** What a question was answered, and in how many milliseconds: until the answer is read and parsed. */
export interface Timed {
  readonly answer: { readonly data?: unknown; readonly errors?: readonly { readonly message: string }[] }
  readonly milliseconds: number
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** POSTs a question, on a connection that stays open. */
export function ask(url: string, query: string, variables: object): Promise<Timed> {
  const body = JSON.stringify({ query, variables })
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    const sent = request(
      `${url}/graphql`,
      {
        agent,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'content-length': Buffer.byteLength(body),
        },
      },
      (response) => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.on('end', () => {
          const answer = JSON.parse(Buffer.concat(pieces).toString('utf8'))
          resolve({ answer, milliseconds: performance.now() - begun })
        })
        response.on('error', reject)
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
