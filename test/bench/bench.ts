import { parseArgs } from 'node:util'
import { readingAsInstalled } from './as-installed.ts'

/**
 * How fast it is, beside peers, in one table. Ratios tell; seconds and milliseconds are of one machine.
 * `npm run -s bench -- serve …` and so on; without a word, how fast documents are read.
 */
const usage = `bench read [PATH…]                      processor time of each step of reading; the seeds unless said
bench damage [--only KIND] [--list] [PATH…]   facts that are read no more when documents are damaged, by kind
bench load [--registry FILE]… [PATH…]   filling an empty graph, and the same again
bench serve [--citations N] [--tasks N] [--seed N] [--rounds N] [--seconds N] [--only WORD] [--keep FILE]
            [--registry FILE]… [PATH…]  questions to this API, to Neo4j's driver, and to @neo4j/graphql, which
                                        \`npm ci --prefix test/bench/peer\` installs; over a synthetic graph, or the
                                        tables and documents named
bench start [--citations N]               how long until it listens, and how long its first answer takes
bench grow [--from N] [--to N] [--tasks N]   the same questions to graphs ten times as large each
`
const words: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  read: async (paths) => (await readingAsInstalled()).benchReading(paths),
  damage: async (args) => (await import('./damage.ts')).benchDamage(args),
  load: async (args) => {
    const { values, positionals } = parseArgs({
      args,
      options: { registry: { type: 'string', multiple: true, default: [] } },
      allowPositionals: true,
    })
    const seeds = positionals.length + values.registry.length === 0 ? ['seeds/documents'] : []
    await (await import('./loading.ts')).benchLoading([...positionals, ...seeds], values.registry)
  },
  serve: async (args) => (await import('./serving/serve.ts')).benchServing(args),
  start: async (args) => (await import('./starting.ts')).benchStart(args),
  grow: async (args) => (await import('./growth.ts')).benchGrowth(args),
  '--help': async () => void process.stdout.write(usage),
}
const given = process.argv.slice(2)
const [word, ...args] = given.includes('--help') ? ['--help'] : given
const run = words[word ?? 'read']
try {
  await (run ? run(args) : words.read!(given))
} catch (error) {
  // A misspelt word or flag is told in a line; what went wrong inside of a bench, with where.
  const { code = '', message, stack } = error as NodeJS.ErrnoException
  const isMisuse = code.startsWith('ERR_PARSE_ARGS') || message.startsWith('No document')
  console.error(isMisuse ? `${message}\n${usage}` : stack)
  process.exitCode = isMisuse ? 2 : 1
}
