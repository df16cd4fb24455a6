const unwritable = /(?![\t\n\r])[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu

/**
 * Text that every format and reader takes: halves of characters, which UTF-8 has no bytes for, and control signs, which XML
 * forbids and spreadsheets stumble over, become U+FFFD. Line ends and tabs stay.
 */
export function plainText(text: string): string {
  return text.replace(unwritable, '\ufffd')
}

/** On one line, as a title stands that a page broke in two: all white space is one blank. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/gu, ' ').trim()
}

/** JSON whose texts are plain. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => (typeof each === 'string' ? plainText(each) : each))
}
