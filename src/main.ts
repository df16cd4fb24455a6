import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { readConfig } from './config.ts'
import { reasonOf } from './domain/reason-of.ts'
import { documentsIn } from './reading/documents.ts'
import { readDocuments } from './reading/read-documents.ts'

const usage = `Reads Chinese policy documents into a graph, and answers lineage and responsibility over GraphQL.

  npm start                              everything, on http://localhost:4000 (PORT)
  npm run -s extract -- [--text] PATH…   records as JSON Lines on stdout; files or folders; needs no database
  npm run -s load -- [--bulk] [--registry FILE]… [--corrections FILE] PATH…  extract and save into Neo4j; load -- --help says more
  npm run -s forget -- PATH…             take what was loaded from files or folders out again
  npm run -s export -- --format FORMAT [--what KIND] [--out PATH] [--FILTER VALUE]…   the graph as csv, jsonl, jsonld,
                                         ntriples, graphml, bibtex, csl, gbt7714 or ics; filters as in the API: --issued-from
  npm run -s verify                      whether the graph is what its documents make of it; names what is not
  npm run -s corrections -- list [--status STATUS] | show ID… | propose | accept ID… | reject ID…   review what people say was read wrong;
                                         accept and reject take --by NAME [--remark WORDS]; the file is that of CORRECTIONS or of --file FILE
  npm run -s mcp                         the API for assistants (Model Context Protocol), on stdin and stdout
  npm run -s client -- [--operations DIR]   a typed client in TypeScript on stdout, of ours or of your own queries
  npm run -s evaluate -- --gold DIR --documents DIR [--detail] [--keep FILE] [--against FILE] [--publish SET]
                                         reading quality against labels made by reading; --keep and --against compare two runs,
                                         --publish puts the figures into seeds/quality.json
  npm run contracts [-- --release VERSION]   print schema/ from the code; pin it as released

  NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD  use this Neo4j; without them one is started on this machine
  exit codes: 0 all done · 1 some documents failed · 2 wrong usage or configuration
`

/** Wrong usage or configuration: said in one line, exit code 2. */
class UsageError extends Error {}

const commands: Record<string, (args: string[]) => Promise<number>> = {
  serve: async (args) => {
    noMore(args)
    const { serve } = await import('./commands/serve.ts')
    return serve(configuration())
  },
  mcp: async (args) => {
    noMore(args)
    const { mcp } = await import('./commands/mcp.ts')
    return mcp(configuration())
  },
  client: async (args) => {
    const { values, positionals } = parse(args, { operations: { type: 'string' } })
    noMore(positionals)
    const { client } = await import('./commands/client.ts')
    return client(values.operations ?? null)
  },
  extract: async (args) => {
    const { values, positionals } = parse(args, { text: { type: 'boolean', default: false } })
    return extractAll(paths(positionals), values.text)
  },
  load: async (args) => {
    const { values, positionals } = parse(args, {
      registry: { type: 'string', multiple: true, default: [] },
      corrections: { type: 'string' },
      bulk: { type: 'boolean', default: false },
    })
    if (positionals.length === 0 && values.registry.length === 0 && values.corrections === undefined)
      throw new UsageError(
        'name at least one file or folder, a registry table (--registry FILE), or corrections (--corrections FILE)',
      )
    // That of CORRECTIONS is made by the first correction that is accepted.
    if (values.corrections !== undefined && !existsSync(values.corrections))
      throw new UsageError(`--corrections: ${values.corrections} does not exist`)
    const { load, toLoad } = await import('./loading/load.ts')
    const config = configuration()
    const named = toLoad(positionals, values.registry, values.corrections ?? config.corrections)
    if (!values.bulk) return load(named, config)
    if (config.neo4j)
      throw new UsageError(
        `--bulk makes the graph of a Neo4j of our own on this machine, and NEO4J_URI names ${config.neo4j.uri}: unset it, or load without --bulk`,
      )
    const { bulkLoad } = await import('./loading/load-bulk.ts')
    return bulkLoad(named, config)
  },
  forget: async (args) => {
    const { positionals } = parse(args, {})
    const { forget } = await import('./commands/forget.ts')
    return forget(paths(positionals), configuration())
  },
  verify: async (args) => {
    noMore(args)
    const { verifyGraph } = await import('./commands/verify.ts')
    return verifyGraph(configuration())
  },
  corrections: async (args) => {
    const { values, positionals } = parse(args, {
      file: { type: 'string' },
      status: { type: 'string' },
      by: { type: 'string' },
      remark: { type: 'string' },
    })
    const [action = '', ...ids] = positionals
    const file = values.file ?? configuration().corrections
    if (file === null) throw new UsageError('name the file of corrections: --file FILE, or set CORRECTIONS')
    const { reviewCorrections, CorrectionsUsage } = await import('./commands/review-corrections.ts')
    const { status = null, by = null, remark = null } = values
    try {
      return await reviewCorrections({ action, ids, file, status, by, remark })
    } catch (error) {
      throw error instanceof CorrectionsUsage ? new UsageError(error.message) : error
    }
  },
  export: async (args) => {
    const { exportGraph, exportOptions, exportUsage } = await import('./commands/export.ts')
    const { ExportError } = await import('./export/filter-values.ts')
    const { values, positionals } = parse(args, exportOptions, exportUsage)
    noMore(positionals)
    return exportGraph(values, configuration()).catch((error: unknown) => {
      throw error instanceof ExportError ? new UsageError(error.message) : error
    })
  },
  evaluate: async (args) => {
    const { values, positionals } = parse(args, {
      gold: { type: 'string' },
      documents: { type: 'string', multiple: true, default: [] },
      detail: { type: 'boolean', default: false },
      keep: { type: 'string' },
      against: { type: 'string' },
      publish: { type: 'string' },
    })
    noMore(positionals)
    if (!values.gold) throw new UsageError('name the folder of labels: --gold DIR')
    const { evaluate } = await import('./commands/evaluate.ts')
    return evaluate({
      gold: values.gold,
      documents: paths(values.documents),
      detail: values.detail,
      keep: values.keep ?? null,
      against: values.against ?? null,
      publish: values.publish ?? null,
    })
  },
  contracts: async (args) => {
    const { values, positionals } = parse(args, { release: { type: 'string' } })
    noMore(positionals)
    if (values.release !== undefined && !/^\d+\.\d+\.\d+$/.test(values.release))
      throw new UsageError('name the version as three numbers: --release 1.2.0')
    const { printContracts, release } = await import('./commands/contracts.ts')
    await printContracts()
    if (values.release) await release(values.release, new Date().toISOString().slice(0, 10))
    return 0
  },
}

/** Prints the records of every document, one JSON object a line. A document that fails is named on stderr. */
async function extractAll(files: readonly string[], withText: boolean): Promise<number> {
  let failed = 0
  const tell = (path: string, reason: string) => void process.stderr.write(`${path}: ${reason}\n`)
  for await (const read of readDocuments(documentsIn(files, tell))) {
    if ('failure' in read) {
      failed++
      tell(read.file, read.failure)
      continue
    }
    const { text: _text, ...withoutText } = read.records.source
    const line = JSON.stringify(withText ? read.records : { ...read.records, source: withoutText })
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
  }
  return failed > 0 ? 1 : 0
}

type Options = NonNullable<ParseArgsConfig['options']>

function parse<O extends Options>(args: string[], options: O, usageOfCommand = '') {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(reasonOf(error) + usageOfCommand)
  }
}

/** How one command is called: its lines of `usage`, or what it says of itself at more length. */
async function usageOf(name: string): Promise<string> {
  if (name === 'load') return (await import('./commands/load-usage.ts')).loadUsage()
  const line = new RegExp(
    `^  npm (?:run (?:-s )?)?${name === 'serve' ? 'start' : name}\\b.*\\n(?:   .*\\n)*`,
    'm',
  )
  const own = name === 'export' ? `${(await import('./commands/export.ts')).exportUsage.trimStart()}\n` : ''
  return (line.exec(usage)?.[0] ?? usage) + own
}

function noMore(args: string[]): void {
  if (args.length > 0) throw new UsageError(`unexpected: ${args.join(' ')}`)
}

function paths(positionals: readonly string[]): readonly string[] {
  if (positionals.length === 0) throw new UsageError('name at least one file or folder')
  return positionals
}

function configuration() {
  try {
    return readConfig(process.env)
  } catch (error) {
    throw new UsageError(reasonOf(error))
  }
}

// A reader that closes the pipe early (`| head`) is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

const [name = 'help', ...args] = process.argv.slice(2)
const command = commands[name]
if (!command) {
  const asked = name === 'help' || name === '--help' || name === '-h'
  process[asked ? 'stdout' : 'stderr'].write(asked ? usage : `unknown command ${name}\n\n${usage}`)
  process.exitCode = asked ? 0 : 2
} else if (args.includes('--help') || args.includes('-h')) {
  process.stdout.write(await usageOf(name))
} else {
  try {
    process.exitCode = await command(args)
  } catch (error) {
    process.stderr.write(`${reasonOf(error)}\n`)
    process.exitCode = error instanceof UsageError ? 2 : 1
  }
}
