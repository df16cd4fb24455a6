import { expect, test } from 'vitest'
import type { SentenceContext } from '../../src/extract/metrics/metric-mention.ts'
import { readMetrics } from '../../src/extract/metrics/read-metrics.ts'

const plan: SentenceContext = { setting: 'plan', issuedOn: '2021-03-01', governing: null, urged: false }

function targets(sentence: string, context: Partial<SentenceContext> = {}): (string | number | null)[] {
  return readMetrics(sentence, { ...plan, ...context }).map(({ target }) => target)
}

/** In a section that is not one of goals a number needs an aim. */
test.each<[string, ...number[]]>([
  // modal verbs
  ['秸秆综合利用率要达到92%', 92],
  ['规模养殖场粪污处理设施配套率应达到97%以上', 97],
  ['各区垃圾分类覆盖率须超过95%', 95],
  ['力争全市林下经济产值突破80亿元', 80],
  // somebody is told to do something
  ['推进标准化养殖,规模化率达到68%', 68],
  ['大力发展设施农业。', ...[]],
  ['(三)强化冷链配送,果蔬冷链流通率达到22%以上', 22],
  ['新建冷库36座,库容达到15万吨', 36, 15],
  ['加强中医药服务,所有乡镇卫生院均设立中医馆', 100],
  // a date to come
  ['到2025年,畜禽粪污综合利用率达到85%', 85],
  ['畜禽粪污综合利用率2025年底前达到85%', 85],
  // words of change and limit
  ['化肥利用率提高到43%以上', 43],
  ['抽检合格率不低于98%', 98],
  ['居民用水漏损率控制在9%以内', 9],
  ['将灌溉水有效利用系数提高到0.58', 0.58],
  ['就地补偿,使功率因数在0.92以上', 0.92],
  // what follows in the sentence aims
  ['港口吞吐量达到2亿吨,建成深水泊位15个', 2, 15],
  ['80%以上的学校建成节水型单位', 80],
  // years to do it in
  ['三年内选树80名乡土人才', 80],
])('an aim in %s', (sentence, ...expected) => {
  expect(targets(sentence)).toEqual(expected)
})

test.each([
  // bare noun, number and unit
  '湿地面积4210.5公顷',
  '该流域位于县境北部,流域面积1260平方公里',
  '包括临江、靖宇等6个县(市),林地面积83万公顷,占土地面积的71%以上',
  // verbs of state
  '茶产业收入约占农民收入的45%以上',
  '该地区属温带季风气候,年降水量超过620毫米,部分乡镇低于300毫米',
  '海拔达到1850米,无霜期超过140天',
  '全县总人口超过32万人,城镇化率达到48%',
  '水稻种植面积为52万亩,产量达到26万吨',
  '年末生猪存栏1730万头',
  '年末公路通车里程21万公里',
  '森林覆盖率由12.4%提高到15.2%',
  '污水处理率提升至76%',
  '全年固定资产投资比上年增长8.6%',
  // covered already
  '农村电网覆盖全部行政村',
  '区内所有乡镇卫生院均设立中医馆',
  // what was done and paid
  '近年来先后投入资金3.2亿元',
  '累计新建农村公路186公里',
  '项目总投资约6.8亿元',
  '本项目共实施工程25项,总投资规模4.7亿元',
  // conditions and terms
  '对清洁能源占比达到55%及以上的改扩建项目给予支持',
  '占比25%至45%(不含)的给予一成补助',
  '地方性社会团体应当有固定住所,注册资金不少于3万元',
])('no aim in %s', (sentence) => {
  expect(targets(sentence)).toEqual([])
})

test('goals, a deadline above, or an imperative before it in the paragraph aim at a bare number', () => {
  const sentence = '农村自来水普及率达到90%'
  expect(targets(sentence)).toEqual([])
  expect(targets(sentence, { setting: 'goal' })).toEqual([90])
  expect(targets(sentence, { governing: '2025-12-31' })).toEqual([90])
  expect(targets(sentence, { urged: true })).toEqual([90])
  expect(targets('该区位于东部,农村自来水普及率达到90%', { urged: true })).toEqual([])
})
