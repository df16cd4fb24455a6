import { createContext } from 'preact'
import { useContext, useEffect } from 'preact/hooks'
import { type Words, zh } from './words/zh.ts'

export type Language = 'zh' | 'en'

/** The words of a language: Chinese comes with the page, English when it is first asked for. */
export async function wordsIn(language: Language): Promise<Words> {
  return language === 'zh' ? zh : (await import('./words/en.ts')).en
}

export const WordsContext = createContext<Words>(zh)

export const useWords = (): Words => useContext(WordsContext)

/** What the window is called while a view is open. */
export function useTitle(title: string | null | undefined): void {
  const { name } = useWords()
  useEffect(() => {
    document.title = title ? `${title} · ${name}` : name
  }, [title, name])
}

/** From the address, else as chosen before, else Chinese. */
export function preferredLanguage(query: URLSearchParams): Language {
  const asked = query.get('lang') ?? stored()
  return asked === 'en' ? 'en' : 'zh'
}

const key = 'language'

/** A browser may forbid storing. */
function stored(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language)
  } catch {
    // It is asked for again next time.
  }
}
