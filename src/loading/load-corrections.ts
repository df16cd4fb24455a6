import type { Database } from '../graph/database.ts'
import { saveCorrections } from '../graph/save/save-corrections.ts'
import { readCorrections } from './corrections.ts'

/** Saves a file of corrections, and says what that changed. Throws where a line of it is none. */
export async function loadCorrections(
  database: Database,
  file: string,
  say: (text: string) => void,
): Promise<void> {
  const corrections = await readCorrections(file)
  const { changed, files } = await saveCorrections(database, file, corrections)
  say(`${file}: ${corrections.length} corrections, ${changed} changed, ${files.length} files saved again\n`)
}
