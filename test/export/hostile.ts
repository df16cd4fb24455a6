import type { PolicyRecords } from '../../src/domain/policy-records.ts'
import type { Policy } from '../api/policies.ts'
import { recordsOf } from '../api/policies.ts'
import { chainRecords } from '../api/with-api.ts'

/** Everything that some format takes for a sign of its own, and what no format can hold. */
export const hostileTitle =
  '=关于"印发"<办法>&\\的,通知;{一}\n第二行\r\n第三行\u0000\u0007\ud800尾\u202e倒\t%$#_^~😀]]>'

const hostile: Policy = {
  key: 'hostile',
  title: hostileTitle,
  number: '怪政发〔2022〕1号',
  level: 'COUNTY',
  issuedOn: '2022-12-01',
  issuer: '怪"县<人民>政府,&',
  cites: [['IMPLEMENTS', 'hostile-cited']],
  tasks: [
    {
      text: `+${hostileTitle}${'很长的任务'.repeat(40)}`,
      deadline: '2024-02-29',
      who: [['LEAD', '怪"县<人民>政府,&']],
      metric: { indicator: '覆盖率;"<&', target: 1.5, unit: '%' },
    },
  ],
}

const cited: Policy = { key: 'hostile-cited', title: '@被引用的意见' }

/** The chain, and a document whose words try to break out of every format. */
export function recordsWithHostile(): PolicyRecords[] {
  return [...chainRecords(), recordsOf('hostile.txt', [hostile], [hostile, cited])]
}
