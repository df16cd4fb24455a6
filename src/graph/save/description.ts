import { createHash } from 'node:crypto'
import type { Body } from '../../domain/body.ts'
import type { Directive } from '../../domain/directive.ts'
import type { PolicyRecords } from '../../domain/policy-records.ts'
import type { RegisteredDirective, RegistryRecords } from '../../domain/registration.ts'
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
  /** Of a held one, the file that holds it; of one that a registry lists, the table. */
  readonly source: string | null
  /** Of one that a registry lists, what the table calls its row. */
  readonly rowId: string | null
  /** The record, as JSON. */
  readonly record: string
  /** What ties it to other descriptions of the same or a neighbouring work: see `keysOf`. */
  readonly keys: readonly string[]
}

/** Everything that one file says about directives and bodies. */
export function descriptionsIn({ source, directives, bodies }: PolicyRecords): Description[] {
  return inOrder([
    ...directives.map((directive) =>
      directive.held ? ofHeld(directive, source.sha256) : ofCited(directive),
    ),
    ...bodies.flatMap(ofBody),
  ])
}

/** Everything that some rows of a table say about directives and bodies. */
export function descriptionsInRows({ directives, bodies }: RegistryRecords): Description[] {
  return inOrder([
    ...directives.map((directive) =>
      'registration' in directive ? ofRegistered(directive) : ofCited(directive),
    ),
    ...bodies.flatMap(ofBody),
  ])
}

/** Each once, sorted by key: locks are always taken in one order. */
export function inOrder(all: readonly Description[]): Description[] {
  const unique = new Map(all.map((description) => [description.key, description]))
  return [...unique.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** A held directive's offsets count in its own source: nobody shares them. */
function ofHeld(directive: Directive, source: string): Description {
  return {
    ...describe('directive', directive.id, { ...directive, source }, keysOf(directive)),
    held: true,
    source,
  }
}

/** Its evidence is on its citations: all who say the same of it share one description. */
function ofCited(directive: Directive): Description {
  return describe('directive', directive.id, { ...directive, evidence: {} }, keysOf(directive))
}

function ofRegistered(directive: RegisteredDirective): Description {
  const { source, rowId } = directive.registration
  return { ...describe('directive', directive.id, directive, keysOf(directive)), source, rowId }
}

/** One description for each name it was called by, or one that names none. */
function ofBody(body: Body): Description[] {
  const aliasSets = body.aliases.length > 0 ? body.aliases.map((alias) => [alias]) : [[]]
  return aliasSets.map((aliases) => describe('body', body.id, { ...body, aliases }, []))
}

function describe(
  kind: Description['kind'],
  of: string,
  record: object,
  keys: readonly string[],
): Description {
  const json = JSON.stringify(record)
  const key = descriptionKey(json, keys)
  return { key, of, kind, held: false, source: null, rowId: null, record: json, keys }
}

/** A hash of all that a description says; its keys sorted. */
export function descriptionKey(record: string, keys: readonly string[]): string {
  return createHash('sha256').update(record).update(keys.join('\n')).digest('hex').slice(0, 24)
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
