import { idOf } from '../../src/domain/identifier.ts'
import type { PolicyRecords } from '../../src/domain/policy-records.ts'
import { bodyIdOf, directiveIdOf, type Policy, recordsOf } from './policies.ts'

const shandong = { code: '370000', name: '山东省' }
const hainan = { code: '460000', name: '海南省' }
const zaozhuang = { code: '370400', name: '枣庄市' }

/** A province's plan with one flaw of each kind, and what the flaws take. */
const flawed: readonly Policy[] = [
  {
    key: 'nation',
    title: '国务院关于医疗服务的意见',
    number: '国发〔2019〕3号',
    level: 'NATIONAL',
    issuedOn: '2019-03-01',
    tasks: [
      {
        text: '县域内就诊率到2022年达到90%以上。',
        deadline: '2022-12-31',
        metric: { indicator: '县域内就诊率', target: 90, unit: '%' },
      },
      {
        text: '孕产妇死亡率到2022年降到16以下。',
        deadline: '2022-12-31',
        metric: { indicator: '孕产妇死亡率', target: 16, unit: '1/10万', comparator: 'LTE' },
      },
    ],
  },
  {
    key: 'lonely',
    title: '国务院关于无人落实的意见',
    level: 'NATIONAL',
    issuedOn: '2019-04-01',
    tasks: [{ text: '建立长期制度。' }],
  },
  {
    key: 'gone',
    title: '关于已废止事项的通知',
    number: '国发〔2012〕1号',
    level: 'NATIONAL',
    issuedOn: '2012-01-01',
  },
  {
    key: 'replaced',
    title: '关于被替代事项的通知',
    number: '国发〔2013〕1号',
    level: 'NATIONAL',
    issuedOn: '2013-01-01',
  },
  {
    key: 'expired',
    title: '关于已到期事项的通知',
    number: '国发〔2010〕1号',
    level: 'NATIONAL',
    issuedOn: '2010-01-01',
  },
  {
    key: 'ending',
    title: '国务院关于宣布失效的决定',
    level: 'NATIONAL',
    issuedOn: '2018-01-01',
    cites: [
      ['REPEALS', 'gone'],
      ['SUPERSEDES', 'replaced'],
    ],
  },
  {
    key: 'future',
    title: '关于日后事项的通知',
    number: '鲁政发〔2021〕9号',
    level: 'PROVINCIAL',
    place: shandong,
    issuedOn: '2021-09-01',
  },
  { key: 'planned', title: '山东省拟制定的办法' },
  { key: 'nameless', title: '关于没有文号的通知' },
  {
    key: 'successor',
    title: '山东省卫生健康委员会关于机构的通知',
    level: 'PROVINCIAL',
    place: shandong,
    issuedOn: '2019-01-01',
    issuer: '山东省卫生健康委员会',
  },
  {
    key: 'plan',
    title: '山东省医疗服务实施方案',
    number: '鲁政发〔2020〕5号',
    level: 'PROVINCIAL',
    place: shandong,
    issuedOn: '2020-05-01',
    issuer: '山东省人民政府',
    cites: [
      ['IMPLEMENTS', 'nation'],
      ['BASED_ON', 'gone'],
      ['BASED_ON', 'replaced'],
      ['COMPLIES_WITH', 'expired'],
      ['CITES', 'future'],
      ['PLANS_TO_ISSUE', 'planned'],
      ['CITES', 'nameless'],
    ],
    tasks: [
      {
        text: '县域内就诊率到2022年达到85%以上。',
        deadline: '2022-12-31',
        who: [['LEAD', '山东省财政厅']],
        metric: { indicator: '全省县域内就诊率', target: 85, unit: '%' },
      },
      { text: '改善条件。', metric: { indicator: '标准化率', target: 80, unit: '%' } },
      { text: '完成旧项目。', deadline: '2019-12-31', who: [['RESPONSIBLE', '山东省卫生和计划生育委员会']] },
      {
        text: '孕产妇死亡率到2022年降到12以下。',
        deadline: '2022-12-31',
        who: [['LEAD', '山东省财政厅']],
        metric: { indicator: '孕产妇死亡率', target: 12, unit: '1/10万', comparator: 'LTE' },
      },
      { text: '统筹安排全省医疗服务经费。', who: [['LEAD', '山东省财政厅']] },
    ],
  },
  {
    key: 'twin',
    title: '山东省医疗服务另一方案',
    level: 'PROVINCIAL',
    place: shandong,
    issuedOn: '2020-06-01',
    tasks: [{ text: '统筹安排全省医疗服务经费。', who: [['LEAD', '山东省人民政府']] }],
  },
  {
    // What another province attaches is not its own: neither rests it on the nation, nor does a city carry it out.
    key: 'neighbour',
    title: '海南省医疗服务学习方案',
    level: 'PROVINCIAL',
    place: hainan,
    issuedOn: '2020-07-01',
    cites: [['ATTACHES', 'plan']],
    tasks: [
      {
        text: '县域内就诊率到2022年达到80%以上。',
        deadline: '2022-12-31',
        who: [['LEAD', '海南省财政厅']],
        metric: { indicator: '县域内就诊率', target: 80, unit: '%' },
      },
      {
        text: '孕产妇死亡率到2022年降到10以下。',
        deadline: '2022-12-31',
        who: [['LEAD', '海南省财政厅']],
        metric: { indicator: '孕产妇死亡率', target: 10, unit: '1/10万', comparator: 'LTE' },
      },
    ],
  },
  {
    key: 'circle-a',
    title: '枣庄市互相依据的文件甲',
    level: 'MUNICIPAL',
    place: zaozhuang,
    issuedOn: '2020-11-01',
    cites: [
      ['BASED_ON', 'circle-b'],
      ['CITES', 'nameless'],
    ],
  },
  {
    key: 'circle-b',
    title: '枣庄市互相依据的文件乙',
    level: 'MUNICIPAL',
    place: zaozhuang,
    issuedOn: '2020-11-01',
    cites: [
      ['BASED_ON', 'circle-a'],
      ['IMPLEMENTS', 'plan'],
    ],
  },
  // No circle: what is annexed carries out the whole.
  {
    key: 'whole',
    title: '枣庄市分步推进的方案',
    level: 'MUNICIPAL',
    place: zaozhuang,
    issuedOn: '2020-11-02',
    cites: [['ATTACHES', 'annexed']],
  },
  {
    key: 'annexed',
    title: '枣庄市分步推进的行动清单',
    level: 'MUNICIPAL',
    place: zaozhuang,
    issuedOn: '2020-11-02',
    cites: [['IMPLEMENTS', 'whole']],
  },
]

export const flawKeys: ReadonlyMap<string, string> = new Map(
  flawed.map(({ key }) => [directiveIdOf(key), key]),
)

/** Known only from citations. */
const stubs = new Set(['planned', 'nameless', 'future'])

export function flawedRecords(): PolicyRecords[] {
  return flawed
    .filter(({ key }) => !stubs.has(key))
    .map((policy) => {
      const records = recordsOf(`${policy.key}.txt`, [policy], flawed)
      if (policy.key === 'expired') return withHeader(records, { effectiveUntil: '2015-12-31' })
      if (policy.key === 'plan') return withAmbiguity(withSuccession(records))
      return records
    })
}

function withHeader(records: PolicyRecords, header: { readonly effectiveUntil: string }): PolicyRecords {
  return { ...records, directives: records.directives.map((directive) => ({ ...directive, ...header })) }
}

function withSuccession(records: PolicyRecords): PolicyRecords {
  const successor = bodyIdOf('山东省卫生健康委员会')
  const old = records.bodies.find(({ name }) => name.includes('计划生育'))!
  const rest = records.bodies.filter((body) => body !== old)
  const next = { ...old, id: successor, name: '山东省卫生健康委员会' }
  return { ...records, bodies: [...rest, { ...old, succeededBy: [successor] }, next] }
}

function withAmbiguity(records: PolicyRecords): PolicyRecords {
  const [first] = records.citations
  const candidates = [directiveIdOf('gone'), directiveIdOf('replaced')]
  const ambiguous = {
    ...first!,
    id: idOf('cit', 'ambiguous'),
    to: null,
    candidates,
    status: 'AMBIGUOUS' as const,
  }
  return { ...records, citations: [...records.citations, ambiguous] }
}
