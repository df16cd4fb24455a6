import { lexicographicSortSchema, printSchema } from 'graphql'
import { builder } from './builder.ts'
import './types/body.ts'
import './types/change.ts'
import './types/citation-lookup.ts'
import './types/citation.ts'
import './types/common-ancestors.ts'
import './types/compare-metrics.ts'
import './types/coverage.ts'
import './types/correction.ts'
import './types/correction-connection.ts'
import './types/dataset.ts'
import './types/date.ts'
import './types/diffusion.ts'
import './types/directive-queries.ts'
import './types/directive.ts'
import './types/evidence.ts'
import './types/history.ts'
import './types/gap.ts'
import './types/jurisdiction.ts'
import './types/lineage-paths.ts'
import './types/lineage.ts'
import './types/metric.ts'
import './types/node.ts'
import './types/propose-correction.ts'
import './types/responsibility.ts'
import './types/search.ts'
import './types/source.ts'
import './types/task-lineage.ts'
import './types/subscription.ts'
import './types/task.ts'
import './types/validity.ts'

export const schema = builder.toSchema({ sortSchema: false })

/** The published contract: schema/policy.graphql. */
export function printPolicySchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}
