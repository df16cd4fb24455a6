import type { PolicyTree } from '../text/policy-tree.ts'
import type { ReferenceMention } from './citations/reference-mention.ts'
import { findReferences } from './citations/references.ts'
import { findResponsibilities } from './duties/responsibilities.ts'
import type { ResponsibilityMention } from './duties/responsibility-mention.ts'
import type { TaskMention } from './duties/task-mention.ts'
import { findTasks } from './duties/tasks/tasks.ts'
import type { Gazetteer } from './gazetteer.ts'
import { findMetrics } from './metrics/find-metrics.ts'
import type { MetricMention } from './metrics/metric-mention.ts'
import { issueDateOf } from './metrics/metric-settings.ts'

/** What the text says and where, before anybody knows what it means. Headers are read where they are resolved. */
export interface Mentions {
  readonly references: readonly ReferenceMention[]
  readonly tasks: readonly TaskMention[]
  readonly responsibilities: readonly ResponsibilityMention[]
  readonly metrics: readonly MetricMention[]
}

/** Looks for each kind of thing in turn. A new kind is one folder beside this file and one line here. */
export function extract(tree: PolicyTree, gazetteer: Gazetteer): Mentions {
  const issuedOn = issueDateOf(tree)
  const tasks = findTasks(tree, issuedOn)
  return {
    references: findReferences(tree, gazetteer),
    tasks,
    responsibilities: findResponsibilities(tree, tasks, gazetteer),
    metrics: findMetrics(tree, issuedOn),
  }
}
