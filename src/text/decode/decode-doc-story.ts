import { type CompoundFile, viewOf } from './compound-file.ts'
import { UnreadableDocument } from './decode.ts'

/** The text of a binary Word file as it lies there: characters with where each comes from, and the tables that format it. */
export interface Story {
  /** All characters, of the body, its notes, headers, remarks and boxes, one after the other. */
  readonly text: string
  /** Where a character lies in the stream WordDocument. */
  readonly offsets: Uint32Array
  readonly document: Uint8Array
  /** How many characters each part has, in this order. */
  readonly lengths: Readonly<Record<StoryPart, number>>
  /** A table of the stream that the information block names by the place of its entry. */
  table(entry: number): Uint8Array
  /** What stands from a place of the table stream on. */
  tableFrom(entry: number): Uint8Array
}

/** In the order of their text, with the place of their lengths in the information block (MS-DOC 2.5.4). */
const partLengths = {
  body: 0x4c,
  footnotes: 0x50,
  headers: 0x54,
  macros: 0x58,
  remarks: 0x5c,
  endnotes: 0x60,
  boxes: 0x64,
  headerBoxes: 0x68,
} as const
export type StoryPart = keyof typeof partLengths
export const storyParts = Object.keys(partLengths) as readonly StoryPart[]

const pieceTableEntry = 0x1a2
const [encrypted, secondTable] = [0x0100, 0x0200]
const word97 = 0xc1

export const encryptedMessage = 'is encrypted with a password; save it without one'

/** Throws `UnreadableDocument` for what is encrypted or older than Word 97, and another error with the reason where it is damaged. */
export function storyOf(container: CompoundFile, file: string): Story {
  const document = container.stream('WordDocument')
  if (!document || document.length < 0x200) throw new Error('it holds no document')
  const block = viewOf(document)
  if (block.getUint16(0, true) !== 0xa5ec || block.getUint16(2, true) < word97)
    throw new UnreadableDocument(file, 'was written by Word 95 or older; save it as DOCX')
  const flags = block.getUint16(0x0a, true)
  if (flags & encrypted) throw new UnreadableDocument(file, encryptedMessage)
  const tables = container.stream(flags & secondTable ? '1Table' : '0Table')
  if (!tables) throw new Error('its tables are missing')

  const tableFrom = (entry: number) => tables.subarray(block.getUint32(entry, true))
  const table = (entry: number) => tableFrom(entry).subarray(0, block.getUint32(entry + 4, true))
  const lengths = Object.fromEntries(
    storyParts.map((part) => [part, block.getUint32(partLengths[part], true)]),
  ) as Record<StoryPart, number>
  const characters = charactersOf(document, table(pieceTableEntry))
  const sum = storyParts.reduce((before, part) => before + lengths[part], 0)
  if (sum > characters.text.length) throw new Error('its parts are longer than its text')
  return { ...characters, document, lengths, table, tableFrom }
}

/** The characters that the piece table (MS-DOC 2.8.35) puts in order: saved quickly, a document lies in pieces all over the file. */
function charactersOf(document: Uint8Array, table: Uint8Array): Pick<Story, 'text' | 'offsets'> {
  const pieces = piecesIn(table)
  const view = viewOf(pieces)
  const count = Math.floor((pieces.length - 4) / 12)
  const length = view.getUint32(4 * count, true)
  if (length > document.length) throw new Error('it says to be longer than it is')
  const offsets = new Uint32Array(length)
  const texts: string[] = []
  for (let i = 0; i < count; i++) {
    const [start, end] = [view.getUint32(4 * i, true), view.getUint32(4 * i + 4, true)]
    if (end < start || end > length) throw new Error('its pieces are out of order')
    const place = view.getUint32(4 * (count + 1) + 8 * i + 2, true)
    const isNarrow = (place & 0x40000000) !== 0
    const width = isNarrow ? 1 : 2
    const from = isNarrow ? (place & 0x3fffffff) >>> 1 : place
    const bytes = document.subarray(from, from + width * (end - start))
    if (bytes.length < width * (end - start)) throw new Error('a piece of its text is missing')
    texts.push(decoded(bytes, isNarrow))
    for (let at = start; at < end; at++) offsets[at] = from + width * (at - start)
  }
  return { text: texts.join(''), offsets }
}

/** The table stands behind formats (each a 1, its size and its bytes) and is told by a 2 and its size. */
function piecesIn(table: Uint8Array): Uint8Array {
  const view = viewOf(table)
  let at = 0
  while (table[at] === 1) at += 3 + view.getUint16(at + 1, true)
  if (table[at] !== 2) throw new Error('it has no table of its pieces')
  return table.subarray(at + 5, at + 5 + view.getUint32(at + 1, true))
}

/** One unit of text a character, also for a byte order mark and half a surrogate pair. */
function decoded(bytes: Uint8Array, isNarrow: boolean): string {
  return new TextDecoder(isNarrow ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(bytes)
}
