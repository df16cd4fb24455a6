import { z } from 'zod'
import { builder } from '../builder.ts'
import { proposedSubject } from '../corrections/proposed-subject.ts'
import { badInput, notOffered } from '../errors.ts'
import { ProposedCorrection } from './proposed-correction.ts'

builder.mutationType({
  description: 'What can be sent in. It changes nothing of what is answered until somebody reviews it.',
})

builder.mutationField('proposeCorrection', (t) =>
  t.id({
    description:
      'Says that a fact was read wrong. Kept to be reviewed; the same said twice by the same is one. Returns its id. Only where the operator takes proposals: the error has the code NOT_OFFERED otherwise (提出勘误).',
    args: {
      correction: t.arg({
        type: ProposedCorrection,
        required: true,
        description: 'What is wrong (勘误建议).',
      }),
    },
    resolve: async (_root, { correction }, context) => {
      if (!context.propose) throw notOffered('This server takes no corrections: send them to who runs it.')
      const { directive, verdict, reason, proposedBy } = correction
      const known = await context.loaders.directive.load(directive)
      if (!known?.held || !known.source) throw badInput('`directive` must be one whose text is held.')
      const whole = { source: known.source, start: 0, end: Number.MAX_SAFE_INTEGER }
      const text = (await context.loaders.text.load(whole))?.text ?? ''
      const { start, end } = correction.evidence ?? { start: 0, end: 0 }
      if (start < 0 || end > text.length || (correction.evidence && end <= start))
        throw badInput(`\`evidence\` must lie in the text, which has ${text.length} units, and have words.`)
      const evidence = correction.evidence ? { quote: text.slice(start, end), start, end } : null
      const subject = await proposedSubject(correction, known, context)
      try {
        return await context.propose({ verdict, subject, reason, evidence, proposedBy })
      } catch (error) {
        throw error instanceof z.ZodError ? badInput(z.prettifyError(error)) : error
      }
    },
  }),
)
