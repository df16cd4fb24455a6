import { expect, it } from 'vitest'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { lookUpCitations } from '../../src/resolve/lookup-citations.ts'

const gazetteer = loadGazetteer()

/** A sentence, and where in each work it points. */
const rows: readonly (readonly [string, readonly (string | null)[]])[] = [
  ['依据《行政处罚法》第十二条第(三)项的规定。', ['第十二条第三项']],
  ['依照刑法第一百二十条之一的规定追究刑事责任。', ['第一百二十条之一']],
  [
    '根据《立法法》第八十二条、第九十三条和《规章制定程序条例》第二章。',
    ['第八十二条、第九十三条', '第二章'],
  ],
  ['根据《信息公开规定》第十条第一款第五项、第六项和第十二条。', ['第十条第一款第五项、第六项和第十二条']],
  ['按照国发〔2015〕43号第三条执行。', ['第三条']],
  ['根据《渡口管理办法》(云政发〔2015〕4号)的第三章第二节。', ['第三章第二节']],
  ['根据《公司法》第二十条至第二十三条。', ['第二十条至第二十三条']],
  ['根据《公司法》第二次修订的规定。', [null]],
]

it.each(rows)('%s', (text, expected) => {
  expect(lookUpCitations(text, gazetteer).map(({ locator }) => locator)).toEqual(expected)
})
