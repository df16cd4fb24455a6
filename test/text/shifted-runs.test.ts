import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { clean } from '../../src/text/clean.ts'
import { decode } from '../../src/text/decode/decode.ts'
import { draftOf } from '../../src/text/repair/draft.ts'
import { characterOf, codeOf } from '../../src/text/repair/encoding/gbk.ts'
import { repairShiftedRuns } from '../../src/text/repair/encoding/shifted-runs.ts'
import { cutAndShift, damage } from './damage.ts'

const folder = new URL('../../seeds/documents/', import.meta.url)
const seeds = new Map(
  readdirSync(folder).map((file) => [file.slice(0, 3), decode(readFileSync(new URL(file, folder)), file)]),
)

/** Every run in the seeds: where, as it stands there, what it says; ~ stands before a character that is guessed. */
const runs: [string, number, string, string][] = [
  ['002', 3773, '??平ㄔO', '~专科建设'],
  ['002', 7064, '??埔陨蠈W', '~专科以上学'],
  ['002', 7146, '??萍耙陨蠈W', '~专科及以上学'],
  ['002', 9615, '?shù)貙?shí)', '地实'],
  ['003', 2498, '?qū)<医M', '专家组'],
  ['004', 3681, '??h', '~。县'],
  ['004', 4969, '??乒步ā⑴R', '~专科共建、临'],
  ['004', 5492, '?shù)爻R姴?', '地常见~病'],
  ['004', 5902, '?;\ue2a2竟\ue076残l', '~。基本公共卫'],
  ['004', 6084, '??h', '~。县'],
  ['004', 7135, '?;\ue2ae鹗褂每冃?', '~保基金使用绩~效'],
  ['004', 7854, '??漆t', '~专科医'],
  ['004', 10825, '??频群诵哪芰\ue789ㄔO', '~专科等核心能力建设'],
  ['004', 11573, '?cè)藬?shù)', '人数'],
  ['004', 11750, '??颇芰\ue789ㄔO', '~专科能力建设'],
  ['004', 11980, '???', '~专~科'],
  ['004', 12143, '??颇芰\ue789ㄔO', '~专科能力建设'],
  ['004', 12210, '?shù)厝罕娽t', '地群众医'],
  ['004', 15868, '??h', '~。县'],
  ['004', 16047, '?fù)搜a', '退补'],
  ['004', 17035, '?shù)嘏囵B', '地培养'],
  ['004', 17053, '??漆t', '~专科医'],
  ['004', 17120, '??坡?lián)', '~专科联'],
  ['004', 17142, '??颇芰ε嘤?xùn)', '~专科能力培~训'],
  ['004', 18085, '?;鶎佑嬌鷮8煽蓞⒓有l', '~。基层计生专干可参加卫'],
]

describe('runs of the seeds', () => {
  const results = new Map([...seeds].map(([name, source]) => [name, clean(source)]))

  test.each(runs)('%s at %i: %s is %s', (name, at, raw, expected) => {
    const { edits, text, source } = results.get(name)!
    expect(source.text.startsWith(raw, at)).toBe(true)
    const read = edits
      .filter(
        (edit) =>
          edit.kind === 'shifted-gbk' && edit.source.start >= at && edit.source.end <= at + raw.length,
      )
      .map(({ span, certain }) => (certain ? '' : '~') + text.slice(span.start, span.end))
    expect(read.join('')).toBe(expected)
  })

  test('are all of them', () => {
    const found = [...results.values()].flatMap(({ damage: kinds }) =>
      kinds.filter(({ kind }) => kind === 'shifted-gbk').map(({ count }) => count),
    )
    expect(found.reduce((a, b) => a + b, 0)).toBe(runs.length)
  })

  test.each(runs)('%s at %i: encoded, cut and decoded again it is %s', (name, at, raw) => {
    const repaired = repairShiftedRuns(draftOf(seeds.get(name)!))
    const from = repaired.starts.indexOf(at)
    const to = repaired.ends.indexOf(at + raw.length) + 1
    expect(cutAgain(repaired.text.slice(from, to), raw)).toBe(raw)
  })
})

/** The characters one byte off, as they stand in the page; the syllables, which are no part of them, are taken from there. */
function cutAgain(characters: string, raw: string): string {
  const bytes = Array.from(characters).flatMap((character) => [
    codeOf(character) >> 8,
    codeOf(character) & 0xff,
  ])
  let text = /^\?(?:[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]+\))?/.exec(raw)![0]
  for (let i = 1; i < bytes.length; i += 2) {
    if (i + 1 < bytes.length) text += characterOf(bytes[i]!, bytes[i + 1]!)
    else text += bytes[i]! < 0x80 ? String.fromCharCode(bytes[i]!) : (/\?[^?]*$/.exec(raw)?.[0] ?? '?')
  }
  return text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}

describe('runs of other pages', () => {
  const annotated = '衛(wèi)生健康委員會(huì)關(guān)于印發(fā)規(guī)劃(huà)的通知。'

  test.each([
    ['經費支出?jiān)譍DP比重', '经费支出占GDP比重'], // a letter was the second half of a character
    ['由信息中心、標準化管理處、認證監管處、計?xū)刻?、督查處負責', '计量处、督查处负责'], // as the others of the list end
    ['培育科技企業。\n　?。ǘ?)發(fā)展目標', '\n(二)发展目标'],
    ['配合單位:市委黨?!⑹形\ue1f2M織部', '市委党校、市委组织部'], // of two signs in a row one is none
  ])('%s', (text, read) => {
    expect(clean({ ...seeds.get('001')!, text: `${annotated}\n${text}` }).text).toContain(read)
  })

  test('a character found across the border is annotated inside the run the next time', () => {
    const text = cutAndShift('社會工作者、文化工作者、中青年黨政人才', new Map([['摺', 'zhé']]))
    expect(text).toMatch(/\?zhé\).*摺\(zhé\)/)
    expect(clean({ ...seeds.get('001')!, text: `${annotated}\n${text}` }).text).toContain(
      '\n社会工作者、文化工作者、中青年党政人才',
    )
  })
})

describe('what is no run', () => {
  const annotated = '衛(wèi)生健康委員會(huì)關(guān)于印發(fā)規(guī)劃(huà)的通知。'

  test.each([
    ['不知道是什么?(一)要加強宣傳'],
    ['怎么辦?A.加強宣傳'],
    ['是否達到標準?是'],
    ['http://www.gov.cn/a?id=3&b=c'],
  ])('%s', (text) => {
    expect(clean({ ...seeds.get('001')!, text: annotated + text }).edits).not.toContainEqual(
      expect.objectContaining({ kind: 'shifted-gbk' }),
    )
  })

  test('a file without annotations is left alone', () => {
    expect(clean({ ...seeds.get('001')!, text: '特色??平ㄔO。' }).text).toBe('特色??平ㄔO。')
  })
})

describe('the same damage, done to the undamaged seed', () => {
  const source = seeds.get('001')!
  const whole = clean(source).text

  test.each([1, 2, 3, 4, 5, 6])('seed %i', (seed) => {
    const { text, edits, damage: kinds } = clean({ ...source, text: damage(source.text, 'shifted', seed) })
    expect(kinds.map(({ kind }) => kind)).toContain('shifted-gbk')
    const lines = text.split('\n')
    const wrongLines = whole.split('\n').filter((line, i) => line.length !== lines[i]?.length).length
    expect(wrongLines).toBeLessThanOrEqual(2)
    // Where the line is whole, what is certain is right, and so are most guesses.
    let [start, right, wrong] = [0, 0, 0]
    whole.split('\n').forEach((line, i) => {
      const read = lines[i]!
      if (read.length === line.length)
        for (let k = 0; k < line.length; k++) {
          const at = start + k
          const guess = edits.some(({ span, certain }) => !certain && span.start <= at && at < span.end)
          if (!guess) expect(read[k]).toBe(line[k])
          else if (read[k] === line[k]) right++
          else wrong++
        }
      start += read.length + 1
    })
    expect(right / Math.max(1, right + wrong)).toBeGreaterThanOrEqual(0.75)
  })
})

test('a run is read beside characters that take two code units', () => {
  const text = '關於落實𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀動三年規?jǐn)澋膶嵤┮庖?\n各區(ōu)(市)人民政府'
  const read = clean(decode(new TextEncoder().encode(text), 'a.txt')).text
  expect(read).toBe('关于落实𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀动三年规划的实施意见\n各区(ōu)(市)人民政府')
})
