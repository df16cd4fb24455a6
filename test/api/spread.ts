import type { PolicyRecords } from '../../src/domain/policy-records.ts'
import type { Place } from '../../src/graph/save/save-jurisdictions.ts'
import { type Policy, recordsOf } from './policies.ts'

const shandong = { code: '370000', name: '山东省' }
const hainan = { code: '460000', name: '海南省' }
const guangdong = { code: '440000', name: '广东省' }
const zaozhuang = { code: '370400', name: '枣庄市' }
const haikou = { code: '460100', name: '海口市' }

/** One policy that spreads from the state over two of three provinces to their cities, its tasks and targets changed on the way. */
export const spread: readonly Policy[] = [
  {
    key: 'nation',
    title: '国务院办公厅关于推进分级诊疗的意见',
    number: '国办发〔2020〕1号',
    level: 'NATIONAL',
    issuedOn: '2020-01-01',
    issuer: '国务院办公厅',
    tasks: [
      {
        text: '推进县域医共体建设,到2025年县域内就诊率达到90%以上。',
        deadline: '2025-12-31',
        who: [['LEAD', '国家卫生健康委员会']],
        metric: { indicator: '县域内就诊率', target: 90, unit: '%' },
      },
      {
        text: '开展家庭医生签约服务,签约率达到60%以上。',
        deadline: '2022-12-31',
        metric: { indicator: '家庭医生签约率', target: 60, unit: '%' },
      },
      { text: '改善乡镇卫生院基础设施条件。' },
      { text: '建立健全药品供应保障制度。' },
    ],
  },
  {
    key: 'shandong',
    title: '山东省人民政府办公厅关于推进分级诊疗的实施意见',
    number: '鲁政办发〔2020〕5号',
    level: 'PROVINCIAL',
    place: shandong,
    issuedOn: '2020-03-01',
    issuer: '山东省人民政府办公厅',
    cites: [['IMPLEMENTS', 'nation']],
    tasks: [
      {
        text: '推进县域医共体建设,到2024年县域内就诊率达到92%以上。',
        deadline: '2024-12-31',
        metric: { indicator: '全省县域内就诊率', target: 92, unit: '%' },
      },
      {
        text: '开展家庭医生签约服务,服务覆盖率达到60%以上。',
        deadline: '2022-12-31',
        metric: { indicator: '家庭医生签约服务覆盖率', target: 60, unit: '%' },
      },
      { text: '改善乡镇卫生院、村卫生室基础设施条件,配齐基本设备。' },
      { text: '培训乡村医生三千人次。' },
    ],
  },
  {
    key: 'hainan',
    title: '海南省人民政府关于推进分级诊疗的实施方案',
    number: '琼府〔2020〕9号',
    level: 'PROVINCIAL',
    place: hainan,
    issuedOn: '2020-06-01',
    issuer: '海南省人民政府',
    cites: [['IMPLEMENTS', 'nation']],
    tasks: [
      {
        text: '推进县域医共体建设,到2025年县域内就诊率达到85%以上。',
        deadline: '2025-12-31',
        metric: { indicator: '县域内就诊率', target: 85, unit: '%' },
      },
      { text: '改善乡镇卫生院基础设施条件。' },
    ],
  },
  {
    key: 'guangdong',
    title: '广东省卫生健康委员会关于妇幼保健的通知',
    level: 'PROVINCIAL',
    place: guangdong,
    issuedOn: '2020-05-01',
    issuer: '广东省卫生健康委员会',
    tasks: [
      {
        text: '孕产妇死亡率不高于十万分之十。',
        metric: { indicator: '孕产妇死亡率', target: 10, unit: '1/10万', comparator: 'LTE' },
      },
    ],
  },
  {
    key: 'zaozhuang',
    title: '枣庄市人民政府关于推进分级诊疗的实施方案',
    number: '枣政发〔2020〕7号',
    level: 'MUNICIPAL',
    place: zaozhuang,
    issuedOn: '2020-09-01',
    issuer: '枣庄市人民政府',
    cites: [['IMPLEMENTS', 'shandong']],
    tasks: [
      {
        text: '推进县域医共体建设,到2024年县域内就诊率达到95%以上。',
        deadline: '2024-12-31',
        metric: { indicator: '县域内就诊率', target: 95, unit: '%' },
      },
      { text: '改善乡镇卫生院、村卫生室基础设施条件,配齐基本设备。' },
    ],
  },
  {
    key: 'haikou',
    title: '海口市人民政府关于推进分级诊疗的实施方案',
    number: '海府〔2021〕2号',
    level: 'MUNICIPAL',
    place: haikou,
    issuedOn: '2021-02-01',
    issuer: '海口市人民政府',
    cites: [
      ['IMPLEMENTS', 'hainan'],
      ['BASED_ON', 'nation'],
    ],
    tasks: [
      {
        text: '推进县域医共体建设,到2024年县域内就诊率达到85%以上。',
        deadline: '2024-12-31',
        metric: { indicator: '县域内就诊率', target: 85, unit: '%' },
      },
    ],
  },
]

export const spreadRecords = (): PolicyRecords[] =>
  spread.map((policy) => recordsOf(`${policy.key}.txt`, [policy], spread))

const always = { from: null, to: null }

export const spreadPlaces: readonly Place[] = [
  { code: '100000', name: '中华人民共和国', level: 'NATIONAL', parent: null, ...always },
  { ...shandong, level: 'PROVINCIAL', parent: '100000', ...always },
  { ...hainan, level: 'PROVINCIAL', parent: '100000', ...always },
  { ...guangdong, level: 'PROVINCIAL', parent: '100000', ...always },
  { ...zaozhuang, level: 'MUNICIPAL', parent: '370000', ...always },
  { ...haikou, level: 'MUNICIPAL', parent: '460000', ...always },
]
