import type { Same } from '../same.ts'
import type { correction as zh } from '../zh/correction.ts'

export const correction: Same<typeof zh> = {
  correct: {
    title: 'Corrections',
    ask: 'Read wrong?',
    right: 'Should be',
    nothing: 'not so at all',
    reason: 'Because',
    by: 'Your name',
    send: 'Propose the correction',
    sent: 'Kept to be reviewed:',
    notOffered:
      'This server takes no corrections (started with PROPOSED_CORRECTIONS=FILE it would). Hand this line to whoever runs it:',
    none: 'Nobody proposed any.',
    noneSuch: 'There are none like that.',
    all: 'All',
    list: 'See each of them',
    noneAtAll: 'None so far. Under every quote there is “Read wrong?”.',
    lead: 'What people said was read wrong, and what became of it.',
    about: 'About',
    notApplied: 'not applied',
    foundWrong: 'found wrong',
  },
  fact: {
    citation: 'citation',
    responsibility: 'responsibility',
    metric: 'target',
    header: 'head',
    issuer: 'issuing body',
    addressee: 'addressee',
    place: 'place',
  },
  verdict: { WRONG: 'not so', MISSING: 'missed', CHANGE: 'otherwise' },
  review: { PROPOSED: 'to be reviewed', ACCEPTED: 'accepted', REJECTED: 'rejected' },
}
