/** What can be done with a single key. Each is told in the list that `?` opens. */
export const keys = ['search', 'tab', 'proof', 'save', 'help'] as const
export type Key = (typeof keys)[number]

/** What is pressed for it, as it is told. */
export const pressed: Readonly<Record<Key, string>> = {
  search: '/',
  tab: '1 … 6',
  proof: 'p',
  save: 'e',
  help: '?',
}

const tabNumber = /^[1-6]$/

/**
 * Does what a key is for, wherever nothing is being written. Ctrl K, or ⌘ K, works in a field as well, and where single keys are
 * turned off: whoever speaks to the computer may press them unawares.
 */
export function onKey(event: KeyboardEvent, help: () => void): void {
  const does = actionOf(event, help)
  if (!does) return
  event.preventDefault()
  does()
}

function actionOf({ key, target, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, help: () => void) {
  const combined = ctrlKey || metaKey
  if (combined && key.toLowerCase() === 'k' && !altKey && !shiftKey) return startSearch
  const open = document.querySelector('dialog[open]')
  if (combined || altKey || open || isWriting(target) || !areKeysOn()) return null
  if (tabNumber.test(key)) return () => nth('nav.tabs a', Number(key))?.click()
  const actions: Readonly<Record<string, () => void>> = {
    '/': startSearch,
    '?': help,
    e: openMenu,
    p: () => firstProof()?.click(),
  }
  return actions[key] ?? null
}

const nth = (selector: string, number: number): HTMLElement | undefined =>
  document.querySelectorAll<HTMLElement>(selector)[number - 1]

function startSearch(): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[type=search]')]
  // The large one, where there is one.
  fields.at(-1)?.select()
  fields.at(-1)?.focus()
}

/** The figure or table of the view as a file: its menu opens, and the first way is ready. */
function openMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>('details.menu')
  if (!menu) return
  menu.open = true
  menu.querySelector('button')?.focus()
}

/** The way to a quote in its text: of what the focus is in, else of what is chosen, else the first there is. */
function firstProof(): HTMLElement | null {
  const proof = '.said figcaption a'
  return (
    document.activeElement?.closest('section, li, tr')?.querySelector<HTMLElement>(proof) ??
    document.querySelector<HTMLElement>(`.panel ${proof}`) ??
    document.querySelector<HTMLElement>(`main ${proof}`)
  )
}

const isWriting = (target: EventTarget | null): boolean =>
  (target as Element | null)?.matches?.('input:not([type=checkbox]), textarea, select') ?? false

const stored = 'keys'

/** A browser may forbid storing: then they are on, and cannot be turned off for longer than the page is open. */
let on = read()

export const areKeysOn = (): boolean => on

export function turnKeys(to: boolean): void {
  on = to
  try {
    localStorage.setItem(stored, to ? 'on' : 'off')
  } catch {
    // Until the page is closed.
  }
}

function read(): boolean {
  try {
    return localStorage.getItem(stored) !== 'off'
  } catch {
    return true
  }
}
