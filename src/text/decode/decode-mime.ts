import { drawHtml } from './decode-html.ts'

/** How a saved page (.mht) or letter (.eml) begins: with fields of a head, one of which says its MIME version or its kind. */
const head = /^(?:[\w-]{2,40}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){1,60}?\r?\n/

/** No message nests its parts deeper. */
const deepest = 8

/** The text of bytes of which nobody says how they are encoded. */
type DecodeBytes = (bytes: Uint8Array) => string

/**
 * The words of a MIME message, which a browser saves a page as (.mht) and a letter is (.eml): of its parts the first page, or the
 * first text if it has none. Null if the bytes are no message.
 */
export function drawMime(
  bytes: Uint8Array,
  decodeBytes: DecodeBytes,
): { readonly text: string; readonly mediaType: string } | null {
  // One character a byte: the parts have encodings of their own.
  const latin = (part: Uint8Array) =>
    Buffer.from(part.buffer, part.byteOffset, part.length).toString('latin1')
  const fields = head.exec(latin(bytes.subarray(0, longestHead)))?.[0]
  if (!fields || !/^(?:MIME-Version|Content-Type):/im.test(fields)) return null
  const parts = leavesOf(latin(bytes), 0)
  const part =
    parts.find(({ type }) => type === 'text/html') ?? parts.find(({ type }) => type === 'text/plain')
  if (!part) return null
  const words = wordsOf(part, decodeBytes)
  return { text: part.type === 'text/html' ? drawHtml(words) : words, mediaType: part.type }
}

const longestHead = 65_536

interface MimePart {
  readonly type: string
  readonly charset: string | null
  readonly encoding: string
  readonly body: string
}

/** The parts of a message that hold no others, in order. */
function leavesOf(raw: string, depth: number): readonly MimePart[] {
  const fields = head.exec(raw)?.[0] ?? ''
  const body = raw.slice(fields.length)
  const unfolded = fields.replace(/\r?\n[ \t]+/g, ' ')
  const field = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(unfolded)?.[1]?.trim() ?? ''
  const kind = field('Content-Type')
  const boundary = /boundary="?([^";\s]{1,200})"?/i.exec(kind)?.[1]
  if (boundary && depth < deepest)
    return body
      .split(`--${boundary}`)
      .slice(1)
      .filter((part) => !part.startsWith('--'))
      .flatMap((part) => leavesOf(part.replace(/^\r?\n/, ''), depth + 1))
  const type = /^[\w.+-]+\/[\w.+-]+/.exec(kind)?.[0].toLowerCase() ?? 'text/plain'
  const charset = /charset="?([\w-]{2,30})"?/i.exec(kind)?.[1] ?? null
  return [{ type, charset, encoding: field('Content-Transfer-Encoding').toLowerCase(), body }]
}

function wordsOf({ charset, encoding, body }: MimePart, decodeBytes: DecodeBytes): string {
  const bytes =
    encoding === 'base64'
      ? Buffer.from(body, 'base64')
      : Buffer.from(encoding === 'quoted-printable' ? unquoted(body) : body, 'latin1')
  try {
    if (charset) return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    // What it says of itself is wrong, or no encoding we know.
  }
  return decodeBytes(bytes)
}

/** =E5=9B=BD, and = at the end of a line that goes on. */
function unquoted(words: string): string {
  return words
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
