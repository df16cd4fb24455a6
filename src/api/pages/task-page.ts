import { Role } from '../../domain/responsibility.ts'
import type { TaskItem } from '../../export/items.ts'
import { directiveLink, facts, html, link, type Markup, quoted } from './markup.ts'
import { recurrenceText, roleNames } from './words.ts'

/** A task in the list of its directive. */
export function taskItem(item: TaskItem): Markup {
  const { task } = item
  const { path } = task
  // The text often begins with its own number: 一是…
  const numbers = (task.heading ?? task.text).startsWith(path.at(-1) ?? '') ? path.slice(0, -1) : path
  return html`<li class="item" id="${task.id}">${numbers.length > 0 && html`<span class="path">${numbers.join('')}</span>`}<span class="plain">${link(task.id, task.heading ?? task.text)}</span>${when(item)}${who(item)}<details><summary>原文</summary>${quoted(task.evidence)}</details></li>\n`
}

function when({ task }: TaskItem): Markup | null {
  if (!task.deadline && !task.recurrence) return null
  return html` <span class="tag">${task.deadline ? `${task.deadline} 前` : recurrenceText(task.recurrence ?? '')}</span>`
}

function who(item: TaskItem): Markup | null {
  const roles = rolesIn(item)
  if (roles.length === 0) return null
  return html`<p class="who">${roles.map(([name, bodies]) => html`<span><span class="role">${name}</span>${bodies}</span>`)}</p>`
}

function rolesIn({ responsibilities }: TaskItem): [string, Markup[]][] {
  return Role.options.flatMap((role): [string, Markup[]][] => {
    const those = responsibilities.filter((one) => one.responsibility.role === role)
    const names = those.map(({ body }, i) => html`${i > 0 && '、'}${link(body.id, body.name)}`)
    return names.length > 0 ? [[roleNames[role], names]] : []
  })
}

/** A task: its words, and who has to do with it. */
export function taskContent(item: TaskItem): Markup {
  const { task, directive, responsibilities } = item
  return html`${task.heading && html`<p>${task.text}</p>`}
${facts([
  ['出自', directiveLink(directive)],
  ['上级任务', task.parent && link(task.parent, '上一级任务')],
  ['完成期限', task.deadline],
  ['周期', task.recurrence && recurrenceText(task.recurrence)],
  ...rolesIn(item),
])}
<h2>原文 <small lang="en">Evidence</small></h2>
${quoted(task.evidence)}
${responsibilities.map(
  ({ responsibility, body }) =>
    html`<h3 id="${`${responsibility.role}-${body.id}`}">${body.name} ${roleNames[responsibility.role]}</h3>${quoted(responsibility.evidence)}`,
)}`
}
