/**
 * Calls made while one runs share the next: of a thousand that ask at once two are made. Each answer is of a call that began after
 * it was asked for, so that nobody is told what was true before.
 */
export function sharedCall<Answer>(call: () => Promise<Answer>): () => Promise<Answer> {
  let running: Promise<unknown> | null = null
  let next: Promise<Answer> | null = null

  function start(): Promise<Answer> {
    const answer = call()
    const settled = answer.then(
      () => {},
      () => {},
    )
    running = settled
    settled.then(() => {
      if (running === settled) running = null
    })
    return answer
  }

  return () => {
    if (!running) return start()
    next ??= running.then(() => {
      next = null
      return start()
    })
    return next
  }
}
