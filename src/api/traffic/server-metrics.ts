import { monitorEventLoopDelay } from 'node:perf_hooks'
import { type Metrics, metricsOf } from './metrics.ts'

/** Everything that the server counts and times. */
const help = {
  http_requests_total: 'Requests that were answered, by route and status.',
  http_request_seconds: 'Time to the end of the answer, by route.',
  http_refused_total:
    'Requests that were refused before they were looked at: too many at once, too many of one caller, no key.',
  graphql_operations_total:
    'Operations by their published name (other: of the caller) and how they ended (ok, or a code).',
  database_seconds: 'Time of a statement at the database, with the wait for a connection.',
  database_failures_total: 'Statements that failed, by what went wrong.',
} as const

export interface ServerMetrics {
  readonly metrics: Metrics
  stop(): void
}

/** The metrics of one server, with what its process takes. `underWay` says how many requests are being answered. */
export function serverMetrics(underWay: () => number): ServerMetrics {
  const metrics = metricsOf(help)
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()
  metrics.gauge('http_requests_under_way', 'Requests that are being answered.', underWay)
  metrics.gauge('process_resident_memory_bytes', 'Memory of the process.', () => process.memoryUsage.rss())
  metrics.gauge('process_heap_bytes', 'Memory that JavaScript uses.', () => process.memoryUsage().heapUsed)
  metrics.gauge('process_cpu_seconds', 'Processor time since the start.', () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1e6
  })
  metrics.gauge('process_uptime_seconds', 'Time since the start.', () => process.uptime())
  metrics.gauge('event_loop_delay_seconds', 'The longest wait for the processor since the last look.', () => {
    const longest = delay.max / 1e9
    delay.reset()
    return longest
  })
  return { metrics, stop: () => delay.disable() }
}
