import { GraphQLError } from 'graphql'
import { builder } from '../builder.ts'

/** 2022-02-30 has the shape of a date and is none. */
function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

builder.scalarType('Date', {
  description: 'A day of the calendar, as YYYY-MM-DD (日期).',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date',
  serialize: (value) => value,
  parseValue(value) {
    if (typeof value === 'string' && isDate(value)) return value
    throw new GraphQLError(`A date is written YYYY-MM-DD: 2022-10-11, not ${JSON.stringify(value)}.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    })
  },
})
