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

/**
 * Calls share the answer to one that was made less than `age` milliseconds before: what they are told is so old at most. 0 shares
 * none; and who wants it `fresh` has a call of its own, which those who come after share.
 */
export function recentCall<Answer>(
  call: () => Promise<Answer>,
  age: number,
  now: () => number = () => performance.now(),
): (fresh?: boolean) => Promise<Answer> {
  let latest: { readonly answer: Promise<Answer>; readonly begun: number } | null = null
  return (fresh = false) => {
    if (!fresh && latest && now() - latest.begun < age) return latest.answer
    const made = { answer: call(), begun: now() }
    latest = made
    // What failed is asked again at once.
    made.answer.catch(() => {
      if (latest === made) latest = null
    })
    return made.answer
  }
}
