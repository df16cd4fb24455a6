import { randomBytes } from 'node:crypto'

/** Something that took time. Times in milliseconds since 1970. */
export interface Span {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly attributes: Readonly<Record<string, string | number>>
  readonly failed: boolean
}

/** A request, what it waited for, and whose part it is, by the header `traceparent` (W3C Trace Context). */
export interface TracedRequest {
  readonly request: Span
  readonly inside: readonly Span[]
  readonly traceparent: string | null
}

export interface Traces {
  add(traced: TracedRequest): void
  /** Sends what is left. */
  close(): Promise<void>
}

/** So much is kept until it is sent; beyond it requests go untold rather than memory. */
const kept = 5_000
const interval = 5_000

/**
 * Sends spans to a collector, as OpenTelemetry's protocol over HTTP has them in JSON: `endpoint` is http://localhost:4318. A
 * collector that does not answer costs the spans and nothing else; `report` is told of the first failure of each kind of many.
 */
export function tracesTo(endpoint: string, service: string, report: (message: string) => void): Traces {
  const address = `${endpoint.replace(/\/+$/, '')}/v1/traces`
  let spans: object[] = []
  let failing = false

  async function flush(): Promise<void> {
    if (spans.length === 0) return
    const sent = spans
    spans = []
    const resource = { attributes: attributesOf({ 'service.name': service }) }
    const body = JSON.stringify({
      resourceSpans: [{ resource, scopeSpans: [{ scope: { name: 'policy-lineage' }, spans: sent }] }],
    })
    try {
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(address, {
        method: 'POST',
        headers,
        body,
        signal: AbortSignal.timeout(interval),
      })
      if (!answer.ok) throw new Error(`${answer.status}`)
      failing = false
    } catch (error) {
      if (!failing) report(`traces are not taken at ${address}: ${error}`)
      failing = true
    }
  }
  const timer = setInterval(flush, interval)
  timer.unref()

  return {
    add({ request, inside, traceparent }) {
      if (spans.length + inside.length >= kept) return
      const [, trace = randomBytes(16).toString('hex'), parent = ''] =
        /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/.exec(traceparent ?? '') ?? []
      const own = randomBytes(8).toString('hex')
      spans.push(
        otlpSpan(request, 2, trace, own, parent),
        ...inside.map((span) => otlpSpan(span, 3, trace, randomBytes(8).toString('hex'), own)),
      )
    },
    async close() {
      clearInterval(timer)
      await flush()
    },
  }
}

/** `kind` 2 is a server's answer, 3 a client's question. */
function otlpSpan(
  { name, start, end, attributes, failed }: Span,
  kind: 2 | 3,
  traceId: string,
  spanId: string,
  parentSpanId: string,
) {
  return {
    ...{ traceId, spanId, parentSpanId, name, kind },
    startTimeUnixNano: nanoseconds(start),
    endTimeUnixNano: nanoseconds(end),
    attributes: attributesOf(attributes),
    status: { code: failed ? 2 : 0 },
  }
}

const nanoseconds = (milliseconds: number) => `${Math.round(milliseconds * 1_000)}000`

function attributesOf(attributes: Span['attributes']) {
  return Object.entries(attributes).map(([key, value]) => ({
    key,
    value: typeof value === 'number' ? { intValue: String(Math.round(value)) } : { stringValue: value },
  }))
}
