import { Relation } from '../../domain/citation.ts'
import {
  describeCitations,
  describeDirectives,
  describeMetrics,
  describeTasks,
} from '../../export/describe.ts'
import { headerEvidence } from '../../export/header-evidence.ts'
import type { DirectiveItem } from '../../export/items.ts'
import { oneLine } from '../../export/plain-text.ts'
import {
  type CitationSide,
  citationCountOfDirectives,
  citationsOfDirectives,
} from '../../graph/read/citations.ts'
import { metricCountOfDirectives, metricsOfDirectives } from '../../graph/read/metrics.ts'
import type { Window } from '../../graph/read/page.ts'
import type { Reader } from '../../graph/read/question.ts'
import { sourcesBySha256 } from '../../graph/read/sources.ts'
import { taskCountOfDirectives, tasksOfDirectives } from '../../graph/read/tasks.ts'
import { bodyLinks, directiveLink, facts, html, leftOut, type Markup, quoted, section } from './markup.ts'
import { metricItem } from './metric-page.ts'
import { sourceLink } from './source-page.ts'
import { taskItem } from './task-page.ts'
import { headerNames, levelNames, relationNames } from './words.ts'

/** How much of each list a page shows. */
const shown = { citations: 100, tasks: 200, metrics: 100 }

const firstOf = (limit: number): Window => ({ after: null, before: null, backward: false, limit })

/** Everything that the page of a directive shows: each list from its start, with how much there is. */
export async function readDirectiveView(reader: Reader, id: string) {
  const ids = [id]
  const everyTask = { parts: true, roles: null }
  const side = async (of: CitationSide) => {
    const [pages, counts] = await Promise.all([
      citationsOfDirectives(reader, of, ids, { conditions: {}, window: firstOf(shown.citations) }),
      citationCountOfDirectives(reader, of, ids, {}),
    ])
    const citations = (pages.get(id) ?? []).map(({ citation }) => citation)
    return { items: await describeCitations(reader, citations), total: counts.get(id) ?? 0 }
  }
  const [[item], cites, citedBy, taskPages, taskCounts, metricPages, metricCounts] = await Promise.all([
    describeDirectives(reader, ids),
    side('FROM'),
    side('TO'),
    tasksOfDirectives(reader, ids, { ...everyTask, window: firstOf(shown.tasks) }),
    taskCountOfDirectives(reader, ids, everyTask),
    metricsOfDirectives(reader, ids, { parts: true, window: firstOf(shown.metrics) }),
    metricCountOfDirectives(reader, ids, true),
  ])
  const [tasks, metrics, sources] = await Promise.all([
    describeTasks(
      reader,
      (taskPages.get(id) ?? []).map((task) => task.id),
    ),
    describeMetrics(
      reader,
      (metricPages.get(id) ?? []).map((metric) => metric.id),
    ),
    sourcesBySha256(reader, item?.directive.sources ?? []),
  ])
  return (
    item && {
      item,
      cites,
      citedBy,
      tasks: { items: tasks, total: taskCounts.get(id) ?? 0 },
      metrics: { items: metrics, total: metricCounts.get(id) ?? 0 },
      sources: [...sources.values()],
    }
  )
}

export type DirectiveView = NonNullable<Awaited<ReturnType<typeof readDirectiveView>>>

/** Over the title: 省级 · 通知. */
export function aboveDirective({ directive, place }: DirectiveItem): string {
  const { level, kind } = directive
  return [level && levelNames[level], place?.name, kind].filter(Boolean).join(' · ') || '政策文件'
}

/** A directive: its head with evidence, what it cites and who cites it, its tasks and targets. */
export function directiveContent(
  { item, cites, citedBy, tasks, metrics, sources }: DirectiveView,
  citeAs: string,
): Markup {
  const { id, held } = item.directive
  const csv = (what: string) => `/export/${what}.csv?directive=${id}`
  return html`${header(item)}
${!held && html`<p class="quiet">未收录这份文件的原文：以下是名录和其他文件所说的。</p>`}
${section(
  '引用的文件',
  'What it refers to',
  cites.total > 0
    ? html`${byRelation(
        cites.items,
        ({ to }) => directiveLink(to),
        (relation) => relationNames[relation],
      )}${leftOut(cites.items.length, cites.total, csv('citations'))}`
    : nothing(held ? '没有读到对其他文件的引用。' : '未收录原文，无从得知。'),
  'cites',
)}
${
  citedBy.total > 0 &&
  section(
    '被引用',
    'What refers to it',
    html`${byRelation(
      citedBy.items,
      ({ from }) => directiveLink(from),
      (relation) => `${relationNames[relation]}本文件`,
    )}${citedBy.total > citedBy.items.length && html`<p class="left-out">共 ${citedBy.total} 条，此处列出最近的 ${citedBy.items.length} 条。</p>`}`,
    'cited-by',
  )
}
${
  tasks.total > 0 &&
  section(
    '任务与责任',
    'Tasks, and who must do them',
    html`<ol>${tasks.items.map(taskItem)}</ol>${leftOut(tasks.items.length, tasks.total, csv('tasks'))}`,
    'tasks',
  )
}
${
  metrics.total > 0 &&
  section(
    '指标',
    'Targets',
    html`<ul>${metrics.items.map(metricItem)}</ul>${leftOut(metrics.items.length, metrics.total, csv('metrics'))}`,
    'metrics',
  )
}
${sources.length > 0 && section('来源', 'Read from', html`<ul>${sources.map((source) => html`<li>${sourceLink(source)}</li>`)}</ul>`, 'sources')}
${section('引用格式', 'Cite this', html`<p class="cite">${citeAs}</p>`, 'cite')}`
}

function header({ directive, issuers, addressees }: DirectiveItem): Markup {
  const { documentNumber, issuedOn, publishedOn, effectiveFrom, effectiveUntil, otherTitles } = directive
  return html`${facts([
    ['发文字号', documentNumber],
    ['发文机关', bodyLinks(issuers)],
    ['主送机关', bodyLinks(addressees)],
    ['成文日期', issuedOn],
    ['发布日期', publishedOn],
    ['施行日期', effectiveFrom],
    ['有效期至', effectiveUntil],
    ['名录登记', registered(directive)],
    ['又名', otherTitles.map((title, i) => html`${i > 0 && '；'}${title}`)],
  ])}${whyHeader(directive)}`
}

/** What registries say of it in their own words: 现行有效（部门规范性文件）. */
function registered({ registrations }: DirectiveItem['directive']): string {
  const said = registrations.map(({ validityWords, rank }) => {
    const words = validityWords ? oneLine(validityWords.quote) : '已登记'
    return rank ? `${words}（${rank}）` : words
  })
  return [...new Set(said)].join('；')
}

function whyHeader(directive: DirectiveItem['directive']): Markup | null {
  const read = headerEvidence(directive)
  if (read.length === 0) return null
  const guessed = directive.inferred.map((field) => headerNames[field]).join('、')
  return html`<details><summary>以上各项的原文依据</summary>${guessed && html`<p class="quiet">原文未写明、按规则推定的：${guessed}。</p>`}${read.map(([field, words]) => html`<h3>${headerNames[field]}</h3>${quoted(words)}`)}</details>`
}

type Cited = DirectiveView['cites']['items'][number]

/** Strongest relations first, as the domain has them. */
function byRelation(
  items: readonly Cited[],
  other: (item: Cited) => Markup,
  name: (relation: Relation) => string,
): Markup[] {
  return Relation.options.flatMap((relation) => {
    const those = items.filter(({ citation }) => citation.relation === relation)
    if (those.length === 0) return []
    return [
      html`<h3>${name(relation)}</h3><ul>${those.map(
        (item) =>
          html`<li class="item" id="${item.citation.id}">${other(item)}${item.citation.locator && html` <span class="facts">${item.citation.locator}</span>`}${quoted(item.citation.evidence)}</li>\n`,
      )}</ul>`,
    ]
  })
}

const nothing = (text: string) => html`<p class="nothing">${text}</p>`
