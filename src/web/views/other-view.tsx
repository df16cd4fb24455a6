import type { Place } from '../router.ts'
import { BodyView } from './body-view.tsx'
import { CompareView } from './compare-view.tsx'
import { CorrectionsView } from './corrections-view.tsx'
import { DatasetView } from './dataset-view.tsx'
import { GapsView } from './gaps-view.tsx'
import { JurisdictionView } from './jurisdiction-view.tsx'
import { LookupView } from './lookup-view.tsx'
import { NotFound } from './not-found.tsx'
import { PathView } from './path-view.tsx'
import { SourceView } from './source-view.tsx'
import { MetricView, TaskView } from './task-view.tsx'

/** The views that are not needed to search and to look at a directive: loaded together when one of them is opened. */
export function OtherView({ place }: { readonly place: Place }) {
  const [view, id] = place.path
  if (view === 'lookup') return <LookupView />
  if (view === 'gaps') return <GapsView place={place} />
  if (view === 'compare') return <CompareView place={place} />
  if (view === 'path') return <PathView place={place} />
  if (view === 'dataset') return <DatasetView />
  if (view === 'corrections') return <CorrectionsView place={place} />
  if (view === 'body' && id) return <BodyView key={id} id={id} />
  if (view === 'task' && id) return <TaskView key={id} id={id} place={place} />
  if (view === 'metric' && id) return <MetricView key={id} id={id} place={place} />
  if (view === 'source' && id) return <SourceView key={id} sha256={id} place={place} />
  if (view === 'jurisdiction' && id) return <JurisdictionView key={id} code={id} />
  return <NotFound />
}
