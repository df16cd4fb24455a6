import type { Relation } from '../../../src/domain/citation.ts'
import type { WalkRules } from '../../../src/graph/read/lineage-question.ts'
import type { RandomCitation, RandomDirective, RandomGraph } from './random-graph.ts'

/** Lineage by definition, without regard to cost: what the statements and walks of src/graph/read are held against. */
export function bruteForce({ directives, citations }: RandomGraph) {
  const byId = new Map(directives.map((directive) => [directive.id, directive]))
  const get = (id: string): RandomDirective => byId.get(id)!
  const isOwn = ({ from, to, relation }: RandomCitation) =>
    (relation === 'ISSUES' || relation === 'ATTACHES') &&
    get(from).level === get(to).level &&
    get(from).place === get(to).place
  const own = citations.filter(isOwn)

  const wasIssued = (id: string, on: string | null) => on === null || (get(id).issuedOn ?? on) <= on

  /** All that hangs together with a directive by its own prints and annexes, of those issued by then. */
  function workOf(id: string, on: string | null): string[] {
    const work = new Set([id])
    for (const part of work)
      for (const { from, to } of own)
        for (const [a, b] of [
          [from, to],
          [to, from],
        ] as const)
          if (a === part && wasIssued(b, on)) work.add(b)
    const isPart = (part: string) => own.some(({ to }) => to === part)
    return [...work].sort(
      (a, b) =>
        Number(isPart(a)) - Number(isPart(b)) ||
        compare(get(a).issuedOn ?? '9999', get(b).issuedOn ?? '9999') ||
        compare(a, b),
    )
  }

  /** Its own time, that of the notices above, that of the one thing it prints; and who ended any of them as a whole. */
  function hasEnded(id: string, on: string): boolean {
    const notices = new Set<string>()
    let above = [id]
    for (let i = 0; i < 3; i++) {
      above = own.filter(({ to }) => above.includes(to)).map(({ from }) => from)
      for (const notice of above) if (notice !== id) notices.add(notice)
    }
    const printed = own
      .filter(({ from, relation }) => from === id && relation === 'ISSUES')
      .map(({ to }) => to)
    const fate = [id, ...[...notices].sort(), ...(printed.length === 1 ? printed : [])]
    const dated = get(fate.find((one) => get(one).effectiveFrom ?? get(one).effectiveUntil) ?? id)
    const from = dated.effectiveFrom ?? dated.issuedOn
    if (from !== null && on < from) return false
    if (dated.effectiveUntil !== null && on > dated.effectiveUntil) return true
    return citations.some(({ from: by, to, relation, locator }) => {
      const since = get(by).effectiveFrom ?? get(by).issuedOn
      return (
        (relation === 'REPEALS' || relation === 'SUPERSEDES') &&
        locator === null &&
        fate.includes(to) &&
        by !== id &&
        since !== null &&
        since <= on &&
        (get(to).issuedOn === null || since >= get(to).issuedOn!)
      )
    })
  }

  /** The works one step from a work, each by its directives. */
  function next(work: readonly string[], { way, relations, works, asOf }: WalkRules): string[][] {
    const on = asOf?.on ?? null
    const reached = new Map<string, string[]>()
    for (const citation of citations) {
      if (!relations.includes(citation.relation)) continue
      for (const [x, y, up] of [
        [citation.from, citation.to, true],
        [citation.to, citation.from, false],
      ] as const) {
        if (!work.includes(x) || work.includes(y) || !wasIssued(y, on)) continue
        if (way !== 'EITHER' && up !== (way === 'UP') && !isOwn(citation)) continue
        const other = works ? workOf(y, on) : [y]
        if (on === null || !hasEnded(other[0]!, on)) reached.set(other[0]!, other)
      }
    }
    return [...reached.values()]
  }

  /** Distances from a directive to all it reaches, by the first directive of each work; the work it begins in is at 0. */
  function distances(id: string, rules: WalkRules): Map<string, number> {
    const start = rules.works ? workOf(id, rules.asOf?.on ?? null) : [id]
    const found = new Map([[start[0]!, 0]])
    let layer = [start]
    for (let distance = 1; layer.length > 0; distance++) {
      const reached = layer.flatMap((work) => next(work, rules))
      layer = []
      for (const work of reached)
        if (!found.has(work[0]!)) {
          found.set(work[0]!, distance)
          layer.push(work)
        }
    }
    return found
  }

  /** All shortest ways, each as the first directives of its works. */
  function shortest(from: string, to: string, rules: WalkRules): string[][] {
    const first = (id: string) => (rules.works ? workOf(id, null)[0]! : id)
    const goal = first(to)
    let ways = [[first(from)]]
    for (let steps = 0; steps < 40 && ways.length > 0; steps++) {
      const arrived = ways.filter((way) => way.at(-1) === goal)
      if (arrived.length > 0) return arrived
      const known = distances(from, rules)
      ways = ways.flatMap((way) =>
        next(rules.works ? workOf(way.at(-1)!, null) : [way.at(-1)!], rules)
          .map(([key]) => key!)
          .filter((key) => known.get(key) === steps + 1)
          .map((key) => [...way, key]),
      )
    }
    return []
  }

  /** By which relations, of which level, a step leads from these works to others; how many. */
  function beyond(works: readonly (readonly string[])[], rules: WalkRules): Map<string, number> {
    const shown = works.flat()
    const groups = new Map<string, Set<string>>()
    for (const work of works)
      for (const other of next(work, rules)) {
        if (shown.includes(other[0]!)) continue
        for (const relation of relationsBetween(work, other, rules)) {
          const key = `${relation} ${get(other[0]!).level}`
          groups.set(key, (groups.get(key) ?? new Set()).add(other[0]!))
        }
      }
    return new Map([...groups].map(([key, found]) => [key, found.size]))
  }

  function relationsBetween(
    work: readonly string[],
    other: readonly string[],
    { way, relations }: WalkRules,
  ): Relation[] {
    return citations
      .filter((citation) => {
        const up = work.includes(citation.from) && other.includes(citation.to)
        const down = work.includes(citation.to) && other.includes(citation.from)
        const along = way === 'EITHER' ? up || down : way === 'UP' ? up : down
        return relations.includes(citation.relation) && (along || ((up || down) && isOwn(citation)))
      })
      .map(({ relation }) => relation)
  }

  return { workOf, hasEnded, next, distances, shortest, beyond, get }
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
