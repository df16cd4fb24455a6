import type { ComponentChildren } from 'preact'
import { dueOften } from '../due-often.ts'
import { useTitle, useWords } from '../language.ts'
import query from '../queries/task.graphql'
import { bodyPath, metricPath, type Place, quotePath, taskPath } from '../router.ts'
import { type Brief, type Evidence, type MetricShape, type Responsibility, roles } from '../shapes.ts'
import { useQuestion } from '../use-question.ts'
import type { LineageSteps, Target, Wording } from '../wording/steps.ts'
import { targetOf } from '../wording/target.ts'
import { Answered } from './answered.tsx'
import { BriefLine } from './brief-list.tsx'
import { NotFound } from './not-found.tsx'
import { Said } from './said.tsx'
import { WordingLineage } from './wording-lineage.tsx'

interface TaskNode extends Wording {
  readonly heading: string | null
  readonly recurrence: string | null
  readonly parent: { readonly id: string; readonly heading: string | null; readonly text: string } | null
  readonly evidence: Evidence
  readonly directive: Brief
  readonly responsibilities: readonly Responsibility[]
  readonly metrics: readonly Target[]
}

interface MetricNode extends MetricShape {
  readonly directive: Brief
  readonly task: Wording | null
}

interface Data<Node> {
  readonly node: Node | null
  readonly taskLineage: LineageSteps | null
}

interface Props {
  readonly id: string
  readonly place: Place
}

/** A task: its words, who has to do with it, its targets; and in which words it stands above and below. */
export function TaskView({ id, place }: Props) {
  const words = useWords()
  const asked = useQuestion<Data<TaskNode>>(query, { id })
  return (
    <Answered asked={asked} whole>
      {({ node: task, taskLineage }) => {
        if (!task?.text) return <NotFound />
        const { path, heading, text, deadline, recurrence, directive, parent, metrics, evidence } = task
        const due = deadline ?? dueOften(recurrence, words)
        return (
          <Thing
            title={heading ?? text.slice(0, 40)}
            above={
              <>
                {words.matrix.task} <span lang="zh-CN">{path.join(' ')}</span>
              </>
            }
            directive={directive}
          >
            {parent && (
              <p class="facts">
                {words.task.within}{' '}
                <a href={taskPath(parent.id)} lang="zh-CN">
                  {parent.heading ?? `${parent.text.slice(0, 40)}…`}
                </a>
              </p>
            )}
            <blockquote class="wording" lang="zh-CN">
              {text}
            </blockquote>
            <p class="facts">
              {due && (
                <>
                  {words.matrix.deadline} <b>{due}</b>
                  {' · '}
                </>
              )}
              <a href={quotePath(directive.id, evidence)}>
                {words.evidence.at} {evidence.start}–{evidence.end} {words.evidence.to}
              </a>
            </p>
            <Duties task={task} />
            {metrics.length > 0 && (
              <>
                <h2>{words.tab.metrics}</h2>
                <ul class="plain-list">
                  {metrics.map((metric) => (
                    <li key={metric.id} lang="zh-CN">
                      <a href={metricPath(metric.id)}>{metric.indicator}</a>{' '}
                      <b lang="zh-CN">{targetOf(metric, words)}</b> {metric.deadline}
                    </li>
                  ))}
                </ul>
              </>
            )}
            <WordingLineage lineage={taskLineage} place={place} text={text} />
          </Thing>
        )
      }}
    </Answered>
  )
}

/** A target: what it asks for, its words, and how it stands above and below. */
export function MetricView({ id, place }: Props) {
  const words = useWords()
  const asked = useQuestion<Data<MetricNode>>(query, { id })
  return (
    <Answered asked={asked} whole>
      {({ node: metric, taskLineage }) => {
        if (!metric?.indicator) return <NotFound />
        const { indicator, deadline, scope, baseline, unit, directive, evidence, rule, confidence, task } =
          metric
        return (
          <Thing title={indicator} above={words.tab.metrics} directive={directive}>
            <dl class="counts">
              {(
                [
                  [words.metric.target, targetOf(metric, words)],
                  [words.metric.baseline, baseline === null ? null : `${baseline}${unit ?? ''}`],
                  [words.metric.deadline, deadline],
                  [words.metric.scope, scope],
                ] as const
              ).map(
                ([name, value]) =>
                  value && (
                    <div key={name}>
                      <dt>{name}</dt>
                      <dd lang="zh-CN">{value}</dd>
                    </div>
                  ),
              )}
            </dl>
            <Said
              directive={directive.id}
              evidence={evidence}
              rule={rule}
              confidence={confidence}
              fact={{ kind: 'metric', directive: directive.id, id: metric.id }}
            />
            <p>
              <a href={`/compare?indicator=${encodeURIComponent(indicator)}`}>{words.compare.title}</a>
            </p>
            {task && (
              <p>
                {words.matrix.task}:{' '}
                <a href={taskPath(task.id)} lang="zh-CN">
                  {task.text.slice(0, 80)}
                </a>
              </p>
            )}
            <WordingLineage lineage={taskLineage} place={place} text={task?.text ?? evidence.quote} />
          </Thing>
        )
      }}
    </Answered>
  )
}

interface ThingProps {
  readonly title: string
  readonly above: ComponentChildren
  readonly directive: Brief
  readonly children: ComponentChildren
}

function Thing({ title, above, directive, children }: ThingProps) {
  useTitle(title)
  return (
    <div class="page wide thing">
      <p class="facts">{above}</p>
      <h1 lang="zh-CN">{title}</h1>
      <p class="brief">
        <BriefLine directive={directive} />
      </p>
      {children}
    </div>
  )
}

function Duties({ task }: { readonly task: TaskNode }) {
  const words = useWords()
  const { responsibilities, id, directive } = task
  if (responsibilities.length === 0) return <p class="facts">{words.matrix.noBodies}</p>
  return (
    <>
      <h2>{words.task.who}</h2>
      <ul class="plain-list duties">
        {roles.flatMap((role) =>
          responsibilities
            .filter((one) => one.role === role)
            .map((one) => (
              <li key={`${role} ${one.body.id}`}>
                <b class={`role ${role}`}>{words.role[role]}</b>{' '}
                <a href={bodyPath(one.body.id)} lang="zh-CN">
                  {one.body.name}
                </a>
                <details class="why">
                  <summary>{words.about.why}</summary>
                  <Said
                    directive={directive.id}
                    {...one}
                    fact={{ kind: 'responsibility', directive: directive.id, task: id, body: one.body, role }}
                  />
                </details>
              </li>
            )),
        )}
      </ul>
    </>
  )
}
