import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import './style/page.css'
import './style/lineage.css'
import './style/views.css'
import { type Language, LanguageContext, preferredLanguage, rememberLanguage, useWords } from './language.ts'
import { go, type Place, usePlace } from './router.ts'
import { BodyView } from './views/body-view.tsx'
import { CompareView } from './views/compare-view.tsx'
import { DirectiveView } from './views/directive.tsx'
import { GapsView } from './views/gaps-view.tsx'
import { Home } from './views/home.tsx'
import { LookupView } from './views/lookup-view.tsx'
import { SearchView } from './views/search-view.tsx'

function Page() {
  const place = usePlace()
  const [language, setLanguage] = useState<Language>(() => preferredLanguage(place.query))
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    rememberLanguage(language)
  }, [language])
  return (
    <LanguageContext.Provider value={language}>
      <Header place={place} switchLanguage={() => setLanguage(language === 'zh' ? 'en' : 'zh')} />
      <main id="main">
        <View place={place} />
      </main>
    </LanguageContext.Provider>
  )
}

function Header({ place, switchLanguage }: { readonly place: Place; readonly switchLanguage: () => void }) {
  const words = useWords()
  const asked = place.path[0] === 'search' ? (place.query.get('q') ?? '') : ''
  return (
    <header class="bar">
      <a class="skip" href="#main">
        {words.nav.skip}
      </a>
      <a class="brand" href="/">
        {words.name}
      </a>
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const text = String(new FormData(event.currentTarget).get('q') ?? '').trim()
            if (text) go(`/search?q=${encodeURIComponent(text)}`)
          }}
        >
          <input
            key={asked}
            name="q"
            type="search"
            defaultValue={asked}
            aria-label={words.search.placeholder}
            placeholder={words.search.placeholder}
          />
        </form>
      </search>
      <nav>
        <a href="/metrics">{words.compare.title}</a>
        <a href="/gaps">{words.nav.gaps}</a>
        <a href="/lookup">{words.nav.lookup}</a>
        <a href="/questions" data-leave>
          {words.nav.api}
        </a>
        <button type="button" onClick={switchLanguage}>
          {words.nav.language}
        </button>
      </nav>
    </header>
  )
}

function View({ place }: { readonly place: Place }) {
  const words = useWords()
  const [view, id] = place.path
  if (!view) return <Home />
  if (view === 'search') return <SearchView text={place.query.get('q') ?? ''} />
  if (view === 'lookup') return <LookupView />
  if (view === 'gaps') return <GapsView place={place} />
  if (view === 'metrics') return <CompareView indicator={place.query.get('indicator') ?? ''} />
  if (view === 'd' && id) return <DirectiveView key={id} id={id} place={place} />
  if (view === 'b' && id) return <BodyView key={id} id={id} />
  return <p class="state">{words.state.notFound}</p>
}

render(<Page />, document.getElementById('page')!)
