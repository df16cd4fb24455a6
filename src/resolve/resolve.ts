import type { PolicyRecords } from '../domain/policy-records.ts'
import type { Mentions } from '../extract/extract.ts'
import type { Gazetteer } from '../extract/gazetteer.ts'
import type { PolicyTree } from '../text/policy-tree.ts'
import { resolveCitations } from './citations/citations.ts'
import { resolveDirectives } from './directives/directives.ts'
import { resolveMetrics } from './metrics.ts'
import { resolveResponsibilities } from './responsibilities.ts'

/**
 * Mentions → records, in the order in which things become known: the file's own directives and from where they speak, then what
 * they cite, then who must do what, then what is measured. Bodies gather on the way.
 */
export function resolve(tree: PolicyTree, mentions: Mentions, gazetteer: Gazetteer): PolicyRecords {
  const { clean } = tree
  const own = resolveDirectives(tree, gazetteer)
  const cited = resolveCitations(tree, mentions.references, own, gazetteer)
  const duties = resolveResponsibilities(
    clean,
    mentions.tasks,
    mentions.responsibilities,
    own.directives,
    own.standpoints,
    own.bodies,
  )
  const metrics = resolveMetrics(clean, mentions.metrics, own.directives, duties.tasks)
  const { file, sha256, mediaType, encoding, text } = clean.source
  return {
    source: { file, sha256, mediaType, encoding, text, damage: [...clean.damage] },
    directives: [...own.directives, ...cited.directives],
    bodies: own.bodies.bodies(),
    citations: [...cited.citations],
    tasks: [...duties.tasks],
    responsibilities: duties.responsibilities,
    metrics,
    findings: [...clean.findings, ...own.findings, ...cited.findings, ...duties.findings],
  }
}
