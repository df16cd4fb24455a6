/** What a saved figure says under itself, so that it can stand in a paper. */
export interface Caption {
  readonly title: string
  /** Further lines: the state of the data, the address of the view. */
  readonly notes: readonly string[]
}

const margin = 24

/**
 * The drawing as a file of its own: it looks like the screen, its texts are texts, and title, source and date stand with it. What
 * is there only for the pointer (wide lines to hit) is left out.
 */
export function svgFile(drawing: SVGSVGElement, { title, notes }: Caption): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  for (const hit of copy.querySelectorAll('.hit, .lane-turn')) hit.remove()
  for (const link of copy.querySelectorAll('a')) link.removeAttribute('href')
  const width = drawing.width.baseVal.value + 2 * margin
  const height = drawing.height.baseVal.value + 2 * margin + 40 + 18 * notes.length
  const inner = new XMLSerializer().serializeToString(copy)
  const below = height - margin - 18 * (notes.length - 1)
  const lines = notes.map(
    (note, index) =>
      `<text style="font-size:11px;fill:var(--ink3)" x="${margin}" y="${below + 18 * index}">${escapeXml(note)}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" class="${drawing.getAttribute('class')}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>${escapeXml(title)}</title>
<style>${escapeXml(stylesOf(drawing))}</style>
<rect width="${width}" height="${height}" style="fill:var(--bg)"/>
<text style="font-size:16px;font-weight:600;fill:var(--ink)" x="${margin}" y="${margin + 10}">${escapeXml(title)}</text>
<g transform="translate(${margin} ${margin + 24})">${inner}</g>
${lines.join('\n')}
</svg>
`
}

/** The same as pixels, twice as many as on the screen. */
export async function pngFile(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width * 2
  canvas.height = image.height * 2
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the browser made no picture of it'))),
      'image/png',
    )
  })
}

/** The colours for paper, whatever those of the screen are, and the rules that something in the drawing is drawn by. */
function stylesOf(drawing: SVGSVGElement): string {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter(isStyleRule)
  const names = new Set(
    rules.flatMap(({ cssText }) => [...cssText.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name!)),
  )
  const paper = rules.find(({ selectorText }) => selectorText === ':root')!.style
  const tokens = [...names].map((name) => `${name}:${paper.getPropertyValue(name).trim()}`).join(';')
  const used = rules.filter(({ selectorText }) =>
    // .card:hover counts as .card.
    selectorText
      .replace(/::?[\w-]+(\([^)]*\))?/g, '')
      .split(',')
      .some((selector) => /^\s*[.#[]/.test(selector) && isIn(drawing, selector)),
  )
  return `:root{${tokens}}svg{font-family:${getComputedStyle(drawing).fontFamily}}${used.map(({ cssText }) => cssText).join('')}`
}

/** A selector of which nothing is left without its state, such as `.menu > :not(summary)`, is in no drawing. */
function isIn(drawing: SVGSVGElement, selector: string): boolean {
  try {
    return drawing.matches(selector) || drawing.querySelector(selector) !== null
  } catch {
    return false
  }
}

const isStyleRule = (rule: CSSRule): rule is CSSStyleRule => rule instanceof CSSStyleRule

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
