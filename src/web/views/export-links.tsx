import { useWords } from '../language.ts'
import type { Words } from '../words/zh.ts'

interface Props {
  readonly what: keyof Words['exported']
  readonly filter?: Readonly<Record<string, string>>
}

const formats = [
  ['csv', 'CSV'],
  ['jsonl', 'JSON Lines'],
  ['jsonld', 'JSON-LD'],
] as const

/** The whole of a table as a file: what the page shows of it, and the rest. */
export function ExportLinks({ what, filter = {} }: Props) {
  const words = useWords()
  const query = new URLSearchParams(filter).toString()
  return (
    <p class="facts exports">
      {words.exported[what]}:{' '}
      {formats.map(([format, name]) => (
        <a key={format} href={`/export/${what}.${format}${query && `?${query}`}`} download>
          {name}
        </a>
      ))}
    </p>
  )
}
