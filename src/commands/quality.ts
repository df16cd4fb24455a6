import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { QualityReport } from '../domain/quality.ts'

const file = new URL('../../seeds/quality.json', import.meta.url)

/** The published reports of reading quality, which `dataset { quality }` shows. */
export function readQuality(): readonly QualityReport[] {
  return z.array(QualityReport).parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** Puts a report beside those of other sets, in place of an earlier one of its own. */
export function publishQuality(report: QualityReport): void {
  const others = readQuality().filter(({ set }) => set !== report.set)
  const reports = [...others, report].sort((a, b) => (a.set < b.set ? -1 : 1))
  writeFileSync(file, `${JSON.stringify(reports, null, 2)}\n`)
}
