import { viewOf } from './compound-file.ts'
import { type NumberWriter, numberWriter } from './decode-docx-numbering.ts'
import type { XmlElement } from './xml-tree.ts'

/**
 * The numbers that Word generates in a binary file count as those of DOCX do: its lists (MS-DOC 2.9.131, 2.9.147) are put as
 * the `numbering.xml` that Word would write for them. `lists` and `overrides` begin at their table and may go on behind it.
 */
export function numberWriterOf(lists: Uint8Array, overrides: Uint8Array): NumberWriter {
  const abstracts = lists.length > 2 ? abstractsIn(lists) : []
  const nums = overrides.length > 4 ? numsIn(overrides) : []
  return numberWriter(element('numbering', {}, [...abstracts, ...nums]), undefined)
}

/** The properties of a paragraph that is an item of the list of that number, counted from 1. */
export function itemProperties(list: number, level: number): XmlElement {
  const number = [withVal('ilvl', String(level)), withVal('numId', String(list))]
  return element('pPr', {}, [element('numPr', {}, number)])
}

const [listSize, levelSize, overrideSize] = [28, 28, 16]

function abstractsIn(lists: Uint8Array): XmlElement[] {
  const view = viewOf(lists)
  const count = view.getUint16(0, true)
  if (2 + count * listSize > lists.length) throw new Error('its lists are missing')
  // the levels of all lists stand behind the table
  let at = 2 + count * listSize
  return Array.from({ length: count }, (_, i) => {
    const list = 2 + i * listSize
    const isSimple = (lists[list + 26]! & 1) === 1
    const levels: XmlElement[] = []
    for (let level = 0; level < (isSimple ? 1 : 9); level++) {
      const read = levelAt(lists, at, level)
      levels.push(read.level)
      at = read.end
    }
    return element('abstractNum', { abstractNumId: String(view.getUint32(list, true)) }, levels)
  })
}

function levelAt(lists: Uint8Array, at: number, level: number): { level: XmlElement; end: number } {
  const view = viewOf(lists)
  const formats = view.getUint8(at + 24) + view.getUint8(at + 25)
  const text = at + levelSize + formats
  const length = view.getUint16(text, true)
  const label = new TextDecoder('utf-16le').decode(lists.subarray(text + 2, text + 2 + 2 * length))
  const flags = view.getUint8(at + 5)
  const settings = [
    withVal('start', String(view.getInt32(at, true))),
    withVal('numFmt', formats97[view.getUint8(at + 4)] ?? 'decimal'),
    withVal(
      'lvlText',
      label.replace(/[\0-\b]/g, (place) => `%${place.charCodeAt(0) + 1}`),
    ),
    withVal('suff', lists[at + 15] === 2 ? 'nothing' : 'tab'),
    ...(flags & 4 ? [withVal('isLgl', '1')] : []),
    ...(flags & 8 ? [withVal('lvlRestart', '0')] : []),
  ]
  return { level: element('lvl', { ilvl: String(level) }, settings), end: text + 2 + 2 * length }
}

function numsIn(overrides: Uint8Array): XmlElement[] {
  const view = viewOf(overrides)
  const count = view.getUint32(0, true)
  if (4 + count * overrideSize > overrides.length) throw new Error('its lists are missing')
  let at = 4 + count * overrideSize
  return Array.from({ length: count }, (_, i) => {
    const entry = 4 + i * overrideSize
    const levels: XmlElement[] = []
    const changed = overrides[entry + 12]!
    at += changed > 0 ? 4 : 0
    for (let j = 0; j < changed; j++) {
      const flags = view.getUint32(at + 4, true)
      const level = String(flags & 15)
      const start = flags & 16 ? [withVal('startOverride', String(view.getUint32(at, true)))] : []
      at += 8
      if (flags & 32) {
        const own = levelAt(overrides, at, flags & 15)
        levels.push(element('lvlOverride', { ilvl: level }, [...start, own.level]))
        at = own.end
      } else levels.push(element('lvlOverride', { ilvl: level }, start))
    }
    const of = withVal('abstractNumId', String(view.getUint32(entry, true)))
    return element('num', { numId: String(i + 1) }, [of, ...levels])
  })
}

/** Of the formats by their number in binary files (MS-OSHARED 2.2.1.3) those that documents in Chinese use. */
const formats97: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  32: 'ideographZodiacTraditional',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
}

function element(name: string, attributes: Record<string, string>, children: XmlElement[]): XmlElement {
  return { name, attributes, children }
}

function withVal(name: string, val: string): XmlElement {
  return element(name, { val }, [])
}
