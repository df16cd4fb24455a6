import { check } from './en/check.ts'
import { comparison } from './en/comparison.ts'
import { correction } from './en/correction.ts'
import { dataset } from './en/dataset.ts'
import { directive } from './en/directive.ts'
import { duties } from './en/duties.ts'
import { graph } from './en/graph.ts'
import { lineage } from './en/lineage.ts'
import { page } from './en/page.ts'
import { search } from './en/search.ts'
import type { Words } from './zh.ts'

/** Titles and quotes stay Chinese: only the page around them is English. */
export const en: Words = {
  ...page,
  ...search,
  ...graph,
  ...directive,
  ...lineage,
  ...duties,
  ...comparison,
  ...check,
  ...correction,
  ...dataset,
}
