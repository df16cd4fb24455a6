import type { Span } from '../../domain/evidence.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Part } from '../../text/policy-tree.ts'
import { type Completion, completion } from '../dates/completions.ts'
import type { DateMention } from '../dates/date-mention.ts'
import { deadlineOf, findDates } from '../dates/dates.ts'
import { beginsInThePast, dueDates, headDeadline } from '../dates/deadlines.ts'
import type { PlanYears } from '../dates/plan-years.ts'
import { limitInBracket } from '../dates/told-limits.ts'
import { aims, tellsToDo } from './aim.ts'
import type { MetricMention, Setting } from './metric-mention.ts'
import { settingOfHeading } from './metric-settings.ts'
import { readMetrics } from './read-metrics.ts'
import { compactWords } from './words/compact-words.ts'

/** What is read in, and what does not change while reading it. */
export interface Reading {
  readonly text: string
  readonly part: Part
  readonly index: number
  readonly issuedOn: string | null
}

/** What holds where reading has come to: handed down from a section to its children. */
export interface Standing {
  readonly setting: Setting
  readonly governing: string | null
  readonly stage?: string | null
  /** A heading above tells somebody to do something (主要任务, 强化人才培养). */
  readonly urged: boolean
  /** A 通报 tells what was until a heading says that it asks for something. */
  readonly reports: boolean
  /** The end of the one year that the title is of (2018年工作方案), of which 全年 is said. */
  readonly ofYear?: string | null
  readonly ofYears?: PlanYears | null
}

interface ParagraphReading {
  readonly found: MetricMention[]
  readonly forList: string | null
  /** The date that its first sentence begins with, and the last that any does. */
  readonly firstHead: string | null
  readonly lastHead: string | null
  readonly completions: Completion[]
}

/**
 * The targets of a paragraph, the deadline it sets for the list after it, and the last date that begins a sentence of it.
 * A date at the head of the paragraph governs all of it, until another sentence begins with one.
 */
export function paragraphMetrics(
  { text, index, issuedOn }: Reading,
  paragraph: Span,
  {
    setting,
    governing,
    stage: outerStage = null,
    urged: urgedByHeading,
    ofYear = null,
    ofYears = null,
  }: Standing,
): ParagraphReading {
  const found: MetricMention[] = []
  const completions: Completion[] = []
  let stage = outerStage
  let forList: string | null = null
  let firstHead: string | null = null
  let lastHead: string | null = null
  let first = true
  let past = false
  let urged = urgedByHeading
  let here = setting
  let before: DateMention | null = null
  const { words, spanOf } = compactWords(text, paragraph)
  let deadline = limitInBracket(words, issuedOn) ?? governing
  for (const { 0: sentence, index: at } of matchesOf(words, sentences)) {
    if (first) here = labelled(sentence, setting)
    // 主要目标。到2025年,…: a label is not yet the first sentence
    if (first && here !== setting && bareLabel.test(sentence)) continue
    const dates = findDates(sentence, undefined, issuedOn)
    const due = dueDates(sentence, dates, issuedOn)
    const head = headDeadline(sentence, due, here === 'goal')
    past = beginsInThePast(sentence, dates, issuedOn) || (past && head.deadline === null && !aims(sentence))
    const context = {
      setting: past ? 'facts' : here,
      issuedOn,
      governing: ofPart.test(sentence) && before ? deadlineOf(before) : deadline,
      stage,
      urged,
      before: found.at(-1)?.indicator ?? null,
      ofYear,
      ofYears,
    } as const
    for (const { span, ...read } of readMetrics(sentence, context, dates))
      found.push({
        ...read,
        part: index,
        span: spanOf({ start: at + span.start, end: at + span.end }),
      })
    const completed = completion(sentence, due)
    if (completed) completions.push(completed)
    if (first) firstHead = head.deadline
    if (head.stage) stage = head.deadline
    if (head.list) forList = head.deadline
    else lastHead = head.deadline ?? lastHead
    if (head.deadline !== null && (first || deadline !== null || here === 'goal')) deadline = head.deadline
    first = false
    before = due.length === 1 ? due[0]! : null
    urged ||= tellsToDo(sentence)
  }
  return { found, forList, firstHead, lastHead, completions }
}

/** 基本情况:该区位于…; 发展目标:到2025年…: a label that a paragraph begins with, as if it were its heading. */
function labelled(sentence: string, setting: Setting): Setting {
  if (setting !== 'facts' && listsAims.test(sentence)) return 'goal'
  const label = /^[\s\d.、()一二三四五六七八九十]{0,8}(?<label>[^,。;:\d]{2,12})[:。]/u.exec(sentence)?.groups
    ?.label
  return (label && setting !== 'norm' && settingOfHeading(label)) || setting
}

/** 到2026年底完成“20+30”任务。|其中,“20”是指新建公园20座: what goes on about it has its day. */
const ofPart = /^\s*其中[,:]/

/** 主要目标。 */
const bareLabel = /^[^,;:\d]{2,20}。$/

/** 第九条 2011年全省主要任务指标如下:…: in rules too. */
const listsAims = /^[\s\d.、()第条章节一二三四五六七八九十]{0,8}[^,。;:]{0,20}(?:目标|指标)(?:如下|是|为):/

/** Ends after a stop or a line; one of more than 800 characters is read in pieces, so that reading stays linear. */
const sentences = /[^。!?\n]{1,800}[。!?\n]?/g
