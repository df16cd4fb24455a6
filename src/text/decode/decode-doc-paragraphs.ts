import { viewOf } from './compound-file.ts'
import { isSet, type Properties, propertiesOf, runAt, runsOf } from './decode-doc-properties.ts'
import type { Story } from './decode-doc-story.ts'

/** A paragraph of a binary Word file: its words, with \n where it breaks its line, and how it is formatted. */
export interface DocParagraph {
  readonly words: string
  readonly properties: Properties
  /** It is the last one of a cell, or the mark that ends a row. */
  readonly endsCell: boolean
  /** Where shapes are fixed to it. */
  readonly shapes: readonly number[]
}

/** Tables of the information block (MS-DOC 2.5.6). */
const [charactersEntry, paragraphsEntry] = [0xfa, 0x102]
/** Modifiers (MS-DOC 2.6.1, 2.6.2). */
const [deleted, hidden, symbol] = [0x0800, 0x083c, 0x6a09]
const huge = [0x6645, 0x6646]

/** Reads the paragraphs of a stretch of the story; what is deleted with tracked changes or hidden is left out. */
export function paragraphReader(story: Story, data: Uint8Array | null) {
  const characters = runsOf(story.document, story.table(charactersEntry), 'characters')
  const paragraphs = runsOf(story.document, story.table(paragraphsEntry), 'paragraphs')

  return (from: number, to: number): readonly DocParagraph[] => {
    const read: DocParagraph[] = []
    let words: string[] = []
    let shapes: number[] = []
    /** One entry a field that is open: whether its code is still being told. */
    const fields: { inCode: boolean }[] = []
    for (let at = from; at < to; at++) {
      const character = story.text[at]!
      const format = formatAt(at)
      const isDeleted = isSet(format, deleted)
      if (character === '\r' || character === '\x07' || character === '\f') {
        // Where the deletion of a paragraph's end is tracked, the next one goes on in its line.
        if (isDeleted && character === '\r') continue
        read.push({
          words: words.join(''),
          properties: propertiesAt(at),
          endsCell: character === '\x07',
          shapes,
        })
        words = []
        shapes = []
      } else if (character === '\x13') fields.push({ inCode: true })
      else if (character === '\x14' && fields.length > 0) fields.at(-1)!.inCode = false
      else if (character === '\x15') fields.pop()
      else if (isDeleted || isSet(format, hidden) || fields.some(({ inCode }) => inCode)) continue
      else if (character === '\b') shapes.push(at)
      else words.push(written(character, format))
    }
    if (words.length > 0) read.push({ words: words.join(''), properties: new Map(), endsCell: false, shapes })
    return read
  }

  function formatAt(at: number): Properties {
    return runAt(characters, story.offsets[at]!)?.properties ?? new Map()
  }

  /** The properties of the paragraph that a mark ends; those that are too many for a page lie in a stream of their own. */
  function propertiesAt(at: number): Properties {
    const properties = runAt(paragraphs, story.offsets[at]!)?.properties ?? new Map()
    const place = huge.map((number) => properties.get(number)).find((operand) => operand !== undefined)
    if (!place || !data) return properties
    const offset = viewOf(place).getUint32(0, true)
    if (offset + 2 > data.length) return properties
    const size = viewOf(data).getUint16(offset, true)
    return new Map([...properties, ...propertiesOf(data.subarray(offset + 2, offset + 2 + size))])
  }
}

/** Characters that stand for something: \x02 is the number of a note, which `drawDoc` writes. */
const drawnAs: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\v': '\n',
  '\x0e': '\n',
  '\x1e': '-',
}

function written(character: string, format: Properties): string {
  const place = format.get(symbol)
  // A character of a symbol font (U+F06C in Wingdings) means nothing outside of it.
  if (place && place.length >= 4) {
    const code = viewOf(place).getUint16(2, true)
    return code >= 0xe000 && code <= 0xf8ff ? '' : String.fromCharCode(code)
  }
  if (character >= ' ' || character === '\x02') return character
  return drawnAs[character] ?? ''
}
