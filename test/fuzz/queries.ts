import fc from 'fast-check'
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'

/** Something that a caller may send. */
export interface Asked {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

const oddTexts = [
  '',
  ' ',
  '卫',
  '国办发〔2021〕18号',
  '*',
  '") OR *:* AND NOT (title:[* TO *]~9^4 {x} /.*/ \\ && || + - !',
  "' OR 1=1 //` }) DETACH DELETE n",
  '\u202e\ufeff\u200b𠮷',
  '\ud800',
  '\0',
  'x'.repeat(5_000),
]

/** Good values mostly: one bad value refuses a whole operation, before anything of it is asked of the graph. */
const mostly = (good: fc.Arbitrary<unknown>, ...bad: readonly unknown[]) =>
  fc.oneof({ weight: 40, arbitrary: good }, { weight: 1, arbitrary: fc.constantFrom(...bad) })

/** Values of a type: mostly good ones, some at an edge, a few of another type. */
function valueFor(type: GraphQLInputType, known: readonly string[], depth: number): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return valueFor(type.ofType as GraphQLInputType, known, depth)
  if (isListType(type)) {
    const item = valueFor(type.ofType as GraphQLInputType, known, depth)
    return mostly(fc.array(item, { maxLength: 3 }), null, [null], 'x')
  }
  if (isEnumType(type))
    return mostly(fc.constantFrom(...type.getValues().map(({ name }) => name)), 'NOTHING', 1, null)
  if (isInputObjectType(type)) {
    if (depth <= 0) return fc.constant({})
    const fields = Object.values(type.getFields())
    const shape = Object.fromEntries(
      fields.map((field) => [field.name, valueFor(field.type, known, depth - 1)] as const),
    )
    const required = fields.filter((field) => isNonNullType(field.type)).map(({ name }) => name)
    return fc.record(shape, { requiredKeys: required })
  }
  if (type.name === 'Boolean') return fc.boolean()
  if (type.name === 'Int')
    return mostly(fc.integer({ min: 1, max: 6 }), -1, 0, 101, 2 ** 31 - 1, 2 ** 31, 0.5, 'x')
  if (type.name === 'Float') return mostly(fc.double({ noNaN: true, noDefaultInfinity: true }), 'x', null)
  if (type.name === 'Date')
    return mostly(
      fc.constantFrom('2020-01-01', '2022-10-11', '2035-12-31'),
      '2022-02-30',
      '',
      '0000-00-00',
      5,
    )
  return fc.oneof(
    { weight: 6, arbitrary: mostly(fc.constantFrom(...known), 7, null) },
    { weight: 1, arbitrary: fc.constantFrom(...oddTexts) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  )
}

interface Part {
  readonly text: string
  /** [name, type, value] */
  readonly variables: readonly (readonly [string, string, unknown])[]
}

/**
 * Operations as the schema has them: any fields with any arguments, nested, aliased, in fragments; `known` are ids and names that
 * there are. Values travel as variables, so that they may be of any kind.
 */
export function queriesOf(schema: GraphQLSchema, known: readonly string[]): fc.Arbitrary<Asked> {
  const root = schema.getQueryType()!
  let count = 0

  function selection(type: GraphQLNamedType, depth: number): fc.Arbitrary<Part> {
    if (!isCompositeType(type)) return fc.constant({ text: '', variables: [] })
    if (isAbstractType(type)) {
      const possible = fc.constantFrom(...schema.getPossibleTypes(type))
      return possible.chain((one) =>
        selection(one, depth).map(({ text, variables }) => ({
          text: ` { __typename ... on ${one.name}${text} }`,
          variables,
        })),
      )
    }
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || isLeafType(getNamedType(field.type)),
    )
    if (fields.length === 0) return fc.constant({ text: ' { __typename }', variables: [] })
    return fc
      .uniqueArray(fc.constantFrom(...fields), { minLength: 1, maxLength: 3, selector: ({ name }) => name })
      .chain((chosen) => fc.tuple(...chosen.map((field) => fieldOf(field, depth))))
      .map((parts) => ({
        text: ` { ${parts.map(({ text }) => text).join(' ')} }`,
        variables: parts.flatMap(({ variables }) => variables),
      }))
  }

  function fieldOf(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<Part> {
    const given = field.args.map((argument) =>
      fc
        .option(valueFor(argument.type, known, 3), {
          nil: undefined,
          freq: isNonNullType(argument.type) ? 20 : 2,
        })
        .map((value) => ({ argument, value })),
    )
    const inside = selection(getNamedType(field.type), depth - 1)
    return fc
      .tuple(fc.tuple(...given), inside, fc.boolean())
      .map(([values, { text, variables }, isAliased]) => {
        const own = values
          .filter(({ value }) => value !== undefined)
          .map(({ argument, value }) => ({ argument, value, name: `v${count++}` }))
        const written = own.map(({ argument, name }) => `${argument.name}: $${name}`).join(', ')
        const alias = isAliased ? `a${count++}: ` : ''
        return {
          text: `${alias}${field.name}${written ? `(${written})` : ''}${text}`,
          variables: [
            ...own.map(({ argument, value, name }) => [name, String(argument.type), value] as const),
            ...variables,
          ],
        }
      })
  }

  return selection(root, 4).map(({ text, variables }) => {
    const declared = variables.map(([name, type]) => `$${name}: ${type}`).join(', ')
    return {
      query: `query Made${declared ? `(${declared})` : ''}${text}`,
      variables: Object.fromEntries(variables.map(([name, , value]) => [name, value])),
    }
  })
}

/** A document with something cut out, doubled or strewn in: what a broken or a hostile client sends. */
export function brokenQueries(queries: fc.Arbitrary<Asked>): fc.Arbitrary<Asked> {
  const signs = fc.constantFrom(
    '{',
    '}',
    '(',
    ')',
    '$',
    '"',
    '...',
    '@skip(if: true)',
    '#',
    '\ufeff',
    '\0',
    '\\u{110000}',
    '!',
  )
  return fc
    .tuple(queries, fc.nat(), fc.nat({ max: 30 }), signs)
    .map(([{ query, variables }, at, cut, sign]) => {
      const place = at % query.length
      return { query: query.slice(0, place) + sign + query.slice(place + cut), variables }
    })
}
