import type { Because, Duty, Named, Place, Target } from './shapes.ts'

/** 《海南省…的通知》 琼卫基层〔2022〕10号, 海南省卫生健康委员会, 2022-10-11 [dir-0123456789abcdef] */
export function named(directive: Named): string {
  const { id, title, documentNumber, issuedOn, held, issuingBodies } = directive
  const name = [title && `《${title}》`, documentNumber].filter(Boolean).join(' ') || 'without title'
  const rest = [issuingBodies.map((body) => body.name).join('、'), issuedOn].filter(Boolean).join(', ')
  return `${name}${rest && `, ${rest}`} [${id}]${held ? '' : ' (text not held)'}`
}

/** “为深入贯彻落实…” — hainan.html 120–168 */
export function place({ quote, start, end, repaired, source }: Place): string {
  const at = source ? ` — ${source.file} ${start}–${end}` : ''
  return `“${quote}”${at}${repaired ? ', a damaged character inside was guessed' : ''}`
}

/** Why one directive refers to another, in words with its place. */
export function because({ id, relation, locator, confidence, rule, evidence }: Because): string {
  const where = locator ? ` ${locator}` : ''
  const words = evidence ? place(evidence) : 'follows from the titles'
  return `${relation}${where} [${id}]: ${words} (${rule}, ${confidence})`
}

/** Who must do what by when, with the words that say so. */
export function duty({ role, body, task, evidence, confidence, rule }: Duty): string {
  const due = task.deadline ? `, by ${task.deadline}` : ''
  return [
    `${role} ${body.name} [${body.id}]${due}: ${task.path.join('')} ${task.heading ?? ''} ${task.text} [${task.id}]`,
    `  in ${named(task.directive)}`,
    `  ${place(evidence)} (${rule}, ${confidence})`,
  ].join('\n')
}

/** What a target asks for, of whom, with its words. */
export function target(metric: Target): string {
  const { id, indicator, comparator, deadline, directive, evidence, confidence, rule } = metric
  const value = metric.targetRatio ?? [metric.target, metric.targetMax].filter((n) => n !== null).join('–')
  const due = deadline ? `, by ${deadline}` : ''
  return [
    `${indicator} ${comparator} ${value}${metric.unit ?? ''}${metric.per ? ` per ${metric.per}` : ''}${due} [${id}]`,
    `  in ${named(directive)}`,
    `  ${place(evidence)} (${rule}, ${confidence})`,
  ].join('\n')
}

interface Page<Item> {
  readonly totalCount: number
  readonly nodes: readonly Item[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** A page in words, and what it leaves out. */
export function page<Item>(what: string, found: Page<Item>, words: (item: Item) => string): string {
  const { totalCount, nodes, pageInfo } = found
  const shown = `${totalCount} ${what}${nodes.length < totalCount ? `, ${nodes.length} of them here` : ''}`
  const more = pageInfo.hasNextPage ? [`More: ask again with after: "${pageInfo.endCursor}".`] : []
  return [`${shown}.`, ...nodes.map(words), ...more].join('\n')
}
