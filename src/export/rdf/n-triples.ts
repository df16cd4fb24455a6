import { plainText } from '../plain-text.ts'
import { type Node, statementsOf, type Value } from './node.ts'
import { iriOf, properties, type ValueKind } from './vocabulary.ts'

const rdfType = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'

/** One line a triple. */
export function nTriples(nodes: readonly Node[]): string {
  return nodes.map(triplesOf).join('')
}

function triplesOf(node: Node): string {
  const subject = `<${node.id}>`
  const lines = [
    ...node.types.map((type) => `${subject} ${rdfType} <${iriOf(type)}> .\n`),
    ...(node.links ?? []).map(([predicate, object]) => `${subject} <${iriOf(predicate)}> <${object}> .\n`),
  ]
  for (const [property, values] of statementsOf(node)) {
    const [name, kind] = properties[property]
    for (const value of values) lines.push(`${subject} <${iriOf(name)}> ${objectOf(value, kind)} .\n`)
  }
  return lines.join('')
}

function objectOf(value: Value, kind: ValueKind): string {
  if (kind === 'thing') return `<${value}>`
  const text = `"${escaped(plainText(kind === 'number' ? double(Number(value)) : String(value)))}"`
  if (kind === 'words') return `${text}@zh`
  return kind === 'sign' ? text : `${text}^^<${iriOf(datatypes[kind])}>`
}

/** The types of literals that are not words. */
export const datatypes = {
  date: 'xsd:date',
  boolean: 'xsd:boolean',
  integer: 'xsd:integer',
  number: 'xsd:double',
} as const

/** As XML Schema writes it and JSON-LD reads a number: 90 → 9.0E1. */
function double(value: number): string {
  return value.toExponential(15).replace(/(\d)0*e\+?/, '$1E')
}

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r' }

function escaped(text: string): string {
  return text.replace(/["\\\n\r]/g, (sign) => escapes[sign] ?? sign)
}
