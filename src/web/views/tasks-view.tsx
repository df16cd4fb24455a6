import { useState } from 'preact/hooks'
import { dueOften } from '../due-often.ts'
import { columnsOf, rowName } from '../duties/matrix.ts'
import { useWords } from '../language.ts'
import query from '../queries/tasks.graphql'
import { bodyPath, go, type Place, taskPath, withChoice } from '../router.ts'
import { type BodyNamed, type DirectiveHead, type Page, type Responsibility, roles } from '../shapes.ts'
import { shortName } from '../title/short-name.ts'
import { type Listed, usePages } from '../use-pages.ts'
import { useWidth } from '../use-width.ts'
import { Answered } from './answered.tsx'
import { ExportLinks } from './export-links.tsx'
import { More } from './more.tsx'
import { Said } from './said.tsx'

interface TaskShape {
  readonly id: string
  readonly path: readonly string[]
  readonly heading: string | null
  readonly text: string
  readonly deadline: string | null
  readonly recurrence: string | null
  readonly responsibilities: readonly Responsibility[]
}

interface Data {
  readonly directive: { readonly tasks: Page<TaskShape> }
}

/** More columns than this cannot be read: the others are named under the table, and can be chosen. */
const mostBodies = 25

/** Below this width a table of bodies cannot be read: each task names its bodies itself. */
const narrow = 640

interface Chosen {
  readonly task: TaskShape
  readonly duty: Responsibility
}

export function TasksView({
  directive,
  place,
}: {
  readonly directive: DirectiveHead
  readonly place: Place
}) {
  const words = useWords()
  const list = usePages<Data, TaskShape>(query, { id: directive.id }, ({ directive: { tasks } }) => tasks)
  return (
    <Answered asked={list.asked}>
      {() =>
        list.totalCount === 0 ? (
          <p class="state">{directive.held ? words.matrix.none : words.matrix.notHeld}</p>
        ) : (
          <Tasks directive={directive} list={list} place={place} />
        )
      }
    </Answered>
  )
}

interface TasksProps {
  readonly directive: DirectiveHead
  readonly list: Listed<Data, TaskShape>
  readonly place: Place
}

function Tasks({ directive, list, place }: TasksProps) {
  const words = useWords()
  const [box, width] = useWidth()
  const [chosen, choose] = useState<Chosen | null>(null)
  const columns = columnsOf(list.items)
  const only = place.query.get('body')
  const tasks = only
    ? list.items.filter(({ responsibilities }) => responsibilities.some(({ body }) => body.id === only))
    : list.items
  const shown = only ? columnsOf(tasks).slice(0, mostBodies) : columns.slice(0, mostBodies)
  const toggle = (task: TaskShape, duty: Responsibility) =>
    choose(chosen?.duty === duty ? null : { task, duty })
  return (
    <div class="split">
      <div class="matrix" ref={box}>
        <p class="facts controls">
          {roles.map((role) => (
            <span key={role} class="legend">
              <b class={`role ${role}`}>{words.roleMark[role]}</b> {words.role[role]}
            </span>
          ))}
          {columns.length > 0 ? words.matrix.blank : words.matrix.noBodies}
          {columns.length > 1 && (
            <label>
              {words.matrix.only}{' '}
              <select
                value={only ?? ''}
                onChange={(event) =>
                  go(withChoice('body', event.currentTarget.value || null), { replace: true })
                }
              >
                <option value="">{words.matrix.everybody}</option>
                {columns.map(({ body, duties }) => (
                  <option key={body.id} value={body.id}>
                    {body.name} {duties}
                  </option>
                ))}
              </select>
            </label>
          )}
        </p>
        {width > 0 &&
          (width < narrow ? (
            <TaskList tasks={tasks} chosen={chosen} toggle={toggle} />
          ) : (
            <Matrix
              directive={directive}
              tasks={tasks}
              bodies={shown.map(({ body }) => body)}
              chosen={chosen}
              toggle={toggle}
            />
          ))}
        {!only && columns.length > shown.length && (
          <p class="facts" lang="zh-CN">
            {words.matrix.more} {columns.length - shown.length} {words.matrix.bodies}：
            {columns
              .slice(mostBodies)
              .map(({ body }) => body.name)
              .join('、')}
          </p>
        )}
        <More list={list} />
        <ExportLinks what="tasks" filter={{ directive: directive.id }} />
        <ExportLinks what="responsibilities" filter={{ directive: directive.id }} />
      </div>
      <aside class={chosen ? 'panel chosen' : 'panel'} aria-live="polite">
        {chosen ? (
          <Duty directive={directive.id} chosen={chosen} />
        ) : (
          <p class="facts choose">{words.matrix.choose}</p>
        )}
      </aside>
    </div>
  )
}

function Duty({
  directive,
  chosen: { task, duty },
}: {
  readonly directive: string
  readonly chosen: Chosen
}) {
  const words = useWords()
  const { body, role } = duty
  return (
    <>
      <h2 lang="zh-CN">
        <a href={bodyPath(body.id)}>{body.name}</a> <b class={`role ${role}`}>{words.role[role]}</b>
      </h2>
      <p lang="zh-CN">
        <a href={taskPath(task.id)}>{rowName(task).name}</a>
      </p>
      <Said
        directive={directive}
        {...duty}
        fact={{ kind: 'responsibility', directive, task: task.id, body, role }}
      />
    </>
  )
}

interface RowsProps {
  readonly tasks: readonly TaskShape[]
  readonly chosen: Chosen | null
  readonly toggle: (task: TaskShape, duty: Responsibility) => void
}

interface MatrixProps extends RowsProps {
  readonly directive: DirectiveHead
  readonly bodies: readonly BodyNamed[]
}

function Matrix({ directive, tasks, bodies, chosen, toggle }: MatrixProps) {
  const words = useWords()
  const issuers = directive.issuingBodies.map(({ name }) => name)
  const place = directive.level === 'NATIONAL' ? null : (directive.jurisdiction?.name ?? null)
  const leads = new Map(columnsOf(tasks).map((column) => [column.body.id, column.leads]))
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.matrix.task}</th>
            <th scope="col">{words.matrix.deadline}</th>
            {bodies.map((body) => (
              <th key={body.id} scope="col" class="body" lang="zh-CN">
                <a href={bodyPath(body.id)} title={body.name}>
                  {shortName(body.name, issuers, place)}
                </a>
                <small title={words.role.LEAD}>{leads.get(body.id) || ' '}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <tr key={task.id} class={task.path.length === 1 ? 'top' : undefined}>
              <th scope="row" lang="zh-CN">
                <TaskName task={task} />
              </th>
              <td class="number">{task.deadline ?? dueOften(task.recurrence, words) ?? '—'}</td>
              {bodies.map(({ id }) => (
                <td key={id}>
                  <Marks
                    task={task}
                    duties={task.responsibilities.filter(({ body }) => body.id === id)}
                    chosen={chosen}
                    toggle={toggle}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function TaskList({ tasks, chosen, toggle }: RowsProps) {
  const words = useWords()
  return (
    <ol class="plain-list">
      {tasks.map((task) => {
        const due = task.deadline ?? dueOften(task.recurrence, words)
        return (
          <li key={task.id}>
            <span lang="zh-CN">
              <TaskName task={task} />
            </span>
            {due && <span class="facts"> {due}</span>}
            <div class="duties-of">
              {task.responsibilities.map((duty) => (
                <span key={`${duty.role} ${duty.body.id}`} class="duty" lang="zh-CN">
                  <Marks task={task} duties={[duty]} chosen={chosen} toggle={toggle} /> {duty.body.name}
                </span>
              ))}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

function TaskName({ task }: { readonly task: TaskShape }) {
  const { number, name } = rowName(task)
  return (
    <a class="task" href={taskPath(task.id)} title={task.text}>
      {number && <span class="path">{number} </span>}
      {name}
    </a>
  )
}

interface MarksProps {
  readonly task: TaskShape
  readonly duties: readonly Responsibility[]
  readonly chosen: Chosen | null
  readonly toggle: (task: TaskShape, duty: Responsibility) => void
}

function Marks({ task, duties, chosen, toggle }: MarksProps) {
  const words = useWords()
  return (
    <>
      {duties.map((duty) => (
        <button
          key={duty.role}
          type="button"
          class={`role ${duty.role}`}
          aria-pressed={chosen?.duty === duty}
          aria-label={`${duty.body.name} ${words.role[duty.role]}`}
          onClick={() => toggle(task, duty)}
        >
          {words.roleMark[duty.role]}
        </button>
      ))}
    </>
  )
}
