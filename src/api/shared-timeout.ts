/**
 * Signals that abort when so many milliseconds are over, at most a hundredth early: one for all who ask in the meantime. One for each
 * would leave a timer behind for each request that was answered long ago, and make an error when nobody waits.
 *
 * Not AbortSignal.timeout: what AbortSignal.any makes of signals holds them weakly, and a collected one never aborts. A timer holds
 * its controller.
 */
export function sharedTimeout(milliseconds: number): () => AbortSignal {
  let signal: AbortSignal | null = null
  let begun = 0
  return () => {
    const now = performance.now()
    if (!signal || now - begun > milliseconds / 100) {
      const controller = new AbortController()
      const end = () => controller.abort(new DOMException('The time is up.', 'TimeoutError'))
      setTimeout(end, milliseconds).unref()
      signal = controller.signal
      begun = now
    }
    return signal
  }
}
