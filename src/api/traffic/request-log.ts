/** One answered request, as a line of the log has it. Nothing of what was asked or answered but its names. */
export interface LoggedRequest {
  readonly time: string
  /** The id that the answer bears as x-request-id, and errors as requestId. */
  readonly id: string
  readonly method: string
  readonly route: string
  readonly status: number
  readonly milliseconds: number
  readonly operation?: string
  readonly codes?: readonly string[]
  readonly statements?: number
  readonly databaseMilliseconds?: number
  /** Who asked, if by a key. */
  readonly key?: string
  /** It took longer than a request should. */
  readonly slow?: true
  /** The caller left before the end. */
  readonly left?: true
}

/** What is logged: nothing; what was slow or failed on our side; all. */
export type LogLevel = 'none' | 'slow' | 'all'

export type RequestLog = (request: LoggedRequest) => void

/** Writes JSON, one line a request. */
export function requestLog(level: LogLevel, write: (line: string) => void): RequestLog {
  return (request) => {
    const isWanted = level === 'all' || (level === 'slow' && (request.slow === true || request.status >= 500))
    if (isWanted) write(`${JSON.stringify(request)}\n`)
  }
}
