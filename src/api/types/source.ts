import type { FindingKind as FindingKindName } from '../../domain/finding.ts'
import { sourceOfFile } from '../../graph/read/sources.ts'
import { builder } from '../builder.ts'
import { badInput } from '../errors.ts'
import type { Loaders } from '../loaders.ts'
import { Source } from '../refs.ts'
import { FindingKind } from './enums.ts'

const Damage = builder.objectRef<{ readonly kind: string; readonly count: number }>('Damage').implement({
  description: 'Something found broken in a text, as web pages and converters break it (文本损坏).',
  fields: (t) => ({
    kind: t.exposeString('kind', {
      description: 'What it is: `pinyin-annotation`, `traditional-characters` … (类别).',
    }),
    count: t.exposeInt('count', { description: 'How often it was found (次数).' }),
  }),
})

/** `words` is taken from the source's text when it is asked for. */
interface SourceFinding {
  readonly sha256: string
  readonly kind: FindingKindName
  readonly message: string
  readonly start: number | null
  readonly end: number | null
}

const Finding = builder.objectRef<SourceFinding>('Finding').implement({
  description:
    'Something that could not be read, or is missing or doubtful, said instead of guessed at (读取问题).',
  fields: (t) => ({
    kind: t.field({ type: FindingKind, description: 'What it is (类别).', resolve: ({ kind }) => kind }),
    message: t.exposeString('message', { description: 'It in words (说明).' }),
    start: t.exposeInt('start', {
      nullable: true,
      description:
        'Where it begins in the text of the source; null if it is about the whole file (起始位置).',
    }),
    end: t.exposeInt('end', { nullable: true, description: 'Where it ends there (结束位置).' }),
    quote: t.string({
      nullable: true,
      description: 'The words there (原文).',
      complexity: 10,
      resolve: async ({ sha256, start, end }, _args, { loaders }) => {
        if (start === null || end === null) return null
        const found = await loaders.text.load({ source: sha256, start, end })
        return found?.text.slice(start - found.start, end - found.start) ?? null
      },
    }),
  }),
})

Source.implement({
  description: 'The file a directive was read from (来源文件).',
  fields: (t) => ({
    sha256: t.exposeString('sha256', { description: 'SHA-256 of its bytes, in hexadecimal (文件指纹).' }),
    file: t.exposeString('file', { description: 'Its name as it was given (文件名).' }),
    mediaType: t.exposeString('mediaType', { description: 'Its media type: `text/html` … (媒体类型).' }),
    encoding: t.exposeString('encoding', {
      nullable: true,
      description:
        'Its character encoding; null where the text was drawn out of a container such as DOCX (字符编码).',
    }),
    damage: t.field({
      type: [Damage],
      description: 'What was found broken in its text (文本损坏情况).',
      resolve: ({ damageKinds, damageCounts }) =>
        damageKinds.map((kind, i) => ({ kind, count: damageCounts[i] ?? 0 })),
    }),
    findings: t.field({
      type: [Finding],
      description: 'What could not be read in it, or is missing or doubtful (读取问题).',
      resolve: ({ sha256, findingKinds, findingMessages, findingStarts, findingEnds }) =>
        findingKinds.map((kind, i) => {
          const place = (offset: number | undefined) => (offset === undefined || offset < 0 ? null : offset)
          const message = findingMessages[i] ?? ''
          return { sha256, kind, message, start: place(findingStarts[i]), end: place(findingEnds[i]) }
        }),
    }),
    text: t.string({
      nullable: true,
      description:
        'Its text as decoded, whole or a part of it: what the places of evidence count in (全文). A part is cut where it would split a character of two units.',
      args: {
        start: t.arg.int({
          description: 'Where the part begins; at the start of the text if absent (起始位置).',
        }),
        end: t.arg.int({
          description: 'Where the part ends, exclusive; at the end of the text if absent (结束位置).',
        }),
      },
      complexity: 100,
      resolve: ({ sha256 }, { start, end }, { loaders }) =>
        part(loaders, sha256, start ?? 0, end ?? Number.MAX_SAFE_INTEGER),
    }),
    length: t.int({
      nullable: true,
      description: 'How long that text is, in UTF-16 units (全文长度).',
      complexity: 100,
      resolve: async ({ sha256 }, _args, { loaders }) =>
        (await part(loaders, sha256, 0, Number.MAX_SAFE_INTEGER))?.length ?? null,
    }),
  }),
})

/** Null if we do not have the text; nothing is behind its end. */
async function part(loaders: Loaders, source: string, start: number, end: number): Promise<string | null> {
  if (start < 0 || end < start) throw badInput('`start` must be 0 or more, and `end` no less than it.')
  const found = await loaders.text.load({ source, start, end: Math.max(end, start + 1) })
  if (!found) return start > 0 ? '' : null
  const { text } = found
  const [from, until] = [start - found.start, Math.min(end - found.start, text.length)]
  const isInside = (at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00
  return text.slice(isInside(from) ? from + 1 : from, isInside(until) ? until - 1 : until)
}

builder.queryField('source', (t) =>
  t.field({
    type: Source,
    nullable: true,
    description:
      'The file that an evidence stands in, by its fingerprint or its name; null if there is none (来源文件).',
    args: {
      sha256: t.arg.string({ description: 'Its SHA-256 (文件指纹).' }),
      file: t.arg.string({ description: 'Its name as answers give it (文件名).' }),
    },
    resolve: async (_root, { sha256, file }, { graph, loaders }) => {
      if ((sha256 == null) === (file == null)) throw badInput('Give `sha256` or `file`, one of them.')
      const found = sha256 ?? (await sourceOfFile(graph, file ?? ''))
      return found === null ? null : loaders.source.load(found)
    },
  }),
)
