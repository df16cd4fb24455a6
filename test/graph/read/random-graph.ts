import { lineageRelations, type Relation } from '../../../src/domain/citation.ts'
import type { Level } from '../../../src/domain/level.ts'
import type { TestGraph } from '../../neo4j.ts'
import { randomNumbers } from '../../random-numbers.ts'

export interface RandomDirective {
  readonly id: string
  readonly level: Level
  readonly place: string
  readonly issuedOn: string | null
  readonly effectiveFrom: string | null
  readonly effectiveUntil: string | null
}

export interface RandomCitation {
  readonly from: string
  readonly to: string
  readonly relation: Relation
  /** Only a part of the other: 第三条. */
  readonly locator: string | null
}

export interface RandomGraph {
  readonly directives: readonly RandomDirective[]
  readonly citations: readonly RandomCitation[]
}

const levels: readonly Level[] = ['NATIONAL', 'PROVINCIAL', 'MUNICIPAL']

/** Few directives and many citations, cycles, notices with plans and annexes, lost dates, repeals: every case there is comes up. */
export function randomGraph(seed: number, size = 24): RandomGraph {
  const random = randomNumbers(seed)
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!
  const day = (from: number) => `${from + Math.floor(random() * 10)}-0${1 + Math.floor(random() * 9)}-15`
  const home = () => {
    const level = one(levels)
    return { level, place: level === 'NATIONAL' ? '100000' : one(['370000', '460000']) }
  }
  // Each third one is a notice; the two after it are mostly of its level and place, and one work with it if it prints them.
  let notice = home()
  const directives = Array.from({ length: size }, (_, i): RandomDirective => {
    if (i % 3 === 0) notice = home()
    return {
      id: `r${seed}-${String(i).padStart(2, '0')}`,
      ...(random() < 0.75 ? notice : home()),
      issuedOn: random() < 0.2 ? null : day(2005),
      effectiveFrom: random() < 0.2 ? day(2006) : null,
      effectiveUntil: random() < 0.2 ? day(2010) : null,
    }
  })
  const citations = new Map<string, RandomCitation>()
  const cite = (
    from: RandomDirective,
    to: RandomDirective,
    relation: Relation,
    locator: string | null = null,
  ) => {
    if (from !== to)
      citations.set(`${from.id} ${to.id} ${relation}`, { from: from.id, to: to.id, relation, locator })
  }
  for (let i = 0; i < size * 1.1; i++)
    cite(one(directives), one(directives), one(['IMPLEMENTS', 'BASED_ON', 'FORWARDS', 'CITES']))
  for (let i = 0; i + 2 < size; i += 3) {
    const [first, plan, annex] = directives.slice(i, i + 3) as [
      RandomDirective,
      RandomDirective,
      RandomDirective,
    ]
    if (random() < 0.6) cite(first, plan, 'ISSUES')
    if (random() < 0.5) cite(plan, annex, 'ATTACHES')
    if (random() < 0.2) cite(first, annex, 'ISSUES')
  }
  for (let i = 0; i < size / 2; i++)
    cite(
      one(directives),
      one(directives),
      one(['REPEALS', 'SUPERSEDES', 'AMENDS']),
      random() < 0.3 ? '第三条' : null,
    )
  return { directives, citations: [...citations.values()] }
}

export async function saveRandomGraph(
  graph: TestGraph,
  { directives, citations }: RandomGraph,
): Promise<void> {
  await graph.cypher(
    `UNWIND $directives AS d
     CREATE (n:Directive {id: d.id, held: true, title: d.id, level: d.level, jurisdictionCode: d.place,
       issuedOn: date(d.issuedOn), effectiveFrom: date(d.effectiveFrom), effectiveUntil: date(d.effectiveUntil)})`,
    { directives: directives.map((directive) => ({ ...directive })) },
  )
  await graph.cypher(
    `UNWIND $citations AS c
     MATCH (from:Directive {id: c.from}) MATCH (to:Directive {id: c.to})
     CREATE (from)-[r:$(c.relation)]->(to)
     SET r = {id: c.from + c.to + c.relation, cue: '根据', mention: 'title', locator: c.locator, confidence: 0.9, rule: 'random',
       quote: '《' + c.to + '》', start: 0, end: 9, source: 'none', starts: [0], ends: [9], locators: ['']}`,
    { citations: citations.map((citation) => ({ ...citation })) },
  )
}

export const followed: readonly Relation[] = lineageRelations
