import { matchesOf } from '../../matches.ts'
import type { Part, Section } from '../../policy-tree.ts'
import { endsLikeTitle, isBodyLine } from '../line-shape.ts'

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

/** Fewer bodies than these are told their duty in any text. */
const fewestTold = 4

/** 水务局:负责水情监测; 武警支队:协助转移群众. */
const told =
  /^(\p{Script=Han}[\p{Script=Han}()、]{1,24}):(?=[^:。;\n]{0,30}?(?:负责|牵头|承担|组织|协调|协助|配合|保障|指导))/gmu

/** 省教育厅牵头; 省财政厅牵头,省水利厅、林业局按职责分工负责: a line of nothing else. */
const owned =
  /^(\p{Script=Han}[\p{Script=Han}()]{2,24}?)(?:、[^,。;\n]{2,80})?(?:牵头|(?:按照?职责分工)?负责)(?:[,;][^。\n]{2,120}(?:负责|配合|参与))?[。;]?$/gmu

/** Whether a text without any such form still tells bodies their duties, one a line: what a page cut out of a plan. */
export function tellsDuties(text: string): boolean {
  const bodies = [told, owned].flatMap((line) =>
    matchesOf(text, line).filter(({ 1: name }) => isBodyLine(name!)),
  )
  return bodies.length >= fewestTold
}
