import { useState } from 'preact/hooks'
import { columnsOf, rowName } from '../duties/matrix.ts'
import { useWords } from '../language.ts'
import query from '../queries/tasks.graphql'
import { bodyPath, go, type Place, taskPath, withChoice } from '../router.ts'
import { type DirectiveHead, type Page, type Responsibility, roles } from '../shapes.ts'
import { useBeside } from '../use-beside.ts'
import { type Listed, usePages } from '../use-pages.ts'
import { useWidth } from '../use-width.ts'
import { Answered } from './answered.tsx'
import { ExportLinks } from './export-links.tsx'
import { More } from './more.tsx'
import { NothingRead } from './nothing-read.tsx'
import { Said } from './said.tsx'
import { type Chosen, Matrix, TaskList, type TaskShape } from './task-rows.tsx'

interface Data {
  readonly directive: { readonly tasks: Page<TaskShape> }
}

/** More columns than this cannot be read: the others are named under the table, and can be chosen. */
const mostBodies = 25

/** Below this width a table of bodies cannot be read: each task names its bodies itself. Beside the words of a duty a table keeps more. */
const narrow = 560

/** What the columns of a table take at the least, in pixels. */
const [widthOfTasks, widthOfBody] = [380, 39]

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
          <NothingRead directive={directive} what={words.matrix.none} />
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
  const assigned = list.items.filter(({ responsibilities }) => responsibilities.length > 0)
  // Who comes here asks who: rows without anybody are shown when they are asked for.
  const everyTask = assigned.length === 0 || place.query.get('all') !== null
  const tasks = only
    ? assigned.filter(({ responsibilities }) => responsibilities.some(({ body }) => body.id === only))
    : everyTask
      ? list.items
      : assigned
  const shown = only ? columnsOf(tasks).slice(0, mostBodies) : columns.slice(0, mostBodies)
  const toggle = (task: TaskShape, duty: Responsibility) =>
    choose(chosen?.duty === duty ? null : { task, duty })
  const { panel, keys } = useBeside('button.role', chosen && (() => choose(null)))
  return (
    <div class={chosen ? 'split' : 'split alone'} {...keys}>
      <div class="matrix" ref={box}>
        <p class="facts controls">
          {roles.map((role) => (
            <span key={role} class="legend">
              <b class={`role ${role}`}>{words.roleMark[role]}</b> {words.role[role]}
            </span>
          ))}
          {columns.length > 0 ? words.matrix.blank : words.matrix.noBodies}
          {!chosen && columns.length > 0 && <span class="choose">{words.matrix.choose}</span>}
          {assigned.length > 0 && assigned.length < list.items.length && (
            <label>
              <input
                type="checkbox"
                checked={everyTask}
                onChange={(event) =>
                  go(withChoice('all', event.currentTarget.checked ? '1' : null), { replace: true })
                }
              />{' '}
              {words.matrix.others} {list.items.length - assigned.length}
            </label>
          )}
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
            <TaskList directive={directive} tasks={tasks} chosen={chosen} toggle={toggle} />
          ) : (
            <Matrix
              directive={directive}
              tasks={tasks}
              bodies={shown.map(({ body }) => body)}
              chosen={chosen}
              toggle={toggle}
              fits={width >= widthOfTasks + widthOfBody * shown.length}
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
      <aside
        class={chosen ? 'panel chosen' : 'panel'}
        ref={panel}
        tabIndex={-1}
        aria-live="polite"
        aria-label={words.lineage.panel}
      >
        {chosen && <Duty directive={directive.id} chosen={chosen} />}
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
        fact={{ kind: 'responsibility', directive: task.directive.id, task: task.id, body, role }}
      />
    </>
  )
}
