import type { Span } from '../../domain/evidence.ts'
import type { Section } from '../../text/policy-tree.ts'
import { settingOfHeading } from '../metrics/metric-settings.ts'

/**
 * The paragraphs of a document whose headings (发展回顾, 取得积极进展) say that they tell what was done: 出台《X》 there plans nothing. A heading
 * without number (2023年工作回顾) is a paragraph to the tree, and holds until the next such heading.
 */
export function toldSpans(text: string, sections: readonly Section[], isTold = false): Span[] {
  const found: Span[] = []
  let told = isTold
  for (const { heading, paragraphs, children } of sections) {
    let here = (heading && tells(text, heading)) ?? told
    for (const paragraph of paragraphs) {
      const said = tells(text, paragraph)
      if (said !== null) told = here = said
      else if (here) found.push(paragraph)
    }
    found.push(...toldSpans(text, children, here))
  }
  return found
}

/** Whether what stands under a heading was done; null where it does not say, or is no heading. */
function tells(text: string, { start, end }: Span): boolean | null {
  const words = text.slice(start, end).trim()
  if (words.length > 24 || /[。;,:]/u.test(words)) return null
  const setting = settingOfHeading(words)
  return setting && setting === 'facts'
}
