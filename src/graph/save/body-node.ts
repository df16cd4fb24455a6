import type { Body } from '../../domain/body.ts'
import { placeTags } from '../search-tags.ts'
import { searchText } from '../search-text.ts'

/** A description of a body as the graph gives it back: at most one alias each. */
export interface BodyDescription {
  readonly key: string
  readonly record: Body
}

/** The node of a body from all descriptions of it: every name any document calls it, and what is known of its place. */
export function bodyNode(id: string, descriptions: readonly BodyDescription[]) {
  const ordered = [...descriptions].sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ record }) => record)
  const known = <T>(of: (record: Body) => T | null): T | null =>
    ordered.map(of).find((value) => value !== null) ?? null
  const { name, label } = ordered[0]!
  const aliases = [...new Set(ordered.flatMap((record) => record.aliases))].sort()
  const group = known((record) => record.group)
  const jurisdictionCode = known((record) => record.jurisdictionCode)
  const level = known((record) => record.level)
  return {
    id,
    label,
    properties: {
      id,
      name,
      aliases,
      level,
      jurisdictionCode,
      quantifier: group?.quantifier ?? null,
      memberLevels: group?.levels ?? null,
      memberFunction: group?.function ?? null,
      within: group?.within ?? null,
      searchText: searchText(name, ...aliases),
      searchTags: ['type=Body', ...(level ? [`level=${level}`] : []), ...placeTags(jurisdictionCode)],
    },
    parent: known((record) => record.parent),
    successors: [...new Set(ordered.flatMap((record) => record.succeededBy))].sort(),
    jurisdiction: jurisdictionCode,
  }
}
