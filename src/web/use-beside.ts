import type { RefObject } from 'preact'
import { useRef } from 'preact/hooks'

/** A view beside whose things stands what is said about the chosen one. */
interface Beside {
  /** Of the box around both. */
  readonly keys: {
    readonly onClick: (event: MouseEvent) => void
    readonly onKeyDown: (event: KeyboardEvent) => void
  }
  /** What is said. */
  readonly panel: RefObject<HTMLElement | null>
}

/**
 * Who chooses by keyboard goes on in the words about it; Escape goes back to what was chosen, and frees it. `things`: what can be
 * chosen, as a selector. `free` is told to choose nothing, and null where nothing is chosen.
 */
export function useBeside(things: string, free: (() => void) | null): Beside {
  const panel = useRef<HTMLElement>(null)
  const from = useRef<HTMLElement | SVGElement | null>(null)
  return {
    panel,
    keys: {
      onClick: ({ detail, target }) => {
        const thing = (target as Element).closest<HTMLElement>(things)
        if (!thing) return
        from.current = thing
        // A press of Enter is a click that counts none. What it shows is there after that.
        if (detail === 0) setTimeout(() => panel.current?.textContent && panel.current.focus())
      },
      onKeyDown: (event) => {
        if (event.key !== 'Escape' || free === null) return
        event.preventDefault()
        free()
        const here = `:is(${things}):is([tabindex="0"], [aria-current], [aria-pressed="true"])`
        const thing = from.current?.isConnected
          ? from.current
          : (event.currentTarget as Element).querySelector(here)
        ;(thing as HTMLElement | null)?.focus()
      },
    },
  }
}
