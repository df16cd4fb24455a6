import type { Body } from '../../src/domain/body.ts'
import type { Citation, Relation } from '../../src/domain/citation.ts'
import type { Directive } from '../../src/domain/directive.ts'
import type { Evidence } from '../../src/domain/evidence.ts'
import { idOf } from '../../src/domain/identifier.ts'
import type { Metric } from '../../src/domain/metric.ts'
import type { PolicyRecords } from '../../src/domain/policy-records.ts'
import type { Role } from '../../src/domain/responsibility.ts'

/** A file by hand, in few words: its text is made of what it says, so that every quote stands where it says it does. */
export interface Sketch {
  file: string
  /** Differs where the same file has another content. */
  version?: string
  /** The file whose content it has, where it is a copy. */
  copyOf?: string
  damage?: number
  holds: DirectiveSketch[]
  cites?: { from?: string; to: DirectiveSketch | DirectiveSketch[]; relation?: Relation; times?: number }[]
  tasks?: { of?: string; heading: string; who?: [Role, string][]; metric?: string }[]
}

export interface DirectiveSketch {
  /** Short for the id; ids of held and cited ones may differ, as they do when a title is all that is known. */
  id: string
  title?: string
  otherTitles?: string[]
  number?: string
  issuer?: string
  issuedOn?: string
  part?: Directive['part']
}

/** The records of a sketched file. */
export function recordsOf(sketch: Sketch): PolicyRecords {
  const text: string[] = []
  let length = 0
  const say = (quote: string): Evidence => {
    const start = length
    text.push(quote)
    length += quote.length
    return { quote, start, end: length, repaired: false }
  }
  const bodies = new Map<string, Body>()
  const body = (name: string) => {
    // 国务院=国办: a body and the name this file calls it by.
    const [full = name, alias] = name.split('=')
    const id = `body-${full}`
    const aliases = new Set([...(bodies.get(id)?.aliases ?? []), ...(alias ? [alias] : [])])
    bodies.set(id, { ...emptyBody, id, name: full, aliases: [...aliases] })
    return id
  }
  const directives = new Map<string, Directive>()
  const directive = (one: DirectiveSketch, part: Directive['part']): string => {
    const known = directives.get(one.id)
    if (!known) directives.set(one.id, directiveOf(one, part, body, say))
    return one.id
  }
  for (const held of sketch.holds) directive(held, held.part ?? 'outer')
  const first = sketch.holds[0]?.id ?? ''
  const citations = (sketch.cites ?? []).map(({ from = first, to, relation = 'BASED_ON', times = 1 }) => {
    const targets = [to].flat().map((each) => directive(each, 'cited'))
    return citationOf(
      from,
      targets,
      relation,
      Array.from({ length: times }, () => say(`根据《${targets[0]}》`)),
    )
  })
  const tasks = (sketch.tasks ?? []).map(({ of = first, heading }, index) => ({
    id: idOf('task', of, String(index), heading),
    directive: of,
    parent: index > 0 ? idOf('task', of, '0', sketch.tasks![0]!.heading) : null,
    path: [String(index + 1)],
    heading,
    text: `${heading}。`,
    deadline: '2025-12-31',
    recurrence: null,
    evidence: say(`${heading}。`),
  }))
  const responsibilities = (sketch.tasks ?? []).flatMap(({ who = [] }, index) =>
    who.map(([role, name]) => ({
      task: tasks[index]!.id,
      body: body(name),
      role,
      evidence: say(name),
      confidence: 1,
      rule: 'test',
    })),
  )
  const metrics = (sketch.tasks ?? []).flatMap(({ of = first, metric }, index) =>
    metric ? [metricOf(of, tasks[index]!.id, metric, say(metric))] : [],
  )
  return {
    source: {
      file: sketch.file,
      sha256: `sha-${sketch.copyOf ?? sketch.file}-${sketch.version ?? '1'}`,
      mediaType: 'text/plain',
      encoding: 'utf-8',
      text: text.join(''),
      damage: sketch.damage ? [{ kind: 'pinyin-annotation', count: sketch.damage }] : [],
    },
    directives: [...directives.values()],
    bodies: [...bodies.values()],
    citations,
    tasks,
    responsibilities,
    metrics,
    findings: [],
  }
}

const emptyBody: Omit<Body, 'id' | 'name' | 'aliases'> = {
  label: 'IssuingBody',
  level: null,
  jurisdictionCode: null,
  parent: null,
  succeededBy: [],
  group: null,
}

function directiveOf(
  { id, title, otherTitles = [], number, issuer, issuedOn }: DirectiveSketch,
  part: Directive['part'],
  body: (name: string) => string,
  say: (quote: string) => Evidence,
): Directive {
  return {
    id,
    part,
    held: part !== 'cited',
    title: title ?? null,
    otherTitles,
    documentNumber: number ?? null,
    kind: null,
    level: null,
    jurisdiction: null,
    issuedOn: issuedOn ?? null,
    publishedOn: null,
    effectiveFrom: null,
    effectiveUntil: null,
    issuingBodies: issuer ? issuer.split(',').map(body) : [],
    issuerCount: null,
    approvedBy: [],
    addressees: [],
    inferred: [],
    evidence: title ? { title: say(title) } : {},
  }
}

function citationOf(from: string, targets: string[], relation: Relation, mentions: Evidence[]): Citation {
  const [to] = targets
  const isAmbiguous = targets.length > 1
  return {
    id: idOf('cit', from, ...targets, relation),
    from,
    to: isAmbiguous ? null : to!,
    candidates: isAmbiguous ? targets : [],
    status: isAmbiguous ? 'AMBIGUOUS' : 'STUB',
    relation,
    cue: '根据',
    mention: 'title',
    locator: null,
    evidence: mentions[0]!,
    mentions: mentions.map((each) => ({ ...each, locator: null })),
    confidence: 0.9,
    rule: 'test',
  }
}

/** 床位数 GTE 100 张 */
function metricOf(directive: string, task: string, words: string, evidence: Evidence): Metric {
  const [indicator = '', comparator, target, unit] = words.split(' ')
  return {
    id: idOf('metric', directive, words),
    directive,
    task,
    indicator,
    comparator: comparator as Metric['comparator'],
    target: Number(target),
    targetMax: null,
    baseline: null,
    unit: unit ?? null,
    comparable: { target: Number(target), targetMax: null, baseline: null, unit: unit ?? null },
    per: null,
    deadline: '2025-12-31',
    scope: null,
    evidence,
    confidence: 1,
    rule: 'test',
  }
}
