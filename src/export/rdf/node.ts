import type { Name, Property } from './vocabulary.ts'

export type Value = string | number | boolean

/**
 * Something and what is said of it, before it is written as JSON-LD or N-Triples. `links` are properties that have no name of
 * ours: the relation of a citation, the role of a responsibility.
 */
export interface Node {
  readonly id: string
  readonly types: readonly Name[]
  readonly properties: Partial<Readonly<Record<Property, Value | readonly Value[] | null | undefined>>>
  readonly links?: readonly (readonly [Name, string])[]
}

/** The properties that have a value, each with all of them: nothing is said of what is not known. */
export function statementsOf({ properties }: Node): [Property, readonly Value[]][] {
  return Object.entries(properties).flatMap(([property, value]): [Property, readonly Value[]][] => {
    const values = value === null || value === undefined ? [] : typeof value === 'object' ? value : [value]
    return values.length > 0 ? [[property as Property, values]] : []
  })
}
