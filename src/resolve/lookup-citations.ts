import type { MentionKind, Relation } from '../domain/citation.ts'
import { readBodyList } from '../extract/bodies/bodies.ts'
import type { ReferenceMention } from '../extract/citations/reference-mention.ts'
import { referencesIn } from '../extract/citations/running-references.ts'
import type { Gazetteer } from '../extract/gazetteer.ts'
import { clean } from '../text/clean.ts'
import { type CleanText, evidenceOf } from '../text/clean-text.ts'
import { worksOf } from './citations/works.ts'

/** A reference in a text that somebody pasted. Places are UTF-16 units of that text; `text.slice(start, end) === quote`. */
export interface LookedUpCitation {
  readonly start: number
  readonly end: number
  readonly quote: string
  /** How it reads when written out: 《国务院关于…的意见》(国发〔2015〕43号). */
  readonly normal: string
  /** Of an alias or 该通知: the title of what it stands for. */
  readonly title: string | null
  readonly documentNumber: string | null
  /** As written: 省卫生健康委. */
  readonly issuers: readonly string[]
  readonly mention: MentionKind
  readonly relation: Relation
  readonly cue: string | null
  readonly locator: string | null
  /** Whether a guessed character is inside. */
  readonly repaired: boolean
}

/**
 * The references in any Chinese text, in text order. It is read as a stretch of running text, repaired like a document; an
 * alias or pronoun stands for what it was defined by, and is left out where the text does not say.
 */
export function lookUpCitations(text: string, gazetteer: Gazetteer): readonly LookedUpCitation[] {
  const cleaned = clean({ file: '', sha256: '', mediaType: 'text/plain', encoding: null, text, findings: [] })
  const mentions = referencesIn(cleaned.text, { start: 0, end: cleaned.text.length }, gazetteer)
  const works = worksOf([])
  return mentions.flatMap((mention) => {
    const pointing = mention.kind === 'alias' || mention.kind === 'anaphor'
    const clue = { ...mention, issuers: [] }
    const found = mention.kind === 'alias' ? works.byAlias(mention.title!) : works.find(clue)
    const work = found[0] ?? (pointing ? null : works.add(clue))
    if (!work || found.length > 1) return []
    if (!pointing) works.learn(work, clue)
    for (const alias of mention.aliases) works.define(alias, work)
    const title = (pointing ? null : mention.title) ?? work.titles[0] ?? null
    return [lookedUp(cleaned, mention, title, work.documentNumber, gazetteer)]
  })
}

function lookedUp(
  cleaned: CleanText,
  mention: ReferenceMention,
  title: string | null,
  documentNumber: string | null,
  gazetteer: Gazetteer,
): LookedUpCitation {
  const { kind, relation, cue, locator, issuers } = mention
  const named = issuers ? readBodyList(cleaned.text, issuers, gazetteer) : null
  return {
    ...evidenceOf(cleaned, mention.at),
    normal:
      title === null ? (documentNumber ?? '') : `《${title}》${documentNumber ? `(${documentNumber})` : ''}`,
    title,
    documentNumber,
    issuers: named?.map((body) => body.name) ?? [],
    mention: kind,
    relation,
    cue,
    locator,
  }
}
