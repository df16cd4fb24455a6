import { hash } from 'node:crypto'
import { idOf } from '../../../src/domain/identifier.ts'
import type { Level } from '../../../src/domain/level.ts'
import { randomNumbers } from '../../random-numbers.ts'
import type { Cell } from './cell.ts'
import { type Citations, citationsOf, directivesOf, type Shape } from './shape.ts'
import * as words from './words.ts'

type Rows = Iterable<readonly Cell[]>

interface SyntheticDirective {
  readonly id: string
  readonly title: string
  readonly number: string
  readonly kind: string
  readonly level: Level
  readonly province: number
  readonly issuedOn: string
  /** Of one that is held; the sources of all others are the registry. */
  readonly source: string
  readonly held: boolean
}

const registry = hash('sha256', 'a registry', 'hex')
const country = '100000'
const codes = words.provinces.map((_, i) => `${[11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65][i]}0000`) // biome-ignore format: one list

/** Tasks that a directive sets which is held. */
export const tasksEach = 20
const metricsEach = 4

/** Everything of a graph by its number: the n-th directive is the same whoever asks, in whatever order. */
export function syntheticPolicies(shape: Shape) {
  const total = directivesOf(shape)
  const holding = Math.min(total, Math.ceil(shape.tasks / tasksEach))
  const stride = holding > 0 ? Math.floor(total / holding) : total + 1
  const isHeld = (n: number) => n % stride === 0 && n / stride < holding
  let cited: Citations | null = null
  const citations = () => {
    cited ??= citationsOf(shape)
    return cited
  }

  const numbersFor = (...what: readonly number[]) =>
    randomNumbers(what.reduce((all, one) => Math.imul(all ^ one, 0x9e3779b1), shape.seed + 1))
  const one = <T>(random: () => number, of: readonly T[]): T => of[Math.floor(random() * of.length)]!

  const directiveId = (n: number) => idOf('dir', 'synthetic', String(shape.seed), String(n))
  const directive = (n: number): SyntheticDirective => {
    const random = numbersFor(n)
    const level = share(random(), words.levelShares)
    const province = Math.floor(random() * words.provinces.length)
    const year = 2000 + Math.floor((25 * n) / total)
    const place = level === 'NATIONAL' ? '国务院' : `${words.provinces[province]}人民政府`
    const kind = one(random, words.kinds)
    const subject = `${one(random, words.acts)}${one(random, words.fields)}${one(random, words.things)}`
    const day = `${year}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`
    const held = isHeld(n)
    const id = directiveId(n)
    return {
      ...{ id, kind, level, province, held },
      title: `${place}关于${subject}的${kind}`,
      number: `合成〔${year}〕${n + 1}号`,
      issuedOn: day,
      source: held ? hash('sha256', id, 'hex') : registry,
    }
  }
  const tags = ({ level, kind, issuedOn, province }: SyntheticDirective) => [
    `level=${level}`,
    `kind=${kind}`,
    `year=${issuedOn.slice(0, 4)}`,
    ...(level === 'NATIONAL' ? [] : [`place=${codes[province]}`]),
    `place=${country}`,
  ]

  const bodies = [
    { id: idOf('body', '国务院'), name: '国务院', level: 'NATIONAL', code: country },
    ...words.provinces.flatMap((province, i) =>
      ['人民政府', ...words.offices].map((office) => ({
        ...{ id: idOf('body', province, office), name: `${province}${office}` },
        ...{ level: 'PROVINCIAL', code: codes[i]! },
      })),
    ),
  ]
  const issuer = ({ level, province }: SyntheticDirective) =>
    bodies[level === 'NATIONAL' ? 0 : 1 + province * (words.offices.length + 1)]!

  /** Of the n-th citation. */
  const relationOf = (n: number) => share(numbersFor(n, 3)(), words.relationShares)
  const taskId = (n: number, at: number) => idOf('task', directiveId(n), String(at))
  const metricId = (n: number, at: number) => idOf('metric', directiveId(n), String(at))
  /** The tasks of a directive with their places in the text of its source, which is its title and a line each. */
  const tasksOf = (n: number) => {
    const random = numbersFor(n, 7)
    const { title, province } = directive(n)
    let start = title.length + 1
    return Array.from({ length: tasksEach }, (_, at) => {
      const office = Math.floor(random() * words.offices.length)
      const other = (office + 1 + Math.floor(random() * 3)) % words.offices.length
      const target = 50 + Math.floor(random() * 50)
      const year = 2022 + Math.floor(random() * 9)
      const field = one(random, words.fields)
      const text = `${one(random, words.acts)}${field}${one(random, words.things)}，到${year}年，${field}${one(random, words.things)}覆盖率达到${target}%以上，由${words.offices[office]}牵头，${words.offices[other]}配合。`
      const task = { at, text, start, end: start + text.length, office, other, target, year, field, province }
      start += text.length + 1
      return task
    })
  }
  const held = function* (): Iterable<number> {
    for (let n = 0; n < holding; n++) yield n * stride
  }
  const all = function* (): Iterable<number> {
    for (let n = 0; n < total; n++) yield n
  }
  const evidence = (quote: string, start: number, source: string): Cell[] => [
    ...[quote, start, start + quote.length, false, source],
  ]
  const bodyOf = (province: number, office: number) =>
    bodies[1 + province * (words.offices.length + 1) + 1 + office]!

  return {
    directiveId,
    directive,
    relationOf,
    levelOf: (n: number) => directive(n).level,
    citations,
    held,
    *directives(): Rows {
      for (const n of all()) {
        const { id, title, number, kind, level, province, issuedOn, source, held: isHere } = directive(n)
        const code = level === 'NATIONAL' ? country : codes[province]!
        yield [
          ...[id, isHere, isHere ? 'outer' : 'cited', title, number],
          ...[kind, level, code, issuedOn],
          ...[1, title, title.replace(/^.*?关于/u, '关于'), '{}'],
          ...[issuedOn, title, number],
          ...[`${title} ${number}`, ['type=Directive', ...tags(directive(n))]],
          ...evidence(title, 0, source),
        ]
      }
    },
    *bodies(): Rows {
      for (const { id, name, level, code } of bodies)
        yield [id, name, [`${name}机关`], level, code, name, ['type=Body', `level=${level}`, `place=${code}`]]
    },
    *places(): Rows {
      yield [country, '中华人民共和国', 'NATIONAL']
      for (const [i, code] of codes.entries()) yield [code, words.provinces[i]!, 'PROVINCIAL']
    },
    *tasks(): Rows {
      for (const n of held()) {
        const of = directive(n)
        for (const { at, text, start, year } of tasksOf(n))
          yield [
            ...[taskId(n, at), [String(at + 1)], text, `${year}-12-31`, text.slice(0, 12)],
            ...[text, ['type=Task', ...tags(of)]],
            ...evidence(text, start, of.source),
          ]
      }
    },
    *metrics(): Rows {
      for (const n of held()) {
        const of = directive(n)
        for (const { at, text, start, target, year, field } of tasksOf(n).slice(0, metricsEach))
          yield [
            ...[metricId(n, at), `${field}覆盖率`, `${field}覆盖率`, 'GTE', target],
            ...['%', target / 100, '', `${year}-12-31`, 0.9, 'synthetic'],
            ...[`${field}覆盖率 ${text}`, ['type=Metric', ...tags(of)]],
            ...evidence(text, start, of.source),
          ]
      }
    },
    *sources(): Rows {
      yield [registry, 'registry.csv', 'text/csv', null, null, null]
      for (const n of held()) {
        const { title, source } = directive(n)
        const text = [title, ...tasksOf(n).map((task) => task.text)].join(' ')
        yield [source, `${source.slice(0, 8)}.txt`, 'text/plain', text, null, null]
      }
    },
    *cites(): Rows {
      const { from, to } = citations()
      for (let n = 0; n < from.length; n++) {
        const { id, source, level } = directive(from[n]!)
        const target = directive(to[n]!)
        const quote = `根据《${target.title}》`
        yield [
          ...[id, target.id, relationOf(n)],
          ...[`cit-${id.slice(4)}-${n}`, '根据', 'title', level === 'COUNTY' ? 0.8 : 0.9, 'synthetic'],
          ...evidence(quote, 0, source),
          ...[[0], [quote.length], ['']],
        ]
      }
    },
    *issued(): Rows {
      for (const n of all()) {
        const of = directive(n)
        yield [issuer(of).id, of.id, 'ISSUED', 0, true]
      }
    },
    *appliesIn(): Rows {
      for (const n of all()) {
        const { id, level, province } = directive(n)
        yield [id, level === 'NATIONAL' ? country : codes[province]!, 'APPLIES_IN']
      }
    },
    *partOf(): Rows {
      for (const code of codes) yield [code, country, 'PART_OF']
    },
    *serves(): Rows {
      for (const { id, code } of bodies) yield [id, code, 'SERVES']
    },
    *readFrom(): Rows {
      for (const n of held()) {
        const { id, source } = directive(n)
        yield [id, source, 'READ_FROM']
      }
    },
    *setsTasks(): Rows {
      for (const n of held())
        for (let at = 0; at < tasksEach; at++) yield [directiveId(n), taskId(n, at), 'SETS']
    },
    *setsMetrics(): Rows {
      for (const n of held())
        for (let at = 0; at < metricsEach; at++) yield [directiveId(n), metricId(n, at), 'SETS']
    },
    *measuredBy(): Rows {
      for (const n of held())
        for (let at = 0; at < metricsEach; at++) yield [taskId(n, at), metricId(n, at), 'MEASURED_BY']
    },
    *responsibilities(): Rows {
      for (const n of held()) {
        const { source } = directive(n)
        for (const { at, text, start, office, other, province } of tasksOf(n))
          for (const [body, type, role] of [
            [bodyOf(province, office), 'LEADS', 'LEAD'],
            [bodyOf(province, other), 'COOPERATES_ON', 'COOPERATE'],
          ] as const)
            yield [
              ...[body.id, taskId(n, at), type, role, 0.9, 'synthetic'],
              ...evidence(text.slice(text.indexOf('由')), start + text.indexOf('由'), source),
            ]
      }
    },
  }
}

const two = (number: number) => String(number).padStart(2, '0')

function share<T>(at: number, shares: readonly (readonly [T, number])[]): T {
  let sum = 0
  for (const [value, part] of shares) {
    sum += part
    if (at < sum) return value
  }
  return shares.at(-1)![0]
}
