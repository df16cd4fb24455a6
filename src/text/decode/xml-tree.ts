import { Parser } from 'htmlparser2'

/** An element of an XML part. Names are without their namespace prefix: w:p and p are both "p". */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** Deeper than any document; what walks the tree may recurse. */
const deepest = 500

/** The root element of an XML text. Entities of a DTD are not expanded. Throws if it is no XML or nested beyond reason. */
export function parseXml(xml: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [] }
  const open: Open[] = [root]
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (open.length > deepest) throw new Error('its XML is nested too deep')
        const element = { name: localName(name), attributes: localNames(attributes), children: [] }
        open.at(-1)!.children.push(element)
        open.push(element)
      },
      ontext: (text) => open.at(-1)!.children.push(text),
      onclosetag: () => open.pop(),
    },
    { xmlMode: true },
  )
  parser.end(xml)
  const element = elementsOf(root)[0]
  if (!element) throw new Error('it holds no XML')
  return element
}

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[]
}

export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string')
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  )
}

/** All text in an element, that of its elements too; nothing of none. */
export function textOf(element: XmlElement | undefined): string {
  return element?.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('') ?? ''
}

/** What stands in `w:val` of the first child of that name. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.val
}

/** <w:b/> and <w:b w:val="true"/> are on, <w:b w:val="0"/> is off, as is no element at all. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const child = childOf(element, name)
  return child !== undefined && !['0', 'false', 'off', 'none'].includes(child.attributes.val ?? '')
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function localNames(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]))
}
