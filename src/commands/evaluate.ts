import { readFile, writeFile } from 'node:fs/promises'
import { gains, Run, runOf } from '../evaluate/gains.ts'
import { type JudgedDocument, judgeDocument } from '../evaluate/judged-document.ts'
import { type Labels, readLabels, stemOf } from '../evaluate/labels.ts'
import { qualityReport } from '../evaluate/quality-report.ts'
import { errorLines, gainTable, report, ruleTable } from '../evaluate/report.ts'
import { type Document, documentsIn } from '../reading/documents.ts'
import { readDocuments } from '../reading/read-documents.ts'
import { publishQuality } from './quality.ts'

export interface EvaluateOptions {
  readonly gold: string
  readonly documents: readonly string[]
  /** Print each error, and what each rule is worth. */
  readonly detail: boolean
  /** Keep the counts of this run in a file. */
  readonly keep: string | null
  /** Put the figures into `seeds/quality.json` under this name. */
  readonly publish: string | null
  /** Compare with a run that was kept. */
  readonly against: string | null
}

/** Reads the labelled documents among those under the paths and prints how well, against labels made by reading. */
export async function evaluate(options: EvaluateOptions): Promise<number> {
  const labels = await readLabels(options.gold)
  const before = options.against ? Run.parse(JSON.parse(await readFile(options.against, 'utf8'))) : null
  const documents = await judgeAll(labels, options.documents)
  const missing = [...labels.keys()].filter((stem) => !documents.some((document) => document.stem === stem))
  for (const stem of missing) process.stderr.write(`${stem}: labelled, but there is no such document\n`)
  if (options.detail) process.stdout.write(`${errorLines(documents)}\n\n`)
  process.stdout.write(report(documents))
  if (options.detail) process.stdout.write(`\n${ruleTable(documents)}`)
  if (before) process.stdout.write(`\n${gainTable(gains(before, runOf(documents)))}`)
  if (options.publish)
    publishQuality(qualityReport(options.publish, documents, new Date().toISOString().slice(0, 10)))
  if (options.keep) await writeFile(options.keep, JSON.stringify(runOf(documents), null, 1))
  return missing.length > 0 || documents.some(({ failure }) => failure !== null) ? 1 : 0
}

async function judgeAll(
  labels: ReadonlyMap<string, Labels>,
  paths: readonly string[],
): Promise<readonly JudgedDocument[]> {
  const judged: JudgedDocument[] = []
  for await (const read of readDocuments(labelledIn(labels, paths))) {
    const label = labels.get(stemOf(read.file))!
    judged.push(
      'failure' in read
        ? judgeDocument(read.file, label, null, read.failure)
        : judgeDocument(read.file, label, read.records),
    )
  }
  return judged
}

/** The documents under the paths that have labels. */
async function* labelledIn(
  labels: ReadonlyMap<string, Labels>,
  paths: readonly string[],
): AsyncGenerator<Document> {
  for await (const document of documentsIn(paths)) if (labels.has(stemOf(document.file))) yield document
}
