import { expect, test } from 'vitest'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { checkRecords } from '../../src/graph/save/check-records.ts'
import { ingest } from '../../src/ingest.ts'
import { damage } from '../text/damage.ts'

const gazetteer = loadGazetteer()
const notice = '关于印发方案的通知\n各市人民政府：\n现将方案印发给你们，请认真贯彻执行。\n'
const part =
  '（三）加强舆论宣传。各级要会同宣传部门加强宣传报道，营造良好的舆论氛围。\n（四）加强督导。各地要按时上报工作进展。'

/** What made-up documents broke, each as small as it became. */
const found: readonly (readonly [what: string, text: string])[] = [
  ['a list of annexes that is cut off behind its number', `${notice}附件:1.`],
  ['an annex without a title under a text without one', `${part}\n\n附件1\n${part}\n\n附件2\n${part}`],
  ['two annexes under one title', `${notice}附件1\n申报表\n${part}\n附件2\n申报表\n${part}`],
  [
    'characters of two code units beside a run that was read one byte off',
    '關於落實𐀀𐀀動三年規?jǐn)澋膶嵤┮庖?\n各區(ōu)(市)人民政府:\n現將方案印發給你們,請認真貫徹執行。',
  ],
  [
    'a file that begins with an annex of which only the name is here, and goes on with another',
    `附件:1.广东省帮扶行动方案\n\n2.评价标准和评价指标体系\n\n附件1\n\n广2.评价标准和评价指标体系\n\n附件1\n\n广东省帮扶行动方案\n\n为做好帮扶工作，现制定如下行动方案。\n\n一、帮扶目标\n\n${part}`,
  ],
  [
    'an annex of which only the name is here, and cites',
    `附件:1.广东省帮扶行动方案\n反\n2.评价标准\n\n附件1\n\n广东省帮扶\n\n行动方案\n\n为贯彻落实《广东省加强2.评价标准\n\n附件1\n\n广东省帮扶\n\n行动方案\n\n为贯彻落实《广东省医共体建设实施方案》,做好帮扶工作,现制定如下行动方案。${part}`,
  ],
  ['such characters in a text read with the wrong encoding', damage(`${notice}𐀀𐀀${part}`, 'mojibake')],
]

test.each(found)('%s is read', async (_, text) => {
  const records = await ingest(new TextEncoder().encode(text), 'a.txt', gazetteer)
  expect(() => checkRecords(records)).not.toThrow()
  expect(records.directives.length).toBeGreaterThan(0)
})
