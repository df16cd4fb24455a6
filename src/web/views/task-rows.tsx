import { dueOften } from '../due-often.ts'
import { columnsOf, inOrder, partsOf, rowName } from '../duties/matrix.ts'
import { useWords } from '../language.ts'
import { bodyPath, taskPath } from '../router.ts'
import type { BodyNamed, DirectiveHead, Responsibility } from '../shapes.ts'
import { shortName } from '../title/short-name.ts'

export interface TaskShape {
  readonly id: string
  /** A notice shows the tasks of what it prints. */
  readonly directive: { readonly id: string; readonly title: string | null }
  readonly path: readonly string[]
  readonly heading: string | null
  readonly text: string
  readonly deadline: string | null
  readonly recurrence: string | null
  readonly responsibilities: readonly Responsibility[]
}

/** A duty whose words are shown. */
export interface Chosen {
  readonly task: TaskShape
  readonly duty: Responsibility
}

interface RowsProps {
  readonly directive: DirectiveHead
  readonly tasks: readonly TaskShape[]
  readonly chosen: Chosen | null
  readonly toggle: (task: TaskShape, duty: Responsibility) => void
}

interface MatrixProps extends RowsProps {
  readonly bodies: readonly BodyNamed[]
  /** Whether there is room for all columns: then the table is as long as it is, and scrolls with the page. */
  readonly fits: boolean
}

/** Tasks as rows, bodies as columns. */
export function Matrix({ directive, tasks, bodies, chosen, toggle, fits }: MatrixProps) {
  const words = useWords()
  const nameOf = namesIn(directive)
  const parts = partsOf(tasks)
  const leads = new Map(columnsOf(tasks).map((column) => [column.body.id, column.leads]))
  return (
    <div class={fits ? 'whole' : 'scroll'}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.matrix.task}</th>
            <th scope="col">{words.matrix.deadline}</th>
            {bodies.map((body) => (
              <th key={body.id} scope="col" class="body" lang="zh-CN">
                <a href={bodyPath(body.id)} title={body.name}>
                  {nameOf(body.name)}
                </a>
                <small title={words.role.LEAD}>{leads.get(body.id) || '\u00a0'}</small>
              </th>
            ))}
          </tr>
        </thead>
        {parts.map((part) => (
          <tbody key={part[0].id}>
            {parts.length > 1 && (
              <tr class="part">
                <th scope="rowgroup" colSpan={2 + bodies.length} lang="zh-CN">
                  <span>{part[0].directive.title}</span>
                </th>
              </tr>
            )}
            {part.map((task) => (
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
        ))}
      </table>
    </div>
  )
}

/** Each task with its bodies: where there is no room for columns. */
export function TaskList({ directive, tasks, chosen, toggle }: RowsProps) {
  const words = useWords()
  const nameOf = namesIn(directive)
  const parts = partsOf(tasks)
  return (
    <>
      {parts.map((part) => (
        <section key={part[0].id}>
          {parts.length > 1 && <h2 lang="zh-CN">{part[0].directive.title}</h2>}
          <ol class="plain-list">
            {part.map((task) => {
              const due = task.deadline ?? dueOften(task.recurrence, words)
              return (
                <li key={task.id}>
                  <span lang="zh-CN">
                    <TaskName task={task} />
                  </span>
                  {due && <span class="facts"> {due}</span>}
                  <div class="duties-of">
                    {inOrder(task.responsibilities).map((duty) => (
                      <span
                        key={`${duty.role} ${duty.body.id}`}
                        class="duty"
                        lang="zh-CN"
                        title={duty.body.name}
                      >
                        <Marks task={task} duties={[duty]} chosen={chosen} toggle={toggle} />{' '}
                        {nameOf(duty.body.name)}
                      </span>
                    ))}
                  </div>
                </li>
              )
            })}
          </ol>
        </section>
      ))}
    </>
  )
}

/** How a document of this issuer names a body. */
function namesIn({ issuingBodies, level, jurisdiction }: DirectiveHead): (name: string) => string {
  const issuers = issuingBodies.map(({ name }) => name)
  const place = level === 'NATIONAL' ? null : (jurisdiction?.name ?? null)
  return (name) => shortName(name, issuers, place)
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
