import { badInput } from './errors.ts'

/** Arguments and fields of filters that name a thing by its id, and what begins the ids of such things. */
const prefixes = {
  directive: ['dir', 'a directive'],
  cites: ['dir', 'a directive'],
  to: ['dir', 'a directive'],
  body: ['body', 'a body'],
  issuedBy: ['body', 'a body'],
  unitOf: ['body', 'a body'],
} as const

/** Those that name a place by its code. */
const places = ['jurisdiction', 'within'] as const

/** The two ends of what lies between: nothing lies between the later and the earlier. */
const ranges = [
  ['issuedFrom', 'issuedUntil'],
  ['deadlineFrom', 'deadlineUntil'],
  ['targetFrom', 'targetUntil'],
] as const

/** What a filter, or a field’s arguments, may have; null and absent are any. */
export type Asked = {
  readonly [Name in keyof typeof prefixes | (typeof places)[number]]?: string | null | undefined
} & {
  readonly [Name in (typeof ranges)[number][number]]?: string | number | null | undefined
}

/**
 * What was asked, if it can be. The id of something else, a name where a code goes, ends the wrong way round: none of these finds
 * anything, which reads like an answer, so it is said. An id or a code that nothing has is no mistake.
 */
export function checked<Filter extends Asked>(asked: Filter): Filter {
  for (const [name, [prefix, thing]] of Object.entries(prefixes)) {
    const id = asked[name as keyof typeof prefixes]
    if (id != null && !id.startsWith(`${prefix}-`))
      throw badInput(`\`${name}\` is ${told(id)}: give the id of ${thing}, \`${prefix}-…\`.`)
  }
  for (const name of places) {
    const code = asked[name]
    if (code != null && !/^\d{6}$/.test(code))
      throw badInput(
        `\`${name}\` is ${told(code)}: give the six digits of a place, 460000; \`jurisdictions(filter: { text: "海南" })\` finds them.`,
      )
  }
  for (const [low, high] of ranges) {
    const [from, until] = [asked[low], asked[high]]
    if (from != null && until != null && from > until)
      throw badInput(
        `\`${low}\` is ${from} and \`${high}\` ${until}: nothing lies between them, turn them round.`,
      )
  }
  return asked
}

const told = (words: string) => JSON.stringify(words.length > 40 ? `${words.slice(0, 40)}…` : words)
