import { comparable, inOneScript } from './comparable.ts'
import { bodyKey } from './same-body.ts'

/** Ends of an issuer's name in front of a title: 国务院办公厅|关于…. */
const issuerEnd = /(?:部|委|局|厅|办|院|府|会|室|署|行|司|社|军|中央|联防联控机制)$/u

interface TitleParts {
  readonly issuer: string
  readonly core: string
  /** 试行, 2018年版; empty if there is none. */
  readonly edition: string
}

/** 财政部关于印发《办法(试行)》的通知 in its parts; quotation marks and 关于 left out. */
function partsOf(title: string): TitleParts {
  let words = inOneScript(title).replace(/[\s《》〈〉<>“”"'‘’「」,，、·]/gu, '')
  const edition = /\(([^()]*)\)$/u.exec(words)
  if (edition) words = words.slice(0, edition.index)
  let issuer = ''
  if (words.startsWith('中华人民共和国') && words.length > 9) {
    issuer = '中华人民共和国'
    words = words.slice(issuer.length)
  }
  const verb = ['关于', '印发', '转发'].map((word) => words.indexOf(word)).find((place) => place > 0) ?? -1
  if (verb > 0 && issuerEnd.test(words.slice(0, verb))) {
    issuer += words.slice(0, verb)
    words = words.slice(verb)
  }
  return { issuer, core: comparable(words).replace(/^关于/u, ''), edition: comparable(edition?.[1]) }
}

/** Whether two titles name one directive: the issuer in front and the edition behind may be left out, but not differ. */
export function sameTitle(a: string | null | undefined, b: string | null | undefined): boolean {
  if (!a || !b) return false
  if (comparable(a) === comparable(b)) return true
  const one = partsOf(a)
  const other = partsOf(b)
  if (!one.core || one.core !== other.core) return false
  if (one.edition && other.edition && one.edition !== other.edition) return false
  return (
    !one.issuer ||
    !other.issuer ||
    bodyKey(one.issuer) === bodyKey(other.issuer) ||
    one.issuer.endsWith(other.issuer) ||
    other.issuer.endsWith(one.issuer)
  )
}

/** What a notice prints: 关于印发X的通知 → X. */
function printedBy(title: string): string | null {
  const words = inOneScript(title).replace(/\s/gu, '')
  return /(?:印发|转发|批转|发布|公布|下达)(.+?)(?:等\d*个?文件)?的通知$/u.exec(words)?.[1] ?? null
}

/** Whether one title is the notice that prints the other. */
export function sameWork(a: string | null | undefined, b: string | null | undefined): boolean {
  return Boolean(a && b && (sameTitle(printedBy(a), b) || sameTitle(a, printedBy(b))))
}
