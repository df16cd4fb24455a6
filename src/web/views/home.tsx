import { useTitle, useWords } from '../language.ts'
import query from '../queries/home.graphql'
import { directivePath } from '../router.ts'
import type { Brief, Edition } from '../shapes.ts'
import { useQuestion } from '../use-question.ts'
import { Answered } from './answered.tsx'
import { BriefList } from './brief-list.tsx'
import { SearchForm } from './search-form.tsx'

interface Data {
  readonly dataset: Edition & {
    readonly counts: Readonly<
      Record<'directives' | 'held' | 'citations' | 'responsibilities' | 'metrics', number>
    >
  }
  readonly directives: { readonly nodes: readonly Brief[] }
}

export function Home() {
  const words = useWords()
  useTitle(null)
  const asked = useQuestion<Data>(query, {})
  return (
    <div class="page home">
      <h1>{words.home.title}</h1>
      <p class="lead">{words.home.lead}</p>
      <SearchForm ready />
      <Answered asked={asked}>
        {(data) =>
          data.dataset.counts.directives === 0 ? (
            <p class="state">{words.home.empty}</p>
          ) : (
            <Holdings data={data} />
          )
        }
      </Answered>
    </div>
  )
}

function Holdings({ data: { dataset, directives } }: { readonly data: Data }) {
  const words = useWords()
  const { counts, changedAt } = dataset
  return (
    <>
      <Ways newest={directives.nodes} />
      <dl class="counts">
        {(
          [
            [counts.held, words.counted.held],
            [counts.directives, words.counted.directives],
            [counts.citations, words.counted.citations],
            [counts.responsibilities, words.counted.responsibilities],
            [counts.metrics, words.counted.metrics],
          ] as const
        ).map(([count, name]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count.toLocaleString()}</dd>
          </div>
        ))}
      </dl>
      <p class="facts">
        <a href="/dataset">{words.dataset.title}</a>
        {changedAt && ` · ${words.dataset.changedAt} ${changedAt.slice(0, 10)}`}
      </p>
      <h2>{words.home.newest}</h2>
      <BriefList directives={directives.nodes} />
    </>
  )
}

/** What can be done here, each begun with the newest document: a first click that shows something. */
function Ways({ newest: [first] }: { readonly newest: readonly Brief[] }) {
  const words = useWords()
  const ways = [
    ...(first
      ? ([
          [directivePath(first.id), words.home.ways.lineage],
          [directivePath(first.id, 'tasks'), words.home.ways.tasks],
        ] as const)
      : []),
    ['/compare', words.home.ways.compare] as const,
    ['/lookup', words.home.ways.lookup] as const,
  ]
  return (
    <ul class="ways">
      {ways.map(([address, text]) => (
        <li key={address}>
          <a href={address}>{text}</a>
        </li>
      ))}
    </ul>
  )
}
