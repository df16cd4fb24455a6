import type { Edition } from '../../export/format.ts'
import type { Node } from '../../export/rdf/node.ts'
import type { Reader } from '../../graph/read/question.ts'
import type { Markup } from '../pages/markup.ts'

/** A form that a thing can be had in. */
export interface Form {
  /** Without parameters: text/html. */
  readonly type: string
  readonly name: string
  readonly text: () => string
}

/** Something with a permalink, as it is shown. */
export interface Thing {
  readonly title: string
  /** What stands in its page for who runs no script. */
  readonly essence: Markup
  /** As in the records contract. */
  readonly record: object
  readonly nodes: readonly Node[]
  /** Besides page, record and linked data. */
  readonly forms?: readonly Form[]
  /** Addresses of what is the same in another form. */
  readonly elsewhere?: readonly { readonly type: string; readonly name: string; readonly href: string }[]
}

/** A kind of things: how words become ids, and how one is shown. */
export interface Kind {
  /** What a person calls one of them. */
  readonly name: string
  meant(reader: Reader, words: string): Promise<readonly string[]>
  addressOf(id: string): string
  /** Undefined if it is not there. */
  read(reader: Reader, id: string, edition: Edition): Promise<Thing | undefined>
  /** How a list of candidates shows them. */
  names(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>>
}
