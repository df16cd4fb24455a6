import { z } from 'zod'
import { tool } from '../tool.ts'

const counts = ['directives', 'held', 'citations', 'bodies', 'tasks', 'responsibilities', 'metrics'] as const

export const dataset = tool({
  name: 'dataset',
  title: 'What is known here (数据集)',
  description:
    'How much is in the graph, its version to cite it by, and how well documents were read, as measured. Ask it before you say that something does not exist.',
  input: z.object({}),
  operation: `query Dataset {
    dataset {
      version changedAt counts { ${counts.join(' ')} }
      quality { set documents measuredOn measures { measure score precision recall judged } }
    }
  }`,
  output: z.object({
    dataset: z.object({
      version: z.int().describe('Rises with every load (版本)'),
      changedAt: z.string().nullable(),
      counts: z.record(z.enum(counts), z.int()).describe('held: directives whose text we have (数量)'),
      quality: z.array(
        z.object({
          set: z.string(),
          documents: z.int(),
          measuredOn: z.string(),
          measures: z.array(
            z.object({
              measure: z.string(),
              score: z.number().describe('F1 or accuracy (得分)'),
              precision: z.number().nullable().describe('准确率'),
              recall: z.number().nullable().describe('召回率'),
              judged: z.int(),
            }),
          ),
        }),
      ),
    }),
  }),
  words({ dataset: { version, changedAt, counts: found, quality } }) {
    return [
      `Version ${version}, changed ${changedAt ?? 'never'}: ${counts.map((each) => `${found[each]} ${each}`).join(', ')}.`,
      ...quality.map(
        ({ set, documents, measuredOn, measures }) =>
          `Reading of ${documents} documents (${set}, ${measuredOn}): ${measures.map(({ measure, score }) => `${measure} ${score}`).join(', ')}.`,
      ),
    ].join('\n')
  },
})
