import { useWords } from '../language.ts'
import { quotePath } from '../router.ts'
import type { Evidence } from '../shapes.ts'

interface Given {
  /** The directive in whose text the words stand. */
  readonly directive: string
  readonly evidence: Evidence
  readonly rule: string
  readonly confidence: number
}

/** The words a fact was read from, with what stands around them and where. */
export function Said({ directive, evidence, rule, confidence }: Given) {
  const words = useWords()
  const { before = '', quote, after = '', start, end, repaired } = evidence
  return (
    <figure class="said">
      <blockquote lang="zh-CN">
        <span class="around">{before && `…${before}`}</span>
        <mark>{quote}</mark>
        <span class="around">{after && `${after}…`}</span>
      </blockquote>
      <figcaption>
        {words.evidence.at} {start}–{end} {words.evidence.to} · {words.evidence.rule} {rule} ·{' '}
        {words.evidence.confidence} {confidence.toFixed(2)}
        {repaired && ` · ${words.evidence.repaired}`}{' '}
        <a href={quotePath(directive, evidence)}>{words.evidence.open}</a>
      </figcaption>
    </figure>
  )
}
