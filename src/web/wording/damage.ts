import type { Words } from '../words/zh.ts'

/** What was found broken in a text, and how often. */
export interface Damage {
  readonly kind: string
  readonly count: number
}

/** 注音 28, 漏字 4: a kind that has no word yet by its own name. */
export const damageWords = (damage: readonly Damage[], words: Words): string =>
  damage
    .map(({ kind, count }) => `${words.damage[kind as keyof Words['damage']] ?? kind} ${count}`)
    .join(', ')
