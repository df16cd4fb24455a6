import { useWords } from '../language.ts'
import query from '../queries/home.graphql'
import type { Brief } from '../shapes.ts'
import { useQuestion } from '../use-question.ts'
import { Answered } from './answered.tsx'
import { BriefList } from './brief-list.tsx'

interface Data {
  readonly dataset: {
    readonly version: number
    readonly changedAt: string | null
    readonly counts: Readonly<
      Record<'directives' | 'held' | 'citations' | 'responsibilities' | 'metrics', number>
    >
  }
  readonly directives: { readonly nodes: readonly Brief[] }
}

export function Home() {
  const words = useWords()
  const asked = useQuestion<Data>(query, {})
  return (
    <Answered asked={asked}>
      {({ dataset: { counts, changedAt }, directives }) => (
        <div class="page">
          <p class="lead">{words.home.lead}</p>
          <dl class="counts">
            {(
              [
                [counts.held, words.home.held],
                [counts.directives, words.home.known],
                [counts.citations, words.home.citations],
                [counts.responsibilities, words.home.responsibilities],
                [counts.metrics, words.home.metrics],
              ] as const
            ).map(([count, name]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{count.toLocaleString()}</dd>
              </div>
            ))}
          </dl>
          <h2>
            {words.home.newest} <small>{changedAt?.slice(0, 10)}</small>
          </h2>
          <BriefList directives={directives.nodes} />
        </div>
      )}
    </Answered>
  )
}
