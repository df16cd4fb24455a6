import { viewOf } from './compound-file.ts'

/** Single property modifiers by their number (MS-DOC 2.6): the bytes of their operand. */
export type Properties = ReadonlyMap<number, Uint8Array>

/** The properties of a stretch of the WordDocument stream; offsets are in bytes of it. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly properties: Properties
}

const pageSize = 512

/**
 * The runs of all formatted pages that a bin table names (MS-DOC 2.8.5, 2.8.6), in the order of the file. `kind` says what
 * they format: a paragraph's properties stand behind the number of its style.
 */
export function runsOf(document: Uint8Array, binTable: Uint8Array, kind: 'characters' | 'paragraphs'): Run[] {
  const table = viewOf(binTable)
  const pages = Math.max(0, Math.floor((binTable.length - 4) / 8))
  const places = new Set<number>()
  for (let i = 0; i < pages; i++) places.add(table.getUint32(4 * (pages + 1 + i), true) & 0x3fffff)
  const runs: Run[] = []
  for (const place of places) {
    const at = place * pageSize
    runs.push(...runsOfPage(document.subarray(at, at + pageSize), kind))
  }
  return runs.sort((a, b) => a.start - b.start)
}

function runsOfPage(page: Uint8Array, kind: 'characters' | 'paragraphs'): Run[] {
  if (page.length < pageSize) throw new Error('a page of its formats is missing')
  const view = viewOf(page)
  const count = page[pageSize - 1]!
  const step = kind === 'characters' ? 1 : 13
  return Array.from({ length: count }, (_, i): Run => {
    const offset = 2 * (page[4 * (count + 1) + step * i] ?? 0)
    return {
      start: view.getUint32(4 * i, true),
      end: view.getUint32(4 * (i + 1), true),
      properties: offset === 0 ? new Map() : propertiesOf(modifiersAt(page, offset, kind)),
    }
  })
}

function modifiersAt(page: Uint8Array, offset: number, kind: 'characters' | 'paragraphs'): Uint8Array {
  const length = page[offset]!
  if (kind === 'characters') return page.subarray(offset + 1, offset + 1 + length)
  const [start, size] =
    length === 0 ? [offset + 2, 2 * (page[offset + 1] ?? 0)] : [offset + 1, 2 * length - 1]
  // two bytes say the style
  return page.subarray(start + 2, start + size)
}

/** Sizes of operands by the three highest bits of a modifier's number; 6 says its size itself. */
const operandSizes = [1, 1, 2, 4, 2, 2, 0, 3]
const tableDefinition = 0xd608

export function propertiesOf(modifiers: Uint8Array): Properties {
  const properties = new Map<number, Uint8Array>()
  const view = viewOf(modifiers)
  for (let at = 0; at + 2 < modifiers.length; ) {
    const number = view.getUint16(at, true)
    at += 2
    let size = operandSizes[number >> 13]!
    if (number === tableDefinition) {
      size = view.getUint16(at, true) - 1
      at += 2
    } else if (size === 0) size = modifiers[at++]!
    properties.set(number, modifiers.subarray(at, at + size))
    at += size
  }
  return properties
}

export function isSet(properties: Properties, number: number): boolean {
  return ((properties.get(number)?.[0] ?? 0) & 1) === 1
}

/** Finds the run at an offset; the runs are in order. */
export function runAt(runs: readonly Run[], offset: number): Run | undefined {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (runs[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  const run = runs[low]
  return run && run.start <= offset ? run : undefined
}
