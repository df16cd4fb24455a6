import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import type { SourceDocument } from '../source-document.ts'
import { drawMime } from './decode-mime.ts'
import { unwrap } from './decode-wrapped.ts'

/** What is no text at all, or in a format we do not read. The message is about the file, without its name. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument'
  readonly file: string

  constructor(file: string, reason: string) {
    super(reason)
    this.file = file
  }
}

/** A policy document is text of some kB; a file beyond this is something else. */
export const largestDocument = 50 * 1024 * 1024

const mediaTypes: Readonly<Record<string, string>> = {
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
}

export function refuseLarge(bytes: Uint8Array, file: string): void {
  if (bytes.length > largestDocument)
    throw new UnreadableDocument(
      file,
      `is ${Math.round(bytes.length / 1024 / 1024)} MB; documents of up to ${largestDocument / 1024 / 1024} MB are read`,
    )
}

/**
 * The text of a file of text: UTF-8, UTF-16 or GB18030, told apart by byte order mark and by what the bytes allow; of HTML and JSON the
 * text that they draw, under whatever name, and so of a saved page (.mht) and a letter (.eml). An empty file is an empty text. Throws `UnreadableDocument` for what is no
 * text; `decodeFile` reads Word and PDF too.
 */
export function decode(bytes: Uint8Array, file: string): SourceDocument {
  refuseLarge(bytes, file)
  refuseBinary(bytes, file)
  const message = drawMime(bytes, (part) => decodeText(part, file).text)
  const decoded = message ? { text: message.text, encoding: null } : decodeText(bytes, file)
  const named = mediaTypes[extname(file).toLowerCase()] ?? 'text/plain'
  const { text, mediaType } = message ??
    unwrap(decoded.text, named) ?? { text: decoded.text, mediaType: named }
  return {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    mediaType,
    encoding: decoded.encoding,
    text,
    findings: [],
  }
}

/** How the formats begin that are handed to us under any name. */
const magic: readonly (readonly [string, string])[] = [
  ['%PDF-', 'PDF'],
  ['PK\u0003\u0004', 'a ZIP archive (DOCX, OFD, XLSX …)'],
  ['\u00d0\u00cf\u0011\u00e0', 'a binary Office file'],
  ['{\\rtf', 'RTF; save it as DOCX or PDF'],
  ['\u0089PNG', 'a PNG image; recognise its text (OCR) and save that'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image; recognise its text (OCR) and save that'],
  ['GIF8', 'a GIF image; recognise its text (OCR) and save that'],
  ['II*\u0000', 'a TIFF image; recognise its text (OCR) and save that'],
  ['ID3', 'MP3 audio; write down what is said'],
  ['RIFF', 'audio, video or a WebP image'],
  ['\u001f\u008b', 'a gzip archive; unpack it'],
  ['7z\u00bc\u00af', 'a 7z archive; unpack it'],
  ['Rar!', 'a RAR archive; unpack it'],
]

export function refuseBinary(bytes: Uint8Array, file: string): void {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  const format = magic.find(([start]) => head.startsWith(start))?.[1]
  if (format) throw new UnreadableDocument(file, `unsupported format: ${format}`)
}

interface DecodedText {
  readonly text: string
  readonly encoding: string
}

/** Bytes as text: UTF-8, UTF-16, GB18030 or Big5. Throws `UnreadableDocument` if they are none of these. */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const decoded = encodedAs(bytes)
  if (!decoded)
    throw new UnreadableDocument(file, 'is not text: the bytes are neither UTF-8 nor UTF-16 nor GB18030')
  return decoded
}

function encodedAs(bytes: Uint8Array): DecodedText | null {
  const marked = byteOrderMark(bytes)
  if (marked) return attempt(bytes, marked) ?? attempt(bytes, marked, true)
  const holdsNul = bytes.includes(0)
  if (!holdsNul) {
    const utf8 = attempt(bytes, 'utf-8')
    if (utf8) return utf8
  }
  const utf16 = looksLikeUtf16(bytes)
  if (utf16) return attempt(bytes, utf16, true)
  if (holdsNul) return null
  const gbk = attempt(bytes, 'gb18030')
  const big5 = attempt(bytes, 'big5')
  if (big5 && (!gbk || declaredBig5(bytes) || readsBetter(big5.text, gbk.text))) return big5
  return gbk ?? nearly(bytes)
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function attempt(bytes: Uint8Array, encoding: string, lenient = false): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: !lenient }).decode(bytes), encoding }
  } catch {
    return null
  }
}

/** A file cut inside a character, or with a broken byte here and there, is still text: up to 1 in 200 may be broken. */
function nearly(bytes: Uint8Array): DecodedText | null {
  const readings = ['utf-8', 'gb18030'].map((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes)
    return { text, encoding, broken: text.split('\ufffd').length - 1 }
  })
  const best = readings.reduce((a, b) => (b.broken < a.broken ? b : a))
  if (best.broken > Math.max(1, best.text.length / 200)) return null
  return { text: best.text, encoding: best.encoding }
}

/** Text in UTF-16 without a mark: nearly all its code units are Han, punctuation or printable ASCII in one byte order only. */
function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, 65_536) & ~1)
  if (sample.length < 4 || bytes.length % 2 === 1) return null
  const shareOfText = (low: 0 | 1): number => {
    let text = 0
    for (let i = 0; i < sample.length; i += 2) {
      const high = sample[i + 1 - low] ?? 0
      const unit = high * 256 + (sample[i + low] ?? 0)
      const printable = (unit >= 0x20 && unit < 0x7f) || unit === 0x0a || unit === 0x0d || unit === 0x09
      if (printable || (high >= 0x4e && high <= 0x9f) || high === 0x30 || high === 0xff || high === 0x20)
        text++
    }
    return text / (sample.length / 2)
  }
  const little = shareOfText(0)
  const big = shareOfText(1)
  if (Math.max(little, big) < 0.9) return null
  return little >= big ? 'utf-16le' : 'utf-16be'
}

/** Of a text read rightly one character in ten is one of these; of Big5 read as GBK (瓣叭皘 for 國務院) none. */
const frequent = /[的和在有一人民工作中管理行政建国國发發务務]/gu

/** Whether a reading has far more of the frequent characters than another. */
function readsBetter(one: string, other: string): boolean {
  const count = (text: string) => text.slice(0, 20_000).match(frequent)?.length ?? 0
  return count(one) > 2 * count(other)
}

/** `<meta charset="big5">`: nearly every Big5 text is also valid, but wrong, GB18030. */
function declaredBig5(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return /charset=["']?big5/i.test(head)
}
