import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql'

/** A field that is being answered, as far as it tells what is asked for inside. */
export type Selected = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>

/**
 * The fields of this name that the query asks for inside, at the end of a path: `['nodes', 'metrics']`. Looks through fragments of
 * any type and does not mind @skip: there may be one too many, and none is missing.
 */
export function fieldsAsked(
  { fieldNodes, fragments }: Selected,
  path: readonly string[],
): readonly FieldNode[] {
  let nodes = fieldNodes
  for (const name of path)
    nodes = fieldsIn(
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
      fragments,
    ).filter((node) => node.name.value === name)
  return nodes
}

/** Whether the items of a connection are asked for this field, as `nodes` or inside `edges`. */
export function isInNodes(selected: Selected, field: string): boolean {
  return [
    ['nodes', field],
    ['edges', 'node', field],
  ].some((path) => fieldsAsked(selected, path).length > 0)
}

/** Each fragment is looked into once, in the order of the query. */
function fieldsIn(sets: readonly SelectionSetNode[], fragments: Selected['fragments']): FieldNode[] {
  const seen = new Set<string>()
  const inside = ({ selections }: SelectionSetNode): FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return selection
      if (selection.kind === Kind.INLINE_FRAGMENT) return inside(selection.selectionSet)
      if (seen.has(selection.name.value)) return []
      seen.add(selection.name.value)
      return inside(fragments[selection.name.value]!.selectionSet)
    })
  return sets.flatMap(inside)
}
