import { z } from 'zod'
import { Level } from '../../../domain/level.ts'
import { Because, Named } from '../shapes.ts'
import { tool } from '../tool.ts'
import { because, named } from '../words.ts'

const Status = z.enum(['COVERED', 'NONE_FOUND', 'NOTHING_HELD'])

export const coverage = tool({
  name: 'coverage',
  title: 'Which places carried it out (落实情况)',
  description:
    'For a directive from above: which provinces (cities, counties) have one below it, with the first of them, its day and its words; of which nothing of the kind is found; and of which nothing at all is held, so that nothing can be said. Give one of id, documentNumber and title.',
  input: z.object({
    id: z.string().optional().describe('dir-… (文件标识)'),
    documentNumber: z.string().optional().describe('发文字号'),
    title: z.string().optional().describe('标题'),
    level: z
      .enum(['PROVINCIAL', 'MUNICIPAL', 'COUNTY'])
      .default('PROVINCIAL')
      .describe('Of the places (层级)'),
    within: z.string().optional().describe('Only inside this place: 460000 (所在地区代码)'),
    asOf: z.iso.date().optional().describe('Only what was there on this day (截至日期)'),
  }),
  operation: `query Coverage(
    $id: ID, $documentNumber: String, $title: String, $level: Level! = PROVINCIAL, $within: String, $asOf: Date
  ) {
    coverage(id: $id, documentNumber: $documentNumber, title: $title, level: $level, within: $within, asOf: $asOf) {
      root { ...Named }
      level total covered noneFound nothingHeld share shareOfHeld medianLagDays undated
      places(statuses: [COVERED, NONE_FOUND]) {
        jurisdiction { code name } status firstOn lagDays heldDirectives
        implementations { distance directive { ...Named } path { ...Because } }
      }
      truncated { reasons }
    }
  }`,
  output: z.object({
    coverage: z
      .object({
        root: Named,
        level: Level,
        total: z.int(),
        covered: z.int().describe('Places with a directive below it (已落实)'),
        noneFound: z.int().describe('Places of which something is held, but nothing below it (未见落实)'),
        nothingHeld: z.int().describe('Places of which nothing is held: nothing can be said (未收录)'),
        share: z.number().nullable(),
        shareOfHeld: z.number().nullable().describe('covered ÷ (covered + noneFound)'),
        medianLagDays: z.number().nullable(),
        undated: z.int(),
        places: z
          .array(
            z.object({
              jurisdiction: z.object({ code: z.string(), name: z.string() }),
              status: Status,
              firstOn: z.string().nullable(),
              lagDays: z.int().nullable(),
              heldDirectives: z.int(),
              implementations: z.array(
                z.object({ distance: z.int(), directive: Named, path: z.array(Because) }),
              ),
            }),
          )
          .describe('All but those of which nothing is held'),
        truncated: z.object({ reasons: z.array(z.string()) }).nullable(),
      })
      .nullable(),
  }),
  words({ coverage }) {
    if (!coverage) return 'Nothing here is known by that.'
    const { root, total, covered, noneFound, nothingHeld, places, truncated } = coverage
    return [
      named(root),
      `${covered} of ${total} places have a directive below it, of ${noneFound} none is found, of ${nothingHeld} nothing is held.`,
      ...places.map(({ jurisdiction, status, implementations }) =>
        [
          `${jurisdiction.name}: ${status}`,
          ...implementations.flatMap(({ distance, directive, path }) => [
            `  ${distance} steps: ${named(directive)}`,
            ...path.map((each) => `    ${because(each)}`),
          ]),
        ].join('\n'),
      ),
      ...(truncated ? [`Not everything was looked at: ${truncated.reasons.join(', ')}.`] : []),
    ].join('\n')
  },
})
