import { expect, test } from 'vitest'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { bodyReader } from '../../src/extract/owner-names.ts'
import { readProse } from '../../src/extract/prose-duties.ts'

/** "LEAD 财政部 · COOPERATE 有关部门 | …" with a bar between duties. */
function dutiesOf(text: string): string {
  const { findBodies } = bodyReader(text, loadGazetteer())
  return readProse(text, { start: 0, end: text.length }, findBodies)
    .duties.map(({ owners }) => owners.map(({ role, name }) => `${role} ${name}`).join(' · '))
    .join(' | ')
}

test.each([
  // T33: clause by clause
  [
    '国家卫生健康委基层司负责组织实施,省级、市级卫生健康行政部门要加强对试验区改革工作的联系指导和技术支持,县级卫生健康行政部门负责制订本地区实施方案、年度活动计划。',
    'RESPONSIBLE 国家卫生健康委基层司 | RESPONSIBLE 省级卫生健康行政部门 · RESPONSIBLE 市级卫生健康行政部门 | RESPONSIBLE 县级卫生健康行政部门',
  ],
  // X07: the subject holds on over the semicolon
  [
    '省卫生健康委于2020年底牵头组织中期评估;本轮帮扶结束时牵头组织全面评估,评估结果上报省政府。',
    'LEAD 省卫生健康委 | LEAD 省卫生健康委',
  ],
  // X14
  [
    '人力资源社会保障部门会同卫生健康等部门做好基层医疗卫生人员招聘和职称评聘。',
    'LEAD 人力资源社会保障部门 · COOPERATE 卫生健康部门',
  ],
  // T04
  ['各市县卫生健康委每年12月5日之前将年度工作情况报送我委基层卫生健康处。', 'RESPONSIBLE 各市县卫生健康委'],
  [
    '财政部要会同发展改革委、工业和信息化部等部门,加强统筹协调。',
    'LEAD 财政部 · COOPERATE 发展改革委 · COOPERATE 工业和信息化部',
  ],
  ['地方各级财政部门要积极配合有关部门做好物资保障。', 'COOPERATE 地方各级财政部门 · LEAD 有关部门'],
  ['各级地震部门要协助人民政府搞好防震减灾各个环节的工作。', 'COOPERATE 各级地震部门 · LEAD 人民政府'],
  ['由市教育局牵头,会同市财政局制定实施细则。', 'LEAD 市教育局 · COOPERATE 市财政局'],
  ['具体由省教育厅会省卫生健康委研究制定。', 'LEAD 省教育厅 · COOPERATE 省卫生健康委'],
  ['限制养犬的具体管理办法由省人民政府另行规定。', 'RESPONSIBLE 省人民政府'],
  ['考试合格的,由国务院专利行政部门颁发资格证。', 'RESPONSIBLE 国务院专利行政部门'],
  ['实施过程中的管理主要由项目承担单位负责。', 'RESPONSIBLE 项目承担单位'],
  ['县级人民政府对本行政区域内食品安全工作负总责。', 'RESPONSIBLE 县级人民政府'],
  ['县级政府是县域医共体建设的责任主体。', 'RESPONSIBLE 县级政府'],
  ['三甲公立医院要切实落实帮扶主体责任。', 'RESPONSIBLE 三甲公立医院'],
  ['领导小组办公室设在市教育局,承担日常工作。', 'RESPONSIBLE 领导小组办公室'],
  [
    '市卫生健康主管部门负责献血工作的监督管理。市教育、科技等部门按照各自职责,做好献血相关工作。',
    'RESPONSIBLE 市卫生健康主管部门 | RESPONSIBLE 市教育部门 · RESPONSIBLE 科技部门',
  ],
  ['省卫生健康委要加强对各地县域医共体建设的指导和督促。', 'SUPERVISE 省卫生健康委'],
  ['国家卫生健康委基层司每年组织专家组,对工作开展情况进行监测评价。', 'SUPERVISE 国家卫生健康委基层司'],
  ['由乡镇(街道)负责、医疗机构配合,为其出具证明。', 'RESPONSIBLE 乡镇(街道) | COOPERATE 医疗机构'],
])('%s', (text, expected) => {
  expect(dutiesOf(text)).toBe(expected)
})

test.each([
  // T07: 牵头 as the verb of a person
  '主要领导每年牵头深入基层开展专题调研应当不少于2次。',
  '牵头医院要发挥龙头作用,强化部门协作配合。',
  '建立政府负责、部门配合、社会参与的工作机制。',
  '各级党委和政府要把这项工作摆上重要位置。',
  '各地要加强对工作落实情况的监督检查。',
  '市政府要指定专人负责。',
  '取消由省卫生健康委审批的事项。',
  '成员由市工信局、市发改委负责人及相关人员组成。',
  '组建由县级公立医院牵头的医共体1个由县级公立医院负责的中心。',
  '中央宣传部会同财政部拟定的规定已经国务院同意,现印发给你们。',
  '财政部会同有关部门已经明确了补助政策。',
  '可由县级政府负责。',
  '由于市财政局尚未拨款,工程延期。',
  '省政府印发的文件由基层落实。',
  '政府网站作为重要内容,对接受公众监督具有重要意义。',
])('assigns nothing: %s', (text) => {
  expect(dutiesOf(text)).toBe('')
})

test('reads text without a stop, and of short sentences, in linear time', () => {
  for (const unit of [
    '负责',
    '由市教育局',
    '市教育局会同',
    '对',
    '《',
    '1',
    '市教育局负责;',
    '市教育局负责组织。',
  ]) {
    const text = unit.repeat(Math.ceil(100_000 / unit.length))
    const started = performance.now()
    dutiesOf(text)
    expect(performance.now() - started, unit).toBeLessThan(15_000)
  }
}, 120_000)
