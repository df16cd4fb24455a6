import { z } from 'zod'
import { tool } from '../tool.ts'

const around = 300

export const evidence = tool({
  name: 'evidence',
  title: 'Read the source (阅读原文)',
  description: `The text of a source file as it was read: the place of an evidence with what stands around it. Give \`from\` and \`to\` some ${around} characters before the start and behind the end that another tool gave. At most 8000 characters at once.`,
  input: z
    .object({
      file: z.string().describe('The file, as an evidence names it (来源文件)'),
      from: z.int().min(0).describe('Where to begin, in UTF-16 units (起始位置)'),
      to: z.int().min(1).describe('Where to end, exclusive (结束位置)'),
    })
    .refine(({ from, to }) => to > from && to - from <= 8_000, '`to` must be 1 to 8000 more than `from`'),
  operation: `query Evidence($file: String!, $from: Int!, $to: Int!) {
    source(file: $file) { file sha256 mediaType length text(start: $from, end: $to) damage { kind count } }
  }`,
  output: z.object({
    source: z
      .object({
        file: z.string(),
        sha256: z.string().describe('Of its bytes: the very content (文件指纹)'),
        mediaType: z.string(),
        length: z.int().nullable().describe('Of the whole text (全文长度)'),
        text: z.string().nullable().describe('The part asked for, exactly (原文)'),
        damage: z.array(z.object({ kind: z.string(), count: z.int() })).describe('文本损坏情况'),
      })
      .nullable(),
  }),
  words({ source }, { from, to }) {
    if (!source) return 'There is no such file: give `file` as an evidence names it.'
    const { file, length, text, sha256 } = source
    if (text === null) return `The text of ${file} is not held.`
    return `${file} ${from}–${Math.min(to, length ?? to)} of ${length} (SHA-256 ${sha256}):\n${text}`
  },
})
