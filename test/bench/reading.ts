import { extract } from '../../src/extract/extract.ts'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { documentsIn } from '../../src/reading/documents.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { clean } from '../../src/text/clean.ts'
import { decode } from '../../src/text/decode/decode.ts'
import { parse } from '../../src/text/parse.ts'

const rounds = 5

/**
 * How fast documents are read, step by step, on one core: `npm run -s bench -- read [PATH…]`, the seeds unless said.
 * Processor time, not wall time, of the best of five rounds: the first ones are the compiler's, and other processes only add.
 */
export async function benchReading(paths: readonly string[]): Promise<void> {
  const documents: { file: string; bytes: Uint8Array }[] = []
  for await (const document of documentsIn(paths.length > 0 ? paths : ['seeds/documents']))
    if ('bytes' in document && isReadable(document)) documents.push(document)

  if (documents.length === 0) throw new Error(`No document that can be read in ${paths.join(', ')}`)

  const gazetteer = loadGazetteer()
  const best = new Map<string, number>()
  let bytes = 0
  for (let round = 0; round < rounds; round++) {
    const spent = new Map<string, number>()
    const step = <T>(name: string, run: () => T): T => {
      const before = process.cpuUsage()
      const result = run()
      const { user, system } = process.cpuUsage(before)
      spent.set(name, (spent.get(name) ?? 0) + (user + system) / 1e6)
      return result
    }
    bytes = 0
    for (const document of documents) {
      const source = step('decode', () => decode(document.bytes, document.file))
      bytes += Buffer.byteLength(source.text)
      const cleaned = step('repair, clean', () => clean(source))
      const tree = step('parse', () => parse(cleaned))
      const mentions = step('extract', () => extract(tree, gazetteer))
      step('resolve', () => resolve(tree, mentions, gazetteer))
    }
    spent.set(
      'all',
      [...spent.values()].reduce((sum, seconds) => sum + seconds, 0),
    )
    for (const [name, seconds] of spent) best.set(name, Math.min(best.get(name) ?? Infinity, seconds))
  }

  console.log(`${documents.length} documents, ${(bytes / 1e6).toFixed(2)} MB of text\n`)
  console.log('step             seconds      MB/s')
  for (const [name, seconds] of best)
    console.log(
      name.padEnd(15),
      seconds.toFixed(3).padStart(8),
      (bytes / 1e6 / seconds).toFixed(2).padStart(9),
    )
}

function isReadable({ file, bytes: content }: { file: string; bytes: Uint8Array }): boolean {
  try {
    decode(content, file)
    return true
  } catch {
    return false
  }
}
