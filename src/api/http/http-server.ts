import { createServer, type RequestListener, type Server } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { waitingRoom } from '../traffic/waiting-room.ts'

/** Milliseconds that a caller may take to send its headers, or be silent; how often it is looked for such; how many may wait at once. */
export interface Patience {
  readonly headers?: number
  readonly idle?: number
  readonly checked?: number
  readonly waiting?: number
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
  { host, port, requestTimeout, headers = 10_000, idle = 120_000, checked = 2_000, waiting = 1_400 }: Opening,
): Promise<Server> {
  const server = createServer(
    { requestTimeout, headersTimeout: headers, connectionsCheckingInterval: checked },
    answer,
  )
  // Neither sent nor taken for so long: a caller who reads a byte now and then holds an answer in memory.
  server.timeout = idle
  server.maxConnections = 2_000
  giveWay(server, waiting)
  // Longer than proxies and busy clients wait: otherwise they send on a connection that we are closing.
  server.keepAliveTimeout = 65_000
  server.on('clientError', refuse)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  return server
}

/**
 * So many connections may be silent between two requests, or within one that does not come to its end; of those that are answered
 * there are only as many as have places. One more takes that of the one that has waited longest: a new caller gets in, however many
 * are held open on purpose, and so does who asks for our health.
 */
function giveWay(server: Server, most: number): void {
  const waits = waitingRoom(most)
  const leaving = new WeakMap<Socket, () => void>()
  const leave = (socket: Socket) => leaving.get(socket)?.()
  const wait = (socket: Socket) => {
    leave(socket)
    if (!socket.destroyed)
      leaving.set(
        socket,
        waits(() => socket.destroy()),
      )
  }
  server.on('connection', (socket) => {
    wait(socket)
    socket.once('close', () => leave(socket))
  })
  server.on('request', (request, response) => {
    const { socket } = request
    if (request.method === 'POST') request.once('end', () => leave(socket))
    else leave(socket)
    response.once('close', () => wait(socket))
  })
}

/** Status and words for what Node cannot read, by its code. */
const unreadable: Readonly<Record<string, readonly [string, string]>> = {
  HPE_INVALID_URL: [
    '400 Bad Request',
    'behind the ? an address has no Chinese as it is: curl -G URL --data-urlencode NAME=VALUE',
  ],
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'the headers are too long'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'the request did not arrive in time'],
}

/** What Node does with a request that it cannot read, with a word of what to do about the one that people send by hand. */
function refuse({ code = '' }: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || code === 'ECONNRESET') return void socket.destroy()
  const [status, message] = unreadable[code] ?? ['400 Bad Request', 'not a request of HTTP']
  const body = JSON.stringify({ status: message })
  socket.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
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
