import { hash } from 'node:crypto'

/**
 * Ids come from content, so that reading or loading the same thing twice gives the same ids. The prefix says what it is,
 * which lets `node(id)` answer without a table.
 */
export type IdPrefix = 'dir' | 'body' | 'task' | 'metric' | 'cit' | 'cor'

/** `dir-` and 16 hex digits of the SHA-256 of the parts; null and "" are the same part. */
export function idOf(prefix: IdPrefix, ...parts: readonly (string | null)[]): string {
  const digest = hash('sha256', parts.map((part) => part ?? '').join('\u0000'), 'hex')
  return `${prefix}-${digest.slice(0, 16)}`
}

/** What has an id of its own for those who ask: dir-0123456789abcdef. */
const askedShape = /^(dir|body|task|metric)-[0-9a-f]{16}$/

/** dir, body, task or metric; null if these words are no id of one. */
export function prefixOf(words: string): string | null {
  return askedShape.exec(words)?.[1] ?? null
}

/** Punctuation, spaces and quotes that differ between two printings of the same title. */
const insignificant = /[\s《》〈〉<>“”"'‘’「」,，、。;；:：·•()（）[\]【】—–\-―－_/]+/gu

/** 2021年—2025年 and 2021-2025年 are one period. */
const period = /((?:19|20)\d\d)年?[-—–―~至]((?:19|20)\d\d)/gu

/** A title reduced to what identifies it: 关于印发《X》的通知 and 关于印发X的通知 have one key. */
export function titleKey(title: string): string {
  return title.normalize('NFKC').replace(period, '$1$2').replace(insignificant, '')
}

/**
 * A directive's id: from its document number and issuer, else from title, issuer and date.
 * A number whose code belongs to one body only (国办发, 粤府办) identifies by itself: then `issuer` is that body's name.
 */
export function directiveId(known: {
  documentNumber: string | null
  issuer: string | null
  title: string | null
  issuedOn: string | null
}): string {
  const { documentNumber, issuer, title, issuedOn } = known
  if (documentNumber) return idOf('dir', 'number', documentNumber, issuer)
  return idOf('dir', 'title', title && titleKey(title), issuer, issuedOn)
}
