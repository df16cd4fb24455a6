import { sourcePermalink } from '../../domain/permalink.ts'
import type { EvidenceRow } from '../../graph/read/rows.ts'
import type { Node } from './node.ts'
import { iriOf, type Name } from './vocabulary.ts'

interface Read {
  readonly type: Name
  readonly evidence: EvidenceRow | null
  readonly confidence: number
  readonly rule: string
}

/** The statement itself, and what is known about it: RDF can say something about a statement only if it is a thing too. */
export function statement(
  id: string,
  {
    subject,
    predicate,
    object,
  }: { readonly subject: string; readonly predicate: Name; readonly object: string },
  read: Read & Pick<Node['properties'], 'relation' | 'role' | 'cue' | 'mention' | 'locator'>,
  base: string,
): Node[] {
  const { type, evidence, confidence, rule, relation, role, cue, mention, locator } = read
  return [
    { id: subject, types: [], properties: {}, links: [[predicate, object]] },
    {
      id,
      types: ['rdf:Statement', type, 'prov:Entity'],
      properties: {
        subject,
        predicate: iriOf(predicate),
        object,
        relation,
        role,
        cue,
        mention,
        locator,
        confidence,
        rule,
        evidence: evidence && evidenceId(id),
      },
    },
    ...(evidence ? [evidenceNode(evidenceId(id), evidence, base)] : []),
  ]
}

/** …/task/task-1 → …/task/task-1#evidence; …#cit-2 → …#cit-2-evidence. */
export const evidenceId = (id: string, field?: string) =>
  `${id}${id.includes('#') ? '-' : '#'}evidence${field ? `-${field}` : ''}`

/** The words that something was read from. */
export function evidenceNode(id: string, evidence: EvidenceRow, base: string, field?: string): Node {
  return {
    id,
    types: ['prov:Entity', 'oa:TextQuoteSelector'],
    properties: {
      field,
      quote: evidence.quote,
      start: evidence.start,
      end: evidence.end,
      repaired: evidence.repaired,
      source: base + sourcePermalink(evidence.source),
    },
  }
}
