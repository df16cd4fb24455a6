import { bibtexFormat, cslFormat, gbt7714Format } from './bibliography/formats.ts'
import { calendar } from './calendar.ts'
import { csv } from './csv.ts'
import type { Format } from './format.ts'
import { graphml } from './graphml.ts'
import { jsonLines } from './json-lines.ts'
import { jsonLdFormat, nTriplesFormat } from './linked-data.ts'

/** All formats that there are. */
export const formats: readonly Format[] = [
  csv,
  jsonLines,
  jsonLdFormat,
  nTriplesFormat,
  graphml,
  bibtexFormat,
  cslFormat,
  gbt7714Format,
  calendar,
]
