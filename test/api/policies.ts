import { hash } from 'node:crypto'
import type { Body } from '../../src/domain/body.ts'
import type { Citation, Relation } from '../../src/domain/citation.ts'
import type { Directive } from '../../src/domain/directive.ts'
import type { Evidence } from '../../src/domain/evidence.ts'
import { idOf } from '../../src/domain/identifier.ts'
import type { Level } from '../../src/domain/level.ts'
import type { Comparator, Metric } from '../../src/domain/metric.ts'
import type { PolicyRecords } from '../../src/domain/policy-records.ts'
import type { Responsibility, Role } from '../../src/domain/responsibility.ts'
import type { Task } from '../../src/domain/task.ts'

/** A directive in a few words. What it cites is another one's key, or a number that nobody holds. */
export interface Policy {
  readonly key: string
  readonly title: string
  readonly number?: string
  readonly level?: Level
  readonly place?: { readonly code: string; readonly name: string }
  readonly issuedOn?: string
  readonly effectiveFrom?: string
  readonly effectiveUntil?: string
  readonly issuer?: string
  /** Printed by the policy that goes before it in the file. */
  readonly payload?: boolean
  /** The words are 为贯彻落实《…》 unless said. */
  readonly cites?: readonly (readonly [
    relation: Relation,
    key: string,
    words?: { readonly quote: string; readonly cue?: string; readonly locator?: string },
  ])[]
  readonly tasks?: readonly {
    readonly text: string
    readonly deadline?: string
    readonly who?: readonly (readonly [Role, string])[]
    readonly metric?: {
      readonly indicator: string
      readonly target: number
      readonly unit: string
      /** GTE if absent. */
      readonly comparator?: Comparator
    }
  }[]
}

export const directiveIdOf = (key: string) => idOf('dir', key)
export const bodyIdOf = (name: string) => idOf('body', name)

/** The records of a file that holds these policies; `all` are those that may be cited. */
export function recordsOf(file: string, policies: readonly Policy[], all: readonly Policy[]): PolicyRecords {
  let text = '\ufeff发文〔全文〕\n'
  const say = (quote: string): Evidence => {
    const start = text.length
    text += `${quote}\n`
    return { quote, start, end: start + quote.length, repaired: false }
  }
  const bodies = new Map<string, Body>()
  const body = (name: string, place: Policy['place'], level: Level | null): string => {
    const id = bodyIdOf(name)
    bodies.set(id, {
      id,
      name,
      label: /[处科]$/.test(name) ? 'Department' : 'IssuingBody',
      aliases: [],
      level,
      jurisdictionCode: place?.code ?? null,
      parent: null,
      succeededBy: [],
      group: null,
    })
    return id
  }
  const directives: Directive[] = []
  const citations: Citation[] = []
  const tasks: Task[] = []
  const responsibilities: Responsibility[] = []
  const metrics: Metric[] = []

  const directiveOf = (policy: Policy, held: boolean): Directive => ({
    id: directiveIdOf(policy.key),
    part: held ? (policy.payload ? 'payload' : 'outer') : 'cited',
    held,
    title: policy.title,
    otherTitles: [],
    documentNumber: policy.number ?? null,
    kind: '通知',
    level: policy.level ?? null,
    jurisdiction: policy.place ?? null,
    issuedOn: policy.issuedOn ?? null,
    publishedOn: null,
    effectiveFrom: policy.effectiveFrom ?? null,
    effectiveUntil: policy.effectiveUntil ?? null,
    issuingBodies: policy.issuer ? [body(policy.issuer, policy.place, policy.level ?? null)] : [],
    issuerCount: null,
    approvedBy: [],
    addressees: [],
    inferred: [],
    evidence: held
      ? {
          title: say(policy.title),
          ...(policy.effectiveFrom && { effectiveFrom: say(`自${policy.effectiveFrom}起施行`) }),
          ...(policy.effectiveUntil && { effectiveUntil: say(`有效期至${policy.effectiveUntil}`) }),
        }
      : {},
  })

  for (const policy of policies) {
    const id = directiveIdOf(policy.key)
    directives.push(directiveOf(policy, true))
    for (const [relation, key, words] of policy.cites ?? []) {
      const cited = all.find((one) => one.key === key)!
      const evidence = say(words?.quote ?? `为贯彻落实《${cited.title}》`)
      citations.push({
        id: idOf('cit', id, directiveIdOf(key), relation),
        from: id,
        to: directiveIdOf(key),
        candidates: [],
        status: 'RESOLVED',
        relation,
        cue: words?.cue ?? '贯彻落实',
        mention: 'title',
        locator: words?.locator ?? null,
        evidence,
        mentions: [{ ...evidence, locator: '第三条' }],
        confidence: 0.9,
        rule: 'test',
      })
    }
    for (const [index, task] of (policy.tasks ?? []).entries()) {
      const taskId = idOf('task', id, String(index))
      tasks.push({
        id: taskId,
        directive: id,
        parent: null,
        path: ['一', `(${index + 1})`],
        heading: null,
        text: task.text,
        deadline: task.deadline ?? null,
        recurrence: null,
        evidence: say(task.text),
      })
      for (const [role, name] of task.who ?? [])
        responsibilities.push({
          task: taskId,
          body: body(name, policy.place, policy.level ?? null),
          role,
          evidence: say(name),
          confidence: 0.9,
          rule: 'test',
        })
      if (task.metric)
        metrics.push({
          id: idOf('metric', taskId),
          directive: id,
          task: taskId,
          indicator: task.metric.indicator,
          comparator: task.metric.comparator ?? 'GTE',
          target: task.metric.target,
          targetMax: null,
          baseline: null,
          unit: task.metric.unit,
          comparable: {
            target: task.metric.target,
            targetMax: null,
            baseline: null,
            unit: task.metric.unit,
          },
          per: null,
          deadline: task.deadline ?? null,
          scope: null,
          evidence: say(`${task.metric.indicator}达到${task.metric.target}${task.metric.unit}`),
          confidence: 0.9,
          rule: 'test',
        })
    }
  }
  const heldHere = new Set(directives.map(({ id }) => id))
  for (const key of new Set(policies.flatMap(({ cites = [] }) => cites.map(([, cited]) => cited))))
    if (!heldHere.has(directiveIdOf(key)))
      directives.push(directiveOf(all.find((one) => one.key === key)!, false))

  return {
    source: {
      file,
      sha256: hash('sha256', `${file}\n${text}`, 'hex'),
      mediaType: 'text/plain',
      encoding: 'utf-8',
      text,
      damage: [],
    },
    directives,
    bodies: [...bodies.values()],
    citations,
    tasks,
    responsibilities,
    metrics,
    findings: [],
  }
}
