import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import './style/page.css'
import './style/lineage.css'
import './style/directive.css'
import './style/tables.css'
import './style/text.css'
import './style/comparison.css'
import './style/asking.css'
import './style/things.css'
import './style/search.css'
import './style/facts.css'
import './style/wordings.css'
import './style/print.css'
import { onKey } from './keys.ts'
import {
  type Language,
  preferredLanguage,
  rememberLanguage,
  useWords,
  WordsContext,
  wordsIn,
} from './language.ts'
import { lazy } from './lazy.tsx'
import { go, type Place, placeAt, searchPath, usePlace } from './router.ts'
import { DirectiveView } from './views/directive.tsx'
import { Home } from './views/home.tsx'
import { SearchView } from './views/search-view.tsx'
import { Skip } from './views/skip.tsx'
import type { Words } from './words/zh.ts'

const OtherView = lazy(() => import('./views/other-view.tsx').then((file) => file.OtherView))

const KeysHelp = lazy(() => import('./views/keys-help.tsx').then((file) => file.KeysHelp))

interface Spoken {
  readonly language: Language
  readonly words: Words
}

function Page({ first }: { readonly first: Spoken }) {
  const place = usePlace()
  const [{ language, words }, speak] = useState(first)
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  const [helped, setHelped] = useState(0)
  const help = () => setHelped((times) => times + 1)
  useEffect(() => {
    const press = (event: KeyboardEvent) => onKey(event, help)
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  const switchLanguage = async () => {
    const other = language === 'zh' ? 'en' : 'zh'
    rememberLanguage(other)
    speak({ language: other, words: await wordsIn(other) })
  }
  return (
    <WordsContext.Provider value={words}>
      <Header place={place} language={language} switchLanguage={switchLanguage} help={help} />
      <main id="main" tabIndex={-1}>
        <View place={place} />
      </main>
      {helped > 0 && <KeysHelp asked={helped} />}
    </WordsContext.Provider>
  )
}

// Told where there is room for it, and a keyboard.
const searchKeys = window.innerWidth < 900 ? '' : /Mac/.test(navigator.platform) ? '⌘K' : 'Ctrl K'

interface HeaderProps {
  readonly place: Place
  readonly language: Language
  readonly switchLanguage: () => void
  readonly help: () => void
}

function Header({ place, language, switchLanguage, help }: HeaderProps) {
  const words = useWords()
  const [view] = place.path
  const asked = view === 'search' ? (place.query.get('q') ?? '') : ''
  const link = (address: string, name: string) => (
    <a href={`/${address}`} aria-current={view === address ? 'page' : undefined}>
      {name}
    </a>
  )
  return (
    <header class="bar">
      <Skip to="main">{words.nav.skip}</Skip>
      <a class="brand" href="/">
        {words.name}
      </a>
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const text = String(new FormData(event.currentTarget).get('q') ?? '').trim()
            if (text) go(searchPath(text))
          }}
        >
          <input
            key={asked}
            name="q"
            type="search"
            defaultValue={asked}
            aria-label={words.search.placeholder}
            aria-keyshortcuts="Control+K"
            placeholder={`${words.search.placeholder}  ${searchKeys}`.trim()}
          />
        </form>
      </search>
      <nav aria-label={words.nav.views}>
        {link('compare', words.compare.title)}
        {link('path', words.nav.path)}
        {link('gaps', words.nav.gaps)}
        {link('lookup', words.nav.lookup)}
        {link('dataset', words.dataset.title)}
        <a href="/questions">{words.nav.api}</a>
        <button
          type="button"
          class="help"
          aria-label={words.keys.title}
          title={words.keys.title}
          onClick={help}
        >
          ?
        </button>
        <button type="button" onClick={switchLanguage} lang={language === 'zh' ? 'en' : 'zh-CN'}>
          {words.nav.language}
        </button>
      </nav>
    </header>
  )
}

function View({ place }: { readonly place: Place }) {
  const [view, id] = place.path
  if (!view) return <Home />
  if (view === 'search') return <SearchView place={place} />
  if (view === 'directive' && id) return <DirectiveView key={id} id={id} place={place} />
  return <OtherView place={place} />
}

const language = preferredLanguage(placeAt(window.location).query)
const words = await wordsIn(language)
render(<Page first={{ language, words }} />, document.getElementById('page')!)
