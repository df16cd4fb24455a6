import type { Part, Section } from '../policy-tree.ts'
import { endsLikeTitle } from './line-shape.ts'

/** Fewer numbered items than these may stand in any text. */
const fewestItems = 2

/**
 * Whether a part has anything of the form of an official document: a number, addressees, a signature, a history line, a
 * title of a known kind, numbered items. A news report, a poem, a program has none.
 */
export function hasOfficialForm({ header, sections }: Part): boolean {
  const { number, addressees, signature, history, title, portal } = header
  if (number || addressees.length > 0 || signature.bodies.length > 0 || history) return true
  if (title && endsLikeTitle(title.words)) return true
  if (portal.some(({ field }) => field === 'number')) return true
  return countMarked(sections) >= fewestItems
}

function countMarked(sections: readonly Section[]): number {
  return sections.reduce(
    (sum, { marker, children }) =>
      sum + (marker !== null && /\p{Script=Han}/u.test(marker) ? 1 : 0) + countMarked(children),
    0,
  )
}
