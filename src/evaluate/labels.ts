import { readdir, readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { z } from 'zod'
import { Relation } from '../domain/citation.ts'
import { Comparator } from '../domain/metric.ts'
import { Role } from '../domain/responsibility.ts'

const words = z.string().nullish()
const list = <T extends z.ZodType>(one: T) =>
  z
    .array(one)
    .nullish()
    .transform((given) => given ?? [])

/** The header a reader found. `accept` lists further right answers by field. */
const HeaderLabel = z.object({
  title: words,
  documentNumber: words,
  kind: words,
  issuers: list(z.string()),
  level: words,
  jurisdiction: words,
  issuedOn: words,
  publishedOn: words,
  effectiveFrom: words,
  effectiveUntil: words,
  accept: z.record(z.string(), z.array(z.unknown())).nullish(),
})
export type HeaderLabel = z.infer<typeof HeaderLabel>

const CitationLabel = z.object({
  title: words,
  documentNumber: words,
  relation: Relation,
  accept: list(Relation),
  also: list(Relation),
  aliases: list(z.string()),
  sameWorkAs: words,
})
export type CitationLabel = z.infer<typeof CitationLabel>

const BodyLabel = z.object({ name: words, canonical: words, role: Role })
export type BodyLabel = z.infer<typeof BodyLabel>

const ResponsibilityLabel = z.object({ task: z.string(), quote: z.string(), bodies: z.array(BodyLabel) })
export type ResponsibilityLabel = z.infer<typeof ResponsibilityLabel>

const number = z.union([z.number(), z.string()]).nullish()
const MetricLabel = z.object({
  indicator: z.string(),
  comparator: Comparator,
  target: number,
  targetMax: number,
  unit: words,
  deadline: words,
  quote: z.string(),
  accept: list(Comparator),
})
export type MetricLabel = z.infer<typeof MetricLabel>

/** A metric that is neither asked for nor wrong; one of a table may be quoted by its row. */
const NeutralMetric = z
  .object({ target: number, unit: words, quote: words, tableRow: words })
  .transform(({ quote, tableRow, ...metric }) => ({ ...metric, quote: quote ?? tableRow ?? '' }))
export type NeutralMetric = z.infer<typeof NeutralMetric>

/**
 * What a reader found in one document. `optional…` is right but not asked for; null for responsibilities or metrics says that
 * nobody looked; `labelledTo` is where the reader stopped.
 */
export const Labels = z.object({
  file: z.string(),
  directive: HeaderLabel.nullish(),
  otherDirectives: list(HeaderLabel),
  citations: list(CitationLabel),
  optionalCitations: list(CitationLabel),
  notCitations: list(z.string()),
  responsibilities: z.array(ResponsibilityLabel).nullish(),
  optionalResponsibilities: list(ResponsibilityLabel),
  metrics: z.array(MetricLabel).nullish(),
  optionalMetrics: list(NeutralMetric),
  qualitativeMetrics: list(NeutralMetric),
  labelledTo: words,
})
export type Labels = z.infer<typeof Labels>

/** The name under which a document and its labels meet: 202_henan.md and 202_henan.json → 202_henan. */
export function stemOf(file: string): string {
  return basename(file, extname(file))
}

/** The labels in a folder of JSON files, by stem. Throws an `Error` that names the file and the field that is wrong. */
export async function readLabels(folder: string): Promise<ReadonlyMap<string, Labels>> {
  const entries = await readdir(folder).catch(() => {
    throw new Error(`${folder}: is no folder that can be read; name the folder of the labels`)
  })
  const files = entries.filter((file) => file.endsWith('.json')).sort()
  if (files.length === 0) throw new Error(`${folder}: no labels, which are files that end in .json`)
  const labels = new Map<string, Labels>()
  for (const file of files) labels.set(stemOf(file), await readLabelFile(join(folder, file)))
  return labels
}

async function readLabelFile(path: string): Promise<Labels> {
  const read = Labels.safeParse(JSON.parse(await readFile(path, 'utf8')))
  if (read.success) return read.data
  throw new Error(
    `${path}: ${read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`,
  )
}
