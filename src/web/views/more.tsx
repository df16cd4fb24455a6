import { useWords } from '../language.ts'
import type { Listed } from '../use-pages.ts'
import { failureWords } from '../wording/failure.ts'

/** Under a list: how much of it is shown, and the rest of it. Nothing where all is there. */
export function More<Data, Item>({ list }: { readonly list: Listed<Data, Item> }) {
  const words = useWords()
  const { items, totalCount, more, failure } = list
  if (items.length >= totalCount) return null
  return (
    <p class="facts more">
      {words.state.first} {items.length.toLocaleString()} {words.state.of} {totalCount.toLocaleString()}{' '}
      <button type="button" disabled={more === null} onClick={() => more?.()}>
        {words.state.more}
      </button>
      {failure && (
        <span role="alert">
          {' '}
          {words.state.error} <code>{failure.code}</code> {failureWords(failure, words)}
        </span>
      )}
    </p>
  )
}
