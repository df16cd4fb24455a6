import type { Same } from '../same.ts'
import type { search as zh } from '../zh/search.ts'

export const search: Same<typeof zh> = {
  search: {
    placeholder: 'A title, a document number, or words of a text',
    button: 'Search',
    none: 'Nothing found. Try fewer characters, or the document number.',
    hits: 'result|results',
    leftOut: 'more are not listed: the filters lead to them.',
    near: 'Did you mean',
    unfiltered: 'Search without filters',
    facets: 'Filters',
    types: 'Type',
  },
  hit: { DIRECTIVE: 'Document', BODY: 'Body', TASK: 'Task', METRIC: 'Target', TEXT: 'Text' },
}
