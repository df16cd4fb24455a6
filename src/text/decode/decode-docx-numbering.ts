import { formatNumber } from './decode-docx-number-format.ts'
import { childOf, elementsOf, isOn, valOf, type XmlElement } from './xml-tree.ts'

/** Writes the number that Word generates before a paragraph: 一、 (一) 1. 第三条; "" for a paragraph without. */
export type NumberWriter = (paragraphProperties: XmlElement | undefined) => string

interface Level {
  readonly start: number
  readonly format: string
  /** %1、 or (%2) or %1.%2 */
  readonly text: string
  readonly legal: boolean
  readonly restartAfter: number | null
  readonly suffix: string
  readonly style: string | undefined
}

interface List {
  /** Nums that share it count on together. */
  readonly abstractId: string
  readonly levels: ReadonlyMap<number, Level>
  readonly startOverrides: ReadonlyMap<number, number>
}

interface StyleNumber {
  readonly basedOn: string | undefined
  readonly numId: string | undefined
  readonly level: number | undefined
}

/** Counts through one document (ECMA-376 17.9): numbering.xml says how, styles.xml which styles are numbered. */
export function numberWriter(
  numbering: XmlElement | undefined,
  styles: XmlElement | undefined,
): NumberWriter {
  const lists = listsOf(numbering)
  const numbersOfStyles = new Map<string, StyleNumber>()
  let defaultStyle: string | undefined
  for (const style of styles ? elementsOf(styles) : []) {
    const id = style.attributes.styleId
    if (style.name !== 'style' || style.attributes.type !== 'paragraph' || id === undefined) continue
    if (style.attributes.default === '1' || style.attributes.default === 'true') defaultStyle = id
    const number = childOf(childOf(style, 'pPr'), 'numPr')
    numbersOfStyles.set(id, {
      basedOn: valOf(style, 'basedOn'),
      numId: valOf(number, 'numId'),
      level: integer(valOf(number, 'ilvl')),
    })
  }
  const counters = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()

  return (properties) => {
    const own = childOf(properties, 'numPr')
    const style = valOf(properties, 'pStyle') ?? defaultStyle
    const inherited = numberOfStyle(style, numbersOfStyles)
    const numId = valOf(own, 'numId') ?? inherited?.numId
    const list = numId === undefined ? undefined : lists.get(numId)
    if (!list || numId === undefined) return ''
    const ilvl = integer(valOf(own, 'ilvl')) ?? inherited?.level ?? levelOfStyle(list, style) ?? 0
    const level = list.levels.get(ilvl)
    if (!level) return ''

    const counts = counters.get(list.abstractId) ?? []
    counters.set(list.abstractId, counts)
    if (!begun.has(numId)) {
      begun.add(numId)
      for (const [at, start] of list.startOverrides) counts[at] = start - 1
    }
    counts[ilvl] = (counts[ilvl] ?? level.start - 1) + 1
    for (const [deeper, { restartAfter }] of list.levels)
      if (deeper > ilvl && (restartAfter === null || ilvl < restartAfter)) counts[deeper] = undefined
    return drawn(list, level, counts)
  }
}

function drawn(list: List, level: Level, counts: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return bullet(level.text)
  const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const of = list.levels.get(at)
    const format = level.legal ? 'decimal' : (of?.format ?? 'decimal')
    return formatNumber(counts[at] ?? of?.start ?? 1, format)
  })
  // 一、总体要求, 1.范围, but 第一条 为了 and 1.1 范围
  return label === '' || level.suffix === 'nothing' || /[\p{P}\s]$/u.test(label) ? label : `${label} `
}

/** ● and — are written; a place in a symbol font (Wingdings, U+F06C) means nothing outside of it. */
function bullet(text: string): string {
  return /^[\ue000-\uf8ff\s]*$/.test(text) ? '' : text
}

function numberOfStyle(
  id: string | undefined,
  styles: ReadonlyMap<string, StyleNumber>,
): { numId: string; level: number | undefined } | undefined {
  let level: number | undefined
  const seen = new Set<string>()
  for (let at = id; at !== undefined && !seen.has(at); at = styles.get(at)?.basedOn) {
    seen.add(at)
    const style = styles.get(at)
    level ??= style?.level
    if (style?.numId !== undefined) return { numId: style.numId, level }
  }
  return undefined
}

function levelOfStyle(list: List, style: string | undefined): number | undefined {
  if (style === undefined) return undefined
  for (const [at, level] of list.levels) if (level.style === style) return at
  return undefined
}

function listsOf(numbering: XmlElement | undefined): ReadonlyMap<string, List> {
  const children = numbering ? elementsOf(numbering) : []
  const abstracts = new Map<string, XmlElement>()
  const byStyleLink = new Map<string, XmlElement>()
  for (const child of children) {
    if (child.name !== 'abstractNum') continue
    abstracts.set(child.attributes.abstractNumId ?? '', child)
    const link = valOf(child, 'styleLink')
    if (link !== undefined) byStyleLink.set(link, child)
  }
  const lists = new Map<string, List>()
  for (const child of children) {
    const numId = child.attributes.numId
    if (child.name !== 'num' || numId === undefined) continue
    const named = abstracts.get(valOf(child, 'abstractNumId') ?? '')
    const abstract = byStyleLink.get(valOf(named, 'numStyleLink') ?? '') ?? named
    if (!abstract) continue
    const levels = levelsOf(abstract)
    const startOverrides = new Map<number, number>()
    for (const override of elementsOf(child)) {
      const at = integer(override.attributes.ilvl)
      if (override.name !== 'lvlOverride' || at === undefined) continue
      const start = integer(valOf(override, 'startOverride'))
      if (start !== undefined) startOverrides.set(at, start)
      for (const [of, level] of levelsOf(override)) levels.set(of, level)
    }
    lists.set(numId, { abstractId: abstract.attributes.abstractNumId ?? '', levels, startOverrides })
  }
  return lists
}

function levelsOf(parent: XmlElement): Map<number, Level> {
  const levels = new Map<number, Level>()
  for (const element of elementsOf(parent)) {
    const at = integer(element.attributes.ilvl)
    if (element.name !== 'lvl' || at === undefined) continue
    levels.set(at, {
      start: integer(valOf(element, 'start')) ?? 1,
      format: formatOf(element),
      text: valOf(element, 'lvlText') ?? '',
      legal: isOn(element, 'isLgl'),
      restartAfter: integer(valOf(element, 'lvlRestart')) ?? null,
      suffix: valOf(element, 'suff') ?? 'tab',
      style: valOf(element, 'pStyle'),
    })
  }
  return levels
}

/** A format newer than the file's readers is wrapped: AlternateContent holds it in Choice and an old one in Fallback. */
function formatOf(level: XmlElement): string {
  const wrapped = childOf(level, 'AlternateContent')
  return (
    valOf(level, 'numFmt') ??
    valOf(childOf(wrapped, 'Fallback'), 'numFmt') ??
    valOf(childOf(wrapped, 'Choice'), 'numFmt') ??
    'decimal'
  )
}

function integer(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined
}
