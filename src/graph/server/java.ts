import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** What Neo4j 5.26 runs on; it starts on 25 too, with warnings, but is not supported there. */
const supported = [21, 17]

/** Where systems and version managers put Java homes: each entry holds homes, `inside` leads to them. */
const shelves = [
  { folder: '/usr/lib/jvm', inside: '' },
  { folder: '/Library/Java/JavaVirtualMachines', inside: 'Contents/Home' },
  { folder: '/opt/homebrew/opt', inside: 'libexec/openjdk.jdk/Contents/Home' },
  { folder: '/usr/local/opt', inside: 'libexec/openjdk.jdk/Contents/Home' },
  { folder: join(homedir(), '.sdkman/candidates/java'), inside: '' },
  { folder: join(homedir(), '.asdf/installs/java'), inside: '' },
]

/** The path of a Java that Neo4j runs on: JAVA_HOME's first, then the one on PATH, then any installed; null if none. */
export async function findJava(javaHome: string | null): Promise<string | null> {
  if (javaHome && isSupported(versionOfHome(javaHome))) return join(javaHome, 'bin/java')
  if (isSupported(await versionOnPath())) return 'java'
  const installed = shelves.flatMap(({ folder, inside }) =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, inside)) : [],
  )
  const home = supported.flatMap((version) => installed.filter((each) => versionOfHome(each) === version))[0]
  return home ? join(home, 'bin/java') : null
}

function isSupported(version: number | null): boolean {
  return version !== null && supported.includes(version)
}

/** From the file that every JDK carries, without starting it: JAVA_VERSION="17.0.15". */
function versionOfHome(home: string): number | null {
  try {
    const major = /^JAVA_VERSION="(\d+)/m.exec(readFileSync(join(home, 'release'), 'utf8'))?.[1]
    return major && existsSync(join(home, 'bin/java')) ? Number(major) : null
  } catch {
    return null
  }
}

async function versionOnPath(): Promise<number | null> {
  try {
    // openjdk version "17.0.15" 2025-04-15
    const major = /version "(\d+)/.exec((await promisify(execFile)('java', ['-version'])).stderr)?.[1]
    return major ? Number(major) : null
  } catch {
    return null
  }
}
