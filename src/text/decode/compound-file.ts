/** Reads the streams of a compound file (MS-CFB), the container of Word, Excel and PowerPoint 97–2003 and of encrypted Office files. */
export interface CompoundFile {
  /** Of the file's own streams and folders; those of documents embedded in it lie deeper. */
  readonly names: readonly string[]
  /** The bytes of the stream of that name, or null. Throws where its sectors do not hang together. */
  stream(name: string): Uint8Array | null
}

export function isCompoundFile(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0
}

const lastSector = 0xfffffffe
const entrySize = 128

interface Entry {
  readonly name: string
  /** Entries of the same folder, which form a tree, and the first one in this folder; beyond the last entry if there is none. */
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

/** Throws an error with the reason if the file is damaged; chains that run in circles are among the reasons. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = viewOf(bytes)
  const sectorSize = 1 << Math.min(view.getUint16(30, true), 12)
  const smallSize = 1 << Math.min(view.getUint16(32, true), 12)
  const smallest = view.getUint32(56, true)
  const sector = (at: number) => bytes.subarray((at + 1) * sectorSize, (at + 2) * sectorSize)

  const table = numbersIn(tableSectors().map(sector))
  const directory = whole(chain(table, view.getUint32(48, true)).map(sector))
  const all = entriesOf(directory)
  const root = all[0]
  if (!root) throw new Error('it has no directory')
  const entries = childrenOf(root, all)
  const small = whole(chain(table, root.start).map(sector))
  const smallTable = numbersIn(chain(table, view.getUint32(60, true)).map(sector))

  return {
    names: entries.map(({ name }) => name),
    stream(name) {
      const entry = entries.find((one) => one.name === name)
      if (!entry) return null
      const sectors =
        entry.size < smallest
          ? chain(smallTable, entry.start).map((at) => small.subarray(at * smallSize, (at + 1) * smallSize))
          : chain(table, entry.start).map(sector)
      return whole(sectors).subarray(0, entry.size)
    },
  }

  /** Where the allocation table lies: 109 sectors are named in the header, the others in sectors of their own. */
  function tableSectors(): number[] {
    const sectors: number[] = []
    for (let i = 0; i < 109; i++) sectors.push(view.getUint32(76 + 4 * i, true))
    const seen = new Set<number>()
    for (let next = view.getUint32(68, true); next < lastSector && !seen.has(next); ) {
      seen.add(next)
      const numbers = numbersIn([sector(next)])
      sectors.push(...numbers.slice(0, -1))
      next = numbers.at(-1) ?? lastSector
    }
    return sectors.filter((at) => at < bytes.length / sectorSize)
  }
}

/** The sectors of a stream in order. No sector comes twice, so that a circle ends. */
function chain(table: readonly number[], start: number): number[] {
  const sectors: number[] = []
  const seen = new Set<number>()
  for (let at = start; at < lastSector; at = table[at] ?? lastSector) {
    if (seen.has(at)) throw new Error('its sectors run in a circle')
    seen.add(at)
    sectors.push(at)
  }
  return sectors
}

function entriesOf(directory: Uint8Array): readonly Entry[] {
  const view = viewOf(directory)
  return Array.from({ length: Math.floor(directory.length / entrySize) }, (_, i): Entry => {
    const at = i * entrySize
    const number = (field: number) => view.getUint32(at + field, true)
    const name = directory.subarray(at, at + Math.max(0, Math.min(view.getUint16(at + 64, true), 64) - 2))
    return {
      name: new TextDecoder('utf-16le').decode(name),
      left: number(68),
      right: number(72),
      child: number(76),
      start: number(116),
      size: number(120),
    }
  })
}

function childrenOf(folder: Entry, all: readonly Entry[]): readonly Entry[] {
  const found = new Set<Entry>()
  const waiting = [folder.child]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const entry = all[next]
    if (!entry || found.has(entry)) continue
    found.add(entry)
    waiting.push(entry.left, entry.right)
  }
  return [...found]
}

function numbersIn(sectors: readonly Uint8Array[]): number[] {
  return sectors.flatMap((sector) => {
    const view = viewOf(sector)
    return Array.from({ length: sector.length >> 2 }, (_, i) => view.getUint32(4 * i, true))
  })
}

function whole(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
