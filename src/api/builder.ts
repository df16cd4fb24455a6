import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import type { Context } from './context.ts'
import { tooComplex } from './errors.ts'

interface SchemaTypes {
  Context: Context
  DefaultFieldNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    /** YYYY-MM-DD. */
    Date: { Input: string; Output: string }
  }
}

/** What one request may cost: each field counts one, times the sizes of the lists it is in, as asked for in `first`. */
const complexityLimit = 50_000

/** The schema under construction. Knows no type, so that every type may import it. */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [ComplexityPlugin],
  defaultFieldNullability: false,
  // Checked when the operation runs, not by a validation rule: Yoga caches validation by document, and a rule would judge
  // the variables of the first request only.
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: 5,
    limit: { complexity: complexityLimit },
    complexityError: (_kind, { complexity }) => tooComplex(complexity, complexityLimit),
  },
})

builder.queryType({
  description: 'What can be asked of the graph of policy documents.',
})
