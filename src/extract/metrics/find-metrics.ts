import type { Span } from '../../domain/evidence.ts'
import type { Part, PolicyTree, Section } from '../../text/policy-tree.ts'
import { deadlineOf, findDates } from '../dates/dates.ts'
import {
  beginsInThePast,
  type Completion,
  completion,
  dueDates,
  headDeadline,
  isOver,
} from '../dates/deadlines.ts'
import { goesOn, shortestWrapped } from '../sentences.ts'
import { aims, tellsToDo } from './aim.ts'
import { compactWords } from './compact-words.ts'
import { tableMetrics } from './indicator-tables.ts'
import type { MetricMention, Setting } from './metric-mention.ts'
import {
  endsInDemands,
  isDemands,
  issueDateOf,
  settingOfHeading,
  settingOfTitle,
  urgedByTitle,
} from './metric-settings.ts'
import { findQuantities } from './quantities.ts'
import { quotaMetrics } from './quota-tables.ts'
import { readMetrics } from './read-metrics.ts'

/** What is read in, and what does not change while reading it. */
interface Reading {
  readonly text: string
  readonly part: Part
  readonly index: number
  readonly issuedOn: string | null
}

/** What holds where reading has come to: handed down from a section to its children. */
interface Standing {
  readonly setting: Setting
  readonly governing: string | null
  /** A heading above tells somebody to do something (主要任务, 强化人才培养). */
  readonly urged: boolean
  /** A 通报 tells what was until a heading says that it asks for something. */
  readonly reports: boolean
}

/**
 * Every target a document sets, in text order, in prose and in tables of indicators. `issuedOn` is the document's own date, on
 * which incomplete dates lean and by which a past year is told; without it the tree's header is asked.
 */
export function findMetrics(tree: PolicyTree, issuedOn: string | null = issueDateOf(tree)): MetricMention[] {
  return tree.parts.flatMap((part, index) => {
    const title = part.header.title?.words ?? tree.parts[0]?.header.title?.words ?? null
    // A report without a title begins with its first heading (2023年工作回顾), which the tree may take for one.
    // A bulletin of what was (统计公报) aims at nothing, whatever its headings are called.
    const reports = title !== null && endsInDemands(title)
    if (settingOfTitle(title) === 'facts' && !reports) return []
    const outside = { setting: settingOfTitle(title), governing: null, urged: urgedByTitle(title), reports }
    const standing = { ...outside, setting: under(title ?? '', outside, issuedOn).setting }
    const reading = { text: tree.clean.text, part, index, issuedOn }
    return [
      ...sectionsMetrics(reading, part.sections, standing).found,
      ...cellsOf(tree.clean.text, part, issuedOn).flatMap(
        ({ span, deadline }) =>
          paragraphMetrics(reading, span, { ...standing, governing: deadline ?? standing.governing }).found,
      ),
      ...tableMetrics(tree, part, index, issuedOn),
      ...quotaMetrics(tree, part, index, issuedOn),
    ].sort((a, b) => a.span.start - b.span.start)
  })
}

/**
 * The targets of sections, and what stands after them: a heading without number (2023年工作回顾) is a paragraph to the tree,
 * and holds until the next such heading, across the numbered sections between.
 */
function sectionsMetrics(
  reading: Reading,
  sections: readonly Section[],
  before: Standing,
): { found: MetricMention[]; after: Standing } {
  const { text, part, issuedOn } = reading
  const found: MetricMention[] = []
  let outside = before
  for (const section of sections) {
    const heading = section.heading ? text.slice(section.heading.start, section.heading.end) : ''
    const standing = under(heading, outside, issuedOn)
    let here = { ...standing, urged: standing.urged || (standing.setting !== 'facts' && tellsToDo(heading)) }
    const own: MetricMention[] = []
    const completions: Completion[] = []
    const lines = section.heading ? [section.heading, ...section.paragraphs] : section.paragraphs
    for (const paragraph of joined(text, lines)) {
      if (paragraph === section.heading) {
        // 1.新建公园5座, alone or above how it is to be done
        if (heading.length > 12 || /\d(?!\d*[年月日])/.test(heading.slice(1)))
          own.push(...paragraphMetrics(reading, paragraph, here).found)
        continue
      }
      if (part.tables.some(({ span }) => span.start <= paragraph.start && span.end >= paragraph.end)) continue
      const words = text.slice(paragraph.start, paragraph.end).trim()
      const opened = under(words, here, issuedOn)
      if (opened !== here) {
        here = opened
        if (!conditions.test(words)) outside = under(words, outside, issuedOn)
      }
      const read = paragraphMetrics(reading, paragraph, here)
      own.push(...read.found)
      completions.push(...read.completions)
      // Under 发展目标 a date governs the paragraphs after it without a colon: 到2023年末,…。 ——产业规模…。
      const governing = read.forList ?? (/目标|指标/.test(heading) ? read.lastHead : null)
      if (governing) here = { ...here, governing }
    }
    found.push(...own.map((metric) => completedBy(metric, completions)))
    const inside = sectionsMetrics(reading, section.children, here)
    found.push(...inside.found)
    if (inside.after !== here) outside = inside.after
  }
  return { found, after: outside }
}

/**
 * Paragraphs, those joined that are lines of one in a hard-wrapped text, or that a page parts around a number: 选育2-3 | 个品种,
 * 总规模为 | 50 | 万千瓦.
 */
function joined(text: string, paragraphs: readonly Span[]): Span[] {
  const whole: Span[] = []
  paragraphs.forEach((paragraph, at) => {
    const last = whole.at(-1)
    if (last && isGoneOnWith(text, last, paragraph, paragraphs[at + 1]))
      whole[whole.length - 1] = { start: last.start, end: paragraph.end }
    else whole.push(paragraph)
  })
  return whole
}

function isGoneOnWith(text: string, last: Span, { start, end }: Span, next: Span | undefined): boolean {
  if (start < last.end || start - last.end > 4) return false
  const near = Math.max(last.start, last.end - shortestWrapped)
  const lineStart = near + text.slice(near, last.end).lastIndexOf('\n') + 1
  if (goesOn(text, lineStart, last.end, start)) return true
  if (/\d/.test(text[last.end - 1]!))
    return last.end - last.start >= shortestSentence && /\p{Script=Han}/u.test(text[start]!)
  const isNumber = /^\d[\d.]{0,8}$/.test(text.slice(start, Math.min(end, start + 12)))
  return (
    isNumber && next !== undefined && /[^。;:!?]$/.test(text[last.end - 1]!) && beginsWithUnit(text, next)
  )
}

/** Shorter than this is a cell or a heading. */
const shortestSentence = 12

function beginsWithUnit(text: string, { start }: Span): boolean {
  return findQuantities(`1${text.slice(start, start + 6)}`)[0]?.span.start === 0
}

/** A target whose thing a sentence of the section says to be ready by a day of its own. */
function completedBy(metric: MetricMention, completions: readonly Completion[]): MetricMention {
  const own = completions.find(({ what }) => metric.indicator.includes(what))
  return own ? { ...metric, deadline: own.deadline } : metric
}

/** 完成时限, 时间节点: the column that says by when a row is to be done. */
const deadlineColumn =
  /^(?:计划|拟)?(?:完成|实施|办结|整改|落实)?(?:时间|时限|期限|节点|进度)+(?:要求|安排|节点)?$/

interface Cell {
  readonly span: Span
  readonly deadline: string | null
}

/**
 * Cells that are whole sentences (工作任务, 重点内容), each with the deadline of its row; the numbers of other cells stand in no
 * sentence.
 */
function cellsOf(text: string, { tables }: Part, issuedOn: string | null): Cell[] {
  const cells = tables.flatMap(({ names, rows }) => {
    const column = names.findIndex((words) => deadlineColumn.test(words))
    return rows.flatMap((row) => {
      const when = column < 0 ? null : row[column]
      const [date] = when ? dueDates(text, findDates(text, when, issuedOn), issuedOn) : []
      const deadline = date ? deadlineOf(date) : null
      return row.flatMap((span) => (span ? [{ span, deadline }] : []))
    })
  })
  const distinct = new Map(cells.map((cell) => [cell.span.start, cell]))
  return [...distinct.values()].filter(({ span }) => span.end - span.start >= 12)
}

/** 申请人应当具备下列条件: what is listed after it is for the one who applies. */
const conditions = /(?:下列|以下|如下)[^。;]{0,6}(?:条件|资格|情形)[^。;]{0,6}[::]?\s*$/

/** What a heading makes of what stands before it: its setting, and the year it names (2024年工作安排); rules stay rules. */
function under(heading: string, outside: Standing, issuedOn: string | null): Standing {
  const isHeading = heading.length > 0 && heading.length <= 24 && !/[。;,:]/.test(heading)
  if (conditions.test(heading))
    return outside.setting === 'facts' ? outside : { ...outside, setting: 'terms' }
  const demands = outside.setting === 'facts' && isHeading && isDemands(heading)
  if (outside.reports && outside.setting === 'facts' && !demands) return outside
  const said = demands ? 'plan' : isHeading ? settingOfHeading(heading) : null
  const setting = outside.setting === 'norm' && said !== 'terms' ? null : said
  if (setting === null) return outside
  const [date, another] = findDates(heading, undefined, issuedOn)
  const named = date && !another && !isOver(heading, date, issuedOn) ? deadlineOf(date) : null
  const governing = setting === 'plan' || setting === 'goal' ? named : null
  return {
    ...outside,
    setting,
    governing: governing ?? outside.governing,
    urged: setting === 'plan' || (outside.urged && setting !== 'facts'),
  }
}

/**
 * The targets of a paragraph, the deadline it sets for the list after it, and the last date that begins a sentence of it.
 * A date at the head of the paragraph governs all of it, until another sentence begins with one.
 */
function paragraphMetrics(
  { text, index, issuedOn }: Reading,
  paragraph: Span,
  { setting, governing, urged: urgedByHeading }: Standing,
): { found: MetricMention[]; forList: string | null; lastHead: string | null; completions: Completion[] } {
  const found: MetricMention[] = []
  const completions: Completion[] = []
  let deadline = governing
  let forList: string | null = null
  let lastHead: string | null = null
  let first = true
  let past = false
  let urged = urgedByHeading
  let here = setting
  const { words, spanOf } = compactWords(text, paragraph)
  const closing = closingDeadline(words, issuedOn)
  for (const { 0: sentence, index: at } of words.matchAll(sentences)) {
    if (first) here = labelled(sentence, setting)
    const dates = findDates(sentence, undefined, issuedOn)
    const due = dueDates(sentence, dates, issuedOn)
    const head = headDeadline(sentence, due, here === 'goal')
    past = beginsInThePast(sentence, dates, issuedOn) || (past && head.deadline === null && !aims(sentence))
    const context = {
      setting: past ? 'facts' : here,
      issuedOn,
      governing: deadline,
      urged,
      before: found.at(-1)?.indicator ?? null,
    } as const
    for (const { span, ...read } of readMetrics(sentence, context, dates))
      found.push({
        ...read,
        deadline: read.deadline ?? closing,
        part: index,
        span: spanOf({ start: at + span.start, end: at + span.end }),
      })
    const completed = completion(sentence, due)
    if (completed) completions.push(completed)
    if (head.list) forList = head.deadline
    else lastHead = head.deadline ?? lastHead
    if (head.deadline !== null && (first || deadline !== null || here === 'goal')) deadline = head.deadline
    first = false
    urged ||= tellsToDo(sentence)
  }
  return { found, forList, lastHead, completions }
}

/** (8月底完成,牵头单位:市场监管局): the bracket that closes a paragraph says by when what it sets is to be done. */
function closingDeadline(words: string, issuedOn: string | null): string | null {
  const bracket = /\((?<inside>[^()\n]{4,80})\)\s*$/.exec(words.slice(-90))?.groups?.inside
  if (!bracket || !/^[^,;:]{2,12}(?:完成|取得|建成|实现|到位|见效)|(?:时限|时间|期限):/.test(bracket))
    return null
  const [date, another] = dueDates(bracket, findDates(bracket, undefined, issuedOn), issuedOn)
  return date && !another ? deadlineOf(date) : null
}

/** 基本情况:该区位于…; 发展目标:到2025年…: a label that a paragraph begins with, as if it were its heading. */
function labelled(sentence: string, setting: Setting): Setting {
  const label = /^[\s\d.、()一二三四五六七八九十]{0,8}(?<label>[^,。;:\d]{2,12})[::]/u.exec(sentence)?.groups
    ?.label
  return (label && setting !== 'norm' && settingOfHeading(label)) || setting
}

/** Ends after a stop or a line; one of more than 800 characters is read in pieces, so that reading stays linear. */
const sentences = /[^。!?\n]{1,800}[。!?\n]?/g
