import { everything, type Format } from './format.ts'
import type { Items, What } from './items.ts'
import { plainJson } from './plain-text.ts'
import { recordOf } from './records.ts'

/** One record a line, as `extract` prints them. */
export const jsonLines: Format = {
  name: 'jsonl',
  mediaType: 'application/jsonl; charset=utf-8',
  holds: everything,
  write: (what, source) => linesOf(what, source.read(what)),
}

async function* linesOf<W extends What>(what: W, items: AsyncIterable<readonly Items[W][]>) {
  const record: (item: Items[W]) => object = recordOf[what]
  for await (const some of items) yield some.map((item) => `${plainJson(record(item))}\n`).join('')
}
