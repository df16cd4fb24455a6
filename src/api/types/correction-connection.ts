import { correctionCount, correctionPage } from '../../graph/read/corrections.ts'
import { pageArguments } from '../arguments/page-arguments.ts'
import { builder } from '../builder.ts'
import { connectionOf, costOfPage } from '../connection.ts'
import { pageOf, windowOf } from '../paging.ts'
import { Correction, CorrectionKind, CorrectionStatus } from './correction.ts'

const CorrectionConnection = connectionOf('Correction', Correction, 'corrections')

builder.queryField('corrections', (t) =>
  t.field({
    type: CorrectionConnection,
    description:
      'What people say was read wrong in all documents, the newest first; `dataset { corrections }` counts them (勘误列表).',
    args: {
      statuses: t.arg({
        type: [CorrectionStatus],
        description: 'Only those of which this became; all if absent (审核状态).',
      }),
      kinds: t.arg({
        type: [CorrectionKind],
        description: 'Only those about facts of these kinds; all if absent (勘误对象).',
      }),
      ...pageArguments,
    },
    complexity: costOfPage,
    resolve: async (_root, { statuses, kinds, ...page }, { graph }) => {
      const order = 'corrections'
      const window = windowOf(page, order)
      const rows = await correctionPage(graph, { statuses, kinds }, window)
      return pageOf(
        rows,
        window,
        order,
        ({ correction }) => correction,
        () => correctionCount(graph, { statuses, kinds }),
      )
    },
  }),
)
