import { expect, test } from 'vitest'
import { indicatorKey, matchIndicator } from '../../../src/graph/analysis/indicator.ts'

test.each([
  ['全省县域内就诊率', '县域内就诊率'],
  ['我市的家庭医生签约率', '家庭医生签约率'],
  ['每千人口执业(助理)医师数', '每千人口执业助理医师数'],
  ['(1)公园绿地面积', '公园绿地面积'],
  ['基層醫療機構診療量占比', '基层医疗机构诊疗量占比'],
  ['GDP', 'gdp'],
  ['全省', '全省'],
])('%s is compared as %s', (indicator, key) => {
  expect(indicatorKey(indicator)).toBe(key)
})

test.each([
  // How names of one indicator differ.
  ['县域内就诊率', '全省县域内就诊率', 'SAME'],
  ['家庭医生签约服务率', '家庭医生签约服务覆盖率', 'SAME'],
  ['基层诊疗量占比', '基层诊疗量比重', 'SAME'],
  ['执业医师数', '执业医师数量', 'SAME'],
  ['就诊率', '县域内就诊率', 'CONTAINS'],
  ['家庭医生签约率', '重点人群家庭医生签约率', 'CONTAINS'],
  ['家庭医生签约率', '家庭医生签约服务覆盖率', 'NEAR'],
  ['重点人群家庭医生签约服务覆盖率', '重点人群家庭医生签约率', 'NEAR'],
  ['规上工业企业上云率', '规模以上工业企业上云率', 'NEAR'],
  ['每千人口执业(助理)医师数', '每千人口执业医师数', 'NEAR'],
  ['基层诊疗量占县(区)域诊疗总量的比例', '基层诊疗量占县域诊疗总量比例', 'NEAR'],
  // Other indicators, whatever they have in common.
  ['高血压患者规范管理率', '糖尿病患者规范管理率', null],
  ['孕产妇死亡率', '婴儿死亡率', null],
  ['儿童死亡率', '5岁以下儿童死亡率', 'CONTAINS'],
  ['5岁以下儿童死亡率', '儿童死亡率', null],
  ['家庭医生签约率', '家庭医生签约人数', null],
  ['疫苗接种率', '疫苗未接种率', null],
  ['每千人口护士数', '每千人口医师数', null],
  ['森林覆盖率', '电视覆盖率', null],
  ['医疗机构药占比', '医疗机构床位使用率', null],
])('%s and %s: %s', (asked, other, kind) => {
  const match = matchIndicator(indicatorKey(asked), indicatorKey(other))
  expect(match?.kind ?? null).toBe(kind)
  if (match) expect(match.similarity).toBeLessThanOrEqual(1)
})

test('near goes both ways', () => {
  expect(matchIndicator('家庭医生签约服务覆盖率', '家庭医生签约率')?.kind).toBe('NEAR')
})
