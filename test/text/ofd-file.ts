import { zipSync } from 'fflate'

/** An object on a page of an OFD, as XML. */
export const words = (x: number, y: number, text: string, attributes = '', code = ''): string =>
  `<ofd:TextObject ID="9" Boundary="${x} ${y} 150 6" Font="1" Size="5" ${attributes}><ofd:TextCode X="0" Y="5" ${code || `DeltaX="g ${Math.max(0, text.length - 1)} 5"`}>${text}</ofd:TextCode></ofd:TextObject>`

/** A line from one point to another, in millimetres. */
export const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `<ofd:PathObject ID="8" Boundary="${x1} ${y1} ${x2 - x1 + 1} ${y2 - y1 + 1}" LineWidth="0.2"><ofd:AbbreviatedData>M 0 0 L ${x2 - x1} ${y2 - y1}</ofd:AbbreviatedData></ofd:PathObject>`

const namespace = 'xmlns:ofd="http://www.ofdspec.org/2016"'
const page = (content: string, before = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><ofd:Page ${namespace}>${before}<ofd:Content><ofd:Layer ID="2">${content}</ofd:Layer></ofd:Content></ofd:Page>`

export interface OfdParts {
  /** What every page has under it. */
  readonly template?: string
  readonly others?: Readonly<Record<string, string>>
}

/** An OFD with these objects on its pages. */
export function ofdOf(pages: readonly string[], { template, others = {} }: OfdParts = {}): Uint8Array {
  const list = pages.map((_, i) => `<ofd:Page ID="${i + 10}" BaseLoc="Pages/Page_${i}/Content.xml"/>`)
  const common = template ? '<ofd:TemplatePage ID="3" BaseLoc="/Doc_0/Tpls/Tpl_0/Content.xml"/>' : ''
  const parts: Record<string, string> = {
    'OFD.xml': `<ofd:OFD ${namespace} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${namespace}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>${common}</ofd:CommonData><ofd:Pages>${list.join('')}</ofd:Pages></ofd:Document>`,
    ...(template && { 'Doc_0/Tpls/Tpl_0/Content.xml': page(template) }),
    ...Object.fromEntries(
      pages.map((content, i) => [
        `Doc_0/Pages/Page_${i}/Content.xml`,
        page(content, template ? '<ofd:Template TemplateID="3" ZOrder="Background"/>' : ''),
      ]),
    ),
    ...others,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).flatMap(([name, xml]) => (xml ? [[name, new TextEncoder().encode(xml)]] : [])),
    ),
  )
}
