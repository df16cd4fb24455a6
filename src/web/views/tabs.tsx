import { useWords } from '../language.ts'
import query from '../queries/tab-counts.graphql'
import { directivePath, type Tab, tabs } from '../router.ts'
import { useQuestion } from '../use-question.ts'

interface Count {
  readonly totalCount: number
}

interface Data {
  readonly directive: Readonly<Record<'tasks' | 'metrics' | 'citations' | 'citedBy', Count>> | null
}

/** What there is of a directive, and how much of it. The numbers come when they are counted; nothing waits for them. */
export function Tabs({ id, current }: { readonly id: string; readonly current: Tab }) {
  const words = useWords()
  const { data } = useQuestion<Data>(query, { id })
  const counts: Partial<Record<Tab, number>> = data?.directive ? countsOf(data.directive) : {}
  return (
    <nav class="tabs" aria-label={words.nav.tabs}>
      {tabs.map((tab) => (
        <a
          key={tab}
          href={directivePath(id, tab)}
          class={counts[tab] === 0 ? 'none' : undefined}
          aria-current={tab === current ? 'page' : undefined}
        >
          {words.tab[tab]}
          {counts[tab] !== undefined && <small> {counts[tab].toLocaleString()}</small>}
        </a>
      ))}
    </nav>
  )
}

const countsOf = ({ tasks, metrics, citations, citedBy }: NonNullable<Data['directive']>) => ({
  lineage: citations.totalCount + citedBy.totalCount,
  tasks: tasks.totalCount,
  metrics: metrics.totalCount,
})
