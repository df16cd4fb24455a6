import type { Directive } from '../../domain/directive.ts'
import { titleKey } from '../../domain/identifier.ts'
import { editionOf, issuerInTitle, looseTitleKey, payloadTitle } from '../../domain/title.ts'
import { titleStem } from '../../extract/citations/title-kind.ts'

/** A directive that a document speaks of: a part of the file, or one known only by what is said of it here. */
export interface Work {
  /** Index of the part; null for a work cited only. */
  readonly own: number | null
  titles: string[]
  documentNumber: string | null
  /** Body ids, lead first. */
  issuers: string[]
  issuerCount: number | null
  /** In which year one of the file's own was issued, or came into force; null for a work cited only. */
  readonly year: number | null
}

/** What a mention says of its target. */
export interface Clue {
  readonly title: string | null
  readonly documentNumber: string | null
  readonly issuers: readonly string[]
  /** An earlier work, never the file's own. */
  readonly former: boolean
}

/** The works of one file, found again by number, by title, by the name of what a notice prints, or by alias. */
export interface Works {
  /** The works a clue fits; more than one where it cannot tell them apart. */
  find(clue: Clue): readonly Work[]
  add(clue: Clue): Work
  /** What a later mention adds to a work: its number, another title, issuers. */
  learn(work: Work, clue: Clue): void
  define(alias: string, work: Work): void
  byAlias(alias: string): readonly Work[]
  readonly cited: readonly Work[]
}

/** Starts with the file's own directives, index = part. */
export function worksOf(directives: readonly Directive[]): Works {
  const all: Work[] = []
  const byNumber = new Map<string, Work>()
  const byKey = new Map<string, Set<Work>>()
  const aliases = new Map<string, Work>()
  /** Of titles that were asked for; a file of many documents asks for each of them often. */
  const stems = new Map<string, string>()
  const stemOf = (title: string) => {
    const known = stems.get(title)
    if (known !== undefined) return known
    const stem = titleStem(title)
    stems.set(title, stem)
    return stem
  }

  const index = (work: Work, title: string) => {
    // The file's notice and what it prints are two directives; elsewhere both titles mean one work.
    const key = work.own !== null ? titleOnly(title) : looseTitleKey(title)
    const known = byKey.get(key)
    if (known) known.add(work)
    else byKey.set(key, new Set([work]))
  }
  const insert = (work: Work, named = true): Work => {
    all.push(work)
    for (const title of named ? work.titles : []) index(work, title)
    const number = work.documentNumber && numberKey(work.documentNumber)
    if (number && !byNumber.has(number)) byNumber.set(number, work)
    return work
  }
  for (const [own, directive] of directives.entries()) {
    const titles = [directive.title, ...directive.otherTitles].filter(
      (title): title is string => title !== null,
    )
    const work = {
      own,
      titles,
      documentNumber: directive.documentNumber,
      issuers: [...directive.issuingBodies],
      issuerCount: directive.issuerCount,
      year: Number((directive.issuedOn ?? directive.effectiveFrom)?.slice(0, 4)) || null,
    }
    insert(work, !bearsNameOfPayload(directive, directives[own + 1]))
    const placed = withPlace(directive)
    if (placed) index(work, placed)
  }

  return {
    find(clue) {
      if (clue.documentNumber) {
        const known = byNumber.get(numberKey(clue.documentNumber))
        if (known) return [known]
      }
      if (!clue.title) return []
      const fitting = new Set<Work>()
      for (const key of new Set([titleOnly(clue.title), looseTitleKey(clue.title)]))
        for (const work of byKey.get(key) ?? []) {
          if (!fits(work, clue)) continue
          if (work.own !== null) return [work]
          fitting.add(work)
        }
      const named = [...fitting].filter((work) => work.titles.includes(clue.title!))
      if (named.length === 1) return named
      const plain = [...fitting].find((work) => work.documentNumber === clue.documentNumber)
      return plain ? [plain] : [...fitting]
    },
    add(clue) {
      return insert({
        own: null,
        titles: clue.title ? [clue.title] : [],
        documentNumber: clue.documentNumber,
        issuers: [...clue.issuers],
        issuerCount: null,
        year: null,
      })
    },
    learn(work, clue) {
      if (work.own !== null) return
      if (clue.title && !work.titles.some((title) => titleKey(title) === titleKey(clue.title!))) {
        // The title by which the document introduces the work comes first; a notice's goes before what it prints.
        const notice =
          payloadTitle(clue.title) !== null &&
          work.titles[0] !== undefined &&
          payloadTitle(work.titles[0]) === null
        const first = notice || isFullName(clue.title, work.titles[0])
        work.titles = first ? [clue.title, ...work.titles] : [...work.titles, clue.title]
        index(work, clue.title)
      }
      if (clue.documentNumber && !work.documentNumber) {
        work.documentNumber = clue.documentNumber
        byNumber.set(numberKey(clue.documentNumber), work)
      }
      if (work.issuers.length === 0) work.issuers = [...clue.issuers]
    },
    define(alias, work) {
      aliases.set(alias, work)
    },
    byAlias(alias) {
      const defined = aliases.get(alias)
      if (defined) return [defined]
      const named = all.filter((work) => work.titles.some((title) => stemOf(title).endsWith(alias)))
      const own = named.filter((work) => work.own !== null)
      return own.length === 1 ? own : named
    },
    get cited() {
      return all.filter((work) => work.own === null)
    },
  }
}

/** 电力需求响应实施细则, of which the notice says 《云岭市电力需求响应实施细则》: what is printed may leave its place unsaid. */
function withPlace({ part, title, jurisdiction }: Directive): string | null {
  if (part === 'outer' || !title || !jurisdiction || title.startsWith(jurisdiction.name)) return null
  return `${jurisdiction.name}${title}`
}

/** An order over which the page set the title of what it prints: that title names the payload. */
function bearsNameOfPayload({ part, title }: Directive, next: Directive | undefined): boolean {
  return (
    part === 'outer' &&
    next?.part === 'payload' &&
    title !== null &&
    next.title !== null &&
    titleKey(title) === titleKey(next.title)
  )
}

/** 中华人民共和国招标投标法, of what was called 招标投标法 before. */
function isFullName(title: string, known: string | undefined): boolean {
  return known !== undefined && title === `中华人民共和国${known}`
}

/** 财农〔2023〕090号 and 财农〔2023〕90号 are one number. */
function numberKey(number: string): string {
  return number.replace(/〕0+(?=\d)/u, '〕')
}

/** 关于印发X的通知 is not X: for the file's own directives. */
function titleOnly(title: string): string {
  return payloadTitle(title) === null ? looseTitleKey(title) : `notice:${looseTitleKey(title)}`
}

/** Whether a number could be of one of the file's own that does not say its number: of the year of the work, or of the one before. */
function isNumberOf({ year }: Work, number: string): boolean {
  const numbered = Number(/\d{4}/u.exec(number)?.[0])
  return year !== null && (numbered === year || numbered === year - 1)
}

function fits(work: Work, clue: Clue): boolean {
  if (clue.former && work.own !== null) return false
  if (clue.documentNumber && work.documentNumber) return false
  // A number that is not the file's own is another work's, though the title be the same; but a form behind a text that does not say its
  // number may: 《X管理办法》(财库〔2020〕46号), of a text in force from 2021 on.
  if (clue.documentNumber && work.own !== null && !isNumberOf(work, clue.documentNumber)) return false
  const edition = clue.title && editionOf(clue.title)
  const editions = work.titles.map(editionOf)
  // 印发《X(2024年修订)》, 原《X》同时废止: the work before is another one
  if (clue.former && edition === null && editions.length > 0 && editions.every((one) => one !== null))
    return false
  if (edition && editions.every((one) => one !== null && one !== edition)) return false
  const wrapped = [clue.title, ...work.titles].some((title) => title !== null && payloadTitle(title) !== null)
  const strangers =
    clue.issuers.length > 0 &&
    work.issuers.length > 0 &&
    !clue.issuers.some((id) => work.issuers.includes(id))
  // 山西省人民政府办公厅关于下达2007年任务的通知, in the city's notice of that name; 湖南省委办公厅印发〈X〉的通知, in a city's X: a title that
  // says whose it is
  if (strangers && work.own !== null && clue.title && saysIssuer(clue.title))
    if (payloadTitle(clue.title) !== null || work.titles.some(saysIssuer)) return false
  return wrapped || !strangers
}

function saysIssuer(title: string): boolean {
  return issuerInTitle(title) !== null
}
