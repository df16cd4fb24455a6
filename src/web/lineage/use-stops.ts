import type { TargetedKeyboardEvent } from 'preact'
import { useState } from 'preact/hooks'
import { isStep, type Stop, stepFrom } from './steps.ts'

/** What makes a link one of the stops. Only the one that is stood on is reached by Tab. */
export const stopAt = (id: string, at: string | undefined) =>
  ({ 'data-stop': id, tabindex: id === at ? 0 : -1 }) as const

/**
 * The keyboard in a drawing: arrows, Home and End move between its stops, Enter chooses as any link does. It begins at `first`, or at
 * `otherwise` if that is no stop.
 */
export function useStops(
  stops: readonly Stop[],
  first: string,
  otherwise: string,
): {
  /** The stop that is stood on. */
  readonly at: string | undefined
  readonly onKeyDown: (event: TargetedKeyboardEvent<SVGSVGElement>) => void
  readonly onFocusIn: (event: FocusEvent) => void
} {
  const [moved, moveTo] = useState<string | null>(null)
  const at = [moved, first, otherwise].find((id) => stops.some((stop) => stop.id === id)) ?? stops[0]?.id
  return {
    at,
    onFocusIn: ({ target }) => {
      const stop = stopOf(target)
      if (stop !== null) moveTo(stop)
    },
    onKeyDown: (event) => {
      const { key, target, currentTarget } = event
      if (event.altKey || event.ctrlKey || event.metaKey) return
      const from = stopOf(target)
      if (!isStep(key) || from === null) return
      event.preventDefault()
      const next = stepFrom(from, key, stops)
      if (next !== null)
        currentTarget.querySelector<SVGAElement>(`[data-stop="${CSS.escape(next)}"]`)?.focus()
    },
  }
}

const stopOf = (target: EventTarget | null): string | null =>
  (target as Element | null)?.closest?.('[data-stop]')?.getAttribute('data-stop') ?? null
