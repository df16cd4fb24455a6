import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PDFPageProxy } from 'pdfjs-dist'
import { GlobalWorkerOptions, getDocument, OPS, Util } from 'pdfjs-dist/legacy/build/pdf.min.mjs'
import { UnreadableDocument } from './decode.ts'
import { type Rule, rulesOf } from './decode-pdf-rules.ts'

/** Words as a PDF places them. x runs along the line, y down the page, in points; y is the base line. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** A page turned so that most of its words are upright; words in another direction follow in `turned`, direction by direction. */
export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
  readonly turned: readonly (readonly Piece[])[]
  /** The drawn lines, of a page that may hold a table. */
  readonly rules: readonly Rule[]
  /** Holds a picture and hardly a word: a scan, with a page number stamped on it perhaps. */
  readonly isPicture: boolean
  /** Why the page could not be read; the others may be whole. */
  readonly failure: string | null
}

/** A policy document beyond this is something else. */
const mostPages = 3000

/** A page with fewer may be a scan. */
const fewestCharacters = 30

// The small builds: the loader reads through them in half the time.
GlobalWorkerOptions.workerSrc = import.meta.resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs')

const library = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')))

const unread: PdfPage = {
  width: 0,
  height: 0,
  pieces: [],
  turned: [],
  rules: [],
  isPicture: false,
  failure: null,
}

/** Where the words of every page stand. Throws `UnreadableDocument` for a PDF that is damaged or locked. */
export async function readPages(bytes: Uint8Array, file: string): Promise<readonly PdfPage[]> {
  const task = getDocument({
    // A copy: the library takes the buffer away from its owner.
    data: new Uint8Array(bytes),
    // Without these tables Chinese in fonts that are not embedded (GBK-EUC-H, UniGB-UCS2-H) has no words.
    cMapUrl: `${join(library, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(library, 'standard_fonts')}/`,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    if (document.numPages > mostPages)
      throw new UnreadableDocument(file, `has ${document.numPages} pages; up to ${mostPages} are read`)
    const pages: PdfPage[] = []
    for (let number = 1; number <= document.numPages; number++) {
      try {
        const page = await document.getPage(number)
        pages.push(await readPage(page))
        page.cleanup()
      } catch (error) {
        pages.push({ ...unread, failure: (error as Error).message })
      }
    }
    return pages
  } catch (error) {
    throw error instanceof UnreadableDocument ? error : new UnreadableDocument(file, reasonOf(error as Error))
  } finally {
    await task.destroy()
  }
}

function reasonOf({ name, message }: Error): string {
  return name === 'PasswordException' ? 'is locked with a password' : `is a damaged PDF: ${message}`
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { items } = await page.getTextContent()
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const byTurn = new Map<number, Piece[]>()
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const [a, b, c, d, x, y] = Util.transform(transform, item.transform) as number[]
    const angle = (Math.atan2(b!, a!) * 180) / Math.PI
    const turn = ((Math.round(angle / 90) % 4) + 4) % 4
    // Words that stand askew are a watermark.
    if (Math.abs(angle - Math.round(angle / 90) * 90) > 5) continue
    const piece = {
      text: item.str,
      width: item.width,
      size: Math.hypot(c!, d!) || 1,
      ...turned(x!, y!, turn, width, height),
    }
    const group = byTurn.get(turn)
    if (group) group.push(piece)
    else byTurn.set(turn, [piece])
  }
  const groups = [...byTurn].sort(([, one], [, other]) => lengthOf(other) - lengthOf(one))
  const [main, ...others] = groups
  const pieces = main?.[1] ?? []
  const rules = mayHoldTable(pieces)
    ? await rulesOf(page, (x, y) => {
        const [a, b, c, d, e, f] = transform as [number, number, number, number, number, number]
        const placed = turned(a * x + c * y + e, b * x + d * y + f, main?.[0] ?? 0, width, height)
        return [placed.x, placed.y]
      })
    : []
  const sideways = main !== undefined && main[0] % 2 === 1
  return {
    width: sideways ? height : width,
    height: sideways ? width : height,
    pieces,
    turned: others.map(([, pieces]) => pieces),
    rules,
    failure: null,
    isPicture: lengthOf(pieces) < fewestCharacters && (await holdsPicture(page)),
  }
}

/** The place of a point after the page is turned by so many quarters against the clock. */
function turned(
  x: number,
  y: number,
  quarters: number,
  width: number,
  height: number,
): { x: number; y: number } {
  if (quarters === 1) return { x: y, y: width - x }
  if (quarters === 2) return { x: width - x, y: height - y }
  if (quarters === 3) return { x: height - y, y: x }
  return { x, y }
}

/** Whether words stand beside each other, apart, in several lines: it costs as much again to look for what is drawn. */
function mayHoldTable(pieces: readonly Piece[]): boolean {
  const inOrder = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)
  const apart = inOrder.filter((piece, i) => {
    const next = inOrder[i + 1]
    return next && next.y - piece.y < 2 && next.x - piece.x - piece.width > piece.size
  })
  return apart.length >= 2
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0)
}

const paintsPicture = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectGroup,
])

async function holdsPicture(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList()
  return fnArray.some((operator) => paintsPicture.has(operator))
}
