import { useEffect, useState } from 'preact/hooks'
import { useWords } from '../language.ts'
import query from '../queries/tab-counts.graphql'
import { directivePath, type Tab, tabs } from '../router.ts'
import { lineageRelations } from '../use-lineage.ts'
import { useQuestion } from '../use-question.ts'

interface Count {
  readonly totalCount: number
}

interface Data {
  readonly directive: Readonly<
    Record<'tasks' | 'metrics' | 'restsOn' | 'carriedOutBy' | 'mentions' | 'mentionedBy', Count>
  > | null
}

/** Milliseconds after which it is counted: what the open tab shows is asked for first. */
const patience = 400

/** What there is of a directive, and how much of it. The numbers come when they are counted; nothing waits for them. */
export function Tabs({ id, current }: { readonly id: string; readonly current: Tab }) {
  const words = useWords()
  const [isTurn, take] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => take(true), patience)
    return () => clearTimeout(timer)
  }, [])
  const { data } = useQuestion<Data>(isTurn ? query : null, { id, relations: lineageRelations })
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

/** Of lineage what is drawn of it: mere mentions where there is nothing else. */
const countsOf = (counts: NonNullable<Data['directive']>) => ({
  lineage:
    counts.restsOn.totalCount + counts.carriedOutBy.totalCount ||
    counts.mentions.totalCount + counts.mentionedBy.totalCount,
  tasks: counts.tasks.totalCount,
  metrics: counts.metrics.totalCount,
})
