import { GraphQLError } from 'graphql'
import { isDay } from '../../domain/directive.ts'
import { builder } from '../builder.ts'

builder.scalarType('Date', {
  description: 'A day of the calendar, as YYYY-MM-DD (日期).',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date',
  serialize: (value) => value,
  parseValue(value) {
    if (typeof value === 'string' && isDay(value)) return value
    throw new GraphQLError(`A date is written YYYY-MM-DD: 2022-10-11, not ${JSON.stringify(value)}.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    })
  },
})
