import type { Correction } from '../../domain/corrections/correction.ts'
import type { Database, Transaction } from '../database.ts'
import { unpack } from './packed.ts'
import { saveAgain } from './save.ts'

/** What saving a file of corrections did: how many of them are others than before, and the files whose facts they concern. */
export interface CorrectionsReport {
  readonly changed: number
  readonly files: readonly string[]
}

/**
 * Saves what a file of corrections says, in the place of what it said before; files whose facts they concern are saved again,
 * each together with its corrections. The graph is the same whether corrections or documents come first.
 */
export async function saveCorrections(
  database: Database,
  file: string,
  corrections: readonly Correction[],
): Promise<CorrectionsReport> {
  const before = await database.read<Saved>('corrections-of-file', { file })
  const now = corrections.map((correction) => rowOf(correction, file))
  const lines = new Map(before.map(({ id, line }) => [id, line]))
  const kept = new Set(now.map(({ id }) => id))
  const fresh = now.filter(({ id, line }) => lines.get(id) !== line)
  const gone = before.filter(({ id }) => !kept.has(id))
  const files = new Set<string>()
  for (const directive of new Set([...fresh, ...gone].map((each) => each.directive))) {
    const mine = <Row extends { directive: string }>(rows: readonly Row[]) =>
      rows.filter((row) => row.directive === directive)
    const again = await database.write('save-corrections', (transaction) =>
      replace(transaction, directive, mine(fresh), mine(gone)),
    )
    for (const each of again) files.add(each)
  }
  return { changed: fresh.length + gone.length, files: [...files].sort() }
}

type Row = ReturnType<typeof rowOf>
type Saved = Pick<Row, 'id' | 'directive' | 'line'>

function rowOf(correction: Correction, file: string) {
  const { id, verdict, status, subject, proposedAt } = correction
  const { directive, kind } = subject
  return { id, directive, file, kind, verdict, status, proposedAt, line: JSON.stringify(correction) }
}

/** The corrections of one directive, and what hangs on them. Returns the files that were saved again. */
async function replace(
  transaction: Transaction,
  directive: string,
  fresh: readonly Row[],
  gone: readonly Saved[],
): Promise<string[]> {
  transaction.send('begin-save')
  transaction.send('drop-corrections', { ids: gone.map(({ id }) => id) })
  transaction.send('write-corrections', { corrections: fresh })
  const sources = await transaction.run<Held>('records-of-directives', { ids: [directive] })
  const read = sources.map(({ records, recordsHash, text, file }) => {
    const kept = unpack(records, text)
    return { records: { ...kept, source: { ...kept.source, file } }, recordsHash }
  })
  await saveAgain(transaction, read)
  transaction.send('end-save')
  return sources.map(({ file }) => file)
}

type Held = { file: string; records: string; recordsHash: string; text: string | null }
