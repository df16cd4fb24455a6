/** Labels of a series, by name. Values come from lists that the program knows: never from what a caller sends. */
export type Labels = Readonly<Record<string, string>>

/** What Prometheus reads: counts and times since the start. */
export interface Metrics {
  /** Adds one. */
  count(name: string, labels?: Labels): void
  /** Adds a time in seconds. */
  time(name: string, labels: Labels, seconds: number): void
  /** A value that is asked for when the metrics are. */
  gauge(name: string, help: string, value: () => number): void
  /** The text format, version 0.0.4. */
  print(): string
}

/** From what a cached answer takes to what ends a request, in seconds. */
const bounds = [0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

interface Times {
  readonly buckets: number[]
  sum: number
  count: number
}

/** `help` names every metric that may be counted or timed, and says what it is. */
export function metricsOf(help: Readonly<Record<string, string>>): Metrics {
  const counts = new Map<string, Map<string, number>>()
  const times = new Map<string, Map<string, Times>>()
  const gauges = new Map<string, { readonly help: string; readonly value: () => number }>()
  const seriesOf = <T>(all: Map<string, Map<string, T>>, name: string) => {
    if (!(name in help)) throw new TypeError(`the metric ${name} is not described`)
    const series = all.get(name) ?? new Map<string, T>()
    all.set(name, series)
    return series
  }

  return {
    count(name, labels = {}) {
      const series = seriesOf(counts, name)
      const key = printLabels(labels)
      series.set(key, (series.get(key) ?? 0) + 1)
    },
    time(name, labels, seconds) {
      const series = seriesOf(times, name)
      const key = printLabels(labels)
      const all = series.get(key) ?? { buckets: bounds.map(() => 0), sum: 0, count: 0 }
      series.set(key, all)
      for (const [index, bound] of bounds.entries()) if (seconds <= bound) all.buckets[index]!++
      all.sum += seconds
      all.count++
    },
    gauge(name, description, value) {
      gauges.set(name, { help: description, value })
    },
    print() {
      const lines: string[] = []
      for (const [name, series] of counts) {
        lines.push(`# HELP ${name} ${help[name]}`, `# TYPE ${name} counter`)
        for (const [labels, value] of series) lines.push(`${name}${braced(labels)} ${value}`)
      }
      for (const [name, series] of times) {
        lines.push(`# HELP ${name} ${help[name]}`, `# TYPE ${name} histogram`)
        for (const [labels, { buckets, sum, count }] of series) {
          const upTo = (bound: number | string) => braced([labels, `le="${bound}"`].filter(Boolean).join(','))
          for (const [index, bound] of bounds.entries())
            lines.push(`${name}_bucket${upTo(bound)} ${buckets[index]}`)
          lines.push(`${name}_bucket${upTo('+Inf')} ${count}`)
          lines.push(`${name}_sum${braced(labels)} ${sum}`, `${name}_count${braced(labels)} ${count}`)
        }
      }
      for (const [name, { help: description, value }] of gauges)
        lines.push(`# HELP ${name} ${description}`, `# TYPE ${name} gauge`, `${name} ${value()}`)
      return `${lines.join('\n')}\n`
    },
  }
}

function printLabels(labels: Labels): string {
  return Object.entries(labels)
    .map(
      ([name, value]) =>
        `${name}="${value.replace(/[\\"\n]/g, (sign) => (sign === '\n' ? '\\n' : `\\${sign}`))}"`,
    )
    .join(',')
}

const braced = (labels: string) => (labels === '' ? '' : `{${labels}}`)
