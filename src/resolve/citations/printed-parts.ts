import type { Directive } from '../../domain/directive.ts'
import { pointer } from '../../extract/citations/reference-pointers.ts'
import { titleKind } from '../../extract/citations/title-kind.ts'
import { evidenceOf } from '../../text/clean-text.ts'
import type { PolicyTree } from '../../text/policy-tree.ts'
import type { Link } from './citation-relations.ts'
import type { Works } from './works.ts'

/**
 * What a file holds besides the notice is printed by it or annexed to it, also where no sentence says so. `stated` are the
 * links that sentences say: a part that one of them prints or annexes (the payload lists the annexes) is not told again.
 */
export function printedParts(
  tree: PolicyTree,
  directives: readonly Directive[],
  works: Works,
  stated: readonly Link[],
): Link[] {
  const links: Link[] = []
  const said = new Set(
    stated.flatMap(({ mention, targets }) => targets.map((work) => `${mention.relation} ${work.own}`)),
  )
  // Of a file that begins in the middle, only annexes may be here: none of them annexes another.
  let outer: number | null = null
  for (const [index, part] of tree.parts.entries()) {
    if (part.kind === 'outer') outer = index
    const { title } = part.header
    const directive = directives[index]
    if (outer === null || index === outer || !title || !directive?.title) continue
    // 附表: 表1.jpg, an annex of which only the name is here.
    if (part.sections.length === 0 && part.tables.length === 0) continue
    if (part.kind === 'payload' && ['none', 'other'].includes(titleKind(directive.title))) continue
    const relation = part.kind === 'payload' ? 'ISSUES' : 'ATTACHES'
    const target = works
      .find({ title: directive.title, documentNumber: null, issuers: [], former: false })
      .find((work) => work.own === index)
    if (!target) continue
    if (said.has(`${relation} ${index}`)) continue
    // 制订的《…计划》已经市政府同意,现转发给你们: forwarded, not issued
    if (
      part.kind === 'payload' &&
      ['FORWARDS', 'APPROVES_FORWARDS'].some((one) => said.has(`${one} ${index}`))
    )
      continue
    const named = pointer(outer, 'title', title.span, directive.title, `printed:${relation}`)
    const mention = { ...named, relation, confidence: 0.9 } as const
    links.push({ mention, targets: [target], evidence: evidenceOf(tree.clean, title.span) })
  }
  return links
}
