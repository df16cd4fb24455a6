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
  if (kind === 'number') return number(Number(value))
  const text = `"${escaped(plainText(String(value)))}"`
  if (kind === 'words') return `${text}@zh`
  return kind === 'sign' ? text : `${text}^^<${iriOf(datatypes[kind])}>`
}

/** The types of literals that are not words. */
export const datatypes = {
  date: 'xsd:date',
  boolean: 'xsd:boolean',
  integer: 'xsd:integer',
} as const

/** Of the type that JSON-LD gives to a number of JSON, as other types are read otherwise by every library: 90, 9.55E1. */
function number(value: number): string {
  const [text, type] =
    Number.isInteger(value) && Math.abs(value) < 1e21
      ? ([String(value), 'xsd:integer'] as const)
      : ([value.toExponential(15).replace(/(\d)0*e\+?/, '$1E'), 'xsd:double'] as const)
  return `"${text}"^^<${iriOf(type)}>`
}

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r' }

function escaped(text: string): string {
  return text.replace(/["\\\n\r]/g, (sign) => escapes[sign] ?? sign)
}
