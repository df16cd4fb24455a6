import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
  isScalarType,
} from 'graphql'

const scalars: Readonly<Record<string, string>> = { Int: 'number', Float: 'number', Boolean: 'boolean' }

/** A GraphQL type in TypeScript: [Level!] is `readonly Level[] | null`. `named` prints the innermost. */
export function printType(type: GraphQLType, named: (type: GraphQLNamedType) => string = nameOf): string {
  if (!isNonNullType(type)) return `${printNonNull(type, named)} | null`
  return printNonNull(type.ofType, named)
}

function printNonNull(type: GraphQLType, named: (type: GraphQLNamedType) => string): string {
  if (!isListType(type)) return named(type as GraphQLNamedType)
  const item = printType(type.ofType, named)
  return `readonly ${/[|&]/.test(item) ? `(${item})` : item}[]`
}

/** IDs, strings and days are strings. */
export function nameOf(type: GraphQLNamedType): string {
  return isScalarType(type) ? (scalars[type.name] ?? 'string') : type.name
}

/** Every enum, input and object of the schema, in the order of their names, with what the schema says of them. */
export function printTypes(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__') && name !== 'Query' && name !== 'Mutation')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return types.flatMap((type) => printed(schema, type)).join('\n\n')
}

function printed(schema: GraphQLSchema, type: GraphQLNamedType): string[] {
  const said = comment(type.description, '')
  if (isEnumType(type)) {
    const values = type.getValues().map(({ name }) => `'${name}'`)
    return [`${said}export type ${type.name} =\n  | ${values.join('\n  | ')}`]
  }
  if (isInputObjectType(type))
    return [`${said}export interface ${type.name} {\n${inputFields(type.getFields())}\n}`]
  if (isInterfaceType(type)) {
    const names = schema.getPossibleTypes(type).map(({ name }) => name)
    return [`${said}export type ${type.name} = ${names.join(' | ')}`]
  }
  if (!isObjectType(type)) return []
  return [`${said}export interface ${type.name} {\n${outputFields(type.name, type.getFields())}\n}`]
}

function inputFields(fields: Readonly<Record<string, GraphQLInputField>>): string {
  return Object.values(fields)
    .map((field) => {
      const optional = isRequiredInputField(field) ? '' : '?'
      return `${comment(field.description, '  ')}  readonly ${field.name}${optional}: ${printType(field.type)}`
    })
    .join('\n')
}

function outputFields(
  typename: string,
  fields: Readonly<Record<string, GraphQLField<unknown, unknown>>>,
): string {
  return [
    `  readonly __typename: '${typename}'`,
    ...Object.values(fields).map(
      ({ name, type, description }) => `${comment(description, '  ')}  readonly ${name}: ${printType(type)}`,
    ),
  ].join('\n')
}

/** A description as the comment above what it describes; nothing where there is none. */
function comment(description: string | null | undefined, indent: string): string {
  if (!description) return ''
  const words = description.replaceAll('*/', '* /').replaceAll('\n', `\n${indent} * `)
  return `${indent}/** ${words} */\n`
}
