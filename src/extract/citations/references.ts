import type { Span } from '../../domain/evidence.ts'
import { titleWithoutIssuer } from '../../domain/title.ts'
import type { CleanText } from '../../text/clean-text.ts'
import type { Part, PolicyTree } from '../../text/policy-tree.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { readTitle } from '../header/header-title.ts'
import { titleWords } from './book-titles.ts'
import { forwardedIn } from './forwarding-chain.ts'
import type { ReferenceMention } from './reference-mention.ts'
import { pointer } from './reference-pointers.ts'
import { referencesIn } from './running-references.ts'
import { isAttachedDocument } from './title-kind.ts'
import { titleReference } from './title-references.ts'
import { toldSpans } from './told-sections.ts'

/**
 * Every reference of a document to a directive, law or standard: in the running text, in its titles, in its list of annexes.
 * What a mention means (an alias, an earlier reference, the document itself) is left to resolving.
 */
export function findReferences(tree: PolicyTree, gazetteer: Gazetteer): ReferenceMention[] {
  const { text } = tree.clean
  const known = new Set<string>()
  return tree.parts.flatMap((part, index) => {
    const told = toldSpans(text, part.sections)
    const inText = referencesIn(text, part.span, gazetteer, {
      masked: maskedSpans(part),
      part: index,
      known,
    }).map((mention) => asTold(mention, told))
    const { history } = part.header
    const before =
      history && !overlap(history, part.span)
        ? referencesIn(text, history, gazetteer, { part: index, known })
        : []
    return [
      ...inTitle(tree.clean, part, index),
      ...annexes(text, part, index),
      ...before,
      ...inText.flatMap(withForwarded),
    ]
  })
}

/** 出台《X》 under 发展回顾 tells of what there is. */
function asTold(mention: ReferenceMention, told: readonly Span[]): ReferenceMention {
  if (mention.relation !== 'PLANS_TO_ISSUE') return mention
  if (!told.some(({ start, end }) => start <= mention.at.start && mention.at.end <= end)) return mention
  return { ...mention, relation: 'CITES', confidence: 0.85, rule: `${mention.rule}:told` }
}

/** What a forwarded notice forwards itself is handed on with it. */
function withForwarded(mention: ReferenceMention): ReferenceMention[] {
  const handsOn = mention.relation === 'FORWARDS' || mention.relation === 'APPROVES_FORWARDS'
  if (!handsOn || mention.title === null || mention.kind === 'alias') return [mention]
  const inner = forwardedIn(mention.title).map((title) => ({
    ...pointer(mention.part, 'title', mention.at, title, forwardedRule),
    relation: 'FORWARDS' as const,
    cue: '转发',
    confidence: 0.85,
  }))
  return [mention, ...inner]
}

/** Marks what is known only from the title of what is forwarded: a number further on may be its. */
export const forwardedRule = 'forwarded-in-title'

/** What the part's own title says, wherever it stands: 关于落实…规划的实施意见, 标题: 关于印发…的通知. */
function inTitle(clean: CleanText, part: Part, index: number): ReferenceMention[] {
  const title = readTitle(clean, part)
  const named = title && !title.inferred && titleReference(title.value)
  if (!title || !named) return []
  const { relation, cue, confidence, rule } = named
  return [
    {
      ...pointer(index, 'title', title.span, titleWords(named.title), rule),
      relation,
      cue,
      confidence,
      former: relation === 'REPEALS' || relation === 'AMENDS',
    },
  ]
}

/** What the part lists as its annexes, as far as they are documents in their own right. */
function annexes(text: string, part: Part, index: number): ReferenceMention[] {
  return part.header.annexes.flatMap(({ label, title }) => {
    const words = titleWords(text.slice(title.start, title.end))
      .replace(/^附(?:件|表)?\d*[::.、\s]*/u, '')
      .replace(/^《(.+)》$/u, '$1')
      .replace(/\((?:略|另发|另附|附后)\)$/u, '')
    if (!isAttachedDocument(titleWithoutIssuer(words))) return []
    return [
      {
        ...pointer(index, 'title', title, words, 'annex'),
        relation: 'ATTACHES' as const,
        cue: label ?? '附件',
        confidence: 0.9,
      },
    ]
  })
}

/** Places in a part that are no running text: its own title and number, the list of annexes, the signature. */
function maskedSpans(part: Part): readonly Span[] {
  const { header } = part
  const spans = [
    header.title?.span,
    header.number,
    header.imprint?.body,
    ...header.annexes.map((annex) => annex.title),
    ...header.portal.map((one) => one.value),
  ]
  return spans.filter((one): one is Span => one !== null && one !== undefined)
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
