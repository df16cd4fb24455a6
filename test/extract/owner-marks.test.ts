import { expect, test } from 'vitest'
import { findOwnerMarks } from '../../src/extract/duties/marks/owner-marks.ts'
import { bodyReader } from '../../src/extract/duties/owner-names.ts'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { processorTime } from '../processor-time.ts'

/** "LEAD 省教育厅 · COOPERATE 省财政厅 | …" with a bar between marks. */
function marksOf(text: string): string {
  const { readBodies } = bodyReader(text, loadGazetteer())
  return findOwnerMarks(text, { start: 0, end: text.length }, readBodies)
    .map(({ owners }) => owners.map(({ role, name }) => `${role} ${name}`).join(' · '))
    .join(' | ')
}

test.each([
  // a bracket closed by another sign, the bracket behind it, and a cell of a form
  ['加强监管。(市财政局〉2.开展抽检。(市教育局)', 'RESPONSIBLE 市财政局 | RESPONSIBLE 市教育局'],
  ['加强风险监测。(青川出入境检验检疫局)', 'RESPONSIBLE 青川出入境检验检疫局'],
  ['经办部门  分管领导意见', ''],
  ['责任单位 市教育局', 'RESPONSIBLE 市教育局'],
  // brackets with a verb
  [
    '稳定村医队伍。(省委编办、省人力资源社会保障厅,各地级以上市政府负责)',
    'RESPONSIBLE 省委编办 · RESPONSIBLE 省人力资源社会保障厅 · RESPONSIBLE 各地级以上市政府',
  ],
  ['开拓市场。(省商务厅牵头,合肥海关配合)', 'LEAD 省商务厅 · COOPERATE 合肥海关'],
  [
    '完善政策。(省发展改革委牵头,省财政厅、省住房城乡建设厅等按职责分工负责)',
    'LEAD 省发展改革委 · RESPONSIBLE 省财政厅 · RESPONSIBLE 省住房城乡建设厅',
  ],
  [
    '加快推进。(市自然资源局会同市住房城乡建设局、市财政局等部门负责,2022年底前完成)',
    'LEAD 市自然资源局 · COOPERATE 市住房城乡建设局 · COOPERATE 市财政局',
  ],
  [
    '落实政策。(市教育局牵头负责,市委编办、市财政局配合,各县区政府落实)',
    'LEAD 市教育局 · COOPERATE 市委编办 · COOPERATE 市财政局 · RESPONSIBLE 各县区政府',
  ],
  ['做好宣传。(省委宣传部、省卫生健康委分别负责)', 'RESPONSIBLE 省委宣传部 · RESPONSIBLE 省卫生健康委'],
  // a verb that is a part of a name
  [
    '完善机制。(责任单位:市政协办公厅、市考核办、市绩效考核办公室、市质量监督检验院)',
    'RESPONSIBLE 市政协办公厅 · RESPONSIBLE 市考核办 · RESPONSIBLE 市绩效考核办公室 · RESPONSIBLE 市质量监督检验院',
  ],
  [
    '完善机制。(市人大监督司法委、市城管监督指挥中心、市委落实办负责)',
    'RESPONSIBLE 市人大监督司法委 · RESPONSIBLE 市城管监督指挥中心 · RESPONSIBLE 市委落实办',
  ],
  [
    '完善机制。(市教育局落实,市督导室监督市财政局)',
    'RESPONSIBLE 市教育局 · SUPERVISE 市督导室 · RESPONSIBLE 市财政局',
  ],
  // labels that are words of a sentence
  [
    '推动落地。牵头单位为市教育局,配合单位为市财政局、市审计局。',
    'LEAD 市教育局 · COOPERATE 市财政局 · COOPERATE 市审计局',
  ],
  ['推动落地。(市教育局负责牵头,市财政局协助)', 'LEAD 市教育局 · COOPERATE 市财政局'],
  // behind the lower the upper begins another name
  [
    '加强监管。(责任单位:各乡镇(街道)、县财政局;各区(开发区)、市审计局;各市(州)、县财政局)',
    'RESPONSIBLE 各乡镇(街道) · RESPONSIBLE 县财政局 · RESPONSIBLE 各区(开发区) · RESPONSIBLE 市审计局 · RESPONSIBLE 各市(州)、县财政局',
  ],
  ['加强监管。(各地区、各有关部门按职责分工负责)', 'RESPONSIBLE 各地区 · RESPONSIBLE 各有关部门'],
  [
    '关爱。(省总工会、妇联、工商联、农业农村厅牵头,各地级以上市政府负责)',
    'LEAD 省总工会 · LEAD 妇联 · LEAD 工商联 · LEAD 农业农村厅 · RESPONSIBLE 各地级以上市政府',
  ],
  [
    '办好提案。(牵头单位:市委办公厅,配合单位:市政府办公厅、市政协办公厅)',
    'LEAD 市委办公厅 · COOPERATE 市政府办公厅 · COOPERATE 市政协办公厅',
  ],
  ['推广应用(市科技局、市工业和信息化局负责)。', 'RESPONSIBLE 市科技局 · RESPONSIBLE 市工业和信息化局'],
  [
    '加强建设。(各市、县(区)人民政府,省教育厅负责)',
    'RESPONSIBLE 各市、县(区)人民政府 · RESPONSIBLE 省教育厅',
  ],
  // what a clause behind others says more: in what they take part, what they do, what they are
  ['治理。〔市水务局负责,市林业局参与护岸植树〕', 'RESPONSIBLE 市水务局 · COOPERATE 市林业局'],
  ['培训。(市教育局牵头;市财政局保障经费)', 'LEAD 市教育局 · RESPONSIBLE 市财政局'],
  [
    '开发。(市商务局牵头;青川县政府、云岭物流集团为实施主体)',
    'LEAD 市商务局 · RESPONSIBLE 青川县政府 · RESPONSIBLE 云岭物流集团',
  ],
  [
    '排查。(市住建局、市应急局按照“谁审批谁监管”原则分头推进,市应急局汇总)',
    'RESPONSIBLE 市住建局 · RESPONSIBLE 市应急局 · RESPONSIBLE 市应急局',
  ],
  [
    '奖补。(省财政厅牵头,具体办法由省财政厅会同省能源局另行制定)',
    'LEAD 省财政厅 · LEAD 省财政厅 · COOPERATE 省能源局',
  ],
  [
    '保护。责任单位:市林业局、市农业农村局,重点抓好经济林。',
    'RESPONSIBLE 市林业局 · RESPONSIBLE 市农业农村局',
  ],
  [
    '(市商务局、市城管局,各镇(街道)。其中(一)由市数据局统筹)',
    'RESPONSIBLE 市商务局 · RESPONSIBLE 市城管局 · RESPONSIBLE 各镇(街道)',
  ],
  ['(市统计局)', ''],
  // who a group is made of; not where it is told who leads
  [
    '物资保障组:市发展改革委(市粮食局)、市财政局、市民政局;',
    'RESPONSIBLE 市发展改革委(市粮食局) · RESPONSIBLE 市财政局 · RESPONSIBLE 市民政局',
  ],
  ['物资保障组:负责调拨物资、发放帐篷。', ''],
  [
    '推广。(市商务局、市城管局,各镇〈街道〉)',
    'RESPONSIBLE 市商务局 · RESPONSIBLE 市城管局 · RESPONSIBLE 各镇〈街道〉',
  ],
  // a bracket inside a bracket of another kind
  [
    '攻关。〔责任部门:市工信局(市无线电办);配合部门:市科技局〕',
    'RESPONSIBLE 市工信局(市无线电办) · COOPERATE 市科技局',
  ],
  // persons, in the part that their label gives them
  ['治理。责任领导:王大川 县委常委、副县长', 'RESPONSIBLE 王大川'],
  [
    '治理。牵头领导:欧阳清(副县长(分管农业));责任人:罗 灿、李××(县水利局局长);责任单位:县水利局',
    'LEAD 欧阳清 · RESPONSIBLE 罗灿 · RESPONSIBLE 李×× · RESPONSIBLE 县水利局',
  ],
  [
    '治理。责任单位:县水利局 责任人:各乡镇长、驻村干部',
    'RESPONSIBLE 县水利局 · RESPONSIBLE 各乡镇长 · RESPONSIBLE 驻村干部',
  ],
  ['治理。责任人:罗 灿 县水利局局长、分管副县长', 'RESPONSIBLE 罗灿'],
  // brackets with labels, in any bracket
  [
    '取消反担保要求。(责任单位:市金融工作局、明星电力公司、市热线中心)',
    'RESPONSIBLE 市金融工作局 · RESPONSIBLE 明星电力公司 · RESPONSIBLE 市热线中心',
  ],
  [
    '减免租金。〔牵头单位:市国资委;责任单位:产业集团;完成时限:2023年12月底前〕',
    'LEAD 市国资委 · RESPONSIBLE 产业集团',
  ],
  ['推进改革。【责任单位:市财政局】', 'RESPONSIBLE 市财政局'],
  ['广播。[责任单位:市委宣传部,各县(市)区政府]', 'RESPONSIBLE 市委宣传部 · RESPONSIBLE 各县(市)区政府'],
  [
    '防控。(责任单位:市财政局、市税务局;列首位的为牵头单位,下同;以下各项均涉及各县,不再单独列出)',
    'RESPONSIBLE 市财政局 · RESPONSIBLE 市税务局',
  ],
  // a bracket that is never closed
  ['组织攻关。(牵头部门:市科委、市经济信息化', 'LEAD 市科委 · LEAD 市经济信息化'],
  ['推广应用。(牵头部门:充分运用北斗短报文通信功能,融合卫星通信、5G等技术,优化装备', ''],
  // only bodies, behind a sentence that has ended
  ['形成工作机制。(各有关单位)', 'RESPONSIBLE 各有关单位'],
  [
    '运送物资。(市卫生健康委,各区政府)结合商圈建设起降点。',
    'RESPONSIBLE 市卫生健康委 · RESPONSIBLE 各区政府',
  ],
  // notes inside a list, and lists that go on behind 等
  [
    '落实。(责任单位:县发改局(首位单位为牵头单位,下同)、县财政局)',
    'RESPONSIBLE 县发改局 · RESPONSIBLE 县财政局',
  ],
  [
    '流通。〔责任单位:省商务厅、省大数据中心按职责分工负责。具体任务均涉及相关市(州)人民政府,不再做分工,下同。〕',
    'RESPONSIBLE 省商务厅 · RESPONSIBLE 省大数据中心',
  ],
  [
    '扩大就业。(教育部、人力资源社会保障部等部门及各省级人民政府按职责分工负责)',
    'RESPONSIBLE 教育部 · RESPONSIBLE 人力资源社会保障部 · RESPONSIBLE 各省级人民政府',
  ],
  [
    '宣传。(市委宣传部指导、市教育局负总责,各区分工推进)',
    'RESPONSIBLE 市委宣传部 · RESPONSIBLE 市教育局 · RESPONSIBLE 各区',
  ],
  // units of the writer vouch for each other
  [
    '加强监管。(质量发展处、执法稽查局、省纤维检验局等按职责分工负责)',
    'RESPONSIBLE 质量发展处 · RESPONSIBLE 执法稽查局 · RESPONSIBLE 省纤维检验局',
  ],
  // several marks
  [
    '建立清单。(合肥海关负责)巩固优势。(省商务厅牵头,合肥海关配合)',
    'RESPONSIBLE 合肥海关 | LEAD 省商务厅 · COOPERATE 合肥海关',
  ],
  // lines
  ['责任单位:市教育局、市财政局', 'RESPONSIBLE 市教育局 · RESPONSIBLE 市财政局'],
  [
    '牵头单位:市教育局 配合单位:市财政局、市人社局 完成时限:2023年6月',
    'LEAD 市教育局 · COOPERATE 市财政局 · COOPERATE 市人社局',
  ],
  [
    '责任领导:张三;责任单位:市教育局;配合单位:市财政局。',
    'RESPONSIBLE 张三 · RESPONSIBLE 市教育局 · COOPERATE 市财政局',
  ],
  ['完善制度。责任单位:市发展改革委(牵头)、市财政局', 'LEAD 市发展改革委 · RESPONSIBLE 市财政局'],
  ['责任单位 市发展改革委 市财政局', 'RESPONSIBLE 市发展改革委 · RESPONSIBLE 市财政局'],
  ['牵头单位 市教育局;配合单位 市财政局', 'LEAD 市教育局 · COOPERATE 市财政局'],
  ['——责任单位:市财政局、高新区', 'RESPONSIBLE 市财政局 · RESPONSIBLE 高新区'],
  ['【牵头单位】市教育局 【配合单位】市财政局 【完成时限】2023年', 'LEAD 市教育局 · COOPERATE 市财政局'],
  [
    '分管领导:张三;市级责任单位:市教育局;县级责任单位:各县区;时间节点:6月',
    'RESPONSIBLE 张三 · RESPONSIBLE 市教育局 · RESPONSIBLE 各县区',
  ],
  ['主办:市教育局;协办:市财政局', 'LEAD 市教育局 · COOPERATE 市财政局'],
  ['参与部门:市教育局、\n市财政局', 'COOPERATE 市教育局 · COOPERATE 市财政局'],
  // a sentence about what stands before it
  [
    '传承文脉。以上任务由市住房城乡建设局牵头,市文化广电和旅游局配合,各县人民政府组织实施。',
    'LEAD 市住房城乡建设局 · COOPERATE 市文化广电和旅游局 · RESPONSIBLE 各县人民政府',
  ],
  ['该项工作由市体育局组织实施,市体育中心、市教研院等单位的工作职责如下:', 'RESPONSIBLE 市体育局'],
  // only bodies, at the end of a sentence
  ['新辟线路10条(市交通运输局、市公安局)。', 'RESPONSIBLE 市交通运输局 · RESPONSIBLE 市公安局'],
  ['推进“一网通办”(市大数据局,各县、区)', 'RESPONSIBLE 市大数据局 · RESPONSIBLE 各县、区'],
  ['避免重复建设。(市交通运输局,各市直部门)', 'RESPONSIBLE 市交通运输局 · RESPONSIBLE 各市直部门'],
  // a note that they cooperate is of all since the note before
  [
    '责任单位:市商务局(牵头),市财政局、市税务局(配合)',
    'LEAD 市商务局 · COOPERATE 市财政局 · COOPERATE 市税务局',
  ],
  // a verb in a unit's name
  [
    '提升能力。(价格监督检查与反不正当竞争处、登记注册指导处负责)',
    'RESPONSIBLE 价格监督检查与反不正当竞争处 · RESPONSIBLE 登记注册指导处',
  ],
  // who takes what part, in brackets behind a name
  [
    '改造危桥。责任单位:市交通运输局(市公路管理局配合),各区县政府',
    'RESPONSIBLE 市交通运输局 · RESPONSIBLE 各区县政府 · COOPERATE 市公路管理局',
  ],
  // 市财政局 and what 及 joins to it; not 文化和旅游
  [
    '责任单位:市扶贫办(市农业局)、市财政局及市直各“第一书记”派出单位、市文化和旅游局',
    'RESPONSIBLE 市扶贫办(市农业局) · RESPONSIBLE 市财政局 · RESPONSIBLE 市直各“第一书记”派出单位 · RESPONSIBLE 市文化和旅游局',
  ],
  // 会同乡 is a place
  [
    '清理到位。(责任单位:县农业农村局,梅岭镇、会同乡等有关乡镇)',
    'RESPONSIBLE 县农业农村局 · RESPONSIBLE 梅岭镇 · RESPONSIBLE 会同乡',
  ],
  // a sentence beside the owners
  [
    '规模应用。(区交通运输局、区城管局,各镇(街道),其中(一)由区数据局统筹)',
    'RESPONSIBLE 区交通运输局 · RESPONSIBLE 区城管局 · RESPONSIBLE 各镇(街道)',
  ],
  [
    '严格准入。(省自然资源厅、省发展改革委按职责分工负责,不在此列的事项由设区的市政府确定)',
    'RESPONSIBLE 省自然资源厅 · RESPONSIBLE 省发展改革委',
  ],
  // a label inside a bracket, persons behind one, what the bracket says they do
  ['换电柜8组。责任单位:城管办(配合:云岭邮政分局)', 'RESPONSIBLE 城管办 · COOPERATE 云岭邮政分局'],
  ['入户排查。(责任人:各社区书记;督办:王大川)', 'RESPONSIBLE 各社区书记 · SUPERVISE 王大川'],
  ['补贴标准(具体由县人社局会同县民政局每年测算)', 'LEAD 县人社局 · COOPERATE 县民政局'],
  ['危桥处置。责任处室(单位):农村公路处、安全监督处', 'RESPONSIBLE 农村公路处 · RESPONSIBLE 安全监督处'],
  ['落实用地保障〔市自然资源局〕', 'RESPONSIBLE 市自然资源局'],
  ['改革。(责任单位:各区、县级市政府)', 'RESPONSIBLE 各区 · RESPONSIBLE 县级市政府'],
  ['产教融合。(市教育局,各县〈市、区〉政府)', 'RESPONSIBLE 市教育局 · RESPONSIBLE 各县〈市、区〉政府'],
])('%s', (text, expected) => {
  expect(marksOf(text)).toBe(expected)
})

test.each([
  '支持企业(含配套企业,下同)复工。',
  '责任分工:设施由各地城管部门负责;招牌由市场监管部门把关。',
  '各县(市、区)要落实责任。',
  '城市社区卫生服务中心(站)由政府举办。',
  '按照《通知》(国卫基层发〔2022〕20号)执行。',
  '市教育局要加强管理(具体办法见附件)。',
  '主要负责同志(单位负责人)要亲自抓。',
  '到县级医院(县人民医院)就诊。',
  '联系单位:市教育局办公室,电话65388127',
  '比上年增长10.4%。\n(某某县统计局)',
  '提升诊疗服务水平(三级医院、二级医院)。',
  '工作启动于2016年9月20日(省委、省政府确定极贫乡镇)',
  '报送相关责任部门(市财政局、市发改委)。',
])('names no owner: %s', (text) => {
  expect(marksOf(text)).toBe('')
})

test('reads brackets, labels and names in linear time', () => {
  for (const unit of ['(', '()', '(负责)', '责任单位:', '市教育局、', '(市教育局负责)', '牵头', '负责']) {
    const text = unit.repeat(Math.ceil(100_000 / unit.length))
    const started = processorTime()
    marksOf(text)
    expect(processorTime() - started, unit).toBeLessThan(8000)
  }
}, 60_000)
