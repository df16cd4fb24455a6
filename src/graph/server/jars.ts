import { spawn } from 'node:child_process'
import {
  createWriteStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve as resolvePath } from 'node:path'
import { GraphError } from '../graph-error.ts'
import { howToGetServer } from './how-to-get.ts'
import { withLock } from './process-lock.ts'

/** Long-term support, and the last line that runs on Java 17. */
export const neo4jVersion = '5.26.29'

/** The jars of Neo4j Community (GPLv3): fetched by its user from Maven Central, never shipped with this program. */
const project = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId>
  <artifactId>neo4j-local</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${neo4jVersion}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${neo4jVersion}</version></dependency>
  </dependencies>
</project>
`
const copyDependencies = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'

const jarsOf = (folder: string) => resolvePath(folder, `lib-${neo4jVersion}`)

export function hasJars(folder: string): boolean {
  return existsSync(join(jarsOf(folder), '.complete'))
}

export async function isMavenHere(): Promise<boolean> {
  return new Promise((resolve) => {
    const maven = spawn('mvn', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' })
    maven.on('error', () => resolve(false))
    maven.on('close', (code) => resolve(code === 0))
  })
}

/**
 * The folder with the 212 jars (118 MB), fetched with Maven the first time; whole or not there. Of several commands that start
 * at once one fetches and the others wait for it: jars that a server runs from are never replaced.
 */
export async function provideJars(folder: string, report: (message: string) => void): Promise<string> {
  const jars = jarsOf(folder)
  if (!hasJars(folder))
    await withLock(`${jars}.lock`, async () => {
      if (!hasJars(folder)) await fetchJars(folder, jars, report)
    })
  return jars
}

async function fetchJars(folder: string, jars: string, report: (message: string) => void): Promise<void> {
  const part = mkdtempSync(`${jars}.part-`)
  try {
    report(`Fetching Neo4j ${neo4jVersion} from Maven Central, once (118 MB) …`)
    const pom = join(part, 'pom.xml')
    writeFileSync(pom, project)
    await runMaven(
      ['-B', '-q', '-f', pom, copyDependencies, `-DoutputDirectory=${part}`, '-DincludeScope=runtime'],
      join(folder, 'maven.log'),
    )
    rmSync(pom)
    writeFileSync(join(part, '.complete'), neo4jVersion)
    rmSync(jars, { recursive: true, force: true })
    renameSync(part, jars)
  } finally {
    rmSync(part, { recursive: true, force: true })
  }
}

function runMaven(args: readonly string[], log: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const maven = spawn('mvn', args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    const output = createWriteStream(log)
    maven.stdout.pipe(output, { end: false })
    maven.stderr.pipe(output, { end: false })
    maven.on('error', () => {
      output.end()
      reject(new GraphError('NO_SERVER', howToGetServer('Maven')))
    })
    maven.on('close', (code) =>
      output.end(() => {
        if (code === 0) return resolve()
        const line = /\[ERROR\] (.*)/.exec(readFileSync(log, 'utf8'))?.[1] ?? `exit code ${code}`
        reject(
          new GraphError(
            'DOWNLOAD_FAILED',
            `Maven could not fetch Neo4j (${line.slice(0, 300)}): check the network, then run it again; all it said is in ${log}`,
          ),
        )
      }),
    )
  })
}
