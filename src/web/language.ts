import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { en } from './words/en.ts'
import { type Words, zh } from './words/zh.ts'

export type Language = 'zh' | 'en'

export const wordsIn: Readonly<Record<Language, Words>> = { zh, en }

export const LanguageContext = createContext<Language>('zh')

export const useWords = (): Words => wordsIn[useContext(LanguageContext)]

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
