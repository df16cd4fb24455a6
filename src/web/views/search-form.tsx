import { useWords } from '../language.ts'
import { go, searchPath } from '../router.ts'

/** The large field for a search, on the front page and wherever the way ended. */
export function SearchForm({
  ready = false,
  words: given = '',
}: {
  readonly ready?: boolean
  readonly words?: string
}) {
  const words = useWords()
  return (
    <form
      class="big-search"
      onSubmit={(event) => {
        event.preventDefault()
        const text = String(new FormData(event.currentTarget).get('q') ?? '').trim()
        if (text) go(searchPath(text))
      }}
    >
      <input
        name="q"
        type="search"
        defaultValue={given}
        // biome-ignore lint/a11y/noAutofocus: whoever comes to the front page comes to search.
        autoFocus={ready}
        aria-label={words.search.placeholder}
        placeholder={words.search.placeholder}
      />
      <button type="submit">{words.search.button}</button>
    </form>
  )
}
