import type { Edition, ExportSource, Format } from '../format.ts'
import { plainJson } from '../plain-text.ts'
import { bibtexEntry } from './bibtex.ts'
import { cslItem } from './csl.ts'
import { gbt7714 } from './gbt7714.ts'
import { type Reference, referenceTo } from './reference.ts'

export const bibtexFormat: Format = {
  name: 'bibtex',
  mediaType: 'application/x-bibtex; charset=utf-8',
  holds: ['directives'],
  write: (_what, source, edition) => eachReference(source, edition, bibtexEntry),
}

export const gbt7714Format: Format = {
  name: 'gbt7714',
  mediaType: 'text/plain; charset=utf-8',
  holds: ['directives'],
  write: (_what, source, edition) => eachReference(source, edition, (reference) => `${gbt7714(reference)}\n`),
}

export const cslFormat: Format = {
  name: 'csl',
  mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  holds: ['directives'],
  async *write(_what, source, edition) {
    yield '['
    let first = true
    const item = (reference: Reference) => {
      const text = `${first ? '' : ','}\n${plainJson(cslItem(reference))}`
      first = false
      return text
    }
    yield* eachReference(source, edition, item)
    yield '\n]\n'
  },
}

async function* eachReference(
  source: ExportSource,
  edition: Edition,
  write: (reference: Reference) => string,
) {
  for await (const items of source.read('directives'))
    yield items.map((item) => write(referenceTo(item, edition))).join('')
}
