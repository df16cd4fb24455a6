import type { ExcerptPart } from '../search/excerpt.ts'

/** A stretch of text with the words in it that were searched for. */
export function Marked({ parts }: { readonly parts: readonly ExcerptPart[] }) {
  return <>{parts.map(({ text, found }, index) => (found ? <mark key={index}>{text}</mark> : text))}</>
}
