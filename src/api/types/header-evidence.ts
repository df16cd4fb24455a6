import type { HeaderField as HeaderFieldName } from '../../domain/directive.ts'
import type { EvidenceRow } from '../../graph/read/rows.ts'
import { builder } from '../builder.ts'
import { Evidence } from '../refs.ts'
import { HeaderField } from './enums.ts'

export const HeaderEvidence = builder
  .objectRef<{ readonly field: HeaderFieldName; readonly evidence: EvidenceRow }>('HeaderEvidence')
  .implement({
    description: 'The words that one part of a directive’s head was read from (版头要素依据).',
    fields: (t) => ({
      field: t.expose('field', { type: HeaderField, description: 'The part of the head (要素).' }),
      evidence: t.field({
        type: Evidence,
        description: 'The words (依据原文).',
        resolve: ({ evidence }) => evidence,
      }),
    }),
  })
