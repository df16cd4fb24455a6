import type { PolicyTree, Section } from '../../text/policy-tree.ts'
import type { Completion } from '../dates/completions.ts'
import { deadlineOf, findDates } from '../dates/dates.ts'
import { isOver, stageDeadline } from '../dates/deadlines.ts'
import { planYears } from '../dates/plan-years.ts'
import { callsItselfStage } from '../dates/stages.ts'
import { limitOfSection, limitOfTheRest } from '../dates/told-limits.ts'
import { tellsToDo } from './aim.ts'
import type { MetricMention } from './metric-mention.ts'
import { joined } from './metric-paragraphs.ts'
import {
  endsInDemands,
  isDemands,
  issueDateOf,
  listsGrades,
  settingOfHeading,
  settingOfTitle,
  urgedByTitle,
  yearOfTitle,
} from './metric-settings.ts'
import { paragraphMetrics, type Reading, type Standing } from './paragraph-metrics.ts'
import { tableMetrics } from './tables/indicator-tables.ts'
import { limitMetrics } from './tables/limit-tables.ts'
import { cellsOf } from './tables/metric-cells.ts'
import { quotaMetrics } from './tables/quota-tables.ts'

/**
 * Every target a document sets, in text order, in prose and in tables of indicators. `issuedOn` is the document's own date, on
 * which incomplete dates lean and by which a past year is told; without it the tree's header is asked.
 */
export function findMetrics(tree: PolicyTree, issuedOn: string | null = issueDateOf(tree)): MetricMention[] {
  const ofTheRest = limitOfTheRest(tree, issuedOn)
  return tree.parts.flatMap((part, index) => {
    const title = part.header.title?.words ?? tree.parts[0]?.header.title?.words ?? null
    // A report without a title begins with its first heading (2023年工作回顾), which the tree may take for one.
    // A bulletin of what was (统计公报) aims at nothing, whatever its headings are called.
    const reports = title !== null && endsInDemands(title)
    if (settingOfTitle(title) === 'facts' && !reports) return []
    const outside = {
      setting: settingOfTitle(title),
      governing: ofTheRest,
      urged: urgedByTitle(title),
      reports,
      ofYear: yearOfTitle(title),
      ofYears: planYears(title),
    }
    const standing = { ...outside, setting: under(title ?? '', outside, issuedOn).setting }
    const reading = { text: tree.clean.text, part, index, issuedOn }
    return [
      ...sectionsMetrics(reading, part.sections, standing).found,
      ...cellsOf(tree.clean.text, part, issuedOn).flatMap(
        ({ span, deadline, urged }) =>
          paragraphMetrics(reading, span, {
            ...standing,
            governing: deadline ?? standing.governing,
            urged: standing.urged || urged,
            setting: urged && standing.setting === 'terms' ? 'plan' : standing.setting,
          }).found,
      ),
      ...tableMetrics(tree, part, index, issuedOn),
      ...quotaMetrics(tree, part, index, issuedOn),
      ...limitMetrics(tree, part, index),
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
  let dated: string | null = null
  for (const section of sections) {
    const heading = section.heading ? text.slice(section.heading.start, section.heading.end) : ''
    const standing = under(heading, outside, issuedOn)
    let here = { ...standing, urged: standing.urged || (standing.setting !== 'facts' && tellsToDo(heading)) }
    // Under 具体目标 the date that an item begins with governs those after it: 1.到2025年,…。2.…
    const isItem = before.setting === 'goal' && section.marker !== null && !section.heading
    if (isItem && dated !== null) here = { ...here, governing: dated }
    const own: MetricMention[] = []
    const completions: Completion[] = []
    const lines = section.heading ? [section.heading, ...section.paragraphs] : section.paragraphs
    const limit = limitOfSection(
      section.paragraphs.map(({ start, end }) => text.slice(start, end)),
      issuedOn,
    )
    if (limit !== null) here = { ...here, governing: limit }
    for (const paragraph of joined(text, lines)) {
      if (paragraph === section.heading) {
        // 1.新建公园5座, alone or above how it is to be done
        if (heading.length > 12 || /\d(?!\d*[年月日])/.test(heading.slice(1)))
          own.push(...paragraphMetrics(reading, paragraph, here).found)
        continue
      }
      if (part.tables.some(({ span }) => span.start <= paragraph.start && span.end >= paragraph.end)) continue
      const words = text.slice(paragraph.start, paragraph.end).trim()
      const opened = captions.test(words) ? here : under(words, here, issuedOn)
      if (opened !== here) {
        here = opened
        if (!conditions.test(words) && !listsAims.test(words) && !listsGrades.test(words)) {
          const { governing } = outside
          outside = under(words, outside, issuedOn)
          if (box.test(words)) outside = { ...outside, governing }
        }
      }
      const read = paragraphMetrics(reading, paragraph, here)
      own.push(...read.found)
      completions.push(...read.completions)
      if (isItem) dated ??= read.firstHead
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

/** A target whose thing a sentence of the section says to be ready by a day of its own. */
function completedBy(metric: MetricMention, completions: readonly Completion[]): MetricMention {
  const own = completions.find(({ what }) => metric.indicator.includes(what))
  return own ? { ...metric, deadline: own.deadline } : metric
}

/** 申请人应当具备下列条件: what is listed after it is for the one who applies. */
const conditions = /(?:下列|以下|如下)[^。;]{0,6}(?:条件|资格|情形)[^。;]{0,6}[::]?\s*$/

/** 表1“十四五”时期主要指标, 2023年各县任务分配表: the name of a table is no heading of what follows the table. */
const captions = /^附?表\s?\d|^[^,。;:]{4,40}(?<!代)表$/

/** 专栏1 “十四五”主要指标: a box of a plan, whose years hold no further than its section. */
const box = /^专栏\s?[\d一二三四五六七八九十]/

/** 各县应当完成下列约束性目标, 绿化应当达到下列标准: what is listed after it is aimed at, in rules too. */
const listsAims =
  /(?:下列|以下|如下)[^。;:]{0,8}(?:目标|指标)[::]\s*$|达到(?:下列|以下|如下)[^。;:]{0,8}(?:标准|要求)[::]\s*$/

/** What a heading makes of what stands before it: its setting, and the year it names (2024年工作安排); rules stay rules. */
function under(heading: string, outside: Standing, issuedOn: string | null): Standing {
  const isHeading = heading.length > 0 && heading.length <= 24 && !/[。;,:]/.test(heading)
  if (conditions.test(heading))
    return outside.setting === 'facts' ? outside : { ...outside, setting: 'terms' }
  if (listsAims.test(heading) && outside.setting !== 'facts') return { ...outside, setting: 'goal' }
  if (listsGrades.test(heading)) return { ...outside, setting: 'facts' }
  const staged = outside.setting === 'facts' ? null : stageDeadline(heading, issuedOn)
  if (staged !== null)
    return {
      ...outside,
      governing: staged,
      stage: callsItselfStage(heading) ? staged : (outside.stage ?? null),
    }
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
