import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { type Correction, CorrectionStatus, proposed } from '../domain/corrections/correction.ts'
import { readCorrections, writeCorrections } from '../loading/corrections.ts'
import { comparableMeasure } from '../resolve/comparable-measure.ts'

/** One thing to do with a file of corrections. */
export interface CorrectionsCommand {
  readonly action: string
  readonly ids: readonly string[]
  readonly file: string
  readonly status: string | null
  readonly by: string | null
  readonly remark: string | null
}

/** What is wrong with the command, in words. */
export class CorrectionsUsage extends Error {}

/** The `corrections` command: list, show, propose (a JSON object on stdin), accept, reject. Nothing of it touches the graph. */
export async function reviewCorrections(command: CorrectionsCommand): Promise<number> {
  const corrections = await readCorrections(command.file)
  const print = (line: string) => process.stdout.write(`${line}\n`)
  switch (command.action) {
    case 'list':
      for (const each of listed(corrections, command.status)) print(summary(each))
      return 0
    case 'show':
      for (const each of chosen(corrections, command.ids)) print(JSON.stringify(each, null, 2))
      return 0
    case 'propose': {
      const added = proposal(await text(process.stdin), new Date().toISOString())
      if (!corrections.some(({ id }) => id === added.id))
        await writeCorrections(command.file, [...corrections, added])
      print(added.id)
      return 0
    }
    case 'accept':
    case 'reject': {
      if (!command.by) throw new CorrectionsUsage('say who reviewed it: --by NAME')
      const reviewed = new Set(chosen(corrections, command.ids).map(({ id }) => id))
      const review = {
        status: command.action === 'accept' ? ('ACCEPTED' as const) : ('REJECTED' as const),
        reviewedBy: command.by,
        reviewedAt: new Date().toISOString(),
        remark: command.remark,
      }
      const after = corrections.map((each) =>
        reviewed.has(each.id) ? withMeasure({ ...each, ...review }) : each,
      )
      await writeCorrections(command.file, after)
      for (const each of after) if (reviewed.has(each.id)) print(summary(each))
      return 0
    }
    default:
      throw new CorrectionsUsage('say what to do: list, show ID, propose, accept ID… or reject ID…')
  }
}

function listed(corrections: readonly Correction[], status: string | null): readonly Correction[] {
  if (status === null) return corrections
  const read = CorrectionStatus.safeParse(status)
  if (!read.success) throw new CorrectionsUsage(`--status is one of ${CorrectionStatus.options.join(', ')}`)
  return corrections.filter((each) => each.status === read.data)
}

function chosen(corrections: readonly Correction[], ids: readonly string[]): readonly Correction[] {
  if (ids.length === 0) throw new CorrectionsUsage('name at least one correction by its id: cor-…')
  return ids.map((id) => {
    const found = corrections.find((each) => each.id === id)
    if (!found) throw new CorrectionsUsage(`there is no correction ${id}`)
    return found
  })
}

/** cor-0123456789abcdef PROPOSED WRONG citation of dir-…: why (who) */
function summary({ id, status, verdict, subject, reason, proposedBy }: Correction): string {
  return `${id} ${status} ${verdict} ${subject.kind} of ${subject.directive}: ${reason} (${proposedBy})`
}

/** A proposal as somebody writes it, made whole. Throws `CorrectionsUsage` that says what is wrong with it. */
export function proposal(json: string, now: string): Correction {
  try {
    return proposed(z.looseObject({}).parse(JSON.parse(json)), now)
  } catch (error) {
    throw new CorrectionsUsage(error instanceof z.ZodError ? z.prettifyError(error) : String(error))
  }
}

/** A target that is put right is made comparable with others, as those that are read are. */
function withMeasure(correction: Correction): Correction {
  const { subject } = correction
  if (subject.kind !== 'metric' || !subject.right) return correction
  const comparable = comparableMeasure({ ...subject.right, baseline: null })
  return { ...correction, subject: { ...subject, right: { ...subject.right, comparable } } }
}
