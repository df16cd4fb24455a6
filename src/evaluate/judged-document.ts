import { extname } from 'node:path'
import type { PolicyRecords } from '../domain/policy-records.ts'
import { judge } from './judge.ts'
import { type Labels, stemOf } from './labels.ts'
import type { Outcome } from './outcome.ts'

/** One labelled document, judged, with what the tables group by. */
export interface JudgedDocument {
  readonly stem: string
  /** NATIONAL … TOWNSHIP as labelled, or UNKNOWN. */
  readonly level: string
  /** html, txt, docx …: the file's ending. */
  readonly format: string
  /** Why the file could not be read; null if it was. All its labels then count as missed. */
  readonly failure: string | null
  readonly outcomes: readonly Outcome[]
}

/** Judges what was read from one file, or that nothing was. */
export function judgeDocument(
  file: string,
  labels: Labels,
  records: PolicyRecords | null,
  failure: string | null = null,
): JudgedDocument {
  const level = labels.directive?.level?.toUpperCase()
  return {
    stem: stemOf(file),
    level: level && level !== 'NULL' ? level : 'UNKNOWN',
    format: extname(file).slice(1).toLowerCase() || 'none',
    failure,
    outcomes: judge(labels, records ?? nothingRead(file)),
  }
}

function nothingRead(file: string): PolicyRecords {
  return {
    source: { file, sha256: '', mediaType: 'text/plain', encoding: 'utf-8', text: '', damage: [] },
    directives: [],
    bodies: [],
    citations: [],
    tasks: [],
    responsibilities: [],
    metrics: [],
    findings: [],
  }
}
