import { describe, expect, it } from 'vitest'
import { findReferences } from '../../src/extract/citations/references.ts'
import { referencesIn } from '../../src/extract/citations/running-references.ts'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { lookUpCitations } from '../../src/resolve/lookup-citations.ts'
import { clean } from '../../src/text/clean.ts'
import { decode } from '../../src/text/decode/decode.ts'
import { parse } from '../../src/text/parse.ts'
import { processorTime } from '../processor-time.ts'
import { type DamageKind, damage } from '../text/damage.ts'
import { rows } from './reference-rows.ts'

const gazetteer = loadGazetteer()

/** As in the table: `~` for an alias, the relation, the title, the number, the issuers. */
function read(text: string): string[] {
  return lookUpCitations(text, gazetteer).map(({ mention, relation, title, documentNumber, issuers }) =>
    [
      `${mention === 'alias' || mention === 'anaphor' ? '~' : ''}${relation}`,
      title ?? '-',
      ...(documentNumber ? [documentNumber] : []),
      ...(issuers.length > 0 && mention !== 'alias' ? [`by ${issuers.join('、')}`] : []),
    ].join(' '),
  )
}

/** Sentences that lean on one before them (T26 and T27 on T25) are read after it. */
const before = new Map([
  [12, [11]],
  [13, [11]],
])

describe('references of a sentence', () => {
  it.each(rows.map(([text, expected], index) => [text, expected, index] as const))(
    '%s',
    (text, expected, index) => {
      const front = (before.get(index) ?? []).map((one) => rows[one]!)
      const context = front.map(([words]) => `${words}\n`).join('')
      const known = front.flatMap(([, found]) => found)
      expect(read(context + text)).toEqual([...known, ...expected])
    },
  )
})

describe('the same sentences in a damaged text', () => {
  const whole = rows.map(([text]) => text).join('\n')
  const plain = read(whole)

  it('reads them all in one text', () => {
    expect(plain).toEqual(rows.flatMap(([, expected]) => expected))
  })

  const kinds: readonly DamageKind[] = [
    'traditional',
    'pinyin',
    'shifted',
    'wide',
    'narrow',
    'spaces',
    'tags',
  ]
  it.each(kinds)('%s', (kind) => {
    const found = new Set(read(damage(whole, kind)))
    const missed = plain.filter((one) => !found.has(one))
    // A cut in GBK may take a character for good; whatever else is done to the text must be undone.
    const allowed = kind === 'shifted' ? Math.ceil(plain.length * 0.05) : 0
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(allowed)
  })
})

it.each([
  ['numbered', ['一、发展回顾', '二、主要任务']],
  ['without number', ['2029年工作回顾', '2030年工作安排']],
])(
  'takes what is issued under a heading of what was done for told, and for planned elsewhere: %s',
  (_, headings) => {
    const text = [
      '云岭省水利厅关于水利工作的报告',
      '云水发〔2030〕3号',
      '省人民政府:',
      '现将有关情况报告如下。',
      headings[0],
      '水利基础设施不断完善,出台《云岭省河道管理办法》。',
      headings[1],
      '推进依法治水,出台《云岭省节约用水办法》。',
    ].join('\n')
    const tree = parse(clean({ ...decode(new Uint8Array(), 'a.txt'), text }))
    expect(findReferences(tree, gazetteer).map(({ title, relation }) => `${relation} ${title}`)).toEqual([
      'CITES 云岭省河道管理办法',
      'PLANS_TO_ISSUE 云岭省节约用水办法',
    ])
  },
)

describe('a pasted text', () => {
  it('keeps its own offsets', () => {
    const text = '為貫徹《國務院關於推進海綿城市建設的指導意見》(國發[2015]75號)精神'
    const [found] = lookUpCitations(text, gazetteer)
    expect(found).toMatchObject({
      title: '国务院关于推进海绵城市建设的指导意见',
      documentNumber: '国发〔2015〕75号',
      relation: 'IMPLEMENTS',
      mention: 'full',
    })
    expect(text.slice(found!.start, found!.end)).toBe(found!.quote)
  })

  it('leaves out an alias that nothing explains', () => {
    expect(lookUpCitations('各县要按照《方案》推进。', gazetteer)).toEqual([])
  })
})

describe('time', () => {
  const units = [
    '《',
    '《\n',
    '〔',
    '1',
    '汉',
    '(',
    '法',
    '、',
    '根据',
    '关于',
    '国务院、',
    '《甲办法》同时废止。',
    '现印发',
  ]
  it.each(units)('reads 200,000 characters of %s in a moment', (unit) => {
    const text = unit.repeat(200_000 / unit.length)
    const started = processorTime()
    referencesIn(text, { start: 0, end: text.length }, gazetteer)
    expect(processorTime() - started).toBeLessThan(5000)
  })
})
