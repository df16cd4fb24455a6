/** What went wrong with the database, by name: callers and the API decide on it, the message says what to do. */
export type GraphErrorCode =
  | 'UNAVAILABLE'
  | 'UNAUTHORIZED'
  | 'PORT_TAKEN'
  | 'DISK_FULL'
  | 'STORE_LOCKED'
  | 'NO_SERVER'
  | 'DOWNLOAD_FAILED'
  | 'START_FAILED'
  | 'TIMED_OUT'
  | 'NOT_EMPTY'
  | 'IMPORT_FAILED'

/** A failure of the database whose message is one line that says what to do about it. */
export class GraphError extends Error {
  override readonly name = 'GraphError'
  readonly code: GraphErrorCode

  constructor(code: GraphErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
