import type { Same } from '../same.ts'
import type { comparison as zh } from '../zh/comparison.ts'

export const comparison: Same<typeof zh> = {
  compare: {
    title: 'Compare places',
    lead: 'One indicator: what each place promises, and who is stricter than the level above. Type its name, or choose one below.',
    indicator: 'Indicator',
    example: '县域内就诊率',
    targets: 'target|targets',
    marks:
      '○ baseline, ▶ at least, ◀ at most, ■ exactly, ◆ about, ┃ range, ▲ rise by, ▼ fall by; the broken line is the national target',
    strictest: 'Strictest of one level and date:',
    versus: 'Beside the level above',
    shared: 'Set by several places: choose one and see who is stricter',
    some: 'Set by one place',
    none: 'No document held sets a target for it. Try fewer characters.',
  },
  strictness: { STRICTER: 'stricter', LOOSER: 'looser', EQUAL: 'equal', UNKNOWN: 'cannot be said' },
}
