import type { ComponentChildren } from 'preact'
import { useWords } from '../language.ts'
import type { Asked } from '../use-question.ts'
import { failureWords } from '../wording/failure.ts'

/** Shows what was answered; or that it is on its way, or failed and why. Nothing found is for the view to say. */
export function Answered<Data>({
  asked,
  children,
}: {
  readonly asked: Asked<Data>
  readonly children: (data: Data) => ComponentChildren
}) {
  const words = useWords()
  const { data, error, loading, retry } = asked
  if (error)
    return (
      <div class="state" role="alert">
        <p>
          {words.state.error} <code>{error.code}</code>
        </p>
        <p>{failureWords(error, words)}</p>
        <button type="button" onClick={retry}>
          {words.state.retry}
        </button>{' '}
        <a href="/">{words.state.home}</a>
      </div>
    )
  if (data === null)
    return (
      <p class="state" role="status">
        {words.state.loading}
      </p>
    )
  return (
    <div aria-busy={loading} class={loading ? 'stale' : undefined}>
      {children(data)}
    </div>
  )
}
