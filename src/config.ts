import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** What PORT=abc and PORT=70000 are told: what to send. */
const between = (least: number, most: number) => {
  const error = `takes a whole number from ${least} to ${most}`
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error })
}

const megabytes = 'takes a number of megabytes from 0 to 65536'

/** What may be set from outside. Everything has a default; nothing else reads `process.env`. */
const Environment = z.object({
  /** Where the API listens; 0 takes a free port. */
  PORT: between(0, 65_535).default(4000),
  /** 127.0.0.1 keeps it on this machine; 0.0.0.0 in a container. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Where others find this server: what permalinks begin with. Unset: the address that each caller asked at. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Milliseconds between two looks for a new version, while somebody subscribes. */
  WATCH_INTERVAL: between(50, 3_600_000).default(1_000),
  /** Megabytes of answers kept in memory, to be given again while the dataset has the same version; 0 keeps none. */
  ANSWER_CACHE: z.coerce
    .number({ error: megabytes })
    .min(0, { error: megabytes })
    .max(65_536, { error: megabytes })
    .default(64),
  /** false: no question is asked ahead of time, in idle moments after the start. */
  WARM_UP: z.enum(['true', 'false']).default('true'),
  /** Set: use this Neo4j and start none. Unset: start one on this machine. */
  NEO4J_URI: z
    .url({ protocol: /^(bolt|neo4j)(\+s|\+ssc)?$/ })
    .refine((uri) => !uri.includes('@'), 'takes no login: set NEO4J_USER and NEO4J_PASSWORD')
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  /** A file with the password in its place, as secrets are given to containers: the environment of a process is easily shown. */
  NEO4J_PASSWORD_FILE: z.string().min(1).optional(),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  /** A file of corrections that were reviewed: applied at every load. */
  CORRECTIONS: z.string().min(1).optional(),
  /** A file that takes corrections which people propose over HTTP; unset: none are taken. */
  PROPOSED_CORRECTIONS: z.string().min(1).optional(),
  /** true: only published operations are answered. */
  PERSISTED_ONLY: z.enum(['true', 'false']).default('false'),
  /** Requests that are answered at once; more are told to come again. */
  MAX_REQUESTS: between(1, 100_000).default(256),
  /** Requests a minute from one address; unset: no limit. */
  RATE_LIMIT: between(1, 1_000_000).optional(),
  /** A file of keys, NAME SHA-256 LIMIT a line: who has one has a limit of its own. */
  API_KEYS: z.string().min(1).optional(),
  /** How many proxies of ours stand in front, each of which adds to X-Forwarded-For. */
  TRUSTED_PROXIES: between(0, 10).default(0),
  /** What is logged of requests: none, slow (and what failed on our side), all. */
  LOG: z.enum(['none', 'slow', 'all']).default('slow'),
  /** Milliseconds from which on a request is slow. */
  SLOW: between(1, 600_000).default(1_000),
  /** A collector of OpenTelemetry traces, http://localhost:4318; unset: none are sent. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  OTEL_SERVICE_NAME: z.string().min(1).default('policy-lineage'),
  /** false: /metrics is not answered. */
  METRICS: z.enum(['true', 'false']).default('true'),
  /** Where to look first for the Java that runs a local server. */
  JAVA_HOME: z.string().optional(),
})

export interface Config {
  readonly javaHome: string | null
  readonly port: number
  readonly host: string
  /** https://example.org, without a slash at the end; null if it was not said. */
  readonly publicUrl: string | null
  readonly persistedOnly: boolean
  /** The file of reviewed corrections, and the one that takes proposals; null: none. */
  readonly corrections: string | null
  readonly proposedCorrections: string | null
  readonly watchInterval: number
  /** `rate` null: no limit; `keys` null: no file. */
  readonly traffic: {
    readonly places: number
    readonly rate: number | null
    readonly keys: string | null
    readonly proxies: number
    readonly log: 'none' | 'slow' | 'all'
    readonly slow: number
  }
  /** null: no traces are sent. */
  readonly traces: { readonly endpoint: string; readonly service: string } | null
  readonly metrics: boolean
  /** Bytes of answers kept in memory. */
  readonly answerCache: number
  readonly warmUp: boolean
  /** null: a local server is started and shared. */
  readonly neo4j: {
    readonly uri: string
    readonly user: string
    readonly password: string
    readonly database: string
  } | null
}

/** Reads the configuration. Throws an `Error` whose message names each wrong variable and what it should be. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  // An empty variable is an unset one: compose files and shells write NEO4J_URI= for "none".
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = Environment.safeParse(given)
  if (!read.success)
    throw new Error(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
  const {
    PORT,
    HOST,
    PUBLIC_URL,
    WATCH_INTERVAL,
    ANSWER_CACHE,
    WARM_UP,
    NEO4J_URI,
    NEO4J_USER,
    NEO4J_DATABASE,
    JAVA_HOME,
  } = read.data
  const password = passwordIn(read.data)
  const { CORRECTIONS = null, PROPOSED_CORRECTIONS = null, PERSISTED_ONLY } = read.data
  if (NEO4J_URI && password === undefined)
    throw new Error(
      'NEO4J_URI is set but NEO4J_PASSWORD is not: set both, or neither to use a local server; NEO4J_PASSWORD_FILE names a file with it',
    )
  return {
    javaHome: JAVA_HOME ?? null,
    port: PORT,
    host: HOST,
    publicUrl: PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    persistedOnly: PERSISTED_ONLY === 'true',
    corrections: CORRECTIONS,
    proposedCorrections: PROPOSED_CORRECTIONS,
    watchInterval: WATCH_INTERVAL,
    traffic: {
      places: read.data.MAX_REQUESTS,
      rate: read.data.RATE_LIMIT ?? null,
      keys: read.data.API_KEYS ?? null,
      proxies: read.data.TRUSTED_PROXIES,
      log: read.data.LOG,
      slow: read.data.SLOW,
    },
    traces: read.data.OTEL_EXPORTER_OTLP_ENDPOINT
      ? { endpoint: read.data.OTEL_EXPORTER_OTLP_ENDPOINT, service: read.data.OTEL_SERVICE_NAME }
      : null,
    metrics: read.data.METRICS === 'true',
    answerCache: ANSWER_CACHE * 1_000_000,
    warmUp: WARM_UP === 'true',
    neo4j: NEO4J_URI
      ? { uri: NEO4J_URI, user: NEO4J_USER, password: password ?? '', database: NEO4J_DATABASE }
      : null,
  }
}

function passwordIn({
  NEO4J_PASSWORD,
  NEO4J_PASSWORD_FILE,
}: z.infer<typeof Environment>): string | undefined {
  if (NEO4J_PASSWORD_FILE === undefined) return NEO4J_PASSWORD
  if (NEO4J_PASSWORD !== undefined)
    throw new Error('NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set: set one of them')
  try {
    return readFileSync(NEO4J_PASSWORD_FILE, 'utf8').trimEnd()
  } catch (error) {
    throw new Error(`NEO4J_PASSWORD_FILE: ${(error as Error).message}`)
  }
}
