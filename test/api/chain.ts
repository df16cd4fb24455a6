import type { Place } from '../../src/graph/save/save-jurisdictions.ts'
import type { Policy } from './policies.ts'

const shandong = { code: '370000', name: '山东省' }
const zaozhuang = { code: '370400', name: '枣庄市' }
const shizhong = { code: '370402', name: '市中区' }
const hainan = { code: '460000', name: '海南省' }

/** Policies from the state down to a county, with a payload on each level, a reproduced annex, and a cycle. */
export const chain: readonly Policy[] = [
  {
    key: 'national',
    title: '国家卫生健康委关于印发基层卫生健康工作若干要求的通知',
    number: '国卫基层发〔2022〕20号',
    level: 'NATIONAL',
    issuedOn: '2022-07-01',
    issuer: '国家卫生健康委员会',
  },
  {
    key: 'national-law',
    title: '中华人民共和国基本医疗卫生与健康促进法',
    level: 'NATIONAL',
  },
  {
    key: 'shandong-notice',
    title: '山东省卫生健康委员会关于印发山东省基层卫生三年规划的通知',
    number: '鲁卫发〔2022〕8号',
    level: 'PROVINCIAL',
    place: shandong,
    issuedOn: '2022-08-01',
    issuer: '山东省卫生健康委员会',
    cites: [
      ['IMPLEMENTS', 'national'],
      ['ISSUES', 'shandong-plan'],
    ],
  },
  {
    key: 'shandong-plan',
    title: '山东省基层卫生三年规划',
    level: 'PROVINCIAL',
    place: shandong,
    payload: true,
    cites: [['BASED_ON', 'national-law']],
    tasks: [
      {
        text: '建设县域医共体,到2025年实现全覆盖。',
        deadline: '2025-12-31',
        who: [
          ['LEAD', '山东省卫生健康委员会基层卫生处'],
          ['COOPERATE', '山东省财政厅'],
        ],
        metric: { indicator: '县域内就诊率', target: 90, unit: '%' },
      },
      { text: '改善乡镇卫生院条件。', who: [['RESPONSIBLE', '山东省财政厅']] },
    ],
  },
  {
    key: 'hainan-notice',
    title: '海南省卫生健康委员会关于印发实施意见的通知',
    number: '琼卫基层〔2022〕10号',
    level: 'PROVINCIAL',
    place: hainan,
    issuedOn: '2022-10-11',
    issuer: '海南省卫生健康委员会',
    cites: [
      ['IMPLEMENTS', 'national'],
      // The national notice is reproduced as an annex: that does not make the two one work.
      ['ATTACHES', 'national'],
    ],
  },
  {
    key: 'zaozhuang-opinion',
    title: '枣庄市关于落实山东省基层卫生三年规划的实施意见',
    number: '枣政发〔2022〕3号',
    level: 'MUNICIPAL',
    place: zaozhuang,
    issuedOn: '2022-09-01',
    issuer: '枣庄市人民政府',
    cites: [['IMPLEMENTS', 'shandong-plan']],
    tasks: [{ text: '培训乡村医生。' }, { text: '配备急救车辆(含设备)。', deadline: '2023-06-30' }],
  },
  {
    key: 'county-plan',
    title: '市中区基层卫生工作方案',
    number: '市中政发〔2022〕1号',
    level: 'COUNTY',
    place: shizhong,
    issuedOn: '2022-10-01',
    issuer: '市中区人民政府',
    cites: [
      ['IMPLEMENTS', 'zaozhuang-opinion'],
      ['CITES', 'hainan-notice'],
    ],
  },
  {
    key: 'cycle-a',
    title: '互相引用的文件甲',
    level: 'COUNTY',
    place: shizhong,
    issuedOn: '2022-11-01',
    cites: [
      ['BASED_ON', 'cycle-b'],
      ['IMPLEMENTS', 'county-plan'],
    ],
  },
  {
    key: 'cycle-b',
    title: '互相引用的文件乙',
    level: 'COUNTY',
    place: shizhong,
    issuedOn: '2022-11-02',
    cites: [['BASED_ON', 'cycle-a']],
  },
]

/** Which of them are held, and in which file. */
export const files: Readonly<Record<string, readonly string[]>> = {
  'shandong.txt': ['shandong-notice', 'shandong-plan'],
  'hainan.txt': ['hainan-notice'],
  'zaozhuang.txt': ['zaozhuang-opinion'],
  'county.txt': ['county-plan'],
  'cycle.txt': ['cycle-a', 'cycle-b'],
}

const always = { from: null, to: null }

export const places: readonly Place[] = [
  { code: '100000', name: '中华人民共和国', level: 'NATIONAL', parent: null, ...always },
  { ...shandong, level: 'PROVINCIAL', parent: '100000', ...always },
  { ...hainan, level: 'PROVINCIAL', parent: '100000', ...always },
  { ...zaozhuang, level: 'MUNICIPAL', parent: '370000', ...always },
  { ...shizhong, level: 'COUNTY', parent: '370400', ...always },
]
