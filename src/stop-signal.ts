/** Aborts at the first Ctrl-C or SIGTERM; a second one ends the process as if nobody listened. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  return stop.signal
}

/** Says how a stopped command is gone on with, and what a shell takes for ended by Ctrl-C. */
export function stopped(command: string, say: (text: string) => void): number {
  say(`Stopped: ${command} again to go on from here.`)
  return 130
}
