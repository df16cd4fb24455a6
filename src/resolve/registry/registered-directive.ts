import type { Directive, HeaderField } from '../../domain/directive.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { directiveId, idOf, titleKey } from '../../domain/identifier.ts'
import type { RegisteredDirective } from '../../domain/registration.ts'
import { readDocumentNumber } from '../../extract/citations/document-number.ts'
import { kindWord } from '../../extract/citations/title-kind.ts'
import type { Gazetteer } from '../../extract/gazetteer.ts'
import type { BodyRegistry } from '../bodies/body-registry.ts'
import { issuerOfNumber } from '../bodies/issuer-of-number.ts'
import type { Standpoint } from '../bodies/standpoint.ts'
import { toldPlace } from '../told-place.ts'
import type { HeaderColumn } from './registry-words.ts'
import { validityOf } from './registry-words.ts'
import type { RowCells } from './row-cells.ts'
import { BrokenRow } from './row-problem.ts'

/** What a row is read with. `standpointOf` gives one object a year, so that bodies are resolved once. */
export interface RowKnowledge {
  readonly source: string
  readonly bodies: BodyRegistry
  readonly standpointOf: (year: number | null) => Standpoint
  /** Numbers under which the table has several titles: 洛阳市…公告第15号 brings a regulation and the decision that amends it. */
  readonly sharedNumbers: ReadonlySet<string>
  readonly gazetteer: Gazetteer
}

/** A row of a table of headers as a directive that is known and not held. Throws `BrokenRow` for a row without a title. */
export function registeredDirective(
  row: number,
  cells: RowCells<HeaderColumn>,
  known: RowKnowledge,
): RegisteredDirective {
  const title = cells.value('title')
  if (title === null) throw new BrokenRow('has no title')
  const documentNumber = numberIn(cells.value('number'))
  const issuedOn = cells.day('issuedOn')
  const publishedOn = cells.day('publishedOn')
  const rowId = cells.value('id')
  const day = issuedOn ?? publishedOn
  const year = day ? Number(day.slice(0, 4)) : yearIn(documentNumber)
  const { issuers, inferred, ofNumber } = issuersOf(cells.value('issuers'), documentNumber, year, known)
  const lead = known.bodies.bodies().find((body) => body.id === issuers[0]) ?? null
  const place = toldPlace([lead, ofNumber], title, known.gazetteer)
  return {
    id: idOfRow({
      documentNumber,
      issuer: (ofNumber?.certain ? ofNumber.name : lead?.name) ?? null,
      title,
      day: day ?? (rowId && `row ${rowId}`),
      isShared: documentNumber !== null && known.sharedNumbers.has(documentNumber),
    }),
    part: 'cited',
    held: false,
    title,
    otherTitles: [],
    documentNumber,
    kind: kindWord(title),
    ...place,
    issuedOn,
    publishedOn,
    effectiveFrom: cells.day('effectiveFrom'),
    effectiveUntil: cells.day('effectiveUntil'),
    issuingBodies: issuers,
    issuerCount: null,
    approvedBy: [],
    addressees: [],
    inferred: [...inferred, ...inferredPlace(place)],
    evidence: evidenceIn(cells, place, documentNumber),
    registration: {
      source: known.source,
      row,
      rowId,
      evidence: cells.row(),
      validity: validityOf(cells.value('validity') ?? ''),
      validityWords: cells.words('validity'),
      rank: cells.value('rank'),
    },
  }
}

/** A cell holds one number in some spelling, or words that are none (—, 无, 科技工业信息化). */
export function numberIn(cell: string | null): string | null {
  return (cell && readDocumentNumber(cell)?.normal) || null
}

function yearIn(documentNumber: string | null): number | null {
  return Number(/(?:19|20)\d\d/.exec(documentNumber ?? '')?.[0]) || null
}

/** 财政部;科学技术部, and 海南省其他机构 for nobody in particular. */
function namesIn(cell: string | null): readonly string[] {
  return (cell ?? '')
    .split(/[;;,,、|\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.endsWith('其他机构'))
}

function issuersOf(
  cell: string | null,
  documentNumber: string | null,
  year: number | null,
  { bodies, standpointOf, gazetteer }: RowKnowledge,
) {
  const standpoint = standpointOf(year)
  const ofNumber = documentNumber ? issuerOfNumber(documentNumber, gazetteer) : null
  const stated = namesIn(cell).flatMap((name) => bodies.registerList(name, standpoint, true))
  if (stated.length > 0 || !ofNumber?.certain)
    return { issuers: [...new Set(stated)], inferred: [] as HeaderField[], ofNumber }
  const id = bodies.register(ofNumber.name, standpoint)
  return { issuers: id ? [id] : [], inferred: (id ? ['issuingBodies'] : []) as HeaderField[], ofNumber }
}

function inferredPlace({ level, jurisdiction }: Pick<Directive, 'level' | 'jurisdiction'>): HeaderField[] {
  return [...(level ? (['level'] as const) : []), ...(jurisdiction ? (['jurisdiction'] as const) : [])]
}

/**
 * By number and issuer as everywhere; where the table has several titles under the number, by the title as well. Without
 * number and day only the row tells it from another of the same title.
 */
function idOfRow(of: {
  readonly documentNumber: string | null
  readonly issuer: string | null
  readonly title: string
  readonly day: string | null
  readonly isShared: boolean
}): string {
  const { documentNumber, issuer, title, day, isShared } = of
  if (isShared) return idOf('dir', 'number', documentNumber, issuer, titleKey(title))
  return directiveId({ documentNumber, issuer, title, issuedOn: day })
}

function evidenceIn(
  cells: RowCells<HeaderColumn>,
  { level, jurisdiction }: Pick<Directive, 'level' | 'jurisdiction'>,
  documentNumber: string | null,
): Directive['evidence'] {
  const issuers = cells.words('issuers')
  const number = documentNumber === null ? null : cells.words('number')
  const place = issuers ?? number ?? cells.words('title')
  const words: Partial<Record<HeaderField, Evidence | null>> = {
    title: cells.words('title'),
    kind: cells.words('title'),
    documentNumber: number,
    issuingBodies: issuers ?? number,
    level: level && place,
    jurisdiction: jurisdiction && place,
    issuedOn: cells.words('issuedOn'),
    publishedOn: cells.words('publishedOn'),
    effectiveFrom: cells.words('effectiveFrom'),
    effectiveUntil: cells.words('effectiveUntil'),
  }
  return Object.fromEntries(Object.entries(words).filter(([, evidence]) => evidence))
}
