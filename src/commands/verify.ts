import type { Config } from '../config.ts'
import { openDatabase } from '../graph/database.ts'
import { datasetVersion } from '../graph/read/dataset.ts'
import { verify } from '../graph/verify/verify.ts'

/** The `verify` command: names what is wrong with the graph, one thing a line. 1 if anything is. */
export async function verifyGraph(config: Config): Promise<number> {
  const say = (text: string) => process.stderr.write(`${text}\n`)
  const database = await openDatabase(config.neo4j, { javaHome: config.javaHome, report: say })
  try {
    const before = await datasetVersion(database)
    let problems = 0
    for await (const { question, what } of verify(database)) {
      problems++
      process.stdout.write(`${question}\t${what}\n`)
    }
    const after = await datasetVersion(database)
    if (after.version !== before.version)
      say('the graph was loaded into meanwhile: what is named may be of that; run it again')
    say(problems === 0 ? `version ${after.version} is whole` : `${problems} things are wrong`)
    return problems === 0 ? 0 : 1
  } finally {
    await database.close()
  }
}
