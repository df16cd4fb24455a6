import { z } from 'zod'
import { Relation } from '../../../domain/citation.ts'
import { Named } from '../shapes.ts'
import { tool } from '../tool.ts'
import { named } from '../words.ts'

export const lookupCitations = tool({
  name: 'lookup_citations',
  title: 'Check the references in a text (引用识别)',
  description:
    'Every reference to a policy document in a Chinese text, and what it means here: RESOLVED to one directive, AMBIGUOUS with candidates, or UNKNOWN. Use it to check that documents named in a draft are real.',
  input: z.object({ text: z.string().min(1).max(64_000).describe('The text (正文)') }),
  operation: `query LookupCitations($text: String!) {
    lookupCitations(text: $text) {
      quote start end normal relation cue locator status directive { ...Named } candidates { ...Named }
    }
  }`,
  output: z.object({
    lookupCitations: z.array(
      z.object({
        quote: z.string().describe('As it stands in the text given (原文)'),
        start: z.int(),
        end: z.int(),
        normal: z.string().describe('规范写法'),
        relation: Relation,
        cue: z.string().nullable(),
        locator: z.string().nullable(),
        status: z.enum(['RESOLVED', 'AMBIGUOUS', 'UNKNOWN']),
        directive: Named.nullable(),
        candidates: z.array(Named),
      }),
    ),
  }),
  words({ lookupCitations }) {
    if (lookupCitations.length === 0) return 'No reference to a policy document was found in the text.'
    return lookupCitations
      .flatMap(({ quote, start, end, status, relation, directive, candidates }) => {
        const meant = directive ? [directive] : candidates
        return [
          `${status} ${relation} “${quote}” ${start}–${end}`,
          ...meant.map((each) => `  ${named(each)}`),
        ]
      })
      .join('\n')
  },
})
