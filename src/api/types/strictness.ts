import type { Strictness as StrictnessName } from '../../graph/analysis/strictness.ts'
import { enumOf } from './enums.ts'

export const Strictness = enumOf<StrictnessName>(
  'Strictness',
  'How a target stands to another. It is stricter if whatever meets it by its deadline meets the other by the other’s, and not the other way round: the values it allows (GTE and GT upward, LTE and LT downward, EQ one value, RANGE both ends; a share of at least 100% is 100%) are among those the other allows, and its deadline is no later (严格程度).',
  {
    STRICTER: 'Stricter: at least 95% by 2024 beside at least 90% by 2025 (更严).',
    LOOSER: 'Looser: the other is stricter (更松).',
    EQUAL: 'The same values by the same day (相同).',
    UNKNOWN:
      'Cannot be said: exactly 95 beside exactly 90, a higher value by a later day, a deadline on one side only, different units or counts, amounts of people, places or money, of which a place has a part of those above, about so much, a rise or a fall (无法判断).',
  },
)
