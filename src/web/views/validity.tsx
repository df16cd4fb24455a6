import { useWords } from '../language.ts'
import type { Brief, Evidence, ValidityBasis, ValidityStatus } from '../shapes.ts'
import type { Words } from '../words/zh.ts'
import { BriefLine } from './brief-list.tsx'
import { Said } from './said.tsx'

export interface ValidityShape {
  readonly on: string
  readonly status: ValidityStatus
  readonly basis: ValidityBasis
  readonly since: string | null
  readonly disputed: boolean
  readonly grounds: readonly {
    readonly basis: ValidityBasis
    readonly status: ValidityStatus
    readonly since: string | null
    readonly words: string | null
    readonly directive: { readonly id: string; readonly title: string | null }
    readonly citation: { readonly id: string; readonly from: Brief } | null
    readonly evidence: readonly Evidence[]
  }[]
}

interface HistoryEvent {
  readonly on: string | null
  readonly later: boolean
  readonly distance: number
  readonly citation: {
    readonly id: string
    readonly relation: keyof Words['relation']
    readonly from: Brief
    readonly to: Brief
    readonly evidence: Evidence | null
  }
}

export interface HistoryShape {
  readonly more: boolean
  readonly events: readonly HistoryEvent[]
}

/** Whether it is in force, and all that tells. */
export function Validity({ id, validity }: { readonly id: string; readonly validity: ValidityShape }) {
  const words = useWords()
  const { status, since, on, disputed, grounds } = validity
  return (
    <section id="validity">
      <h2>{words.about.validity}</h2>
      <p>
        <b class={`badge ${status}`}>{words.validity[status]}</b>{' '}
        <span class="facts">
          {since && `${words.about.since} ${since} · `}
          {words.about.asOf} {on}
          {disputed && ` · ${words.about.disputed}`}
        </span>
      </p>
      {grounds.length === 0 && <p class="facts">{words.about.noGrounds}</p>}
      {grounds.map((ground) => (
        <div key={`${ground.basis} ${ground.citation?.id ?? ground.words}`} class="ground">
          <p class="facts">
            {words.basis[ground.basis]} · {words.validity[ground.status]}
            {ground.since && ` · ${words.about.since} ${ground.since}`}
            {ground.words && ` · ${ground.words}`}
          </p>
          {ground.citation && <BriefLine directive={ground.citation.from} />}
          {ground.evidence.map((evidence) => (
            <Said
              key={evidence.start}
              directive={ground.citation?.from.id ?? ground.directive.id ?? id}
              evidence={evidence}
              cell={ground.basis === 'REGISTRY'}
            />
          ))}
        </div>
      ))}
    </section>
  )
}

/** What it did to others, and others to it, in the order of time. */
export function History({ history: { events, more } }: { readonly history: HistoryShape }) {
  const words = useWords()
  return (
    <section>
      <h2>{words.about.history}</h2>
      {events.length === 0 && <p class="facts">{words.about.noHistory}</p>}
      <ol class="events">
        {events.map(({ on, later, citation: { id, relation, from, to, evidence } }) => (
          <li key={id}>
            <span class="facts number">{on ?? words.about.noDate}</span>
            <div>
              <BriefLine directive={later ? from : to} />
              <p class="facts">
                {later ? words.about.didTo : words.about.didIt} · {words.relation[relation]}
              </p>
              {evidence && <Said directive={from.id} evidence={evidence} />}
            </div>
          </li>
        ))}
      </ol>
      {more && <p class="facts">{words.about.moreHistory}</p>}
    </section>
  )
}
