import { expect, test } from 'vitest'
import { treeOf } from './print-tree.ts'

const lines = (...of: string[]) => of.join('\n')

test.each<[string, string, boolean]>([
  ['a poem', lines('床前明月光，疑是地上霜。', '举头望明月，低头思故乡。'), false],
  ['items with numbers', lines('一、加强领导。各地要重视。', '二、加强检查。各地要检查。'), true],
  [
    'bodies and their duties, cut out of a plan',
    lines(
      '各成员单位的职责如下。',
      '水务局：负责水情监测。',
      '武警支队：协调驻地部队参加抢险。',
      '供电公司：保障用电。',
      '国动办（人防办）：负责人防工程的安全。',
    ),
    true,
  ],
  [
    'tasks and whose they are',
    lines(
      '推动算力发展',
      '建设算力中心，完善监测体系。',
      '省数据局牵头，省发展改革委、工业和信息化厅按职责分工负责',
      '教育服务数字化',
      '推动平台应用。',
      '省教育厅牵头',
      '医疗服务数字化',
      '深化医保码应用。',
      '省卫生健康委、医保局按职责分工负责',
      '养老服务数字化',
      '省民政厅牵头',
    ),
    true,
  ],
  [
    'posts of an advertisement, who are no bodies',
    lines(
      '产品经理：负责产品规划。',
      '设计师：协助设计界面。',
      '工程师：负责开发。',
      '测试员：协助测试。',
      '讲师：组织培训。',
    ),
    false,
  ],
])('%s', (_, text, expected) => {
  expect(treeOf(text).parts.length > 0).toBe(expected)
})
