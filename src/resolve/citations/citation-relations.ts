import { Relation } from '../../domain/citation.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { ReferenceMention } from '../../extract/citations/reference-mention.ts'
import type { Work } from './works.ts'

/** Where a citation's words stand and what they lead to. */
export interface Link {
  readonly mention: ReferenceMention
  readonly targets: readonly Work[]
  readonly evidence: Evidence
}

/** Relations by which nothing weaker stands beside: the notice that prints a plan does not also cite it. */
const whole: readonly Relation[] = [
  'REPEALS',
  'APPROVES_FORWARDS',
  'FORWARDS',
  'ISSUES',
  'REPLIES_TO',
  'AMENDS',
]

/**
 * What goes without saying beside a stated stronger relation: who carries a plan out rests on it and is in line with it, and
 * rules that rest on a law punish what violates it.
 */
const within: Readonly<Partial<Record<Relation, readonly Relation[]>>> = {
  IMPLEMENTS: ['BASED_ON', 'ENFORCES', 'COMPLIES_WITH', 'ALIGNED_WITH', 'CITES'],
  BASED_ON: ['ENFORCES', 'COMPLIES_WITH', 'ALIGNED_WITH', 'CITES'],
}

/** The relations between two directives, each with its mentions; bare mentions go with the strongest. */
export function relationsOf(
  pair: readonly Link[],
  self: boolean,
): readonly (readonly [Relation, readonly Link[]])[] {
  const ranked = [...pair].sort((a, b) => rank(a) - rank(b) || a.mention.at.start - b.mention.at.start)
  const strongest = self ? 'CITES' : isOwnAnnex(pair) ? 'ATTACHES' : ranked[0]!.mention.relation
  // A relation that only a title suggests (关于落实…的意见) takes in nothing that the text states.
  const stated = ranked.some(
    (link) => link.mention.relation === strongest && !link.mention.rule.startsWith('title:'),
  )
  const takesAll = self || whole.includes(strongest) || isOwnAnnex(pair)
  const groups = new Map<Relation, Link[]>([[strongest, []]])
  for (const link of ranked) {
    const { relation } = link.mention
    const taken = takesAll || relation === 'CITES' || (stated && within[strongest]?.includes(relation))
    const own = taken ? strongest : relation
    const group = groups.get(own)
    if (group) group.push(link)
    else groups.set(own, [link])
  }
  return [...groups]
}

/** 参照《…指南》(附件1): an annex that is the document's own, not one that others issued. */
function isOwnAnnex(pair: readonly Link[]): boolean {
  const [work] = pair[0]!.targets
  const annexed = pair.some((link) => link.mention.relation === 'ATTACHES')
  const strong = pair.some((link) => whole.includes(link.mention.relation))
  return annexed && !strong && work !== undefined && work.documentNumber === null && work.issuers.length === 0
}

function rank({ mention }: Link): number {
  return Relation.options.indexOf(mention.relation)
}
