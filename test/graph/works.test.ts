import { expect, test } from 'vitest'
import type { Candidate } from '../../src/graph/save/same-work.ts'
import { worksOf } from '../../src/graph/save/works.ts'
import { randomNumbers } from '../random-numbers.ts'

/** `held`, then number, titles, issuers, date: what is not said is not known. */
const one = (id: string, known: Partial<Candidate> = {}): Candidate => ({
  id,
  held: false,
  registered: false,
  number: null,
  titles: [],
  issuedTitles: [],
  issuers: [],
  issuedOn: null,
  publishedOn: null,
  ...known,
})
const held = (id: string, known: Partial<Candidate> = {}) => one(id, { ...known, held: true })

/** a=b: what document calls a is b. */
const pairs = (candidates: readonly Candidate[]) =>
  [...worksOf(candidates)].map(([id, work]) => `${id}=${work}`).sort()

test.each<[string, Candidate[], string]>([
  ['a number finds the document', [one('a', { number: 'N1' }), held('h', { number: 'N1' })], 'a=h h=h'],
  ['another number does not', [one('a', { number: 'N2' }), held('h', { number: 'N1' })], 'a=a h=h'],
  [
    'a title finds the document',
    [one('a', { titles: ['T'] }), held('h', { titles: ['T'], number: 'N1' })],
    'a=h h=h',
  ],
  [
    'a title with another number is another',
    [one('a', { titles: ['T'], number: 'N2' }), held('h', { titles: ['T'], number: 'N1' })],
    'a=a h=h',
  ],
  [
    'a number joins a document that shows none',
    [one('a', { titles: ['T'], number: 'N2' }), held('h', { titles: ['T'] })],
    'a=h h=h',
  ],
  [
    'a number of another year is of the edition that the document repeals',
    [
      one('a', { titles: ['T'], number: '青科规〔2022〕6号' }),
      held('h', { titles: ['T'], issuedOn: '2025-12-26' }),
    ],
    'a=a h=h',
  ],
  [
    'a number of the year, or of the one that has just ended, joins it',
    [
      one('a', { titles: ['T'], number: '青科规〔2022〕6号' }),
      held('h', { titles: ['T'], issuedOn: '2023-01-06' }),
    ],
    'a=h h=h',
  ],
  [
    'a row of a registry with a number of another year is another edition',
    [
      one('r', { registered: true, titles: ['T'], number: '青科规〔2022〕6号' }),
      held('h', { titles: ['T'], issuedOn: '2025-12-26' }),
    ],
    'h=h r=r',
  ],
  [
    'another issuer is another',
    [one('a', { titles: ['T'], issuers: ['X'] }), held('h', { titles: ['T'], issuers: ['Y'] })],
    'a=a h=h',
  ],
  [
    'another issuer is the same where number and title, which names the issuer, are',
    [
      one('a', { number: 'N1', titles: ['T'], issuedTitles: ['X T'], issuers: ['office'] }),
      one('r', {
        registered: true,
        number: 'N1',
        titles: ['T'],
        issuedTitles: ['X T'],
        issuers: ['government'],
      }),
    ],
    'a=r r=r',
  ],
  [
    'and another where the titles name others',
    [
      one('a', { number: 'N1', titles: ['T'], issuedTitles: ['X T'], issuers: ['X'] }),
      one('r', { registered: true, number: 'N1', titles: ['T'], issuedTitles: ['Y T'], issuers: ['Y'] }),
    ],
    'a=a r=r',
  ],
  [
    'rows of a registry that name the issuer wrongly are one',
    [
      one('r', { registered: true, number: 'N1', titles: ['T'], issuedTitles: ['X T'], issuers: ['X'] }),
      one('s', { registered: true, number: 'N1', titles: ['T'], issuedTitles: ['X T'], issuers: ['Z'] }),
    ],
    'r=r s=r',
  ],
  [
    'one of several issuers is enough',
    [one('a', { titles: ['T'], issuers: ['X'] }), held('h', { titles: ['T'], issuers: ['Y', 'X'] })],
    'a=h h=h',
  ],
  [
    'two that can be meant: neither',
    [
      one('a', { titles: ['T'] }),
      held('h', { titles: ['T'], issuers: ['X'] }),
      held('i', { titles: ['T'], issuers: ['Y'] }),
    ],
    'a=a h=h i=i',
  ],
  [
    'an issuer tells two apart',
    [
      one('a', { titles: ['T'], issuers: ['Y'] }),
      held('h', { titles: ['T'], issuers: ['X'] }),
      held('i', { titles: ['T'], issuers: ['Y'] }),
    ],
    'a=i h=h i=i',
  ],
  [
    'a shared issuer goes before none',
    [
      one('a', { titles: ['T'], issuers: ['Y'] }),
      held('h', { titles: ['T'] }),
      held('i', { titles: ['T'], issuers: ['Y'] }),
    ],
    'a=i h=h i=i',
  ],
  ['two documents are never one', [held('h', { titles: ['T'] }), held('i', { titles: ['T'] })], 'h=h i=i'],
  [
    'cited by title and cited by number',
    [one('b', { titles: ['T'] }), one('c', { titles: ['T'], number: 'N1' })],
    'b=c c=c',
  ],
  [
    'cited by title, and by number with the document',
    [one('b', { titles: ['T'] }), one('c', { titles: ['T'], number: 'N1' }), held('h', { number: 'N1' })],
    'b=h c=h h=h',
  ],
  [
    'cited twice by number, of one issuer or unknown',
    [one('b', { number: 'N1' }), one('c', { number: 'N1', issuers: ['X'] })],
    'b=b c=b',
  ],
  [
    'cited by number of two issuers and of none',
    [
      one('a', { number: 'N1' }),
      one('b', { number: 'N1', issuers: ['X'] }),
      one('c', { number: 'N1', issuers: ['Y'] }),
    ],
    'a=a b=b c=c',
  ],
  [
    'the same title of other years',
    [
      one('a', { titles: ['T'], issuedOn: '2020-01-01' }),
      held('h', { titles: ['T'], issuedOn: '2021-01-01' }),
    ],
    'a=a h=h',
  ],
])('%s', (_, candidates, expected) => {
  expect(pairs(candidates)).toEqual(expected.split(' '))
})

test('no order of candidates changes what they are', () => {
  const fraction = randomNumbers(1)
  const random = (n: number) => Math.floor(fraction() * n)
  for (let round = 0; round < 300; round++) {
    const candidates = Array.from({ length: 7 }, (_, index) =>
      one(`id-${index}`, {
        held: random(3) === 0,
        registered: random(3) === 0,
        publishedOn: [null, '2020-01-02', '2021-01-01'][random(3)]!,
        number: [null, null, 'N1', 'N2'][random(4)]!,
        titles: [[], ['T'], ['U'], ['T', 'U']][random(4)]!,
        issuedTitles: [[], ['X T'], ['Y T']][random(3)]!,
        issuers: [[], ['X'], ['Y'], ['X', 'Y']][random(4)]!,
        issuedOn: [null, null, '2020-01-01'][random(3)]!,
      }),
    )
    const works = worksOf(candidates)
    const shuffled = [...candidates].sort(() => random(3) - 1)
    expect(pairs(shuffled), `round ${round}`).toEqual(pairs(candidates))
    // What an id leads to is an end: it leads to itself.
    for (const work of works.values()) expect(works.get(work)).toBe(work)
  }
})

const row = (id: string, known: Partial<Candidate> = {}) => one(id, { ...known, registered: true })

// A registry lists a title once a year, and a regulation with the decision that amends it under one number.
test.each<[string, Candidate[], string]>([
  [
    'a row is the document of its number',
    [row('r', { number: 'N1' }), held('h', { number: 'N1' })],
    'h=h r=h',
  ],
  [
    'a row without a number is the document of its title and day',
    [
      row('r', { titles: ['T'], publishedOn: '2020-05-08' }),
      held('h', { titles: ['T'], issuedOn: '2020-05-01' }),
    ],
    'h=h r=h',
  ],
  [
    'of another year it is another',
    [
      row('r', { titles: ['T'], publishedOn: '2021-05-08' }),
      held('h', { titles: ['T'], issuedOn: '2020-05-01' }),
    ],
    'h=h r=r',
  ],
  [
    'two rows that may be the document: neither',
    [
      row('r', { titles: ['T'], publishedOn: '2020-05-08' }),
      row('s', { titles: ['T'], publishedOn: '2020-05-20' }),
      held('h', { titles: ['T'], issuedOn: '2020-05-01' }),
    ],
    'h=h r=r s=s',
  ],
  [
    'but the one of the same day is',
    [
      row('r', { titles: ['T'], publishedOn: '2020-05-01' }),
      row('s', { titles: ['T'], publishedOn: '2020-05-20' }),
      held('h', { titles: ['T'], issuedOn: '2020-05-01' }),
    ],
    'h=h r=h s=s',
  ],
  [
    'two numbers are never one, though the document shows none',
    [
      row('r', { titles: ['T'], number: 'N1' }),
      row('s', { titles: ['T'], number: 'N2' }),
      held('h', { titles: ['T'] }),
    ],
    'h=h r=r s=s',
  ],
  [
    'one number with two titles is two works, and the title tells which is cited',
    [
      row('r', { titles: ['T'], number: 'N1' }),
      row('s', { titles: ['U'], number: 'N1' }),
      one('a', { titles: ['U'], number: 'N1' }),
      one('b', { number: 'N1' }),
    ],
    'a=s b=b r=r s=s',
  ],
  [
    'the same in two registries is one',
    [
      row('r', { titles: ['T'], number: 'N1', issuers: ['X'] }),
      row('s', { titles: ['T'], number: 'N1', issuers: ['Y', 'X'] }),
    ],
    'r=r s=r',
  ],
  [
    'a title of two years is ambiguous where it is cited',
    [
      row('r', { titles: ['T'], publishedOn: '2019-01-01' }),
      row('s', { titles: ['T'], publishedOn: '2020-01-01' }),
      one('a', { titles: ['T'] }),
    ],
    'a=a r=r s=s',
  ],
])('registries: %s', (_, candidates, expected) => {
  expect(pairs(candidates).join(' ')).toBe(expected)
  expect(pairs([...candidates].reverse()).join(' ')).toBe(expected)
})
