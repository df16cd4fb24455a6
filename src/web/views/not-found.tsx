import { useTitle, useWords } from '../language.ts'
import { SearchForm } from './search-form.tsx'

/** An address that leads to nothing: why that may be, and how to go on. */
export function NotFound() {
  const words = useWords()
  useTitle(words.state.notFound)
  return (
    <div class="page">
      <h1>{words.state.notFound}</h1>
      <p class="facts">{words.state.whyNotFound}</p>
      <SearchForm />
      <ul class="ways">
        <li>
          <a href="/">{words.state.home}</a>
        </li>
        <li>
          <a href="/lookup">{words.home.ways.lookup}</a>
        </li>
        <li>
          <a href="/dataset">{words.state.held}</a>
        </li>
      </ul>
    </div>
  )
}
