import type { BodyDescription } from '../save/body-node.ts'
import type { Description } from '../save/description.ts'
import type { RelatedDescription } from '../save/family.ts'
import type { GraphFiles } from './graph-files.ts'
import type { Spool } from './spool.ts'

/** Of a description of a directive what is needed until all are known; its record is set aside. */
interface Kept {
  readonly key: string
  readonly of: string
  readonly held: boolean
  readonly source: string | null
  readonly place: number
  /** Another of the same family, nearer to the one that stands for it; null for that one. */
  family: Kept | null
}

/** The families that keys tie together, each as rows of related-descriptions.cypher. */
export type FamilyRows = readonly RelatedDescription[]

export interface KeptDescriptions {
  /** Notes what some file or rows say; what was said before is not written again. */
  add(descriptions: readonly Description[]): void
  /** The records of those that tables call so. */
  called(rowId: string): readonly string[]
  bodies(): Iterable<readonly [id: string, descriptions: readonly BodyDescription[]]>
  /** `damageOf`: how damaged a source is. */
  families(damageOf: (source: string | null) => number | null): Iterable<FamilyRows>
  /** Whether several ids are in the family: only then can one be another's. */
  mixedFamilies(damageOf: (source: string | null) => number | null): Iterable<FamilyRows>
}

/** Keeps all descriptions of a load, each once, and writes their nodes with the keys that tie them together. */
export function keptDescriptions(files: GraphFiles, records: Spool): KeptDescriptions {
  const known = new Set<string>()
  const directives: Kept[] = []
  const firstWith = new Map<string, Kept>()
  const bodies = new Map<string, BodyDescription[]>()
  const rows = new Map<string, number[]>()

  function keep({ key, of, held, source, rowId, record, keys }: Description): void {
    const one: Kept = { key, of, held, source, place: records.add(record), family: null }
    directives.push(one)
    if (rowId !== null) append(rows, rowId, one.place)
    for (const value of keys) {
      const first = firstWith.get(value)
      if (first) union(first, one)
      else {
        firstWith.set(value, one)
        files.node('Key', { value })
      }
      files.link('knownBy', key, value, 'KNOWN_BY')
    }
  }

  function* familiesOf(damageOf: (source: string | null) => number | null, onlyMixed: boolean) {
    const families = new Map<Kept, Kept[]>()
    for (const each of directives) append(families, root(each), each)
    for (const family of families.values())
      if (!onlyMixed || family.some(({ of }) => of !== family[0]!.of))
        yield family.map(({ key, of, held, source, place }) => ({
          ...{ key, of, held, record: records.read(place), now: null, readFrom: null },
          damage: damageOf(source),
        }))
  }

  return {
    add(descriptions) {
      for (const description of descriptions) {
        if (known.has(description.key)) continue
        known.add(description.key)
        const { keys: _keys, ...properties } = description
        files.node('Description', properties)
        if (description.kind === 'directive') keep(description)
        else
          append(bodies, description.of, {
            key: description.key,
            record: JSON.parse(description.record),
          })
      }
    },
    called: (rowId) => (rows.get(rowId) ?? []).map((place) => records.read(place)),
    bodies: () => bodies,
    families: (damageOf) => familiesOf(damageOf, false),
    mixedFamilies: (damageOf) => familiesOf(damageOf, true),
  }
}

function append<K, T>(groups: Map<K, T[]>, key: K, value: T): void {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}

function root(one: Kept): Kept {
  let at = one
  while (at.family) {
    at.family = at.family.family ?? at.family
    at = at.family
  }
  return at
}

function union(a: Kept, b: Kept): void {
  const [first, second] = [root(a), root(b)]
  if (first !== second) second.family = first
}
