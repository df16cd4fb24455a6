import { documentNumbersTyped } from '../../domain/document-number.ts'
import { prefixOf } from '../../domain/identifier.ts'
import { searchText, simplify } from '../search-text.ts'
import { bodiesById, bodiesNamed } from './bodies.ts'
import { directivesById } from './directives.ts'
import { directivesNamed } from './named-directives.ts'
import type { Reader } from './question.ts'

/**
 * The ids of the directives that words may mean: an id (also one that a document gave to what it cites), else a number in any
 * style of brackets or none, else a title; traditional characters or simplified. One is certain, several are candidates.
 */
export async function directivesMeant(reader: Reader, words: string): Promise<readonly string[]> {
  if (prefixOf(words) === 'dir')
    return [...(await directivesById(reader, [words])).values()].map(({ id }) => id)
  const name = simplify(words.trim())
  if (!name) return []
  const numbers = documentNumbersTyped(name).map((documentNumber) => ({ documentNumber, title: null }))
  const found = await directivesNamed(reader, [...numbers, { documentNumber: null, title: name }])
  return found.find((ids) => ids.length > 0) ?? []
}

/** The ids of the bodies that words may mean: an id, else a full name, else what documents call them besides. */
export async function bodiesMeant(reader: Reader, words: string): Promise<readonly string[]> {
  if (prefixOf(words) === 'body') return [...(await bodiesById(reader, [words])).keys()]
  const name = simplify(words).replace(/\s+/gu, '')
  return name ? bodiesNamed(reader, name, searchText(name)) : []
}
