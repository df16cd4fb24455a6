import type { Span } from '../../domain/evidence.ts'
import type { Section } from '../../text/policy-tree.ts'

/** 发展回顾, 取得积极进展, 发展基础, 现状与形势: headings of what has been and is, and nothing of what is to be. */
const review = /回顾|成效|成就|进展|现状|(?:发展|现实|工作)基础|(?:面临的?|发展)形势|(?:规划|编制)背景/u
const urged = /目标|任务|安排|要求|下一步/u

/** The stretches of a document whose headings say that they tell what was done: 出台《X》 there plans nothing. */
export function toldSpans(text: string, sections: readonly Section[]): Span[] {
  return sections.flatMap(({ heading, span, children }) => {
    const words = heading ? text.slice(heading.start, heading.end) : ''
    const isTold = words.length < 30 && review.test(words) && !urged.test(words)
    return isTold ? [span] : toldSpans(text, children)
  })
}
