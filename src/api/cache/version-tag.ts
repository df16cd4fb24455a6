import { createHash } from 'node:crypto'
import type { DatasetVersion } from '../../graph/read/dataset.ts'
import { today } from '../today.ts'

/** Names what a question is answered with: another version, question, day (deadlines pass) or program gives another. */
export type VersionTag = (version: DatasetVersion, question: string) => string

/** `program` is whatever else an answer depends on: the schema, the quality figures. */
export function versionTag(program: string): VersionTag {
  // The schema is 130 kB: hashed for every request it took a third of the time of a kept answer.
  const ours = digest(program)
  return ({ version, epoch, changedAt }, question) => {
    const hash = digest([ours, epoch, changedAt, today(), question].join('\n'))
    return `"${version}-${hash.slice(0, 16)}"`
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64url')

/** Whether If-None-Match names the tag; a tag that was weakened on the way, by a proxy that compresses, counts too. */
export function isKnown(tag: string, ifNoneMatch: string | null): boolean {
  const names = (ifNoneMatch ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  return names.includes(tag) || names.includes('*')
}

/** What tells a browser to ask each time whether the answer is still the same. */
export const tagHeaders = (tag: string) => ({ etag: tag, 'cache-control': 'no-cache' })
