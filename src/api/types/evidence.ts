import type { EvidenceRow } from '../../graph/read/rows.ts'
import type { Context } from '../context.ts'
import { Evidence, Source } from '../refs.ts'

const defaultContext = 40
const maxContext = 1_000

/** The text around a quote, cut where it would split a character of two units. */
async function textAround(
  { source, start, end }: EvidenceRow,
  { loaders }: Context,
  characters: number,
): Promise<{ readonly before: string; readonly after: string }> {
  const size = Math.min(Math.max(characters, 0), maxContext)
  const asked = { source, start: Math.max(start - size, 0), end: end + size }
  const found = await loaders.text.load(asked)
  if (!found) return { before: '', after: '' }
  const text = found.text
  const [from, until] = [asked.start - found.start, asked.end - found.start].map((at) =>
    Math.min(Math.max(at, 0), text.length),
  ) as [number, number]
  const isLow = (at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00
  return {
    before: text.slice(isLow(from) ? from + 1 : from, start - found.start),
    after: text.slice(end - found.start, isLow(until) ? until - 1 : until),
  }
}

Evidence.implement({
  description:
    'Why a fact is believed: the words it was read from and where they stand. The text of the source from `start` to `end` is `quote`, always (证据原文).',
  fields: (t) => ({
    quote: t.exposeString('quote', { description: 'The words, exactly as the source has them (原文).' }),
    start: t.exposeInt('start', {
      description: 'Where they begin in the text of the source, in UTF-16 units (起始位置).',
    }),
    end: t.exposeInt('end', { description: 'Where they end, exclusive (结束位置).' }),
    repaired: t.exposeBoolean('repaired', {
      description:
        'Whether a character inside was damaged and had to be guessed, so that they were read otherwise than quoted (是否经修复).',
    }),
    before: t.string({
      description: 'The text in front of the quote (上文).',
      args: {
        characters: t.arg.int({
          defaultValue: defaultContext,
          required: true,
          description: `How much of it, at most ${maxContext}.`,
        }),
      },
      resolve: async (evidence, { characters }, context) =>
        (await textAround(evidence, context, characters)).before,
    }),
    after: t.string({
      description: 'The text behind the quote (下文).',
      args: {
        characters: t.arg.int({
          defaultValue: defaultContext,
          required: true,
          description: `How much of it, at most ${maxContext}.`,
        }),
      },
      resolve: async (evidence, { characters }, context) =>
        (await textAround(evidence, context, characters)).after,
    }),
    source: t.field({
      type: Source,
      nullable: true,
      description: 'The file whose text the places count in (来源文件).',
      resolve: ({ source }, _args, { loaders }) => loaders.source.load(source),
    }),
  }),
})
