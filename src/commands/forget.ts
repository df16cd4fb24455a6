import type { Config } from '../config.ts'
import { openDatabase } from '../graph/database.ts'
import { forgetSource, sourcesCalled } from '../graph/save/forget-source.ts'
import { stopped, stopSignal } from '../stop-signal.ts'

/**
 * The `forget` command: takes what was loaded from files or folders out of the configured graph, and names each file that it took.
 * A path from which nothing was loaded is told, and the rest goes on. Ctrl-C ends it between two files. Exit code 1: a path was
 * not known.
 */
export async function forget(paths: readonly string[], config: Config): Promise<number> {
  const say = (text: string) => void process.stderr.write(`${text}\n`)
  const stop = stopSignal()
  const database = await openDatabase(config.neo4j, { javaHome: config.javaHome, report: say })
  let [taken, unknown] = [0, 0]
  try {
    for (const path of paths) {
      const sources = await sourcesCalled(database, path)
      if (sources.length === 0) {
        unknown++
        say(`${path}: nothing was loaded from a file or a folder that was called so`)
      }
      for (const source of sources) {
        if (stop.aborted) return stopped('forget', say)
        await forgetSource(database, source)
        taken++
        say(`${source.file}: taken away`)
      }
    }
    say(`${taken} taken away`)
    return unknown > 0 ? 1 : 0
  } finally {
    await database.close()
  }
}
