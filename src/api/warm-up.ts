import { setTimeout as pause } from 'node:timers/promises'
import type { Ask } from './mcp/tool.ts'

/** Milliseconds between two looks whether the others are done. */
const interval = 250

/**
 * Asks every question once, one after the other and only while nobody else asks, so that the first who does need not wait until its
 * statements are planned: 0.3 s each on a local server, 5 s for all gaps. Ends at the signal; what fails is for those who ask it.
 */
export async function warmUp(
  questions: readonly string[],
  ask: Ask,
  isBusy: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  for (const question of questions) {
    while (isBusy() && !signal.aborted) await pause(interval)
    if (signal.aborted) return
    await ask(question, {}, signal).catch(() => {})
  }
}
