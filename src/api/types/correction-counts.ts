import {
  type CorrectionKind as Kind,
  CorrectionKind as KindOfCorrection,
  type Verdict,
} from '../../domain/corrections/correction.ts'
import { type CorrectionCount, correctionCounts } from '../../graph/read/corrections.ts'
import { datasetCounts } from '../../graph/read/dataset.ts'
import { builder } from '../builder.ts'
import { Dataset } from '../refs.ts'
import { CorrectionKind } from './correction.ts'

interface Counts {
  readonly kind: Kind
  readonly found: readonly CorrectionCount[]
  /** Facts of the kind in the graph; null for what stands in a head, of which there are many fields each. */
  readonly facts: number | null
}

function countOf({ found }: Counts, fits: (count: CorrectionCount) => boolean): number {
  return found.filter(fits).reduce((sum, { count }) => sum + count, 0)
}

const KindCounts = builder.objectRef<Counts>('CorrectionCounts').implement({
  description: 'How many corrections there are of one kind of fact (勘误统计).',
  fields: (t) => ({
    kind: t.field({ type: CorrectionKind, description: 'The kind (勘误对象).', resolve: ({ kind }) => kind }),
    proposed: t.int({
      description: 'Not reviewed yet (待审).',
      resolve: (counts) => countOf(counts, ({ status }) => status === 'PROPOSED'),
    }),
    accepted: t.int({
      description: 'Accepted (采纳).',
      resolve: (counts) => countOf(counts, ({ status }) => status === 'ACCEPTED'),
    }),
    rejected: t.int({
      description: 'Found not to be right (不采纳).',
      resolve: (counts) => countOf(counts, ({ status }) => status === 'REJECTED'),
    }),
    notApplied: t.int({
      description:
        'Accepted, but changing nothing: what they are about is not loaded, or is read otherwise by now (未生效).',
      resolve: (counts) => countOf(counts, ({ status, applied }) => status === 'ACCEPTED' && !applied),
    }),
    foundWrong: t.int({
      description: 'Facts that were read and that an accepted correction takes away or changes (查明有误).',
      resolve: (counts) => countOf(counts, ({ verdict, applied }) => applied && verdict !== 'MISSING'),
    }),
    shareWrong: t.float({
      nullable: true,
      description:
        'These as a share of all facts of the kind that were read, 0 to 1: a lower bound of what is wrong, for nobody looks at all. Null for what stands in a head, and where nothing was read (查明有误比例).',
      resolve(counts) {
        const { facts } = counts
        if (facts === null) return null
        const applied = (verdict: Verdict) =>
          countOf(counts, (each) => each.applied && each.verdict === verdict)
        const read = facts + applied('WRONG') - applied('MISSING')
        return read > 0 ? (applied('WRONG') + applied('CHANGE')) / read : null
      },
    }),
  }),
})

builder.objectField(Dataset, 'corrections', (t) =>
  t.field({
    type: [KindCounts],
    description: 'What people corrected, by kind of fact (勘误统计).',
    complexity: { field: 20, multiplier: 4 },
    async resolve(_dataset, _args, { graph }) {
      const [found, counts] = await Promise.all([correctionCounts(graph), datasetCounts(graph)])
      const { citations, responsibilities, metrics } = counts
      const facts: Partial<Record<Kind, number>> = {
        citation: citations,
        responsibility: responsibilities,
        metric: metrics,
      }
      return KindOfCorrection.options.map((kind) => ({
        kind,
        found: found.filter((each) => each.kind === kind),
        facts: facts[kind] ?? null,
      }))
    },
  }),
)
