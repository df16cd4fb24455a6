import { readFileSync } from 'node:fs'

/** The facts about a document that pages and collections label; `control` labels none. */
const fields = [
  'title',
  'number',
  'issuer',
  'publisher',
  'issuedOn',
  'promulgatedOn',
  'publishedOn',
  'date',
  'source',
  'effectiveFrom',
  'effectiveUntil',
  'control',
  'other',
] as const

export type MetadataField = (typeof fields)[number]

const words: Readonly<Record<MetadataField, readonly string[]>> = JSON.parse(
  readFileSync(new URL('../../../../seeds/gazetteer/metadata-keys.json', import.meta.url), 'utf8'),
)

const byKey = new Map(fields.flatMap((field) => words[field].map((key) => [key, field] as const)))

/** Every key in Han as one alternative of a pattern, the longest first: 发布日期 before 日期. */
export const keyPattern = [...byKey.keys()]
  .filter((key) => /\p{Script=Han}/u.test(key))
  .toSorted((a, b) => b.length - a.length)
  .join('|')

/** What a key is about: 发文字号, doc_no and docNo → number. Null for what is no key we know. */
export function fieldOf(key: string): MetadataField | null {
  const words = key.replace(/\s/gu, '').replace(/(?<=[a-z])(?=[A-Z])/gu, '_')
  return byKey.get(words.toLowerCase().replaceAll('-', '_')) ?? null
}
