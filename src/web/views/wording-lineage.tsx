import type { ComponentChildren } from 'preact'
import { saveFile } from '../figure-file/save.ts'
import { grouped } from '../grouped.ts'
import { useWords } from '../language.ts'
import { metricPath, type Place, taskPath, withChoice } from '../router.ts'
import { groupsOf } from '../wording/follow.ts'
import { wordingPieces } from '../wording/pieces.ts'
import { type Change, type LineageSteps, type Side, textOf } from '../wording/steps.ts'
import { targetOf } from '../wording/target.ts'
import { BriefLine } from './brief-list.tsx'
import { Said as Quoted } from './said.tsx'
import { wordingsCsv } from './wordings-csv.ts'

type Said = Side & { readonly text: string | null }
type Shown = Omit<LineageSteps['steps'][number], 'upper' | 'lower'> & {
  readonly upper: Said
  readonly lower: Said
}

interface Props {
  readonly lineage: LineageSteps | null
  readonly place: Place
  /** The wording that is followed. */
  readonly text: string
}

/** The words of a task above and below, each beside those it comes from, with what was taken out and put in. */
export function WordingLineage({ lineage, place, text }: Props) {
  const words = useWords()
  if (!lineage || lineage.steps.length === 0)
    return (
      <section>
        <h2>{words.task.lineage}</h2>
        <p class="facts">{words.task.alone}</p>
      </section>
    )
  const chosen = place.query.get('change')
  const all = lineage.steps.map(
    (step): Shown => ({
      ...step,
      upper: { ...step.upper, text: textOf(step.upper) },
      lower: { ...step.lower, text: textOf(step.lower) },
    }),
  )
  const counts = grouped(all, ({ change }) => change)
  const shown = chosen ? all.filter(({ change }) => change === chosen) : all
  const told = shown.filter(({ change }) => change !== 'UNKNOWN')
  const untold = shown.filter(({ change }) => change === 'UNKNOWN')
  return (
    <section>
      <h2>
        {words.task.lineage} <small>{all.length}</small>
      </h2>
      {all.some(({ change }) => change !== 'UNKNOWN') && (
        <p class="facts controls">
          {[...counts].map(([change, own]) => (
            <a
              key={change}
              class={`badge ${change}`}
              href={withChoice('change', chosen === change ? null : change)}
              data-keep
              aria-current={chosen === change ? 'true' : undefined}
            >
              {words.taskChange[change]} {own.length}
            </a>
          ))}
          <span>
            <del>{words.task.gone}</del> <ins>{words.task.added}</ins>
          </span>
          <button type="button" onClick={() => saveFile('wordings.csv', wordingsCsv(all), 'text/csv')}>
            {words.save.csv}
          </button>
        </p>
      )}
      {(lineage.truncated || lineage.itemsLeftOut) && <p class="facts">{words.task.truncated}</p>}
      {groupsOf(told).map(({ upper, steps }) => (
        <div key={`${upper.directive.id} ${upper.text}`} class="wordings">
          <div class="upper">
            <SideHead side={upper} />
            {upper.text === null ? (
              <Without side={upper} />
            ) : (
              <WordingOf side={upper}>{upper.text}</WordingOf>
            )}
          </div>
          <ol>
            {steps.map((step) => (
              <li key={`${step.lower.directive.id} ${step.lower.text}`}>
                <SideHead side={step.lower} change={step.change} isAsked={step.lower.text === text} />
                {step.lower.text === null ? (
                  <Without side={step.lower} />
                ) : (
                  <WordingOf side={step.lower}>
                    {upper.text === null
                      ? step.lower.text
                      : wordingPieces(upper.text, step.lower.text, step.differences).map(
                          ({ is, text: piece }, index) =>
                            is === 'SAME' ? (
                              piece
                            ) : is === 'GONE' ? (
                              <del key={index}>{piece}</del>
                            ) : (
                              <ins key={index}>{piece}</ins>
                            ),
                        )}
                  </WordingOf>
                )}
                {step.metrics.map(({ upper: above, lower: below, strictness }) => (
                  <p key={below.id} class="facts" lang="zh-CN">
                    {below.indicator}: {targetOf(above, words)} {above.deadline} →{' '}
                    <a href={metricPath(below.id)}>
                      {targetOf(below, words)} {below.deadline}
                    </a>{' '}
                    <b>{words.strictness[strictness]}</b>
                  </p>
                ))}
                {step.path.length > 0 && (
                  <details class="why">
                    <summary>{words.task.why}</summary>
                    {step.path.map(
                      ({ id, from, evidence, rule, confidence }) =>
                        evidence && (
                          <Quoted
                            key={id}
                            directive={from.id}
                            evidence={evidence}
                            rule={rule}
                            confidence={confidence}
                          />
                        ),
                    )}
                  </details>
                )}
              </li>
            ))}
          </ol>
        </div>
      ))}
      {untold.length > 0 && (
        <>
          <h3>{words.task.untold}</h3>
          <ul class="plain-list">
            {untold.map(({ direction, upper, lower }) => {
              const { directive } = direction === 'UP' ? upper : lower
              return (
                <li key={directive.id}>
                  <BriefLine directive={directive} />
                </li>
              )
            })}
          </ul>
        </>
      )}
    </section>
  )
}

interface SideHeadProps {
  readonly side: Side
  readonly change?: Change
  readonly isAsked?: boolean
}

function SideHead({ side: { directive }, change, isAsked }: SideHeadProps) {
  const words = useWords()
  return (
    <p class="brief">
      {change && <b class={`badge ${change}`}>{words.taskChange[change]}</b>}{' '}
      {isAsked && <b class="badge">{words.task.this}</b>} <BriefLine directive={directive} />
    </p>
  )
}

function WordingOf({ side, children }: { readonly side: Side; readonly children: ComponentChildren }) {
  const words = useWords()
  const { task, metric } = side
  const address = task ? taskPath(task.id) : metric && metricPath(metric.id)
  // The words often begin with their number.
  const number = task && !task.text.startsWith(task.path.at(-1) ?? '') ? task.path.join(' ') : null
  return (
    <blockquote class="wording" lang="zh-CN">
      {number && <span class="path">{number} </span>}
      {children}
      {task?.deadline && <small> {task.deadline}</small>}{' '}
      {address && (
        <a class="facts open" href={address}>
          {words.task.open}
        </a>
      )}
    </blockquote>
  )
}

/** Nothing is said there; or it cannot be told, since its text is not held. */
function Without({ side: { directive } }: { readonly side: Side }) {
  const words = useWords()
  return <p class="facts">{directive.held ? words.task.without : words.task.notHeld}</p>
}
