import { createHash } from 'node:crypto'
import type { Body } from '../../domain/body.ts'
import type { Directive } from '../../domain/directive.ts'
import type { PolicyRecords } from '../../domain/policy-records.ts'
import { payloadKey, titleKeys } from './title-keys.ts'

/**
 * One way in which documents describe a directive or a body; all documents that say the same share it. What a Directive or
 * Body node holds is made from the descriptions of it, so that neither the order of loading nor loading again matters.
 */
export interface Description {
  /** From everything below. */
  readonly key: string
  /** The id that the document gave to what it describes. */
  readonly of: string
  readonly kind: 'directive' | 'body'
  /** Described by the document itself, not by one that cites it. */
  readonly held: boolean
  /** Of a held one, the file that holds it. */
  readonly source: string | null
  /** The record, as JSON. */
  readonly record: string
  /** What ties it to other descriptions of the same or a neighbouring work: see `keysOf`. */
  readonly keys: readonly string[]
}

/** Everything that one file says about directives and bodies, sorted by key: locks are always taken in one order. */
export function descriptionsIn(records: PolicyRecords): Description[] {
  const all = [
    ...records.directives.map((directive) => ofDirective(directive, records.source.sha256)),
    ...records.bodies.flatMap(ofBody),
  ]
  const unique = new Map(all.map((description) => [description.key, description]))
  return [...unique.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}

function ofDirective(directive: Directive, source: string): Description {
  // A held directive's offsets count in its own source: nobody shares them. A cited one's evidence is on its citations.
  if (directive.held)
    return describe('directive', directive.id, source, { ...directive, source }, keysOf(directive))
  return describe('directive', directive.id, null, { ...directive, evidence: {} }, keysOf(directive))
}

/** One description for each name it was called by, or one that names none. */
function ofBody(body: Body): Description[] {
  const aliasSets = body.aliases.length > 0 ? body.aliases.map((alias) => [alias]) : [[]]
  return aliasSets.map((aliases) => describe('body', body.id, null, { ...body, aliases }, []))
}

function describe(
  kind: Description['kind'],
  of: string,
  source: string | null,
  record: object,
  keys: readonly string[],
): Description {
  const json = JSON.stringify(record)
  const key = createHash('sha256').update(json).digest('hex').slice(0, 24)
  return { key, of, kind, held: source !== null, source, record: json, keys }
}

/** Two directives without a common key have nothing to do with each other. */
function keysOf(directive: Directive): string[] {
  const payload = directive.title && payloadKey(directive.title)
  const keys = [
    `id ${directive.id}`,
    ...(directive.documentNumber ? [`number ${directive.documentNumber}`] : []),
    ...titleKeys(directive).map((key) => `title ${key}`),
    ...(payload ? [`title ${payload}`] : []),
  ]
  return [...new Set(keys)].sort()
}
