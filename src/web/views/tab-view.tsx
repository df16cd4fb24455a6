import type { Place, Tab } from '../router.ts'
import type { DirectiveHead } from '../shapes.ts'
import { AboutView } from './about-view.tsx'
import { CoverageView } from './coverage-view.tsx'
import { MetricsView } from './metrics-view.tsx'
import { TasksView } from './tasks-view.tsx'
import { TextView } from './text-view.tsx'

const views = {
  coverage: CoverageView,
  tasks: TasksView,
  metrics: MetricsView,
  text: TextView,
  about: AboutView,
}

interface Props {
  readonly tab: Exclude<Tab, 'lineage'>
  readonly directive: DirectiveHead
  readonly place: Place
}

/** What a directive shows besides its lineage: loaded together when one of these tabs is opened. */
export function TabView({ tab, directive, place }: Props) {
  const View = views[tab]
  return <View directive={directive} place={place} />
}
