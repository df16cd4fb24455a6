import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Body } from '../../src/domain/body.ts'
import type { Directive } from '../../src/domain/directive.ts'
import type { Evidence, Span } from '../../src/domain/evidence.ts'
import type { Metric } from '../../src/domain/metric.ts'
import type { PolicyRecords } from '../../src/domain/policy-records.ts'

/** One sentence of a seed, where it stands in the source, and what must be read from it (and nothing else). */
export interface Check {
  readonly id: string
  readonly file: string
  readonly start: number
  readonly end: number
  readonly sentence: string
  readonly expect: Expectation
}

interface Expectation {
  readonly documentNumber?: string
  readonly repaired?: boolean
  readonly issuer?: string
  readonly issuedOn?: string
  readonly kind?: string
  readonly inferredTitle?: string
  readonly addressees?: readonly { name: string; quantifier: string }[]
  readonly citations?: readonly ExpectedCitation[]
  readonly mentions?: readonly { words: string; to: string }[]
  readonly metrics?: readonly ExpectedMetric[]
  readonly responsibilities?: readonly { body: string; role: string }[]
  readonly task?: { recurrence?: string; deadline?: string }
  readonly tasks?: readonly []
  readonly suspect?: readonly string[]
  readonly forbid?: readonly { relation?: string; target?: number; citation?: true; citationOf?: string }[]
}

interface ExpectedCitation {
  readonly relation: string
  readonly cue?: string
  readonly title?: string
  readonly documentNumber?: string
  readonly issuers?: readonly string[]
  readonly issuerCount?: number
  readonly approvedBy?: string
  readonly from?: string
  readonly resolvesTo?: string
}

type ExpectedMetric = Pick<Metric, 'indicator' | 'comparator' | 'target'> &
  Partial<Pick<Metric, 'targetMax' | 'baseline' | 'unit' | 'deadline' | 'per'>> & {
    deadlineIn?: readonly (string | null)[]
  }

export const checks: readonly Check[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'acceptance.json'), 'utf8'),
)

/** What is wrong with what was read from the check's sentence; empty if it is as expected. */
export function faultsOf({ expect }: Check, records: PolicyRecords, place: Span): string[] {
  const faults: string[] = []
  const say = (ok: unknown, fault: string) => ok || faults.push(fault)
  const here = (evidence: Evidence | undefined) =>
    evidence !== undefined && evidence.start < place.end && evidence.end > place.start
  const body = new Map(records.bodies.map((one) => [one.id, one]))
  const directive = new Map(records.directives.map((one) => [one.id, one]))
  const outer = records.directives.find((one) => one.part === 'outer')
  const citations = records.citations.filter((one) => one.status !== 'SELF' && one.mentions.some(here))
  const metrics = records.metrics.filter((one) => here(one.evidence))
  const names = (ids: readonly string[]) => ids.map((id) => body.get(id)?.name)

  if (expect.documentNumber)
    say(outer?.documentNumber === expect.documentNumber, `documentNumber ${outer?.documentNumber}`)
  if (expect.repaired) say(outer?.evidence.documentNumber?.repaired, 'number not marked as repaired')
  if (expect.issuer) say(names(outer?.issuingBodies ?? []).includes(expect.issuer), 'issuer')
  if (expect.issuedOn) say(outer?.issuedOn === expect.issuedOn, `issuedOn ${outer?.issuedOn}`)
  if (expect.kind) say(outer?.kind === expect.kind, `kind ${outer?.kind}`)
  if (expect.inferredTitle)
    say(
      outer?.title === expect.inferredTitle && outer.inferred.includes('title'),
      `inferred title ${outer?.title}`,
    )
  for (const one of expect.addressees ?? [])
    say(
      outer?.addressees.some(
        (id) => sameBody(body.get(id), one.name) && body.get(id)?.group?.quantifier === one.quantifier,
      ),
      `addressee ${one.name} not among ${names(outer?.addressees ?? [])}`,
    )

  if (expect.citations) {
    for (const wanted of expect.citations) {
      const found = citations.find((one) => {
        const to = directive.get(one.to ?? '')
        const same = wanted.resolvesTo
          ? isWork(to, wanted.resolvesTo)
          : (!wanted.title || isWork(to, wanted.title)) &&
            (!wanted.documentNumber || to?.documentNumber === wanted.documentNumber)
        return same && one.relation === wanted.relation
      })
      say(found, `no ${wanted.relation} → ${wanted.documentNumber ?? wanted.title}`)
      if (!found) continue
      const to = directive.get(found.to!)!
      // One citation joins all mentions of a target: its cue is that of the strongest, which may stand elsewhere.
      if (wanted.cue && here(found.evidence))
        say(
          found.cue && (found.cue.includes(wanted.cue) || wanted.cue.includes(found.cue)),
          `cue ${found.cue} for ${wanted.cue}`,
        )
      for (const issuer of wanted.issuers ?? [])
        say(
          names(to.issuingBodies).includes(issuer),
          `issuer ${issuer} of ${to.title}: ${names(to.issuingBodies)}`,
        )
      if (wanted.issuerCount)
        say(
          (to.issuerCount ?? to.issuingBodies.length) === wanted.issuerCount,
          `issuerCount ${to.issuerCount}`,
        )
      if (wanted.approvedBy)
        say(names(outer?.approvedBy ?? []).includes(wanted.approvedBy), `approvedBy ${names(to.approvedBy)}`)
      if (wanted.from)
        say(directive.get(found.from)?.part === 'attachment', `from ${directive.get(found.from)?.part}`)
    }
    const targets = new Set(citations.map((one) => one.to))
    say(
      targets.size <= expect.citations.length + (expect.mentions?.length ?? 0),
      `${targets.size} targets cited`,
    )
  }
  for (const mention of expect.mentions ?? [])
    say(
      records.citations.some(
        (one) => one.mentions.some(here) && isWork(directive.get(one.to ?? ''), mention.to),
      ),
      `${mention.words} does not lead to ${mention.to}`,
    )

  if (expect.metrics) {
    for (const wanted of expect.metrics) {
      const found = metrics.find((one) => sameMetric(one, wanted))
      say(
        found,
        `no metric ${wanted.indicator} ${wanted.comparator} ${wanted.target}; read: ${metrics.map((one) => `${one.indicator} ${one.comparator} ${one.target} ${one.unit} per ${one.per} by ${one.deadline}`).join(' | ')}`,
      )
    }
    const numbered = (list: readonly { target: unknown }[]) =>
      list.filter((one) => one.target !== null).length
    say(numbered(metrics) <= numbered(expect.metrics), `${numbered(metrics)} metrics with a number`)
  }

  for (const wanted of expect.responsibilities ?? [])
    say(
      records.responsibilities.some(
        (one) => here(one.evidence) && one.role === wanted.role && sameBody(body.get(one.body), wanted.body),
      ),
      `no ${wanted.role} ${wanted.body}; read: ${records.responsibilities
        .filter((one) => here(one.evidence))
        .map((one) => `${one.role} ${body.get(one.body)?.name}`)
        .join(' | ')}`,
    )
  const tasks = records.tasks.filter((one) => here(one.evidence))
  if (expect.task?.recurrence)
    say(
      tasks.some((one) => one.recurrence === expect.task?.recurrence),
      `recurrence ${tasks.map((one) => one.recurrence)}`,
    )
  if (expect.task?.deadline)
    say(
      tasks.some((one) => one.deadline === expect.task?.deadline),
      `task deadline ${tasks.map((one) => one.deadline)}`,
    )
  if (expect.tasks) say(tasks.length === 0, 'a task in page furniture')
  for (const words of expect.suspect ?? [])
    say(
      records.findings.some(
        (one) =>
          one.kind === 'suspect-text' &&
          one.start !== null &&
          one.start < place.end &&
          one.end! > place.start,
      ),
      `${words} is not suspected`,
    )

  for (const { relation, target, citation, citationOf } of expect.forbid ?? []) {
    if (relation) say(!citations.some((one) => one.relation === relation), `forbidden ${relation}`)
    if (target !== undefined) say(!metrics.some((one) => one.target === target), `forbidden target ${target}`)
    if (citation) say(citations.length === 0, 'forbidden citation')
    if (citationOf)
      say(
        !citations.some((one) => directive.get(one.to ?? '')?.title === citationOf),
        `merged with ${citationOf}`,
      )
  }
  return faults
}

/** Whether a directive is the work called so: by title with or without issuer, by another of its titles, or by number. */
function isWork(directive: Directive | undefined, name: string): boolean {
  if (!directive) return false
  return [directive.title, directive.documentNumber, ...directive.otherTitles].some(
    (one) => one !== null && (one === name || one.endsWith(name)),
  )
}

/** The full name, or the end of it (a group is named within its place), or one of the ways the document wrote it. */
function sameBody(body: Body | undefined, name: string): boolean {
  return (
    body !== undefined &&
    (body.name.endsWith(name) || name.endsWith(body.name) || body.aliases.includes(name))
  )
}

function sameMetric(metric: Metric, wanted: ExpectedMetric): boolean {
  const scale = (unit: string | null | undefined) => (unit?.startsWith('万') ? 10_000 : 1)
  const value = (quantity: Metric['target'] | undefined, unit: string | null | undefined) =>
    typeof quantity === 'number' ? Math.round(quantity * scale(unit) * 1e6) / 1e6 : (quantity ?? null)
  return (
    metric.comparator === wanted.comparator &&
    value(metric.target, metric.unit) === value(wanted.target, wanted.unit) &&
    (wanted.targetMax === undefined || metric.targetMax === wanted.targetMax) &&
    (wanted.baseline === undefined ||
      value(metric.baseline, metric.unit) === value(wanted.baseline, wanted.unit)) &&
    (!wanted.unit || metric.unit?.replace(/^万/u, '') === wanted.unit) &&
    (!wanted.deadline || metric.deadline === wanted.deadline) &&
    (!wanted.deadlineIn || wanted.deadlineIn.includes(metric.deadline)) &&
    (!wanted.per || metric.per?.includes(wanted.per) === true) &&
    alike(metric.indicator, wanted.indicator)
  )
}

/** Whether two wordings of an indicator share at least half of the shorter one's neighbouring pairs of characters. */
function alike(a: string, b: string): boolean {
  const pairs = (text: string) => new Set([...text].slice(1).map((char, i) => text[i]! + char))
  const [fewer, more] = [pairs(a), pairs(b)].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>]
  return [...fewer].filter((pair) => more.has(pair)).length >= fewer.size / 2
}
