import type { Span } from '../../domain/evidence.ts'
import { findAnaphora } from './anaphora.ts'
import type { ReferenceMention } from './reference-mention.ts'
import { kindWord } from './title-kind.ts'

/** A mention that names a title or points to one, with nothing more known of it. */
export function pointer(
  part: number,
  kind: ReferenceMention['kind'],
  at: Span,
  title: string | null,
  rule: string,
): ReferenceMention {
  return {
    part,
    kind,
    at,
    span: at,
    title,
    documentNumber: null,
    issuers: null,
    issuerCount: null,
    relation: 'CITES',
    cue: null,
    locator: null,
    aliases: [],
    former: false,
    confidence: 0.6,
    rule,
  }
}

/** “规划” and 该通知: mentions in a range that point back to the references found in it, which are in text order. */
export function pointersBack(
  text: string,
  span: Span,
  found: readonly ReferenceMention[],
  part: number,
): ReferenceMention[] {
  const anaphora = findAnaphora(text, span).flatMap(
    (anaphor) => pointedAt(anaphor.span, anaphor.kind, found, part) ?? [],
  )
  return [...quotedAliases(text, span, found, part), ...anaphora]
}

/** More than this many uses of one alias add nothing. */
const mostUses = 400

/** “规划” where the document said (以下简称“规划”). */
function quotedAliases(
  text: string,
  span: Span,
  found: readonly ReferenceMention[],
  part: number,
): ReferenceMention[] {
  const more: ReferenceMention[] = []
  for (const definition of found)
    for (const name of definition.aliases) {
      const quoted = `“${name}”`
      let at = text.indexOf(quoted, definition.span.end + 12)
      for (; at >= 0 && at < span.end && more.length < mostUses; at = text.indexOf(quoted, at + 1))
        more.push(pointer(part, 'alias', { start: at, end: at + quoted.length }, name, 'alias-quoted'))
    }
  return more
}

/** How far back 该通知 may point. */
const memory = 400

/** 该通知 → the last reference before it whose title is of that kind; 上述文件 → the last of any. */
function pointedAt(
  at: Span,
  kind: string | null,
  found: readonly ReferenceMention[],
  part: number,
): ReferenceMention | null {
  for (let index = lastBefore(found, at.start); index >= 0; index -= 1) {
    const one = found[index]!
    if (at.start - one.at.end > memory) return null
    const fits = kind === null || (one.title !== null && kindWord(one.title) === kind)
    if (fits)
      return { ...pointer(part, 'anaphor', at, one.title, 'anaphor'), documentNumber: one.documentNumber }
  }
  return null
}

function lastBefore(found: readonly ReferenceMention[], at: number): number {
  let low = 0
  let high = found.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (found[middle]!.at.end <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}
