import { strToU8, zipSync } from 'fflate'

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

/** A Word document with the given content of its body; other parts by name, without their root's namespaces. */
export function docxOf(body: string, parts: Record<string, string> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ),
  }
  for (const [name, content] of Object.entries(parts)) files[name] = strToU8(content)
  return zipSync(files)
}

/** A paragraph of one run; `properties` is what stands in its w:pPr. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A numbered paragraph. */
export function item(text: string, level = 0, list = 1): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
}

/** numbering.xml with one list a row: its levels as [format, text, more]. Lists 1, 2 … */
export function numbering(...lists: readonly (readonly (readonly [string, string, string?])[])[]): string {
  const abstracts = lists.map((levels, list) => {
    const inside = levels.map(
      ([format, text, more = ''], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    return `<w:abstractNum w:abstractNumId="${list}">${inside.join('')}</w:abstractNum>`
  })
  const nums = lists.map(
    (_, list) => `<w:num w:numId="${list + 1}"><w:abstractNumId w:val="${list}"/></w:num>`,
  )
  return `<w:numbering>${abstracts.join('')}${nums.join('')}</w:numbering>`
}
