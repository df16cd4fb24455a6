import type { Span } from '../domain/evidence.ts'
import type { Part, PolicyTree, Section } from '../text/policy-tree.ts'
import { deadlineOf, findDates } from './dates.ts'
import { dueDates, headDeadline } from './deadlines.ts'
import { tableMetrics } from './indicator-tables.ts'
import type { MetricMention, Setting } from './metric-mention.ts'
import { issueDateOf, settingOfHeading, settingOfTitle } from './metric-settings.ts'
import { readMetrics } from './read-metrics.ts'

/** What holds where reading has come to: handed down from a section to its children. */
interface Standing {
  readonly setting: Setting
  readonly governing: string | null
}

/**
 * Every target a document sets, in text order, in prose and in tables of indicators. `issuedOn` is the document's own date, on
 * which incomplete dates lean and by which a past year is told; without it the tree's header is asked.
 */
export function findMetrics(tree: PolicyTree, issuedOn: string | null = issueDateOf(tree)): MetricMention[] {
  return tree.parts.flatMap((part, index) => {
    const title = part.header.title?.words ?? tree.parts[0]?.header.title?.words ?? null
    const standing = { setting: settingOfTitle(title), governing: null }
    const { found } = sectionsMetrics(tree, part, index, part.sections, standing, issuedOn)
    return [
      ...found,
      ...cellMetrics(tree, part, index, standing, issuedOn),
      ...tableMetrics(tree, part, index),
    ].sort((a, b) => a.span.start - b.span.start)
  })
}

/**
 * The targets of sections, and what stands after them: a heading without number (2023年工作回顾) is a paragraph to the tree,
 * and holds until the next such heading, across the numbered sections between.
 */
function sectionsMetrics(
  tree: PolicyTree,
  part: Part,
  index: number,
  sections: readonly Section[],
  before: Standing,
  issuedOn: string | null,
): { found: MetricMention[]; after: Standing } {
  const found: MetricMention[] = []
  let outside = before
  for (const section of sections) {
    const heading = section.heading ? tree.clean.text.slice(section.heading.start, section.heading.end) : ''
    let here = under(heading, outside, issuedOn)
    if (heading.length > 12 && section.heading)
      found.push(...paragraphMetrics(tree, index, section.heading, here, issuedOn))
    for (const paragraph of section.paragraphs) {
      if (part.tables.some(({ span }) => span.start <= paragraph.start && span.end >= paragraph.end)) continue
      const words = tree.clean.text.slice(paragraph.start, paragraph.end).trim()
      if (under(words, here, issuedOn) !== here) {
        here = under(words, here, issuedOn)
        outside = under(words, outside, issuedOn)
      }
      found.push(...paragraphMetrics(tree, index, paragraph, here, issuedOn))
      const head = headDeadline(words, dueDates(words, findDates(words, undefined, issuedOn), issuedOn))
      const governing = head.list
        ? head.deadline
        : /目标|指标/.test(heading)
          ? lastHeadDeadline(words, issuedOn)
          : null
      if (governing) here = { ...here, governing }
    }
    const inside = sectionsMetrics(tree, part, index, section.children, here, issuedOn)
    found.push(...inside.found)
    if (inside.after !== here) outside = inside.after
  }
  return { found, after: outside }
}

/** Cells that are whole sentences (工作任务, 重点内容) are read like paragraphs; the numbers of other cells stand in no sentence. */
function cellMetrics(
  tree: PolicyTree,
  part: Part,
  index: number,
  standing: Standing,
  issuedOn: string | null,
): MetricMention[] {
  const cells = part.tables
    .flatMap(({ rows }) => rows.flat())
    .filter((cell) => cell !== null && cell.end - cell.start >= 12) as Span[]
  const distinct = [...new Map(cells.map((cell) => [cell.start, cell])).values()]
  return distinct.flatMap((cell) => paragraphMetrics(tree, index, cell, standing, issuedOn))
}

/** What a heading makes of what stands before it: its setting, and the year it names (2024年工作安排); rules stay rules. */
function under(heading: string, outside: Standing, issuedOn: string | null): Standing {
  const isHeading = heading.length > 0 && heading.length <= 24 && !/[。;,:]/.test(heading)
  const setting = isHeading && outside.setting !== 'norm' ? settingOfHeading(heading) : null
  if (setting === null) return outside
  const due = dueDates(heading, findDates(heading, undefined, issuedOn), issuedOn)
  const governing = setting === 'plan' && due.length === 1 ? deadlineOf(due[0]!) : null
  return { setting, governing: governing ?? outside.governing }
}

function paragraphMetrics(
  { clean }: PolicyTree,
  part: number,
  paragraph: Span,
  { setting, governing }: Standing,
  issuedOn: string | null,
): MetricMention[] {
  if (setting === 'facts') return []
  const text = clean.text.slice(paragraph.start, paragraph.end)
  let deadline =
    headDeadline(text, dueDates(text, findDates(text, undefined, issuedOn), issuedOn)).deadline ?? governing
  const found: MetricMention[] = []
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end)
    const read = readMetrics(sentence, {
      setting,
      issuedOn,
      governing: start === 0 ? governing : deadline,
      amongTargets: found.length > 0,
    })
    for (const reading of read)
      found.push({
        ...reading,
        part,
        span: {
          start: paragraph.start + start + reading.span.start,
          end: paragraph.start + start + reading.span.end,
        },
      })
    const own = headDeadline(
      sentence,
      dueDates(sentence, findDates(sentence, undefined, issuedOn), issuedOn),
    ).deadline
    if (own !== null && deadline !== null) deadline = own
  }
  return found
}

/** Under 发展目标 the date at the head of a sentence governs the paragraphs after it: 到2023年末,…。 ——产业规模…。 */
function lastHeadDeadline(paragraph: string, issuedOn: string | null): string | null {
  return sentencesOf(paragraph).reduce<string | null>((last, { start, end }) => {
    const sentence = paragraph.slice(start, end)
    return (
      headDeadline(sentence, dueDates(sentence, findDates(sentence, undefined, issuedOn), issuedOn))
        .deadline ?? last
    )
  }, null)
}

/** Sentences by 。 and line ends; 。 inside brackets or quotes is rare and does no harm. */
function sentencesOf(text: string): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(/[^。!?\n]+[。!?\n]?/g))
    spans.push({ start: match.index, end: match.index + match[0].length })
  return spans
}
