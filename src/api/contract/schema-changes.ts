import {
  type BreakingChange,
  BreakingChangeType,
  buildSchema,
  type DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInputObjectType,
} from 'graphql'

/** What became of a schema, each change in one sentence. */
export interface SchemaChanges {
  /** What a client that worked may now fail on, or answer otherwise without an error; needs a reason in the changelog. */
  readonly breaking: readonly string[]
  /** Removals of what was deprecated in the schema before: announced. */
  readonly removedAsAnnounced: readonly string[]
  /** What a client that lists all values or types may not know: a new value of an enum. */
  readonly widening: readonly string[]
  /** What is new besides. */
  readonly added: readonly string[]
}

/** Compares two printed schemas. A default that changed counts as breaking: the same query is answered otherwise. */
export function schemaChanges(beforeText: string, nowText: string): SchemaChanges {
  const before = buildSchema(beforeText)
  const now = buildSchema(nowText)
  const breaking = findBreakingChanges(before, now)
  const dangerous = findDangerousChanges(before, now)
  const isAnnounced = ({ type, description }: BreakingChange) =>
    removals.has(type) && isDeprecated(before, description)
  const sentences = (changes: readonly { readonly description: string }[]) =>
    changes.map(({ description }) => description)
  const dangerousOf = (kind: 'breaking' | 'widening' | 'added') =>
    sentences(dangerous.filter(({ type }) => kindOfDanger[type] === kind))
  return {
    breaking: [...sentences(breaking.filter((change) => !isAnnounced(change))), ...dangerousOf('breaking')],
    removedAsAnnounced: sentences(breaking.filter(isAnnounced)),
    widening: dangerousOf('widening'),
    added: [...additions(before, now), ...dangerousOf('added')],
  }
}

/** What graphql-js calls dangerous is three things to us. */
const kindOfDanger: Readonly<Record<DangerousChangeType, 'breaking' | 'widening' | 'added'>> = {
  ARG_DEFAULT_VALUE_CHANGE: 'breaking',
  VALUE_ADDED_TO_ENUM: 'widening',
  TYPE_ADDED_TO_UNION: 'widening',
  IMPLEMENTED_INTERFACE_ADDED: 'widening',
  OPTIONAL_ARG_ADDED: 'added',
  OPTIONAL_INPUT_FIELD_ADDED: 'added',
}

const removals: ReadonlySet<BreakingChangeType> = new Set([
  BreakingChangeType.FIELD_REMOVED,
  BreakingChangeType.ARG_REMOVED,
  BreakingChangeType.VALUE_REMOVED_FROM_ENUM,
])

/** The three sentences in which graphql-js says that something is gone that a schema can mark as deprecated. */
function isDeprecated(before: GraphQLSchema, description: string): boolean {
  const [, ofEnum, value] = /^(?=\w+ was removed from enum type (\w+))(\w+)/.exec(description) ?? []
  if (ofEnum) return deprecatedAt(before, ofEnum, value!, null)
  const [, type, field, argument] = /^(\w+)\.(\w+)(?: arg (\w+))? was removed/.exec(description) ?? []
  return type !== undefined && deprecatedAt(before, type, field!, argument ?? null)
}

function deprecatedAt(schema: GraphQLSchema, type: string, name: string, argument: string | null): boolean {
  const found = membersOf(schema.getType(type)).find((member) => member.name === name)
  const part = argument === null ? found : found?.args?.find((arg) => arg.name === argument)
  return part?.deprecationReason != null
}

interface Member {
  readonly name: string
  readonly deprecationReason?: string | null | undefined
  readonly args?: readonly Member[]
}

function membersOf(type: GraphQLNamedType | undefined): readonly Member[] {
  if (type && 'getFields' in type) return Object.values(type.getFields())
  if (type && 'getValues' in type) return type.getValues()
  return []
}

/** New types, and new fields of types that were there. graphql-js does not name them: they break nothing. */
function additions(before: GraphQLSchema, now: GraphQLSchema): string[] {
  return Object.values(now.getTypeMap()).flatMap((type) => {
    const known = before.getType(type.name)
    if (!known) return [`${type.name} was added.`]
    if (isInputObjectType(type) || !('getFields' in type)) return []
    const had = new Set(membersOf(known).map(({ name }) => name))
    return membersOf(type).flatMap(({ name }) => (had.has(name) ? [] : [`${type.name}.${name} was added.`]))
  })
}
