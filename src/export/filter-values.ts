import type { z } from 'zod'
import { isDay } from '../domain/directive.ts'

/** The caller asked for something that cannot be: the message says what to send instead. */
export class ExportError extends Error {
  override readonly name = 'ExportError'
  readonly code: 'BAD_USER_INPUT' | 'AMBIGUOUS'

  constructor(message: string, code: ExportError['code'] = 'BAD_USER_INPUT') {
    super(message)
    this.code = code
  }
}

/** Reads what was given under a name, once or several times. */
export type ReadValue<Value> = (given: readonly string[], name: string) => Value

/** One of several, all that were given: levels=COUNTY,TOWNSHIP or levels=COUNTY&levels=TOWNSHIP. */
export function listOf<Value extends string>(values: z.ZodEnum<{ [K in Value]: K }>): ReadValue<Value[]> {
  return (given, name) =>
    words(given, name).map((word) => {
      const read = values.safeParse(word)
      if (read.success) return read.data
      throw new ExportError(`${name} takes ${values.options.join(', ')}, not ${JSON.stringify(word)}`)
    })
}

export const words: ReadValue<string[]> = (given, name) => {
  const all = given.flatMap((one) => one.split(',')).map((word) => word.trim())
  if (all.some((word) => word === ''))
    throw new ExportError(`${name} has an empty value: leave it out for any`)
  return all
}

export const word: ReadValue<string> = (given, name) => {
  const [only = '', ...others] = given
  if (others.length > 0) throw new ExportError(`${name} is given ${given.length} times: it takes one value`)
  if (only.trim() === '') throw new ExportError(`${name} has no value: leave it out for any`)
  return only.trim()
}

export const flag: ReadValue<boolean> = (given, name) => {
  const value = word(given, name)
  if (value === 'true' || value === 'false') return value === 'true'
  throw new ExportError(`${name} takes true or false, not ${JSON.stringify(value)}`)
}

export const day: ReadValue<string> = (given, name) => {
  const value = word(given, name)
  if (isDay(value)) return value
  throw new ExportError(`${name} takes a day as YYYY-MM-DD, 2022-10-11, not ${JSON.stringify(value)}`)
}

export const amount: ReadValue<number> = (given, name) => {
  const value = word(given, name)
  if (/^[-+]?\d+(\.\d+)?$/.test(value)) return Number(value)
  throw new ExportError(`${name} takes a number, not ${JSON.stringify(value)}`)
}
