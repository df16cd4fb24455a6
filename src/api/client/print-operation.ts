import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql'
import { nameOf, printType } from './print-types.ts'

interface Scope {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
}

/** What a client sends with the operation: those that may be left out are optional. */
export function printVariables(
  { schema }: Scope,
  { variableDefinitions = [] }: OperationDefinitionNode,
): string {
  const fields = variableDefinitions.map(({ variable, type: node, defaultValue }) => {
    const type = typeFromAST(schema, node as Parameters<typeof typeFromAST>[1])
    if (!type) throw new Error(`the schema has no type of $${variable.name.value}`)
    const optional = node.kind !== Kind.NON_NULL_TYPE || defaultValue ? '?' : ''
    return `readonly ${variable.name.value}${optional}: ${printType(type)}`
  })
  return fields.length > 0 ? braced(fields, 0) : 'Readonly<Record<string, never>>'
}

/** What the operation answers, to the fields that it asks for. */
export function printAnswer(scope: Scope, { operation, selectionSet }: OperationDefinitionNode): string {
  const root = scope.schema.getRootType(operation)
  if (!root) throw new Error(`the schema has no ${operation}`)
  return printSelection(scope, root, [selectionSet], 0)
}

/** The union of what each possible type answers: one shape where all answer alike. */
function printSelection(
  scope: Scope,
  type: GraphQLNamedType,
  sets: readonly SelectionSetNode[],
  depth: number,
): string {
  const possible = isAbstractType(type) ? scope.schema.getPossibleTypes(type) : [type as GraphQLObjectType]
  return [...new Set(possible.map((each) => printObject(scope, each, sets, depth)))].join(' | ')
}

function printObject(
  scope: Scope,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  depth: number,
): string {
  const fields = [...collect(scope, type, sets)].map(([key, nodes]) => {
    const [{ name, directives = [] }] = nodes as [FieldNode]
    const maybe = directives.some((each) => /^(skip|include)$/.test(each.name.value)) ? '?' : ''
    if (name.value === '__typename') return `readonly ${key}${maybe}: '${type.name}'`
    const field = type.getFields()[name.value]
    if (!field) throw new Error(`${type.name} has no ${name.value}`)
    const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
    const printed = printType(field.type, (named) =>
      inner.length > 0 ? printSelection(scope, getNamedType(named), inner, depth + 1) : nameOf(named),
    )
    return `readonly ${key}${maybe}: ${printed}`
  })
  return braced(fields, depth)
}

/** Fields one a line, as deep as they are nested. */
function braced(fields: readonly string[], depth: number): string {
  const indent = '  '.repeat(depth)
  return `{\n${fields.map((field) => `${indent}  ${field}\n`).join('')}${indent}}`
}

/** The fields asked of a type, by the name they are answered under, through the fragments that fit it. */
function collect(
  scope: Scope,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  found = new Map<string, FieldNode[]>(),
): Map<string, FieldNode[]> {
  for (const selection of sets.flatMap(({ selections }) => selections)) {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value
      found.set(key, [...(found.get(key) ?? []), selection])
    } else {
      const fragment = fragmentOf(scope, selection)
      if (fits(scope, type, fragment.typeCondition?.name.value))
        collect(scope, type, [fragment.selectionSet], found)
    }
  }
  return found
}

function fragmentOf({ fragments }: Scope, node: Exclude<SelectionNode, FieldNode>) {
  if (node.kind === Kind.INLINE_FRAGMENT) return node
  const fragment = fragments.get(node.name.value)
  if (!fragment) throw new Error(`there is no fragment ${node.name.value}`)
  return fragment
}

function fits({ schema }: Scope, type: GraphQLObjectType, condition: string | undefined): boolean {
  const wanted = condition === undefined ? type : schema.getType(condition)
  if (!wanted) throw new Error(`the schema has no ${condition}`)
  return isObjectType(wanted)
    ? wanted.name === type.name
    : isAbstractType(wanted) && schema.isSubType(wanted, type)
}
