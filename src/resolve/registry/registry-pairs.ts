import type { Citation, Relation } from '../../domain/citation.ts'
import type { Directive } from '../../domain/directive.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { idOf } from '../../domain/identifier.ts'
import type { RegisteredDirective, RegistryRecords } from '../../domain/registration.ts'
import { issuerInTitle } from '../../domain/title.ts'
import type { Gazetteer } from '../../extract/gazetteer.ts'
import type { SourceDocument } from '../../text/source-document.ts'
import type { Cell } from '../../text/table/table-rows.ts'
import { type BodyRegistry, bodyRegistry } from '../bodies/body-registry.ts'
import type { Standpoint } from '../bodies/standpoint.ts'
import { citedDirective } from '../citations/cited-directive.ts'
import { numberIn } from './registered-directive.ts'
import type { RegistryStretch } from './registry-headers.ts'
import { relationOf } from './registry-words.ts'
import { cellsOf } from './row-cells.ts'
import { BrokenRow, type RowProblem } from './row-problem.ts'
import { inStretches } from './stretches.ts'
import { contentRows, type TableLayout } from './table-layout.ts'

/** A row of a table of pairs, before it is known which directives its ends are. */
export interface RegistryPair {
  readonly row: number
  readonly evidence: Evidence
  readonly from: Cell
  readonly to: Cell
  readonly relation: Relation
}

export interface PairStretch {
  readonly start: number
  readonly end: number
  readonly pairs: readonly RegistryPair[]
  readonly problems: readonly RowProblem[]
  readonly lastRow: number
}

type PairLayout = Extract<TableLayout, { kind: 'pairs' }>

/** The pairs of a table, some hundred rows at a time. */
export function* registryPairs({ text }: SourceDocument, layout: PairLayout): Generator<PairStretch> {
  const seen = new Map<string, number>()
  for (const { rows, start, end } of inStretches(text, contentRows(text, layout))) {
    const pairs: RegistryPair[] = []
    const problems: RowProblem[] = []
    for (const row of rows)
      try {
        const cells = cellsOf(text, row, layout.columns, layout.names.cells.length)
        const [from, to] = [cells.cell('from'), cells.cell('to')]
        if (!from || !to) throw new BrokenRow(`has no ${from ? 'to' : 'from'}`)
        if (from.value === to.value) throw new BrokenRow(`${from.value} cites itself`)
        const stated = cells.value('relation')
        const relation = stated ? relationOf(stated) : 'CITES'
        if (!relation) throw new BrokenRow(`${stated} is no relation`)
        const key = JSON.stringify([from.value, to.value, relation])
        const before = seen.get(key)
        if (before) throw new BrokenRow(`is the same as row ${before}`)
        seen.set(key, row.number)
        pairs.push({ row: row.number, evidence: cells.row(), from, to, relation })
      } catch (error) {
        if (!(error instanceof BrokenRow)) throw error
        problems.push({ row: row.number, reason: error.message })
      }
    yield { start, end, pairs, problems, lastRow: rows.at(-1)!.number }
  }
}

/** What may be the id of a row in a table of headers. */
export function rowIdsIn({ pairs }: PairStretch): string[] {
  const ends = pairs.flatMap(({ from, to }) => [from.value, to.value])
  return [...new Set(ends)]
}

/**
 * What pairs say, once it is known which rows their ids are of. An end that is no known id is a document number or a title, and
 * tells of a directive by itself; an id that is not known, or of several directives, leaves the pair out.
 */
export function pairRecords(
  { start, end, pairs, problems, lastRow }: PairStretch,
  registered: ReadonlyMap<string, readonly RegisteredDirective[]>,
  gazetteer: Gazetteer,
): RegistryStretch {
  const bodies = bodyRegistry(gazetteer)
  const directives = new Map<string, Directive>()
  const citations: Citation[] = []
  const broken: RowProblem[] = [...problems]
  for (const pair of pairs)
    try {
      const [from, to] = [directiveOf(pair.from.value), directiveOf(pair.to.value)]
      if (from.id === to.id) throw new BrokenRow(`${pair.from.value} cites itself`)
      for (const directive of [from, to]) directives.set(directive.id, directive)
      citations.push(citationOf(pair, from.id, to.id))
    } catch (error) {
      if (!(error instanceof BrokenRow)) throw error
      broken.push({ row: pair.row, reason: error.message })
    }
  const records: RegistryRecords = {
    start,
    end,
    directives: [...directives.values()],
    bodies: bodies.bodies(),
    citations,
  }
  return { records, problems: broken.sort((a, b) => a.row - b.row), lastRow }

  function directiveOf(name: string): Directive {
    const rows = registered.get(name) ?? []
    const ids = new Set(rows.map(({ id }) => id))
    if (ids.size > 1) throw new BrokenRow(`${name} is the id of ${ids.size} directives`)
    return rows[0] ?? namedDirective(name, bodies, gazetteer)
  }
}

const nowhere: Standpoint = { jurisdiction: null, level: null, issuer: null, year: null }

/** The directive that a number or a title names. Throws `BrokenRow` for what is neither. */
function namedDirective(name: string, bodies: BodyRegistry, gazetteer: Gazetteer): Directive {
  const documentNumber = numberIn(name)
  if (!documentNumber && !isTitle(name)) throw new BrokenRow(`unknown id ${name}`)
  const words = documentNumber ? null : issuerInTitle(name)
  const work = {
    own: null,
    titles: documentNumber ? [] : [name],
    documentNumber,
    issuers: words ? [...bodies.registerList(words, nowhere)] : [],
    issuerCount: null,
    year: null,
  }
  return citedDirective(work, {}, bodies, nowhere, gazetteer)
}

/** 关于…的通知, 预算法: words of the language, not the code of a row. */
function isTitle(words: string): boolean {
  return /^[\p{Script=Han}\p{P}\s\d]{3,}$/u.test(words) && /\p{Script=Han}{3}/u.test(words)
}

function citationOf({ evidence, relation }: RegistryPair, from: string, to: string): Citation {
  return {
    id: idOf('cit', from, to, relation),
    from,
    to,
    candidates: [],
    status: 'STUB',
    relation,
    cue: null,
    mention: 'title',
    locator: null,
    evidence,
    mentions: [{ ...evidence, locator: null }],
    confidence: 0.95,
    rule: 'registry',
  }
}
