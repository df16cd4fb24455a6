import type { Directive } from '../../domain/directive.ts'
import { titleKey } from '../../domain/identifier.ts'
import type { Registration } from '../../domain/registration.ts'
import { workKey } from '../../domain/title.ts'
import { searchText } from '../search-text.ts'
import { headerEvidence, registryProperties } from './registry-properties.ts'
import type { Candidate } from './same-work.ts'
import { issuedTitles, titleKeys } from './title-keys.ts'

/** A description of a directive as the graph gives it back. */
export interface DirectiveDescription {
  readonly key: string
  readonly held: boolean
  /** `source`: of a held one, the file that holds it. `registration`: of one that a table lists, the row. */
  readonly record: Directive & { readonly source?: string; readonly registration?: Registration }
}

/** A Directive node with what hangs on its header. */
export interface DirectiveNode {
  readonly id: string
  readonly properties: Record<string, Value>
  readonly issuingBodies: readonly string[]
  readonly addressees: readonly string[]
  readonly approvedBy: readonly string[]
  readonly jurisdiction: string | null
}

type Value = string | number | boolean | null | readonly string[]

/** What all descriptions of one id say together. */
export function candidateOf(id: string, descriptions: readonly DirectiveDescription[]): Candidate {
  const records = inOrder(descriptions).map(({ record }) => record)
  return {
    id,
    held: descriptions.some(({ held }) => held),
    registered: records.some(({ registration }) => registration),
    number: first(records, (record) => record.documentNumber),
    titles: distinct(records.flatMap(titleKeys)),
    issuedTitles: distinct(records.flatMap(issuedTitles)),
    issuers: distinct(records.flatMap((record) => record.issuingBodies)),
    issuedOn: first(records, (record) => record.issuedOn),
    publishedOn: first(records, (record) => record.publishedOn),
  }
}

/**
 * The node of a directive from all descriptions of it. One that is held says itself what it is, and registries what it is
 * silent on; of one that is not held each field is taken from the description that says most, registries before those that cite
 * it. A number that only those who cite it give is marked as inferred.
 */
export function directiveNode(
  id: string,
  descriptions: readonly DirectiveDescription[],
  primary: string | null,
): DirectiveNode {
  const ordered = inOrder(descriptions)
  const own = ordered.find(({ record }) => primary !== null && record.source === primary)?.record
  const listed = ordered.flatMap(({ record }) => (record.registration ? [record] : []))
  const records = own ? [own, ...listed] : ordered.map(({ record }) => record)
  const number = first(
    [...records, ...ordered.map(({ record }) => record)],
    (record) => record.documentNumber,
  )
  const stated = records.some(({ documentNumber }) => documentNumber !== null)
  const learned: Directive['inferred'] = own && !stated && number ? ['documentNumber'] : []
  const title = first(records, (record) => record.title)
  const jurisdiction = first(records, (record) => record.jurisdiction)
  const titles = distinct(ordered.flatMap(({ record }) => [record.title, ...record.otherTitles]))
  const otherTitles = titles.filter((each) => each !== title)
  const evidence = headerEvidence(records, own)
  return {
    id,
    properties: {
      id,
      otherIds: distinct(descriptions.map(({ record }) => record.id)).filter((each) => each !== id),
      held: own !== undefined,
      part: own?.part ?? 'cited',
      title,
      otherTitles,
      documentNumber: number,
      kind: first(records, (record) => record.kind),
      level: first(records, (record) => record.level),
      jurisdictionCode: jurisdiction?.code ?? null,
      jurisdictionName: jurisdiction?.name ?? null,
      issuedOn: first(records, (record) => record.issuedOn),
      publishedOn: first(records, (record) => record.publishedOn),
      effectiveFrom: first(records, (record) => record.effectiveFrom),
      effectiveUntil: first(records, (record) => record.effectiveUntil),
      issuerCount: first(records, (record) => record.issuerCount),
      inferred: distinct([...((own ?? listed[0])?.inferred ?? []), ...learned]),
      titleKey: title && titleKey(title),
      workKey: title && workKey(title),
      searchText: searchText(title, number, ...otherTitles),
      // What pages go by: an index holds no nulls, and what has no date, title or number is still in its order.
      ...{
        sortIssuedOn: first(records, (record) => record.issuedOn) ?? '',
        sortTitle: title ?? '',
        sortNumber: number ?? '',
      },
      source: primary,
      quote: evidence.title?.quote ?? null,
      start: evidence.title?.start ?? null,
      end: evidence.title?.end ?? null,
      repaired: evidence.title?.repaired ?? null,
      evidence: JSON.stringify(evidence),
      ...registryProperties(listed),
    },
    issuingBodies: firstList(records, (record) => record.issuingBodies),
    addressees: firstList(records, (record) => record.addressees),
    approvedBy: firstList(records, (record) => record.approvedBy),
    jurisdiction: jurisdiction?.code ?? null,
  }
}

/**
 * The fullest first, and of those the one whose title no line end or space cuts; between equals the key decides, which is the
 * same in every order of loading.
 */
function inOrder(descriptions: readonly DirectiveDescription[]): DirectiveDescription[] {
  const rank = ({ held, record }: DirectiveDescription) =>
    (held ? 32 : 0) +
    (record.registration ? 16 : 0) +
    (record.documentNumber ? 8 : 0) +
    (record.issuingBodies.length > 0 ? 4 : 0) +
    (record.title ? 2 : 0) +
    (record.title && !/\s/u.test(record.title) ? 1 : 0)
  return [...descriptions].sort((a, b) => rank(b) - rank(a) || (a.key < b.key ? -1 : 1))
}

function first<T>(records: readonly Directive[], of: (record: Directive) => T | null): T | null {
  for (const record of records) {
    const value = of(record)
    if (value !== null) return value
  }
  return null
}

function firstList(
  records: readonly Directive[],
  of: (record: Directive) => readonly string[],
): readonly string[] {
  return distinct(records.map(of).find((list) => list.length > 0) ?? [], false)
}

function distinct<T extends string>(values: readonly (T | null)[], sort = true): T[] {
  const unique = [...new Set(values.filter((value) => value !== null))]
  return sort ? unique.sort() : unique
}
