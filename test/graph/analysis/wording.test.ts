import { expect, test } from 'vitest'
import { isSameWording, similarityAmong, wordingOf } from '../../../src/graph/analysis/wording.ts'

/** What a city asks, in the words of its plan, and what its districts made of it: nothing here is weighed by hand. */
const tasks = {
  capital:
    '(二)强化资金保障。落实各级规划和片区系统方案编制、项目建设、运营维护的资金保障,完善城市更新项目支持政策。',
  capitalBelow: '(二)强化资金保障。落实区级规划和片区系统方案编制、区投资项目建设和运维的资金保障。',
  organise: '(一)加强组织领导。强化统筹协调工作机制,市区联动,形成合力。市住房城乡建设管理委负责统筹协调。',
  organiseBelow: '(一)加强组织领导。细化落实区建管、发改、财政部门职责,每季度召开会议。',
  parks: '3.推进公园建设。新改扩建公园绿地项目应全面落实建设要求,推进口袋公园建设。',
  plots: '1.推进地块建设。住宅小区、商业、文化、体育等新改扩建项目应全面落实建设要求。',
  heading: '(四)完善城市排水防涝设施建设',
  longer:
    '森林公园项目应结合排水防涝等规划,因地制宜落实公共设施和排水防涝设施建设,主要建设内容包括生态走廊、绿道、湿地、林地和休憩场所,统一设计,分步实施。',
  clinics: '改善乡镇卫生院基础设施条件。',
  clinicsBelow: '改善乡镇卫生院、村卫生室基础设施条件,配齐基本设备。',
  medicines: '建立健全药品供应保障制度。',
}
type Name = keyof typeof tasks

const wordings = Object.fromEntries(
  Object.entries(tasks).map(([name, text]) => [name, wordingOf(text)]),
) as Record<Name, ReturnType<typeof wordingOf>>
const similarity = similarityAmong(Object.values(wordings))

test.each<[Name, Name, 'same' | 'other']>([
  ['capital', 'capitalBelow', 'same'],
  ['organise', 'organiseBelow', 'same'],
  ['clinics', 'clinicsBelow', 'same'],
  ['parks', 'plots', 'other'],
  ['heading', 'longer', 'other'],
  ['clinics', 'medicines', 'other'],
  ['capital', 'organise', 'other'],
])('%s and %s: %s', (one, two, expected) => {
  const likeness = similarity(wordings[one], wordings[two])
  expect(similarity(wordings[two], wordings[one])).toBeCloseTo(likeness, 10)
  if (expected === 'same') expect(likeness).toBeGreaterThanOrEqual(0.45)
  else expect(likeness).toBeLessThan(0.45)
})

test.each([
  ['推进全省县域医共体建设。', '(三)推进全市县域医共体建设', true],
  ['1.培训乡村医生;', '二、培训乡村医生。', true],
  ['建立健全藥品供應保障制度', '建立健全药品供应保障制度。', true],
  ['培训乡村医生。(民政部牵头,财政部配合)', '(一)培训乡村医生。（省民政厅（省老龄办）负责）', true],
  ['培训乡村医生。责任单位:民政部', '培训乡村医生。', true],
  ['培训乡村医生(含执业助理医师)', '培训乡村医生', false],
  ['(民政部牵头)', '(财政部牵头)', false],
  ['培训乡村医生。', '培养乡村医生。', false],
])('%s and %s say the same: %s', (one, two, same) => {
  expect(isSameWording(wordingOf(one), wordingOf(two))).toBe(same)
})

test('a text is wholly like itself, whatever the others are, and an empty one like nothing', () => {
  for (const each of Object.values(wordings)) expect(similarity(each, each)).toBe(1)
  expect(similarity(wordingOf(''), wordings.capital)).toBe(0)
})
