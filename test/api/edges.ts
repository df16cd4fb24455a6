import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** Something to ask with one value where it is likely to break, and what it is called in a report. */
export interface Probe {
  readonly name: string
  readonly query: string
  readonly variables: { readonly value: unknown }
}

/** Good values by argument, for those a field cannot be asked without: `lineage.id`, or `id` for all fields. */
export type Usual = Readonly<Record<string, string>>

const texts = [
  '',
  ' \u3000\n',
  '一'.repeat(50_000),
  'a b '.repeat(8_000),
  '卫\udc00生',
  '国卫\0发',
  '𠮷👩‍👩‍👧‍👦\u202e\ufeff',
  '") OR *:* AND NOT (title:[* TO *]~9^4 {x} /.*/ \\ && || + - !',
  "' OR 1=1 //` }) DETACH DELETE n",
  '*',
  '〔〕《》（）',
]
const cursors = [
  ...['', '\0', '%%%', 'e30', '一'.repeat(50_000)],
  ...['[]', 'null', '["directives","",""]', '["jurisdictions",1,2]', '{'].map((text) => btoa(text)),
]
const ids = [
  ...['', '\0', '\ud800', '一'.repeat(50_000), '*', 'dir-', '100000', 7],
  ...['dir', 'DIR', 'task', 'body', 'metric', 'cit'].map((kind) => `${kind}-0000000000000000`),
]
const byType: Readonly<Record<string, readonly unknown[]>> = {
  ID: ids,
  String: texts,
  Int: [-1, 0, 101, 2_147_483_647, -2_147_483_648, 1e300, 0.5, '1'],
  Float: [-1, -0, 0, 5e-324, 1.7e308, -1.7e308, '1'],
  Boolean: [true, false, 'true', 1],
  Date: [
    '',
    '2022-02-30',
    '2022-1-1',
    '0000-01-01',
    '9999-12-31',
    '10000-01-01',
    '\0',
    '一'.repeat(9_000),
    20_221_011,
  ],
}

/** Values at the edges of a type: of a list also none, one twice, a thousand; of an object of each of its fields, and reversed spans. */
function edgesOf(type: GraphQLInputType, name: string): readonly unknown[] {
  const bare = getNullableType(type)
  if (isListType(bare)) {
    const items = edgesOf(bare.ofType as GraphQLInputType, name)
    const [some] = [goodOf(bare.ofType as GraphQLInputType)]
    return [
      [],
      [null],
      [some, some],
      Array.from({ length: 1_000 }, () => some),
      some,
      ...items.map((item) => [item]),
    ]
  }
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields())
    const needed = Object.fromEntries(
      fields.filter(({ type }) => isNonNullType(type)).map((field) => [field.name, goodOf(field.type)]),
    )
    return [
      {},
      { nothing: 1 },
      [],
      'x',
      ...fields.flatMap((field) =>
        edgesOf(field.type, field.name).map((value) => ({ ...needed, [field.name]: value })),
      ),
      ...reversedIn(fields),
    ]
  }
  if (isEnumType(bare)) return [bare.getValues().at(-1)!.name, 'NOTHING', 1]
  if (/after|before/.test(name)) return cursors
  return byType[bare.name] ?? []
}

/** A lower bound above the upper one. */
function reversedIn(fields: readonly GraphQLInputField[]): readonly unknown[] {
  const kinds = fields.filter(({ name }) => name.endsWith('From')).map(({ name }) => name.slice(0, -4))
  return kinds.map((kind) => ({
    [`${kind}From`]: kind === 'target' ? 9 : '2030-01-01',
    [`${kind}Until`]: kind === 'target' ? -9 : '1990-01-01',
  }))
}

function goodOf(type: GraphQLInputType): unknown {
  const bare = getNullableType(type)
  if (isListType(bare)) return []
  if (isEnumType(bare)) return bare.getValues()[0]!.name
  if (isInputObjectType(bare))
    return Object.fromEntries(
      Object.values(bare.getFields())
        .filter(({ type }) => isNonNullType(type))
        .map((field) => [field.name, goodOf(field.type)]),
    )
  return { Int: 1, Float: 1, Boolean: true, Date: '2022-10-11' }[bare.name] ?? '卫生'
}

type Field = GraphQLField<unknown, unknown>
type Open = readonly {
  readonly field: Field
  readonly owner: GraphQLNamedType
  readonly before: string
  readonly after: string
}[]

/** Every field with arguments that a question can reach, each by the shortest way. */
function fieldsWithArguments(schema: GraphQLSchema, usual: Usual): Open {
  const found: { field: Field; owner: GraphQLNamedType; before: string; after: string }[] = []
  const seen = new Set<string>()
  const ways = [{ type: schema.getQueryType() as GraphQLNamedType, before: '', after: '' }]
  for (const { type, before, after } of ways) {
    if (seen.has(type.name) || !(isObjectType(type) || isInterfaceType(type))) continue
    seen.add(type.name)
    for (const field of Object.values(type.getFields())) {
      if (field.args.length > 0) found.push({ field, owner: type, before, after })
      const target = getNamedType(field.type)
      if (!isCompositeType(target)) continue
      const open = `${field.name}${argumentsText(neededOf(field, type, usual))} { `
      ways.push({ type: target, before: before + open, after: ` }${after}` })
    }
  }
  return found
}

function neededOf(field: Field, owner: GraphQLNamedType, usual: Usual): readonly string[] {
  return field.args.flatMap((arg) => {
    const value = usual[`${owner.name}.${field.name}.${arg.name}`]
    if (value !== undefined) return [`${arg.name}: ${value}`]
    if (isNonNullType(arg.type) && arg.defaultValue === undefined)
      throw new Error(`no usual value for ${owner.name}.${field.name}.${arg.name}`)
    return []
  })
}

const argumentsText = (given: readonly string[]) => (given.length > 0 ? `(${given.join(', ')})` : '')

/** What is asked of the answer: its own values, and that those inside are made at all. */
function selectionOf(type: GraphQLOutputType, depth = 2): string {
  const named = getNamedType(type)
  if (!isCompositeType(named)) return ''
  if (depth === 0 || !('getFields' in named)) return '{ __typename }'
  const fields = Object.values(named.getFields()).filter(({ args }) => args.length === 0)
  return `{ __typename ${fields.map((field) => field.name + selectionOf(field.type, depth - 1)).join(' ')} }`
}

/** For every argument of every field: questions with each value at its edges; and each field as it is usually asked. */
export function probesOf(
  schema: GraphQLSchema,
  usual: Usual,
): { readonly plain: readonly Probe[]; readonly edges: readonly Probe[] } {
  const open = fieldsWithArguments(schema, usual)
  const asked = ({ field, owner, before, after }: Open[number], arg: GraphQLArgument | null) => {
    const others = neededOf(field, owner, usual).filter((text) => !arg || !text.startsWith(`${arg.name}:`))
    const given = arg ? [...others.filter((text) => !isInsteadOf(text, arg)), `${arg.name}: $value`] : others
    const head = arg ? `query ($value: ${arg.type}) ` : ''
    return `${head}{ ${before}${field.name}${argumentsText(given)} ${selectionOf(field.type)}${after} }`
  }
  return {
    plain: open.map((each) => ({
      name: `${each.owner.name}.${each.field.name}`,
      query: asked(each, null),
      variables: { value: null },
    })),
    edges: open.flatMap((each) =>
      each.field.args.flatMap((arg) =>
        [null, ...edgesOf(arg.type, arg.name)].map((value) => ({
          name: `${each.owner.name}.${each.field.name}(${arg.name}: ${JSON.stringify(value)?.slice(0, 60)})`,
          query: asked(each, arg),
          variables: { value },
        })),
      ),
    ),
  }
}

/** `title` is asked instead of `id`, not beside it. */
function isInsteadOf(text: string, arg: GraphQLArgument): boolean {
  return (
    /^(id|documentNumber|name|sha256):/.test(text) &&
    ['id', 'documentNumber', 'title', 'name', 'file', 'sha256'].includes(arg.name)
  )
}
