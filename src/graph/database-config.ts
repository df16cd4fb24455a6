import { fileURLToPath } from 'node:url'

/** A Neo4j server that somebody runs: bolt://, bolt+s://, neo4j:// or neo4j+s://. */
export interface DatabaseAddress {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

/** A Neo4j Community server of our own on this machine, shared by all commands that name the same folder and home. */
export interface LocalServerConfig {
  /** Git-ignored; holds the jars, `lib-<version>`, and the homes. */
  readonly folder: string
  /** Name of the folder with this server's data, configuration and password. */
  readonly home: string
  /** Bolt port; null for any free one. */
  readonly port: number | null
  /** As the JVM writes it: 512m. */
  readonly heap: string
  readonly pageCache: string
  /** More flags for the JVM. */
  readonly jvm: readonly string[]
  /** Where to look for Java first. */
  readonly javaHome: string | null
  /** Told, in a few words, about each thing that takes long: fetching jars, starting. */
  readonly report: (message: string) => void
}

export const defaultLocalServer: LocalServerConfig = {
  folder: fileURLToPath(new URL('../../.neo4j', import.meta.url)),
  home: 'home',
  port: null,
  heap: '512m',
  pageCache: '256m',
  // The first compiler only: starting and loading the seeds took 31 s of processor time with it, 62 s without, and 9,000 rows of a
  // registry 41 and 67. The serial collector took another tenth off. A graph that answers all day is better served by a server of
  // its own, NEO4J_URI.
  jvm: ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'],
  javaHome: null,
  report: () => {},
}
