/** Items that are taken one by one, in order; `readOn` begins to make the next while there is time for it. */
export interface ReadAhead<T> {
  /** May be called whenever, and again. */
  readOn(): void
  /** The next item, which throws here what went wrong while it was made. */
  take(): Promise<IteratorResult<T, unknown>>
}

export function readAhead<T>(items: AsyncGenerator<T, unknown>): ReadAhead<T> {
  let reading: Promise<IteratorResult<T, unknown>> | undefined
  const next = () => {
    reading ??= items.next()
    // Thrown to who takes it, if anybody does.
    reading.catch(() => {})
    return reading
  }
  return {
    readOn: () => void next(),
    take() {
      const taken = next()
      reading = undefined
      return taken
    },
  }
}
