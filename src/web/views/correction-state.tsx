import { useEffect, useState } from 'preact/hooks'
import { type Known, knownOf } from '../correction/known.ts'
import type { Fact } from '../correction/proposal.ts'
import { useWords } from '../language.ts'
import { directivePath } from '../router.ts'

/** Beside a fact: that somebody said it was read wrong, and what became of it; the way to the reasons. */
export function CorrectionState({ fact }: { readonly fact: Fact }) {
  const words = useWords()
  const [known, setKnown] = useState<readonly Known[]>([])
  const key = JSON.stringify(fact)
  useEffect(() => {
    let wanted = true
    setKnown([])
    // Without an answer the fact stands as it is; the list of corrections says that it could not be loaded.
    knownOf(fact).then(
      (found) => wanted && setKnown(found),
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [key])
  return (
    <>
      {known.map(({ status, applied, json }) => (
        <a
          key={json}
          class={`badge ${status}`}
          href={`${directivePath(fact.directive, 'about')}#corrections`}
        >
          {words.correct.title} · {words.review[status]}
          {status === 'ACCEPTED' && !applied && ` · ${words.correct.notApplied}`}
        </a>
      ))}
    </>
  )
}
