import { createServer, type RequestListener, type Server } from 'node:http'

/** Milliseconds that a caller may take to send its headers, or be silent; how often it is looked for such. */
export interface Patience {
  readonly headers?: number
  readonly idle?: number
  readonly checked?: number
}

interface Opening extends Patience {
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
  /** Milliseconds that a whole request may take to arrive. */
  readonly requestTimeout: number
}

/** A server that listens, and that nobody holds open by being slow. Rejects where the port is taken. */
export async function openServer(
  answer: RequestListener,
  { host, port, requestTimeout, headers = 10_000, idle = 120_000, checked = 2_000 }: Opening,
): Promise<Server> {
  const server = createServer(
    { requestTimeout, headersTimeout: headers, connectionsCheckingInterval: checked },
    answer,
  )
  // Neither sent nor taken for so long: a caller who reads a byte now and then holds an answer in memory.
  server.timeout = idle
  server.maxConnections = 2_000
  // Longer than proxies and busy clients wait: otherwise they send on a connection that we are closing.
  server.keepAliveTimeout = 65_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  return server
}

/** Keep-alive connections hold a server open: idle ones are closed as they become so, the others when patience ends. */
export async function closeServer(server: Server, patience: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const deadline = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearInterval(sweep)
  clearTimeout(deadline)
}
