import { useState } from 'preact/hooks'
import { dueOften } from '../due-often.ts'
import { useWords } from '../language.ts'
import query from '../queries/tasks.graphql'
import type { DirectiveHead, Evidence, Named, Page, Role } from '../shapes.ts'
import { shortName } from '../title/short-name.ts'
import { useQuestion } from '../use-question.ts'
import { Answered } from './answered.tsx'
import { Said } from './said.tsx'

interface Responsibility {
  readonly role: Role
  readonly rule: string
  readonly confidence: number
  readonly body: Named
  readonly evidence: Evidence
}

interface TaskShape {
  readonly id: string
  readonly path: readonly string[]
  readonly heading: string | null
  readonly text: string
  readonly deadline: string | null
  readonly recurrence: string | null
  readonly responsibilities: readonly Responsibility[]
}

/** More columns than this cannot be read: the others are named under the table. */
const mostBodies = 25

export function TasksView({ directive }: { readonly directive: DirectiveHead }) {
  const words = useWords()
  const asked = useQuestion<{ directive: { tasks: Page<TaskShape> } }>(query, { id: directive.id })
  return (
    <Answered asked={asked}>
      {({ directive: { tasks } }) =>
        tasks.totalCount === 0 ? (
          <p class="state">{words.matrix.none}</p>
        ) : (
          <Matrix directive={directive} tasks={tasks} />
        )
      }
    </Answered>
  )
}

function Matrix({
  directive,
  tasks,
}: {
  readonly directive: DirectiveHead
  readonly tasks: Page<TaskShape>
}) {
  const words = useWords()
  const issuers = directive.issuingBodies.map(({ name }) => name)
  const place = directive.level === 'NATIONAL' ? null : (directive.jurisdiction?.name ?? null)
  const [chosen, choose] = useState<Responsibility | null>(null)
  const bodies = bodiesOf(tasks.nodes)
  const shown = bodies.slice(0, mostBodies)
  return (
    <div class="split">
      <div class="matrix">
        <p class="facts">
          {(['LEAD', 'COOPERATE', 'RESPONSIBLE', 'SUPERVISE'] as const).map((role) => (
            <span key={role} class="legend">
              <b class={`role ${role}`}>{words.roleMark[role]}</b> {words.role[role]}
            </span>
          ))}
          {bodies.length > 0 ? words.matrix.blank : words.matrix.noBodies}
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.matrix.task}</th>
              <th scope="col">{words.matrix.deadline}</th>
              {shown.map(({ body, leads }) => (
                <th key={body.id} scope="col" class="body" lang="zh-CN">
                  <a href={`/b/${encodeURIComponent(body.id)}`} title={body.name}>
                    {shortName(body.name, issuers, place)}
                  </a>
                  <small title={words.role.LEAD}>{leads || ' '}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tasks.nodes.map((task) => (
              <tr key={task.id}>
                <th scope="row" lang="zh-CN">
                  <details>
                    <summary>
                      {task.path.length > 0 && <span class="path">{task.path.join(' ')} </span>}
                      {task.heading ?? firstClause(task.text)}
                    </summary>
                    <p>{task.text}</p>
                  </details>
                </th>
                <td class="number">{task.deadline ?? dueOften(task.recurrence, words) ?? '—'}</td>
                {shown.map(({ body }) => (
                  <td key={body.id}>
                    {task.responsibilities
                      .filter((one) => one.body.id === body.id)
                      .map((one) => (
                        <button
                          key={one.role}
                          type="button"
                          class={`role ${one.role}`}
                          aria-pressed={chosen === one}
                          aria-label={`${body.name} ${words.role[one.role]}`}
                          onClick={() => choose(chosen === one ? null : one)}
                        >
                          {words.roleMark[one.role]}
                        </button>
                      ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {bodies.length > shown.length && (
          <p class="facts">
            {words.matrix.more} {bodies.length - shown.length} {words.matrix.bodies}：
            {bodies
              .slice(mostBodies)
              .map(({ body }) => body.name)
              .join('、')}
          </p>
        )}
        {tasks.pageInfo.hasNextPage && (
          <p class="facts">
            {words.state.first} {tasks.nodes.length} {words.state.of} {tasks.totalCount}
          </p>
        )}
      </div>
      <aside class="panel" aria-live="polite">
        {chosen ? (
          <>
            <h2 lang="zh-CN">
              {chosen.body.name} <b class={`role ${chosen.role}`}>{words.role[chosen.role]}</b>
            </h2>
            <Said directive={directive.id} {...chosen} />
          </>
        ) : (
          <p class="facts">{words.lineage.choose}</p>
        )}
      </aside>
    </div>
  )
}

/** Those with most to do first; who leads more goes before. */
function bodiesOf(tasks: readonly TaskShape[]): { body: Named; leads: number; duties: number }[] {
  const found = new Map<string, { body: Named; leads: number; duties: number }>()
  for (const { body, role } of tasks.flatMap(({ responsibilities }) => responsibilities)) {
    const one = found.get(body.id) ?? { body, leads: 0, duties: 0 }
    found.set(body.id, { body, leads: one.leads + (role === 'LEAD' ? 1 : 0), duties: one.duties + 1 })
  }
  return [...found.values()].sort((a, b) => b.duties - a.duties || b.leads - a.leads)
}

/** Up to the first mark, at most 60 characters. */
function firstClause(text: string): string {
  const clause = /^[^。；\n]{1,60}/u.exec(text.trim())?.[0] ?? text
  return clause.length < text.trim().length ? `${clause}…` : clause
}
