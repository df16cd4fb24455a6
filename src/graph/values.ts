import neo4j, { type Integer } from 'neo4j-driver'

/** A value of a parameter or an answer: JSON, and nothing else. Dates are YYYY-MM-DD. */
export type Value =
  | null
  | boolean
  | number
  | string
  | readonly Value[]
  | { readonly [key: string]: Value | undefined }

export type Parameters = { readonly [key: string]: Value | undefined }

/** One row of an answer, by the names in RETURN. */
export type Row = Record<string, unknown>

/** As the driver wants it: it sends every number as a float, which LIMIT refuses and which makes offsets floats. */
export function toDriver(value: Value | undefined): unknown {
  if (typeof value === 'number' && Number.isInteger(value)) return neo4j.int(value)
  if (Array.isArray(value)) return value.map(toDriver)
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toDriver(each)]))
  return value
}

/**
 * As the rest of the program wants it: dates as YYYY-MM-DD, a node or relationship as its properties. Lists and maps are changed
 * where they are: nobody else has what the driver has just read, and copies were a twentieth of a nested answer's time.
 */
export function fromDriver(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) if (typeof value[i] === 'object') value[i] = fromDriver(value[i])
    return value
  }
  if (Object.getPrototypeOf(value) === Object.prototype) {
    const map = value as Record<string, unknown>
    for (const key in map) if (typeof map[key] === 'object') map[key] = fromDriver(map[key])
    return map
  }
  if (neo4j.isInt(value)) return (value as Integer).toNumber()
  if (neo4j.isDate(value) || neo4j.isDateTime(value)) return value.toString()
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return fromDriver(value.properties)
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fromDriver(each)]))
}
