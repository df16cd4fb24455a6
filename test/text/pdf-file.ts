/** Words on a page: x from the left, y from the top of an A4 page, in points. */
export interface Words {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  /** Degrees against the clock. */
  readonly turn?: number
}

export interface Page {
  readonly words?: readonly Words[]
  /** Other operators of the page's content: lines, pictures. */
  readonly drawing?: string
  /** What the page says of its rotation. */
  readonly rotate?: number
}

export const pageWidth = 595
export const pageHeight = 842

/** A PDF with a Chinese font that is not embedded, every character as wide as high. */
export function pdfOf(...pages: readonly Page[]): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> ' +
      '/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>',
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream',
    ...pages.flatMap(({ words = [], drawing = '', rotate = 0 }, i) => {
      const content = `${words.map(shown).join('\n')}\n${drawing}`
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] /Rotate ${rotate} /Contents ${7 + 2 * i} 0 R ` +
          '/Resources << /Font << /F 3 0 R >> /XObject << /Im 5 0 R >> >> >>',
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  let file = '%PDF-1.5\n'
  const places = objects.map((object, i) => {
    const place = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return new TextEncoder().encode(file)
}

function shown({ text, x, y, size = 16, turn = 0 }: Words): string {
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)]
  const matrix = [cos, sin, -sin, cos, x, pageHeight - y].map((value) => value.toFixed(3)).join(' ')
  const hex = Buffer.from(text, 'utf16le').swap16().toString('hex')
  return `BT /F ${size} Tf ${matrix} Tm <${hex}> Tj ET`
}
