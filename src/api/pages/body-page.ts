import { describeBodies, describeDirectives, describeTasks } from '../../export/describe.ts'
import type { BodyItem } from '../../export/items.ts'
import { bodiesById, unitsOfBodies } from '../../graph/read/bodies.ts'
import { directiveCountOfBodies, directivesOfBodies } from '../../graph/read/directives.ts'
import type { Reader } from '../../graph/read/question.ts'
import { responsibilitiesOfBodies, responsibilityCountOfBodies } from '../../graph/read/responsibilities.ts'
import { bodyLinks, directiveLink, facts, html, leftOut, link, type Markup, section } from './markup.ts'
import { taskItem } from './task-page.ts'
import { labelNames, levelNames } from './words.ts'

const shown = 100

/** Everything that the page of a body shows: each list from its start, with how much there is. */
export async function readBodyView(reader: Reader, id: string) {
  const ids = [id]
  const window = { after: null, before: null, backward: false, limit: shown }
  const [[item], units, issued, issuedCount, duties, dutyCount] = await Promise.all([
    describeBodies(reader, ids),
    unitsOfBodies(reader, ids),
    directivesOfBodies(reader, ids, { held: null, window }),
    directiveCountOfBodies(reader, ids, null),
    responsibilitiesOfBodies(reader, ids, { roles: null, window }),
    responsibilityCountOfBodies(reader, ids, null),
  ])
  if (!item) return undefined
  const others = [...(units.get(id) ?? []), ...item.body.successors, ...item.body.predecessors]
  const responsibilities = (duties.get(id) ?? []).map(({ responsibility }) => responsibility)
  const [bodies, directives, tasks] = await Promise.all([
    bodiesById(reader, others),
    describeDirectives(
      reader,
      (issued.get(id) ?? []).map((row) => row.id),
    ),
    describeTasks(reader, [...new Set(responsibilities.map(({ task }) => task))]),
  ])
  const named = (them: readonly string[]) => them.flatMap((other) => bodies.get(other) ?? [])
  return {
    item,
    units: named(units.get(id) ?? []),
    successors: named(item.body.successors),
    predecessors: named(item.body.predecessors),
    issued: { items: directives, total: issuedCount.get(id) ?? 0 },
    tasks,
    responsibilities: { shown: responsibilities.length, total: dutyCount.get(id) ?? 0 },
  }
}

export type BodyView = NonNullable<Awaited<ReturnType<typeof readBodyView>>>

/** Over the name: 发文机关 · 省级 · 海南省. */
export function aboveBody({ body, place }: BodyItem): string {
  return [labelNames[body.label], body.level && levelNames[body.level], place?.name]
    .filter(Boolean)
    .join(' · ')
}

/** What a body is, issued and has to do. */
export function bodyContent(view: BodyView): Markup {
  const { item, units, successors, predecessors, issued, tasks, responsibilities } = view
  const { body, parent } = item
  return html`${facts([
    ['又称', body.aliases.join('、')],
    ['上级机构', parent && link(parent.id, parent.name)],
    [
      '下属单位',
      units.map((unit, i) => html`${i > 0 && '、'}${link(unit.id, shortName(unit.name, body.name))}`),
    ],
    ['继任机构', bodyLinks(successors)],
    ['前身机构', bodyLinks(predecessors)],
  ])}
${
  responsibilities.total > 0 &&
  section(
    '承担的任务',
    'What it must do',
    html`<p class="quiet"><a href="/calendar/${body.id}.ics">完成期限日历</a>（含下属单位，可在日历软件中订阅）</p>
${directivesIn(tasks)}${leftOut(responsibilities.shown, responsibilities.total, `/export/responsibilities.csv?body=${body.id}&withUnits=false`)}`,
    'tasks',
  )
}
${
  issued.total > 0 &&
  section(
    '印发的文件',
    'What it issued',
    html`<ul>${issued.items.map(({ directive }) => html`<li class="item">${directiveLink(directive)}</li>\n`)}</ul>${leftOut(issued.items.length, issued.total, `/export/directives.csv?issuedBy=${body.id}`)}`,
    'issued',
  )
}`
}

/** 海南省卫生健康委员会人事处 is 人事处 on the page of 海南省卫生健康委员会. */
function shortName(name: string, above: string): string {
  return name.startsWith(above) && name.length > above.length ? name.slice(above.length) : name
}

/** Tasks under the directives that set them, in the order in which they come. */
function directivesIn(tasks: BodyView['tasks']): Markup[] {
  const directives = new Map(tasks.map(({ directive }) => [directive.id, directive]))
  return [...directives.values()].map(
    (directive) =>
      html`<h3>${directiveLink(directive)}</h3><ol>${tasks.filter((task) => task.directive.id === directive.id).map(taskItem)}</ol>`,
  )
}
