import neo4j, { type Driver, type ManagedTransaction, type Session, type SessionMode } from 'neo4j-driver'
import { type DatabaseAddress, defaultLocalServer, type LocalServerConfig } from './database-config.ts'
import { explain, isAbort, isBehind, isBroken, isUnavailable } from './driver-errors.ts'
import { GraphError } from './graph-error.ts'
import { againAfterDeadlock, againWhilePassing } from './retry.ts'
import { applySchema } from './schema.ts'
import { useLocalServer } from './server/local-server.ts'
import { type Slots, statement } from './statement.ts'
import { untilAborted } from './time-limit.ts'
import { fromDriver, type Parameters, type Row, toDriver } from './values.ts'

export interface CallOptions {
  /** Ends the call, here and on the server, and rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds for the transaction on the server; 30 s to read, 120 s to write unless said. */
  readonly timeout?: number
  /** Shown beside the statement's name in SHOW TRANSACTIONS and the query log: the request's id. */
  readonly request?: string | undefined
}

export interface ReadOptions extends CallOptions {
  readonly slots?: Slots
}

/** What may be done inside `write`: statements of cypher/write/, by name, done in the order in which they are given. */
export interface Transaction {
  run<R extends Row = Row>(name: string, parameters?: Parameters): Promise<R[]>
  /**
   * A statement whose answer nobody needs, without waiting for it: the next is made ready while the server does this one. If it
   * fails, so does the transaction.
   */
  send(name: string, parameters?: Parameters): void
}

/** The graph. All statements are files of cypher/; a name is the path under its folder, without `.cypher`. */
export interface Database {
  /** Asks cypher/read/<name>.cypher; the server refuses it if it would write. */
  read<R extends Row = Row>(name: string, parameters?: Parameters, options?: ReadOptions): Promise<R[]>
  /** One transaction: all of it or nothing. `work` may run again if the server asks for it, so it has no other effects. */
  write<T>(name: string, work: (transaction: Transaction) => Promise<T>, options?: CallOptions): Promise<T>
  close(): Promise<void>
  /** For a person with another client. */
  readonly address: string
}

const defaultTimeout = 30_000
/** Nobody waits in front of a load: on a machine with forty runs a first save, all of whose statements are to be planned, took over 30 s. */
const writeTimeout = 120_000
/** The driver looks at its limit only before a pause that doubles: 5 s end after 3 to 8. */
const retryLimit = 5_000

/** Opens the graph at an address, or starts (or shares) the local server where there is none; sees to constraints and indexes. */
export async function openDatabase(
  address: DatabaseAddress | null,
  local: Partial<LocalServerConfig> = {},
): Promise<Database> {
  if (address) return connect(address, null)
  const server = await useLocalServer({ ...defaultLocalServer, ...local })
  try {
    const { uri, password } = server
    return await connect({ uri, user: 'neo4j', password, database: 'neo4j' }, server)
  } catch (error) {
    await server.release()
    throw error
  }
}

interface Owner {
  /** Starts the server again if it died or serves nothing any more. */
  revive(): Promise<void>
  release(): Promise<void>
}

async function connect(address: DatabaseAddress, owner: Owner | null): Promise<Database> {
  const driver = driverFor(address)
  const database = databaseOver(driver, address, owner)
  try {
    await applySchema(driver, address.database)
  } catch (error) {
    await driver.close()
    throw explain(error, address.uri)
  }
  return database
}

function driverFor({ uri, user, password }: DatabaseAddress): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: retryLimit,
      maxConnectionPoolSize: 32,
      connectionAcquisitionTimeout: 20_000,
      connectionTimeout: 10_000,
      userAgent: 'policy-lineage',
    })
  } catch (error) {
    throw explain(error, uri)
  }
}

/** The driver notes a stack with each statement in case it fails, which shows its own insides and took 3 % of a nested answer's time. */
function withoutStack<T>(work: () => T): T {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = limit
  }
}

/** Does the work, and waits for all that was sent: what failed there is the reason, whatever the work ended with. */
function inOrder<T>(
  transaction: ManagedTransaction,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const sent: Promise<unknown>[] = []
  const start = (file: string, parameters: Parameters = {}) =>
    transaction.run(statement('write', file), toDriver(parameters) as Record<string, unknown>)
  return work({
    async run<R extends Row>(file: string, parameters?: Parameters) {
      const { records } = await start(file, parameters)
      return records.map((record) => fromDriver(record.toObject()) as R)
    },
    send(file, parameters) {
      const answer = Promise.resolve(start(file, parameters))
      answer.catch(() => {})
      sent.push(answer)
    },
  }).finally(() => Promise.all(sent))
}

function databaseOver(driver: Driver, { uri, database }: DatabaseAddress, owner: Owner | null): Database {
  const transactionConfig = (operation: string, options: CallOptions) => ({
    timeout: options.timeout ?? defaultTimeout,
    metadata: { app: 'policy-lineage', operation, ...(options.request && { request: options.request }) },
  })

  /** What was seen, a question that comes after it sees, too: on whichever server of a cluster it is asked. */
  let bookmarks = neo4j.bookmarkManager()

  /**
   * Runs a call under its signal and a limit, and explains what fails. Once more if our own server had died or broken, or if the graph
   * is older than what was seen.
   */
  async function call<T>(options: CallOptions, attempt: (signal: AbortSignal) => Promise<T>): Promise<T> {
    try {
      return await limited(options, attempt)
    } catch (error) {
      if (isBehind(error)) bookmarks = neo4j.bookmarkManager()
      else if (owner && (isUnavailable(error) || isBroken(error))) await owner.revive()
      else throw explain(error, uri)
    }
    return limited(options, attempt).catch((error: unknown) => {
      throw explain(error, uri)
    })
  }

  async function limited<T>(options: CallOptions, attempt: (signal: AbortSignal) => Promise<T>): Promise<T> {
    options.signal?.throwIfAborted()
    const ending = new AbortController()
    // AbortSignal.timeout would leave a timer behind each statement, which makes an error long after nobody waits; AbortSignal.any
    // would take twice the time of all this.
    const timer = setTimeout(() => ending.abort(), (options.timeout ?? defaultTimeout) + 2 * retryLimit)
    const leave = () => ending.abort(options.signal?.reason)
    options.signal?.addEventListener('abort', leave, { once: true })
    try {
      return await untilAborted(ending.signal, attempt)
    } catch (error) {
      options.signal?.throwIfAborted()
      if (!ending.signal.aborted && !isAbort(error)) throw error
      throw new GraphError('TIMED_OUT', `Neo4j at ${uri} did not answer in time`, { cause: error })
    } finally {
      clearTimeout(timer)
      options.signal?.removeEventListener('abort', leave)
    }
  }

  /** A session for as long as the work takes; what it does ends when the signal aborts. */
  async function inSession<T>(
    defaultAccessMode: SessionMode,
    signal: AbortSignal,
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    const session = driver.session({
      ...{ database, defaultAccessMode },
      bookmarkManager: bookmarks,
    })
    const stop = () => void session.close().catch(() => {})
    signal.addEventListener('abort', stop, { once: true })
    try {
      return await work(session)
    } finally {
      signal.removeEventListener('abort', stop)
      await session.close()
    }
  }

  return {
    address: uri,

    /**
     * One message each way: with BEGIN and COMMIT around it, as the driver's executeQuery has them, a question by id took twice the
     * processor time, here and in the server. What passes is tried again, as there.
     */
    async read<R extends Row>(name: string, parameters: Parameters = {}, options: ReadOptions = {}) {
      const text = statement('read', name, options.slots)
      const sent = toDriver(parameters) as Record<string, unknown>
      const { records } = await call(options, (signal) =>
        againWhilePassing(retryLimit, signal, () =>
          inSession(neo4j.session.READ, signal, (session) =>
            withoutStack(() => session.run(text, sent, transactionConfig(name, options))),
          ),
        ),
      )
      return records.map((record) => fromDriver(record.toObject()) as R)
    },

    write(name, work, given = {}) {
      const options = { timeout: writeTimeout, ...given }
      return call(options, (signal) =>
        inSession(neo4j.session.WRITE, signal, (session) =>
          againAfterDeadlock(() =>
            session.executeWrite(
              (transaction) => inOrder(transaction, work),
              transactionConfig(name, options),
            ),
          ),
        ),
      )
    },

    async close() {
      await driver.close()
      await owner?.release()
    },
  }
}
