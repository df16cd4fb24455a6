import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { Relation } from '../../domain/citation.ts'
import { RegistryValidity } from '../../domain/registration.ts'

const words = z.array(z.string().min(1)).readonly()

/** What a table of headers tells of a directive. */
export const HeaderColumn = z.enum([
  'id',
  'title',
  'issuers',
  'number',
  'issuedOn',
  'publishedOn',
  'effectiveFrom',
  'effectiveUntil',
  'validity',
  'rank',
])
export type HeaderColumn = z.infer<typeof HeaderColumn>

/** What a table of citation pairs has. */
export const PairColumn = z.enum(['from', 'to', 'relation'])
export type PairColumn = z.infer<typeof PairColumn>

const Words = z.object({
  columns: z.record(HeaderColumn, words),
  pairs: z.record(PairColumn, words),
  validity: z.record(RegistryValidity, words),
  relations: z.partialRecord(Relation, words),
})

const { columns, pairs, validity, relations } = Words.parse(
  JSON.parse(readFileSync(new URL('../../../seeds/gazetteer/registry.json', import.meta.url), 'utf8')),
)

/** 发布日期(年月日) and Published On are the same as 发布日期 and published_on. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .trim()
    .replace(/\(.*\)$/u, '')
    .replace(/[\s-]+/gu, '_')
    .replace(/(?<=\p{Script=Han})_|_(?=\p{Script=Han})/gu, '')
    .toLowerCase()
}

function byWord<Name extends string>(table: Readonly<Partial<Record<Name, readonly string[]>>>) {
  const names = Object.entries(table) as [Name, readonly string[]][]
  return new Map(names.flatMap(([name, written]) => written.map((word) => [plain(word), name] as const)))
}

const headerColumns = byWord(columns)
const pairColumns = byWord(pairs)
const validities = byWord(validity)
const relationWords = byWord(relations)

/** What a column of a table of headers holds: 发文字号, document number and doc_number hold the number. */
export function headerColumnOf(name: string): HeaderColumn | null {
  return headerColumns.get(plain(name)) ?? null
}

export function pairColumnOf(name: string): PairColumn | null {
  return pairColumns.get(plain(name)) ?? null
}

/** 现行有效 → IN_FORCE; null for words that are none we know. */
export function validityOf(stated: string): RegistryValidity | null {
  return validities.get(plain(stated)) ?? null
}

/** IMPLEMENTS, implements and 贯彻落实 → IMPLEMENTS; null for what is no relation. */
export function relationOf(stated: string): Relation | null {
  const named = Relation.safeParse(stated.trim().toUpperCase())
  return named.success ? named.data : (relationWords.get(plain(stated)) ?? null)
}

/** The names that a help text shows: the first in English and the first in Chinese of each column. */
export function columnNames(): readonly string[] {
  return Object.entries(columns).map(([column, names]) => {
    const chinese = names.filter((name) => /\p{Script=Han}/u.test(name)).slice(0, 3)
    return `${column} (${chinese.join(', ')})`
  })
}
