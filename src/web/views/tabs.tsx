import { ask, whenQuiet } from '../api.ts'
import { useWords } from '../language.ts'
import { allRelations, lineageRelations } from '../lineage/relations.ts'
import mentionsQuery from '../queries/mention-counts.graphql'
import query from '../queries/tab-counts.graphql'
import { directivePath, type Tab, tabs } from '../router.ts'
import { useAnswer } from '../use-question.ts'

interface Count {
  readonly totalCount: number
}

interface Data<Name extends string> {
  readonly directive: Readonly<Record<Name, Count>> | null
}

/** Of these tabs it is told how much there is; it has its place before it is known, so that no tab moves away under a finger. */
type Counts = Readonly<Partial<Record<Tab, number>>>
const counted: readonly Tab[] = ['lineage', 'tasks', 'metrics']

/** What there is of a directive, and how much of it. The numbers come when what the open tab shows is there; nothing waits for them. */
export function Tabs({ id, current }: { readonly id: string; readonly current: Tab }) {
  const words = useWords()
  const { data: counts } = useAnswer<Counts>((signal) => countsOf(id, signal), id)
  return (
    <nav class="tabs" aria-label={words.nav.tabs}>
      {tabs.map((tab) => (
        <a
          key={tab}
          href={directivePath(id, tab)}
          class={counts?.[tab] === 0 ? 'none' : undefined}
          aria-current={tab === current ? 'page' : undefined}
        >
          {words.tab[tab]}
          {counted.includes(tab) && (
            <>
              {' '}
              <small>{counts?.[tab]?.toLocaleString()}</small>
            </>
          )}
        </a>
      ))}
    </nav>
  )
}

async function countsOf(id: string, signal: AbortSignal): Promise<Counts> {
  await whenQuiet()
  const variables = { id, relations: lineageRelations }
  const { directive } = await ask<Data<'tasks' | 'metrics' | Ends>>(query, variables, signal)
  if (directive === null) return {}
  const [tasks, metrics] = [directive.tasks.totalCount, directive.metrics.totalCount]
  return { lineage: sumOf(directive) || (await mentionsOf(id, signal)), tasks, metrics }
}

/** Of lineage what is drawn of it: mere mentions where there is nothing else. */
async function mentionsOf(id: string, signal: AbortSignal): Promise<number> {
  const { directive } = await ask<Data<Ends>>(mentionsQuery, { id, relations: allRelations }, signal)
  return directive === null ? 0 : sumOf(directive)
}

type Ends = 'restsOn' | 'carriedOutBy'
const sumOf = ({ restsOn, carriedOutBy }: Readonly<Record<Ends, Count>>) =>
  restsOn.totalCount + carriedOutBy.totalCount
