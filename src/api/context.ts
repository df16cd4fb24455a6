import type { QualityReport } from '../domain/quality.ts'
import type { DatasetVersion } from '../graph/read/dataset.ts'
import type { Reader } from '../graph/read/question.ts'
import type { Propose } from './corrections/proposals.ts'
import type { Loaders } from './loaders.ts'
import type { BodyForms, LookUp } from './look-up.ts'

/** What resolvers see of one request. */
export interface Context {
  readonly requestId: string
  /** The graph, for this request: its calls end when the caller leaves or time is up. */
  readonly graph: Reader
  /** The graph for a later moment of a subscription, with time of its own. */
  readonly graphLater: () => Reader
  /** The versions of the dataset, from the one there is on. */
  readonly versions: () => AsyncGenerator<DatasetVersion, void, void>
  readonly loaders: Loaders
  /** What permalinks begin with, without a slash at the end; absent where there is no server to be found at. */
  readonly base?: string
  readonly lookUp: LookUp
  readonly bodyForms: BodyForms
  readonly quality: readonly QualityReport[]
  /** Keeps a proposed correction; null where none are taken. */
  readonly propose: Propose | null
}
