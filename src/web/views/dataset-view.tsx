import { useTitle, useWords } from '../language.ts'
import query from '../queries/dataset.graphql'
import type { ChangeShape, Page } from '../shapes.ts'
import { useQuestion } from '../use-question.ts'
import type { Words } from '../words/zh.ts'
import { Answered } from './answered.tsx'
import { Changes } from './changes.tsx'
import { ExportLinks } from './export-links.tsx'
import { Findings } from './findings.tsx'
import { type DirectiveCounts, Holdings } from './holdings.tsx'
import { Quality, type QualityReport } from './quality.tsx'

interface Data {
  readonly dataset: {
    readonly version: number
    readonly changedAt: string | null
    readonly counts: Readonly<Record<keyof Words['counted'], number>>
    readonly quality: readonly QualityReport[]
    readonly corrections: readonly CorrectionCounts[]
    readonly directiveCounts: DirectiveCounts
  }
  readonly changes: Page<ChangeShape>
}

interface CorrectionCounts {
  readonly kind: keyof Words['fact']
  readonly proposed: number
  readonly accepted: number
  readonly rejected: number
  readonly notApplied: number
  readonly foundWrong: number
  readonly shareWrong: number | null
}

const counted = [
  'held',
  'directives',
  'bodies',
  'citations',
  'tasks',
  'responsibilities',
  'metrics',
  'sources',
] as const

/** What is in the graph, how well it was read, what was put right, and what changed last. */
export function DatasetView() {
  const words = useWords()
  useTitle(words.dataset.title)
  const asked = useQuestion<Data>(query, {})
  return (
    <Answered asked={asked} whole>
      {({ dataset, changes }) => (
        <div class="page wide dataset">
          <h1>{words.dataset.title}</h1>
          <p class="facts">
            {words.dataset.version} {dataset.version}
            {dataset.changedAt &&
              ` · ${words.dataset.changedAt} ${dataset.changedAt.slice(0, 16).replace('T', ' ')}`}
          </p>
          <dl class="counts">
            {counted.map((name) => (
              <div key={name}>
                <dt>{words.counted[name]}</dt>
                <dd>{dataset.counts[name].toLocaleString()}</dd>
              </div>
            ))}
          </dl>
          <Holdings counts={dataset.directiveCounts} />
          <Quality reports={dataset.quality} />
          <CorrectionTable counts={dataset.corrections} />
          <Findings />
          <section>
            <h2>{words.dataset.take}</h2>
            <ExportLinks what="directives" />
            <ExportLinks what="citations" />
            <ExportLinks what="tasks" />
            <ExportLinks what="responsibilities" />
            <ExportLinks what="metrics" />
            <ExportLinks what="bodies" />
          </section>
          <Changes changes={changes} feed="/feed.atom" />
        </div>
      )}
    </Answered>
  )
}

function CorrectionTable({ counts }: { readonly counts: readonly CorrectionCounts[] }) {
  const words = useWords()
  const none = counts.every(({ proposed, accepted, rejected }) => proposed + accepted + rejected === 0)
  return (
    <section>
      <h2>{words.correct.title}</h2>
      <p class="facts">
        {none ? words.correct.noneAtAll : words.correct.lead}{' '}
        {!none && <a href="/corrections">{words.correct.list}</a>}
      </p>
      {!none && (
        <table class="list narrow">
          <thead>
            <tr>
              <th scope="col">{words.correct.about}</th>
              <th scope="col">{words.review.PROPOSED}</th>
              <th scope="col">{words.review.ACCEPTED}</th>
              <th scope="col">{words.review.REJECTED}</th>
              <th scope="col">{words.correct.notApplied}</th>
              <th scope="col">{words.correct.foundWrong}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ kind, proposed, accepted, rejected, notApplied, foundWrong, shareWrong }) => (
              <tr key={kind}>
                <th scope="row">{words.fact[kind]}</th>
                <td class="number">{proposed}</td>
                <td class="number">{accepted}</td>
                <td class="number">{rejected}</td>
                <td class="number">{notApplied}</td>
                <td class="number">
                  {foundWrong}
                  {shareWrong !== null && ` (${(shareWrong * 100).toFixed(2)}%)`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
