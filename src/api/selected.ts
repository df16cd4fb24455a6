import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql'

/**
 * Whether the query asks for this field below the one that is being answered: `['nodes', 'metrics']`. Looks through fragments of
 * any type and does not mind @skip: a yes may be one too many, a no is none.
 */
export function isSelected(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  path: readonly string[],
) {
  let nodes = fieldNodes
  for (const name of path)
    nodes = fieldsIn(
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
      fragments,
    ).filter((node) => node.name.value === name)
  return nodes.length > 0
}

/** The same for the items of a connection, which are asked for as `nodes` or inside `edges`. */
export function isInNodes(
  info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  field: string,
): boolean {
  return isSelected(info, ['nodes', field]) || isSelected(info, ['edges', 'node', field])
}

/** Each fragment is looked into once. */
function fieldsIn(
  sets: readonly SelectionSetNode[],
  fragments: GraphQLResolveInfo['fragments'],
): FieldNode[] {
  const fields: FieldNode[] = []
  const waiting = [...sets]
  const seen = new Set<string>()
  for (let set = waiting.pop(); set; set = waiting.pop())
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) fields.push(selection)
      else if (selection.kind === Kind.INLINE_FRAGMENT) waiting.push(selection.selectionSet)
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value)
        waiting.push(fragments[selection.name.value]!.selectionSet)
      }
    }
  return fields
}
