import { type CompoundFile, openCompoundFile, viewOf } from './compound-file.ts'
import { UnreadableDocument } from './decode.ts'
import { linesOf } from './decode-doc-lines.ts'
import { numberWriterOf } from './decode-doc-lists.ts'
import { paragraphReader } from './decode-doc-paragraphs.ts'
import { encryptedMessage, type Story, type StoryPart, storyOf, storyParts } from './decode-doc-story.ts'

/**
 * The text that a binary Word document (DOC, and WPS, which is the same) draws, in the form that `drawDocx` gives: one paragraph
 * a line with the number that Word generates, table rows as in `drawTable`, boxes where they are fixed, notes at the end; page
 * headers and footers left out. Throws `UnreadableDocument` if it is damaged, encrypted, older than Word 97 or no Word document.
 */
export function drawDoc(bytes: Uint8Array, file: string): string {
  try {
    const container = openCompoundFile(bytes)
    refuseOthers(container, file)
    return draw(storyOf(container, file), container.stream('Data')).join('\n')
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error
    throw new UnreadableDocument(file, `is a damaged DOC: ${(error as Error).message}`)
  }
}

/** Streams that only files of another kind hold. */
const others: readonly (readonly [string, string])[] = [
  ['EncryptedPackage', encryptedMessage],
  ['Workbook', 'unsupported format: Excel 97–2003 (XLS)'],
  ['Book', 'unsupported format: Excel 95 (XLS)'],
  ['PowerPoint Document', 'unsupported format: PowerPoint 97–2003 (PPT)'],
]

function refuseOthers({ names }: CompoundFile, file: string): void {
  if (names.includes('WordDocument')) return
  const reason = others.find(([name]) => names.includes(name))?.[1]
  throw new UnreadableDocument(file, reason ?? 'unsupported format: a compound file that holds no document')
}

const [listsEntry, overridesEntry, shapesEntry, boxesEntry] = [0x2e2, 0x2ea, 0x1da, 0x25a]

function draw(story: Story, data: Uint8Array | null): string[] {
  const paragraphsIn = paragraphReader(story, data)
  const tableOrNone = (entry: number) =>
    story.table(entry).length > 0 ? story.tableFrom(entry) : new Uint8Array()
  const numberOf = numberWriterOf(tableOrNone(listsEntry), tableOrNone(overridesEntry))
  const boxes = boxesOf(story)
  const drawn = (from: number, to: number): string[] => linesOf(paragraphsIn(from, to), numberOf, boxOf)
  // A box is drawn once, and taken out before it is, so that one in itself ends.
  const boxOf = (shape: number): string[] => {
    const box = boxes.get(shape)
    boxes.delete(shape)
    return box ? drawn(...box) : []
  }

  const lines = drawn(0, story.lengths.body)
  let note = 0
  for (const part of ['footnotes', 'endnotes'] as const) {
    const from = startOf(story, part)
    for (const line of drawn(from, from + story.lengths[part]))
      lines.push(line.startsWith(noteMark) ? `[${++note}] ${line.slice(1).trimStart()}` : line)
  }
  return lines.map((line) => line.replaceAll(noteMark, ''))
}

/** Stands where a note is called and where it begins. */
const noteMark = '\u0002'

function startOf(story: Story, part: StoryPart): number {
  const before = storyParts.slice(0, storyParts.indexOf(part))
  return before.reduce((sum, name) => sum + story.lengths[name], 0)
}

const [shapeSize, boxSize] = [26, 22]

/** Where the text of a box lies, by the place to which its shape is fixed; both tell the number of the shape (MS-DOC 2.8.37, 2.8.32). */
function boxesOf(story: Story): Map<number, readonly [number, number]> {
  const shapes = story.table(shapesEntry)
  const boxes = story.table(boxesEntry)
  const places = new Map<number, number>()
  for (const { from, data } of entriesOf(shapes, shapeSize)) places.set(viewOf(data).getUint32(0, true), from)
  const start = startOf(story, 'boxes')
  return new Map(
    entriesOf(boxes, boxSize).flatMap(({ from, to, data }) => {
      const place = places.get(viewOf(data).getUint32(14, true))
      const isInside = from <= to && to <= story.lengths.boxes
      return place !== undefined && isInside ? [[place, [start + from, start + to]] as const] : []
    }),
  )
}

/** A table of places and what stands at each: n + 1 places, then n pieces of data. */
function entriesOf(table: Uint8Array, size: number) {
  const view = viewOf(table)
  const count = Math.max(0, Math.floor((table.length - 4) / (size + 4)))
  return Array.from({ length: count }, (_, i) => {
    const data = 4 * (count + 1) + size * i
    return {
      from: view.getUint32(4 * i, true),
      to: view.getUint32(4 * i + 4, true),
      data: table.subarray(data, data + size),
    }
  })
}
