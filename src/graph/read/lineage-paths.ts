import type { WalkRules } from './lineage-question.ts'
import { stepsOf, worksOf } from './lineage-steps.ts'
import type { Reader } from './question.ts'

/** Which ways between two directives are asked for: of at most `depth` steps, at most `limit` of the shortest. */
export interface PathsQuestion extends WalkRules {
  readonly depth: number
  readonly limit: number
}

/** The works on a way, from the first to the last. */
export type Path = readonly (readonly string[])[]

/** Why there is none: one side leads nowhere else; or none of at most `depth` steps; or too many directives lie between. */
export type NoPath = 'NOT_CONNECTED' | 'BEYOND_DEPTH' | 'TOO_WIDE'

export interface Paths {
  readonly paths: readonly Path[]
  /** There are more shortest ones than `limit`. */
  readonly more: boolean
  readonly none: NoPath | null
}

/** Nobody reads a search that meets more than these in one step; it ends, and says so. */
const mostInStep = 20_000

/** What was reached from one end: which work a directive is of, and from which works each was reached on its shortest ways. */
interface Side {
  readonly end: string
  readonly rules: WalkRules
  readonly workOf: Map<string, string>
  readonly directives: Map<string, readonly string[]>
  readonly before: Map<string, Set<string>>
  layer: readonly string[]
  steps: number
}

const opposite = { UP: 'DOWN', DOWN: 'UP', EITHER: 'EITHER' } as const

/**
 * All shortest ways between two directives, found from both ends at once: the end that reached fewer goes on. One question a step.
 */
export async function pathsBetween(
  reader: Reader,
  from: string,
  to: string,
  question: PathsQuestion,
): Promise<Paths> {
  const works = await worksOf(reader, [...new Set([from, to])], question)
  const near = sideFrom(works.get(from) ?? [from], question)
  const far = sideFrom(works.get(to) ?? [to], { ...question, way: opposite[question.way] })
  let meeting = near.directives.has(far.end) ? [near.end] : []
  while (meeting.length === 0) {
    if (near.layer.length === 0 || far.layer.length === 0) return nothing('NOT_CONNECTED')
    if (near.steps + far.steps === question.depth) return nothing('BEYOND_DEPTH')
    const [side, other] = near.layer.length <= far.layer.length ? [near, far] : [far, near]
    if (await isTooWide(reader, side)) return nothing('TOO_WIDE')
    meeting = side.layer.filter((work) => other.directives.has(work))
  }
  const found = [...waysThrough(meeting.sort(), near, far, question.limit + 1)]
  return { paths: found.slice(0, question.limit), more: found.length > question.limit, none: null }
}

const nothing = (none: NoPath): Paths => ({ paths: [], more: false, none })

function sideFrom(work: readonly string[], rules: WalkRules): Side {
  const end = work[0]!
  return {
    ...{ end, rules, layer: [end], steps: 0 },
    workOf: new Map(work.map((id) => [id, end])),
    directives: new Map([[end, work]]),
    before: new Map(),
  }
}

/** Takes one step further from one end, all ways at once. */
async function isTooWide(reader: Reader, side: Side): Promise<boolean> {
  const { end, rules, workOf, directives, before } = side
  const from = side.layer.flatMap((work) => directives.get(work)!)
  const walker = { asked: end, from, seen: [...workOf.keys()] }
  const steps = (await stepsOf(reader, [walker], rules, mostInStep)).get(end)
  for (const work of steps?.reached ?? []) {
    const key = work.directives[0]!
    directives.set(key, work.directives)
    before.set(key, new Set(work.via.map((id) => workOf.get(id)!)))
    for (const id of work.directives) workOf.set(id, key)
  }
  side.layer = (steps?.reached ?? []).map((work) => work.directives[0]!)
  side.steps++
  return steps?.isCut ?? false
}

/** One after the other, in the order of their ids; no more than asked for, as there may be millions. */
function* waysThrough(meeting: readonly string[], near: Side, far: Side, most: number): Generator<Path> {
  let count = 0
  for (const middle of meeting)
    for (const back of waysBack(middle, near))
      for (const on of waysBack(middle, far)) {
        const keys = [...back.toReversed(), middle, ...on]
        yield keys.map((key) => near.directives.get(key) ?? far.directives.get(key)!)
        if (++count === most) return
      }
}

/** From a work back to the end that reached it, without the work itself. */
function* waysBack(work: string, side: Side): Generator<readonly string[]> {
  if (work === side.end) yield []
  for (const before of [...(side.before.get(work) ?? [])].sort())
    for (const rest of waysBack(before, side)) yield [before, ...rest]
}
