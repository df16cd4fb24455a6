import { simplified } from '../text/repair/encoding/simplify.ts'

/** Readings that a web page put behind characters: 發(fā). */
const annotation = /(?<=[\u2e80-\u9fff\uf900-\ufaff])[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜêńňǹḿɡ]{1,7}[)）]/gu

/** What one printing of a text has and another has not: 《 》, spaces, commas, brackets, dashes. */
const marks = /[\s《》〈〉<>“”"'‘’「」,，、。;；:：()（）[\]〔〕【】{}·•\-—–―_/]+/gu

/** A text in one width and one script: （ＡＢ） 縣 → (AB) 县. */
export function inOneScript(text: string | null | undefined): string {
  return simplified((text ?? '').normalize('NFKC'))
}

/** What two printings of the same words have in common: 《縣(xiàn)域，規劃》 → 县域规划. */
export function comparable(text: string | null | undefined): string {
  return inOneScript((text ?? '').replace(annotation, '')).replace(marks, '')
}

/** A document number whatever its brackets: 国办发[2019]第6号 → 国办发〔2019〕6号. */
export function comparableNumber(text: string | null | undefined): string {
  return inOneScript(text)
    .replace(/[\s第]/gu, '')
    .replace('中华人民共和国', '')
    .replace(/[[(【﹝〔]/gu, '〔')
    .replace(/[\])】﹞〕]/gu, '〕')
    .replace('〔〕号', '')
}

/**
 * A source text without what printings differ in, and where each unit of it came from: `at[i]` is the place in the source of the
 * i-th unit of `words`.
 */
export interface ComparableText {
  readonly words: string
  readonly at: readonly number[]
}

/** Makes a whole source comparable, with the way back to its offsets. */
export function comparableText(text: string): ComparableText {
  const left = new Set<number>()
  for (const { index, 0: reading } of text.matchAll(annotation))
    for (let unit = 0; unit < reading.length; unit++) left.add(index + unit)
  let words = ''
  const at: number[] = []
  let place = 0
  for (const character of text) {
    if (!left.has(place))
      for (const unit of inOneScript(character).replace(marks, '')) {
        words += unit
        for (let part = 0; part < unit.length; part++) at.push(place)
      }
    place += character.length
  }
  return { words, at }
}
