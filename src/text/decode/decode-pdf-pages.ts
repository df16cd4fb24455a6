import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PDFPageProxy } from 'pdfjs-dist'
import { GlobalWorkerOptions, getDocument, OPS, Util } from 'pdfjs-dist/legacy/build/pdf.min.mjs'
import { UnreadableDocument } from './decode.ts'
import { rulesOf } from './decode-pdf-rules.ts'
import {
  isBare,
  mayHoldTable,
  mostPages,
  type PlacedWords,
  type PrintedPage,
  unreadPage,
  upright,
} from './printed/page.ts'

// The small builds: the loader reads through them in half the time.
GlobalWorkerOptions.workerSrc = import.meta.resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs')

const library = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')))

/** Where the words of every page stand. Throws `UnreadableDocument` for a PDF that is damaged or locked. */
export async function readPages(bytes: Uint8Array, file: string): Promise<readonly PrintedPage[]> {
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
    const pages: PrintedPage[] = []
    for (let number = 1; number <= document.numPages; number++) {
      try {
        const page = await document.getPage(number)
        pages.push(await readPage(page))
        page.cleanup()
      } catch (error) {
        pages.push(unreadPage((error as Error).message))
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

async function readPage(page: PDFPageProxy): Promise<PrintedPage> {
  const { items } = await page.getTextContent()
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const words: PlacedWords[] = []
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const [a, b, c, d, x, y] = Util.transform(transform, item.transform) as Matrix
    const angle = (Math.atan2(b, a) * 180) / Math.PI
    words.push({ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) || 1, angle })
  }
  const { place, ...lying } = upright(words, width, height)
  // It costs as much again to look for what is drawn.
  const rules = mayHoldTable(lying.pieces)
    ? await rulesOf(page, (x, y) => {
        const [a, b, c, d, e, f] = transform as Matrix
        return place(a * x + c * y + e, b * x + d * y + f)
      })
    : []
  return { ...lying, rules, failure: null, isPicture: isBare(lying) && (await holdsPicture(page)) }
}

type Matrix = [number, number, number, number, number, number]

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
