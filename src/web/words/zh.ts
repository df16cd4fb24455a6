import type { Same } from './same.ts'
import { check } from './zh/check.ts'
import { comparison } from './zh/comparison.ts'
import { correction } from './zh/correction.ts'
import { dataset } from './zh/dataset.ts'
import { directive } from './zh/directive.ts'
import { duties } from './zh/duties.ts'
import { graph } from './zh/graph.ts'
import { lineage } from './zh/lineage.ts'
import { page } from './zh/page.ts'
import { search } from './zh/search.ts'

/** Every word of the page. English has the same keys; enum names of the API are keys themselves. */
export const zh = {
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
} as const

export type Words = Same<typeof zh>
