import { appendFile, readFile } from 'node:fs/promises'
import { type Proposal, proposed } from '../../domain/corrections/correction.ts'
import { tooMany } from '../errors.ts'

/** Keeps a proposal and returns its id; throws a zod error where it makes no sense. */
export type Propose = (proposal: Proposal) => Promise<string>

/** How much is taken, from all callers together: nobody reviews more, and a disk is finite. */
export const proposalLimits = { anHour: 120, fileCharacters: 4_000_000 }

const hour = 3_600_000

/** Appends proposals to a file, one JSON object a line, each once. Nothing reads them until somebody reviews the file. */
export function proposalsTo(file: string, now: () => number = Date.now): Propose {
  const times: number[] = []
  let last: Promise<unknown> = Promise.resolve()

  async function keep(proposal: Proposal): Promise<string> {
    const correction = proposed(proposal, new Date(now()).toISOString())
    const kept = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return ''
      throw error
    })
    if (kept.includes(correction.id)) return correction.id
    // A clock that was put back leaves times that have not been: they count no more than those that are long ago.
    while (times[0] !== undefined && (times[0] <= now() - hour || times[0] > now())) times.shift()
    if (times.length >= proposalLimits.anHour)
      throw tooMany('Too many corrections were proposed: try again in an hour.')
    if (kept.length > proposalLimits.fileCharacters)
      throw tooMany('No more corrections are taken until those that are kept are reviewed.')
    times.push(now())
    const lineEnd = kept === '' || kept.endsWith('\n') ? '' : '\n'
    await appendFile(file, `${lineEnd}${JSON.stringify(correction)}\n`)
    return correction.id
  }

  // One after the other: each looks whether it is there already.
  return (proposal) => {
    const kept = last.then(() => keep(proposal))
    last = kept.catch(() => {})
    return kept
  }
}
