import type { Part, PolicyTree } from '../text/policy-tree.ts'
import type { MetricMention } from './metric-mention.ts'

export function tableMetrics(_tree: PolicyTree, _part: Part, _index: number): MetricMention[] {
  return []
}
