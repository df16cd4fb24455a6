import type { ComponentChildren } from 'preact'
import { useWords } from '../language.ts'
import type { Asked } from '../use-question.ts'
import { failureWords } from '../wording/failure.ts'

interface Props<Data> {
  readonly asked: Asked<Data>
  /** Where the view has no heading but what the answer gives it: until then, this is one. */
  readonly whole?: boolean
  readonly children: (data: Data) => ComponentChildren
}

/** Shows what was answered; or that it is on its way, or failed and why. Nothing found is for the view to say. */
export function Answered<Data>({ asked, whole = false, children }: Props<Data>) {
  const Heading = whole ? 'h1' : 'p'
  const words = useWords()
  const { data, error, loading, retry } = asked
  if (error)
    return (
      <div class="state" role="alert">
        <Heading>
          {words.state.error} <code>{error.code}</code>
        </Heading>
        <p>{failureWords(error, words)}</p>
        <button type="button" onClick={retry}>
          {words.state.retry}
        </button>{' '}
        <a href="/">{words.state.home}</a>
      </div>
    )
  if (data === null)
    return (
      <div class="state" role="status">
        <Heading>{words.state.loading}</Heading>
      </div>
    )
  return (
    <div aria-busy={loading} class={loading ? 'stale' : undefined}>
      {children(data)}
    </div>
  )
}
