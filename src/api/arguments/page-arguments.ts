import { builder } from '../builder.ts'
import { defaultPageSize, maxPageSize } from '../paging.ts'

/** The four arguments of every connection. */
export const pageArguments = builder.args((t) => ({
  first: t.int({
    description: `How many items from the start, or after \`after\`: at most ${maxPageSize}, ${defaultPageSize} if neither \`first\` nor \`last\` is given.`,
  }),
  after: t.string({ description: 'A cursor: only what follows it.' }),
  last: t.int({ description: `How many items from the end, or before \`before\`: at most ${maxPageSize}.` }),
  before: t.string({ description: 'A cursor: only what goes before it.' }),
}))
