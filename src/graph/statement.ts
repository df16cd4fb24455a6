import { readFileSync } from 'node:fs'

const folder = new URL('../../cypher/', import.meta.url)
const texts = new Map<string, string>()

/**
 * The folder of cypher/ a statement is in: what it may do is known by where it stands. Those of `write` that only read are asked
 * inside a write.
 */
export type StatementKind = 'schema' | 'read' | 'write'

/** What Cypher takes no parameter for: the bound of a path, the relationship types of a hop, the property an order goes by. */
export type Slots = Readonly<Record<string, number | readonly string[]>>

/**
 * The text of cypher/<kind>/<name>.cypher. Slots stand in it as {{depth}} or {{relations}}; only whole numbers up to 100
 * and names of ours can fill them (a type, a label, a property that an order goes by), so that no text from outside becomes Cypher.
 */
export function statement(kind: StatementKind, name: string, slots: Slots = {}): string {
  return textOf(kind, name).replace(/\{\{(\w+)\}\}/g, (_, slot: string) => {
    const value = slots[slot]
    if (value === undefined) throw new TypeError(`cypher/${kind}/${name}.cypher needs the slot ${slot}`)
    return fill(value)
  })
}

function textOf(kind: StatementKind, name: string): string {
  const key = `${kind}/${name}`
  const known = texts.get(key)
  if (known !== undefined) return known
  const text = readFileSync(new URL(`${key}.cypher`, folder), 'utf8')
  texts.set(key, text)
  return text
}

/** IMPLEMENTS, Directive, sortIssuedOn. */
const ours = /^(?:[A-Z][A-Z_]*|[A-Z][a-z]+|sort[A-Z][A-Za-z]*)$/

function fill(value: number | readonly string[]): string {
  if (typeof value === 'number') {
    if (Number.isInteger(value) && value >= 0 && value <= 100) return String(value)
    throw new RangeError(`a slot takes whole numbers from 0 to 100, not ${value}`)
  }
  if (value.length > 0 && value.every((name) => ours.test(name))) return value.join('|')
  throw new RangeError(`a slot takes types, labels and orders, not ${value.join(', ') || 'an empty list'}`)
}
