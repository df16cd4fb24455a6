import type { Words } from '../words/zh.ts'

type RuleKind = keyof Words['ruleKind']

/** What most tells how a fact was read: of `title+cue-before:IMPLEMENTS` the title. What no row names was read from the wording. */
const kinds: readonly (readonly [RegExp, RuleKind])[] = [
  [/^registry$/, 'REGISTRY'],
  [/^correction$/, 'CORRECTION'],
  [/annex/, 'ANNEX'],
  [/table/, 'TABLE'],
  [/^title/, 'TITLE'],
  [/^number/, 'NUMBER'],
]

/** In which way a rule reads, for people: its own name is for those who look it up in the code. */
export const ruleKind = (rule: string): RuleKind =>
  kinds.find(([pattern]) => pattern.test(rule))?.[1] ?? 'WORDING'
