import type { Fact } from '../correction/proposal.ts'
import { useWords } from '../language.ts'
import { quotePath, sourcePath } from '../router.ts'
import type { Evidence } from '../shapes.ts'
import { ruleKind } from '../wording/rule-kind.ts'
import { Correct } from './correct.tsx'
import { CorrectionState } from './correction-state.tsx'

interface Props {
  /** The directive in whose text it stands. */
  readonly directive: string
  readonly evidence: Evidence
  readonly rule?: string
  /** It is one cell of a registry: the row it stands in is around it. */
  readonly cell?: boolean
  readonly confidence?: number
  /** What was read from it: it can be said to be wrong. */
  readonly fact?: Fact | undefined
}

/** The words a fact was read from: quoted, with the rule that read them, and the way to their place in the text. */
export function Said({ directive, evidence, rule, cell = false, confidence, fact }: Props) {
  const words = useWords()
  const { quote, before, after, start, end, repaired, source } = evidence
  // A row of a registry stands in no text of the directive.
  const inRegistry = rule === 'registry'
  const there =
    source && (inRegistry || !rule)
      ? `${sourcePath(source.sha256)}#c${start}-${end}`
      : quotePath(directive, evidence)
  return (
    <figure class="said">
      {inRegistry ? (
        // What stands before and after it are rows about others.
        <p class="row">
          {words.evidence.row} <span lang="zh-CN">{quote.split('\t').filter(Boolean).join(' · ')}</span>
        </p>
      ) : (
        <blockquote lang="zh-CN">
          {before && <span class="around">…{before}</span>}
          <mark>{quote}</mark>
          {after && <span class="around">{after}…</span>}
        </blockquote>
      )}
      <figcaption>
        <a href={there}>
          {inRegistry || cell ? words.evidence.inRegistry : words.evidence.at} {start}–{end}
          {words.evidence.to && ` ${words.evidence.to}`}
        </a>
        {rule && (
          <>
            {' · '}
            {words.evidence.rule} <span title={rule}>{words.ruleKind[ruleKind(rule)]}</span>
          </>
        )}
        {confidence !== undefined && ` · ${words.evidence.confidence} ${confidence.toFixed(2)}`}
        {repaired && ` · ${words.evidence.repaired}`}
      </figcaption>
      {fact && (
        <>
          <CorrectionState fact={fact} />
          <Correct fact={fact} />
        </>
      )}
    </figure>
  )
}
