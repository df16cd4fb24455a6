import type { Body } from '../domain/body.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { PolicyRecords } from '../domain/policy-records.ts'
import type { Responsibility } from '../domain/responsibility.ts'
import type { Task } from '../domain/task.ts'
import { inOneScript } from './comparable.ts'
import type { BodyLabel, Labels, ResponsibilityLabel } from './labels.ts'
import { fitsOf, oneToOne } from './one-to-one.ts'
import { confused, type Outcome, outcome } from './outcome.ts'
import { overlap, type QuotePlaces, sharedRun } from './quote-places.ts'
import { bodyKey, sameBody } from './same-body.ts'

/** One body of one labelled mark. */
interface Duty {
  readonly mark: ResponsibilityLabel
  readonly body: BodyLabel
}

/** One responsibility that was read, with what it points to. */
interface ReadDuty {
  readonly responsibility: Responsibility
  readonly body: Body | undefined
  readonly task: Task | undefined
  /** Keys of the body's name and of the ways the document writes it. */
  readonly keys: readonly string[]
}

/** Who must do what: each body of each mark (`body`), in its role (`role`), on the right task (`task`). */
export function judgeResponsibilities(
  labels: Labels,
  records: PolicyRecords,
  places: QuotePlaces,
  isBeyond: (evidence: Evidence) => boolean,
): readonly Outcome[] {
  if (!labels.responsibilities) return []
  const expected = dutiesOf(labels.responsibilities)
  const optional = dutiesOf(labels.optionalResponsibilities)
  const read = readDuties(records, isBeyond)
  const likeness = (duty: Duty, got: ReadDuty) => fitOf(duty, got, places)
  const pairs = oneToOne(fitsOf(expected, read, likeness))
  const found = new Set(pairs.map(({ left }) => left))
  const used = new Set(pairs.map(({ right }) => right))
  const isNeutral = (got: ReadDuty) =>
    optional.some((duty) => likeness(duty, got) > 0) ||
    expected.some((duty) => isPartOfJointName(duty, got, places)) ||
    (got.responsibility.role === 'RESPONSIBLE' && isOnlyObliged(got.responsibility.evidence.quote))
  return [
    ...pairs.flatMap(({ left, right }) => judgePair(expected[left]!, read[right]!, places)),
    ...expected
      .filter((_, i) => !found.has(i))
      .flatMap((duty) =>
        onBoth('missed', { expected: `${duty.body.role} ${duty.body.name ?? ''} | ${duty.mark.task}` }),
      ),
    ...read
      .filter((_, j) => !used.has(j))
      .flatMap((got) =>
        onBoth(isNeutral(got) ? 'neutral' : 'false', {
          got: saidOf(got),
          reading: got.responsibility,
        }),
      ),
  ]
}

function dutiesOf(marks: readonly ResponsibilityLabel[]): readonly Duty[] {
  return marks.flatMap((mark) => mark.bodies.map((body) => ({ mark, body })))
}

function readDuties(records: PolicyRecords, isBeyond: (evidence: Evidence) => boolean): readonly ReadDuty[] {
  const bodies = new Map(records.bodies.map((body) => [body.id, body]))
  const tasks = new Map(records.tasks.map((task) => [task.id, task]))
  return records.responsibilities
    .filter(({ evidence }) => !isBeyond(evidence))
    .map((responsibility) => {
      const body = bodies.get(responsibility.body)
      return {
        responsibility,
        body,
        task: tasks.get(responsibility.task),
        keys: [body?.name, ...(body?.aliases ?? [])].map(bodyKey).filter(Boolean),
      }
    })
}

function keysOf({ name, canonical }: BodyLabel): readonly string[] {
  return [...new Set([name, canonical].map(bodyKey).filter(Boolean))]
}

/** 0 unless it is the body, where the mark stands; more for the same role and the very same name. */
function fitOf({ mark, body }: Duty, { responsibility, keys }: ReadDuty, places: QuotePlaces): number {
  const wanted = keysOf(body)
  if (!wanted.some((a) => keys.some((b) => sameBody(a, b)))) return 0
  const shared = overlap(places, mark.quote, responsibility.evidence)
  if (shared === 0) return 0
  return (
    shared +
    (responsibility.role === body.role ? 2 : 0) +
    (wanted.some((key) => keys.includes(key)) ? 0.5 : 0)
  )
}

function judgePair(duty: Duty, got: ReadDuty, places: QuotePlaces): readonly Outcome[] {
  const { role } = got.responsibility
  const sides = {
    expected: `${duty.body.role} ${duty.body.name ?? ''} | ${duty.mark.task}`,
    got: saidOf(got),
    reading: got.responsibility,
  }
  return [
    outcome('responsibilities.body', 'hit', sides),
    ...(role === duty.body.role
      ? [outcome('responsibilities.bodyAndRole', 'hit', sides)]
      : confused('responsibilities.bodyAndRole', sides)),
    outcome('responsibilities.task', isTask(duty.mark.task, got.task, places) ? 'right' : 'wrong', sides),
  ]
}

/** The task's words are the label's, or stand where the label's stand. */
function isTask(label: string, task: Task | undefined, places: QuotePlaces): boolean {
  if (!task) return false
  if (sharedRun(label, `${task.heading ?? ''}${task.text}`) >= 0.5) return true
  return places
    .find(label)
    .some(([a, b]) => places.at(task.evidence).some(([c, d]) => Math.min(b, d) > Math.max(a, c)))
}

/** 省级、市级卫生健康行政部门: its parts are right, too. */
function isPartOfJointName(
  { mark, body }: Duty,
  { responsibility, keys }: ReadDuty,
  places: QuotePlaces,
): boolean {
  const [whole] = keysOf(body)
  if (!body.name?.includes('、') || !whole) return false
  if (overlap(places, mark.quote, responsibility.evidence) === 0) return false
  return keys.some((key) => whole.includes(key.slice(-4)) && [...key].every((sign) => whole.includes(sign)))
}

/** Only 要, 应当, 将 say it: labels leave such duties open. */
function isOnlyObliged(quote: string): boolean {
  const words = inOneScript(quote)
  return (
    /[要应须将拟请]/u.test(words) &&
    !/负责|负总责|牵头|会同|配合|协助|参与|参加|责任|主管|承担|承办|分工|由|督|监测|检查|考核|评估|对接|落实(?:部门|单位)|(?:单位|部门)[:：]|[)）]\s*$/u.test(
      words,
    )
  )
}

function onBoth(verdict: Outcome['verdict'], sides: Partial<Outcome>): readonly Outcome[] {
  return [
    outcome('responsibilities.body', verdict, sides),
    outcome('responsibilities.bodyAndRole', verdict, sides),
  ]
}

function saidOf({ responsibility, body, task }: ReadDuty): string {
  return `${responsibility.role} ${body?.name ?? responsibility.body} | ${task?.text.slice(0, 40) ?? ''}`
}
