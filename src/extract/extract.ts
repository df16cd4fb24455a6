import type { PolicyTree } from '../text/policy-tree.ts'
import { findMetrics } from './find-metrics.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { MetricMention } from './metric-mention.ts'
import type { ReferenceMention } from './reference-mention.ts'
import { findReferences } from './references.ts'
import { findResponsibilities } from './responsibilities.ts'
import type { ResponsibilityMention } from './responsibility-mention.ts'
import type { TaskMention } from './task-mention.ts'
import { findTasks } from './tasks.ts'

/** What the text says and where, before anybody knows what it means. Headers are read where they are resolved. */
export interface Mentions {
  readonly references: readonly ReferenceMention[]
  readonly tasks: readonly TaskMention[]
  readonly responsibilities: readonly ResponsibilityMention[]
  readonly metrics: readonly MetricMention[]
}

/** Looks for each kind of thing in turn. A new kind is one file beside this one and one line here. */
export function extract(tree: PolicyTree, gazetteer: Gazetteer): Mentions {
  const tasks = findTasks(tree)
  return {
    references: findReferences(tree, gazetteer),
    tasks,
    responsibilities: findResponsibilities(tree, tasks, gazetteer),
    metrics: findMetrics(tree),
  }
}
