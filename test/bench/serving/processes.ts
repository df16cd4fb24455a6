import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface Running {
  readonly url: string
  readonly pid: number
  stop(): Promise<void>
}

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** What `npm start` runs, over this graph. */
export function startOurs(environment: Record<string, string>): Promise<Running> {
  return start(['src/start.js', 'serve'], { ...environment, PORT: '0' }, /Ready: (\S+)/)
}

/** The peer, with packages of its own. */
export function startPeer(environment: Record<string, string>): Promise<Running> {
  return start(['--import', 'tsx', 'test/bench/peer/server.ts'], environment, /Ready: (\S+)/)
}

async function start(
  script: readonly string[],
  environment: Record<string, string>,
  ready: RegExp,
): Promise<Running> {
  const child: ChildProcess = spawn(process.execPath, script, {
    cwd: root,
    env: { NODE_ENV: 'production', ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const said: string[] = []
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stderr! }).on('line', (line) => {
      said.push(line)
      const found = ready.exec(line)?.[1]
      if (found) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`${script[0]} ended (${code}):\n${said.join('\n')}`)))
  })
  return {
    url,
    pid: child.pid!,
    async stop() {
      if (child.exitCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

/** Whether the peer is installed: `npm ci --prefix test/bench/peer`. */
export function hasPeer(): boolean {
  return existsSync(new URL('../peer/node_modules/@neo4j/graphql', import.meta.url))
}
