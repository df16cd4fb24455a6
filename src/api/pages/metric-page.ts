import type { MetricItem } from '../../export/items.ts'
import type { MetricRow } from '../../graph/read/rows.ts'
import { directiveLink, facts, html, link, type Markup, quoted } from './markup.ts'
import { comparatorNames } from './words.ts'

/** 不低于 90%; 提高; 介于 10–20 张 / 千人口. */
export function targetText({ comparator, target, targetMax, targetRatio, unit, per }: MetricRow): string {
  const number =
    target === null ? (targetRatio ?? '') : targetMax === null ? `${target}` : `${target}–${targetMax}`
  const space = unit && !/^[%‰％]/.test(unit) ? ' ' : ''
  return `${comparatorNames[comparator]} ${number}${unit && number ? space + unit : ''}${per ? `／${per}` : ''}`.trim()
}

/** A metric in the list of its directive. */
export function metricItem({ metric }: MetricItem): Markup {
  return html`<li class="item" id="${metric.id}">${link(metric.id, metric.indicator)} <span class="target">${targetText(metric)}</span>${metric.deadline && html` <span class="tag">${metric.deadline} 前</span>`}${metric.scope && html` <span class="facts">${metric.scope}</span>`}<details><summary>原文</summary>${quoted(metric.evidence)}</details></li>\n`
}

/** A target: what it asks for, and the words that set it. */
export function metricContent({ metric, directive }: MetricItem): Markup {
  return html`${facts([
    ['目标', targetText(metric)],
    ['基期', metric.baseline ?? metric.baselineRatio],
    ['完成期限', metric.deadline],
    ['适用范围', metric.scope],
    ['所属任务', metric.task && link(metric.task, '所属任务')],
    ['出自', directiveLink(directive)],
  ])}
<h2>原文 <small lang="en">Evidence</small></h2>
${quoted(metric.evidence)}`
}
