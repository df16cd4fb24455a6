import { readFile, rename, writeFile } from 'node:fs/promises'
import { Correction } from '../domain/corrections/correction.ts'
import { reasonOf } from '../domain/reason-of.ts'

/**
 * The corrections of a file, one JSON object a line. Throws an `Error` that names the file, the line and what is wrong with it;
 * a file that is not there holds none.
 */
export async function readCorrections(file: string): Promise<Correction[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const corrections = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      return [Correction.parse(JSON.parse(line))]
    } catch (error) {
      throw new Error(`${file}, line ${index + 1}: ${reasonOf(error)}`)
    }
  })
  const seen = new Set<string>()
  for (const { id } of corrections) {
    if (seen.has(id)) throw new Error(`${file}: ${id} is there twice`)
    seen.add(id)
  }
  return corrections
}

/** Writes the file anew, whole or not at all. */
export async function writeCorrections(file: string, corrections: readonly Correction[]): Promise<void> {
  const draft = `${file}.${process.pid}.part`
  await writeFile(draft, corrections.map((each) => `${JSON.stringify(each)}\n`).join(''))
  await rename(draft, file)
}
