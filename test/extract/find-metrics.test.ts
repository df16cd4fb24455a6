import { expect, test } from 'vitest'
import { findMetrics } from '../../src/extract/metrics/find-metrics.ts'
import { clean } from '../../src/text/clean.ts'
import { parse } from '../../src/text/parse.ts'
import type { PolicyTree } from '../../src/text/policy-tree.ts'

function treeOf(text: string): PolicyTree {
  return parse(
    clean({ file: 'a.txt', sha256: '', mediaType: 'text/plain', encoding: 'utf-8', text, findings: [] }),
  )
}

function read(text: string): string[] {
  return findMetrics(treeOf(text)).map(
    ({ indicator, target, deadline }) => `${indicator} ${target} ${deadline}`,
  )
}

const notice = (body: string) =>
  `某市人民政府关于印发健康行动方案的通知\n各县(市、区)人民政府:\n${body}\n某市人民政府\n2020年5月6日\n`

test('a date at the head of a list governs what is listed', () => {
  expect(
    read(
      notice(
        '一、主要目标\n力争到2023年6月底实现以下目标:\n(一)区(市)就诊率达到90%以上。\n(二)空编率不超过5%。\n二、重点任务\n(一)强化基层。新建社区医院3家。',
      ),
    ),
  ).toEqual(['区(市)就诊率 90 2023-06-30', '空编率 5 2023-06-30', '新建社区医院 3 null'])
})

test('a date at the head of a paragraph governs its sentences, until another', () => {
  expect(
    read(notice('一、目标\n到2022年,服务体系健全。满意度达到90%以上。到2025年,满意度达到95%以上。')),
  ).toEqual(['满意度 90 2022-12-31', '满意度 95 2025-12-31'])
})

test.each([
  ['完成土方4 500万立方米', '完成土方 4500 null'],
  ['改善灌溉面积1 00万亩', '改善灌溉面积 100 null'],
  ['投资 3 200亿元用于新建泵站12座', '新建泵站 12 null'],
])('a number that a space breaks is one: %s', (words, target) => {
  expect(read(notice(`一、重点任务\n加强水利建设,${words}。`))).toContain(target)
})

test('可 begins what may be done, and 可再生', () => {
  expect(read(notice('一、重点任务\n(一)可再生能源利用量不得低于核算量的50%。(二)补助可提高60%。'))).toEqual([
    '可再生能源利用量(占核算量) 50 null',
  ])
})

test('a list of aims in rules sets them, what stands after it does not', () => {
  const rules =
    '某市粮食安全责任制考核办法\n第一条 各县应当完成下列约束性目标:\n(一)耕地保有量稳定在630万亩以上;\n(二)粮食质量合格率和宜存率均在95%以上。\n第二条 考核得分90%以上为优秀。\n'
  expect(read(rules)).toEqual(['耕地保有量 630 null', '粮食质量合格率和宜存率 95 null'])
  expect(
    read(
      '某市绿化条例\n第一条 绿化应当达到下列标准:\n(一)集镇绿化:绿化覆盖率在百分之三十五以上;\n(二)农田绿化:农田林网控制率在90%以上。\n第二条 绿地率在30%以上的单位可以申请补助。\n',
    ),
  ).toEqual(['绿化覆盖率 35 null', '农田林网控制率 90 null'])
})

test('among tasks a bound on the last of several changes makes aims of them all', () => {
  const sentence = '事故起数和死亡人数同比分别下降10%、12%'
  expect(read(notice(`一、重点任务\n强化安全监管,${sentence}以上。`))).toEqual([
    '事故起数 10 null',
    '死亡人数 12 null',
  ])
  expect(read(notice(`一、基本情况\n${sentence}以上。`))).toEqual([])
  expect(read(notice(`一、重点任务\n去年以来,${sentence}。`))).toEqual([])
})

test('a change against the year before is of what stands before it', () => {
  expect(read(notice('一、工作目标\n力争报废汽车回收量1.8万辆以上、同比增长20%。'))).toEqual([
    '报废汽车回收量 1.8 null',
    '报废汽车回收量 20 null',
  ])
})

test('a sum is aimed at among tasks, and told elsewhere', () => {
  const sentence = '节水型企业累计达到60家'
  expect(read(notice(`一、重点任务\n强化用水管理,${sentence}。`))).toEqual(['节水型企业 60 null'])
  expect(read(notice(`一、基本情况\n${sentence}。`))).toEqual([])
})

test('a heading of what is built to a standard sets aims, one of standards does not', () => {
  const body = '面积不低于1万平方米,提供200个工位。'
  expect(read(notice(`一、主要任务\n1.建设标准化创业社区\n在现有基地上打造社区。首期${body}`))).toHaveLength(
    2,
  )
  expect(read(notice(`一、建设标准\n首期${body}`))).toEqual([])
})

test('a report tells what was before it says what is to be', () => {
  expect(
    read(
      '某市政府工作报告\n各位代表:\n现在,我代表市人民政府,向大会报告工作,请予审议。\n2023年工作回顾\n过去的一年,全市上下团结奋斗。\n(一)经济稳定增长。地区生产总值增长6.7%。新建学校15所。\n2024年工作安排\n今年是关键之年。\n(一)稳定经济。地区生产总值增长7%左右。新建学校20所。\n',
    ),
  ).toEqual(['地区生产总值 7 2024-12-31', '新建学校 20 2024-12-31'])
})

test.each(['某市2022年国民经济和社会发展统计公报', '关于表扬有关典型做法的通报'])(
  '%s sets no targets',
  (title) => {
    expect(
      read(
        `${title}\n一、综合\n全年地区生产总值增长4.7%,城镇化率达到62%。\n二、农业\n新建高标准农田20万亩。\n`,
      ),
    ).toEqual([])
  },
)

test('a report of what happened sets targets where it asks for something', () => {
  expect(
    read(
      '某省安委会关于上半年安全生产情况的通报\n各市人民政府:\n现将有关情况通报如下:\n一、总体情况\n隐患整改率达到90%。\n二、下一步工作要求\n(一)加强检查。重点企业检查率达到100%。\n',
    ),
  ).toEqual(['重点企业检查率 100 null'])
})

test('the bracket that closes a paragraph says by when', () => {
  expect(
    read(
      notice(
        '一、任务\n1.优化窗口设置,综合一窗率达90%以上。逐步实现通办。(8月底完成,牵头单位:市审批局)\n2.新建公园5座。(持续推进,牵头单位:市园林局)',
      ),
    ),
  ).toEqual(['综合一窗率 90 2020-08-31', '新建公园 5 null'])
})

test('what recurs is not due by the date that governs the text', () => {
  expect(read(notice('一、目标\n到2022年,服务体系健全。每年组织演练至少1次。满意度达到90%以上。'))).toEqual([
    '组织演练 1 null',
    '满意度 90 2022-12-31',
  ])
})

test('a table of indicators gives baseline, target and deadline', () => {
  const tree = treeOf(notice('一、指标\n主要指标见表。'))
  const text = '指标 单位 2020年 2025年 属性\n城镇化率(%) 60.1 65 预期性\n每千人口医师数 人 2.9 ≥3.2 约束性\n'
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const table = {
    span: { start: 0, end: text.length },
    header: ['指标', '单位', '2020年', '2025年', '属性'].map(at),
    names: [],
    rows: [
      [at('城镇化率(%)'), null, at('60.1'), at('65'), at('预期性')],
      [at('每千人口医师数'), at('人'), at('2.9'), at('≥3.2'), at('约束性')],
    ],
  }
  const part = { ...tree.parts[0]!, sections: [], tables: [table] }
  const found = findMetrics({ ...tree, clean: { ...tree.clean, text }, parts: [part] })
  expect(
    found.map(({ indicator, comparator, baseline, target, unit, deadline }) => [
      indicator,
      comparator,
      baseline,
      target,
      unit,
      deadline,
    ]),
  ).toEqual([
    ['城镇化率', 'EQ', 60.1, 65, '%', '2025-12-31'],
    ['每千人口医师数', 'GTE', 2.9, 3.2, '人', '2025-12-31'],
  ])
})

test('a table of indicators gives a target for each year to come', () => {
  const tree = treeOf(notice('一、指标\n主要指标见表。'))
  const text = '指标 2019年 2021年 2025年\n就业率(%) 80 85 90\n'
  const cells = [...text.matchAll(/[^\s]+/g)].map((one) => ({
    start: one.index,
    end: one.index + one[0].length,
  }))
  const table = {
    span: { start: 0, end: text.length },
    header: cells.slice(0, 4),
    names: ['指标', '2019年', '2021年', '2025年'],
    rows: [cells.slice(4)],
  }
  const part = { ...tree.parts[0]!, sections: [], tables: [table] }
  expect(
    findMetrics({ ...tree, clean: { ...tree.clean, text }, parts: [part] }, '2020-05-06').map(
      ({ baseline, target, deadline }) => [baseline, target, deadline],
    ),
  ).toEqual([
    [80, 85, '2021-12-31'],
    [80, 90, '2025-12-31'],
  ])
})

test('a row of a table of tasks is due when its column says', () => {
  const tree = treeOf(notice('一、任务\n任务见表。'))
  const text = '任务内容 责任单位 完成时限\n建成标准化示范站所30个并投入使用 市局 2021年6月底\n'
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const table = {
    span: { start: 0, end: text.length },
    header: ['任务内容', '责任单位', '完成时限'].map(at),
    names: ['任务内容', '责任单位', '完成时限'],
    rows: [[at('建成标准化示范站所30个并投入使用'), at('市局'), at('2021年6月底')]],
  }
  const part = { ...tree.parts[0]!, sections: [], tables: [table] }
  expect(
    findMetrics({ ...tree, clean: { ...tree.clean, text }, parts: [part] }).map(({ deadline }) => deadline),
  ).toEqual(['2021-06-30'])
})

test('a table of quotas sets one for each place, in columns of years to come or one cell a line', () => {
  const tree = treeOf(notice('一、计划\n计划见表。'))
  const drawn =
    '教师培训计划表 单位:人\n地区 2019年 2021年 2022年\n合计 50 60 70\n东山县 30 40 45\n西河区 20 20 25\n'
  const cells = [...drawn.matchAll(/[^\s]+/g)].map((one) => ({
    start: one.index,
    end: one.index + one[0].length,
  }))
  const [, , ...grid] = cells
  const rowsOf = [0, 1, 2, 3].map((row) => grid.slice(row * 4, row * 4 + 4))
  const table = {
    span: { start: grid[0]!.start, end: drawn.length },
    header: rowsOf[0]!,
    names: ['地区', '2019年', '2021年', '2022年'],
    rows: rowsOf.slice(1),
  }
  const part = { ...tree.parts[0]!, span: { start: 0, end: drawn.length }, sections: [], tables: [table] }
  const found = findMetrics({ ...tree, clean: { ...tree.clean, text: drawn }, parts: [part] }, '2020-05-06')
  const brief = ({ indicator, target, unit, scope, deadline }: (typeof found)[number]) =>
    `${indicator} ${target}${unit} ${scope} ${deadline}`
  expect(found.map(brief)).toEqual([
    '教师培训 60人 null 2021-12-31',
    '教师培训 70人 null 2022-12-31',
    '教师培训 40人 东山县 2021-12-31',
    '教师培训 45人 东山县 2022-12-31',
    '教师培训 20人 西河区 2021-12-31',
    '教师培训 25人 西河区 2022-12-31',
  ])
  const flat =
    '2020年造林任务分解表\n单位:亩\n乡镇\n总面积\n完成时间\n青山镇\n300\n2020\n年11月底\n白水乡\n120\n2020\n年11月底\n石桥镇\n80\n2020\n年11月底\n合计\n500\n'
  const lines = { ...part, span: { start: 0, end: flat.length }, tables: [] }
  expect(
    findMetrics({ ...tree, clean: { ...tree.clean, text: flat }, parts: [lines] }, '2020-05-06').map(brief),
  ).toEqual([
    '造林 300亩 青山镇 2020-11-30',
    '造林 120亩 白水乡 2020-11-30',
    '造林 80亩 石桥镇 2020-11-30',
    '造林 500亩 null 2020-11-30',
  ])
})

test('under goals a date governs what follows it, wherever in the paragraph it stands', () => {
  expect(
    read(
      notice(
        '一、发展目标\n根据《种业振兴方案》确定的目标任务,到2022年,良种覆盖率达到97%以上。机播率达到70%。2025年前,种业体系健全。供种能力达到30万吨。\n二、组织保障\n要加强领导。',
      ),
    ),
  ).toEqual(['良种覆盖率 97 2022-12-31', '机播率 70 2022-12-31', '供种能力 30 2025-12-31'])
})

test('a sentence that says by when a thing is done gives its date to what was set before', () => {
  expect(
    read(
      notice(
        '一、目标\n到2023年6月底实现以下目标:\n(一)社区卫生服务中心全部设立中医馆,村卫生室全部配备健康一体机。中医馆在2021年6月底前建成。',
      ),
    ),
  ).toEqual(['设立中医馆的社区卫生服务中心 100 2021-06-30', '配备健康一体机的村卫生室 100 2023-06-30'])
})

test('lines of a hard-wrapped text are one paragraph, and a page break parts no number from its unit', () => {
  expect(
    read(
      notice(
        '为确保供应平稳,各发电企业和售电公司年度签约的合同总量应当分\n别不低于上一年度用电总量 的 75% ,并且要继续签订新的合同。\n一、加快推广。加快关键环节机械化技术创新,鼓励选育或者引进4-6\n\n个适合机收的品种。',
      ),
    ),
  ).toEqual([
    '各发电企业和售电公司年度签约的合同总量(占上一年度用电总量) 75 null',
    '引进适合机收的品种 4 null',
  ])
})

test('a title that says what is to be done makes aims of rates, and one that approves a plan of its bounds', () => {
  const body = '一、增长\n单位能耗较2020年下降12%。城镇化率达到63%。'
  expect(read(`某市人民政府关于2023年重点工作责任分解的通知\n${body}\n`)).toEqual([
    '单位能耗 12 null',
    '城镇化率 63 null',
  ])
  expect(
    read(
      '国务院关于某市国土空间规划的批复\n一、原则同意《规划》。耕地保有量不低于210万亩,开发强度控制在28%以内。\n',
    ),
  ).toEqual(['耕地保有量 210 null', '开发强度 28 null'])
})

test('what an applicant must have is no target, in rules and in plans', () => {
  const body = '一、申报\n申报单位应当具备下列条件:\n(一)从业人员不少于50人。\n二、建设\n建成示范站30个。'
  expect(read(notice(body))).toEqual(['建成示范站 30 null'])
  expect(
    read(
      '某市示范站管理办法\n第一章 资格\n第一条 从业人员不少于50人。\n第二章 运行\n第二条 专职管理人员应当不少于5人。\n',
    ),
  ).toEqual(['专职管理人员 5 null'])
})

test('a number on a line of its own belongs to the sentence around it', () => {
  expect(read(notice('一、响应\n预计全市夜间填谷总规模为\n\n45\n\n万千瓦,请做好组织。'))).toEqual([
    '预计全市夜间填谷总规模 45 null',
  ])
})

test('a date in a title is no deadline', () => {
  expect(read(notice('根据《2024年市政府要完成的实事的通知》要求,确保创建20个示范项目。'))).toEqual([
    '创建示范项目 20 null',
  ])
})

/** Where a number stands decides what it must say: the heading, the label of its paragraph, what the paragraph told to do before. */
test.each<[string, string, ...string[]]>([
  ['facts under 基本情况', '一、基本情况\n全县茶园面积达到12万亩,力争突破15万亩。'],
  [
    'facts by a label',
    '一、区域布局\n1.基本情况:该区位于东部,牧草覆盖度达到60%。\n2.主攻方向:牧草覆盖度达到75%。',
    '牧草覆盖度 75 null',
  ],
  [
    'what was, until the paragraph aims',
    '一、总体考虑\n近年来,我县茶产业发展较快。建成基地20个。带动就业3000人。今后要扩大种植,新建茶园2万亩。',
    '新建茶园 2 null',
  ],
  ['no aim in a layout', '一、空间布局\n北部片区包括城关等5个镇,林地面积达到8万亩。'],
  ['a bare rate among tasks', '一、主要任务\n(一)服务行动。旅游厕所达标率100%。', '旅游厕所达标率 100 null'],
  ['no bare amount among tasks', '一、主要任务\n(一)古镇项目。占地1200亩,建筑面积26万平方米。'],
  ['under an imperative', '一、产业布局\n(一)强化种业。良种覆盖率达到96%。', '良种覆盖率 96 null'],
  [
    'after an imperative',
    '一、产业布局\n(一)种业。加强制种基地管理。良种覆盖率达到96%。',
    '良种覆盖率 96 null',
  ],
])('%s', (_, body, ...expected) => {
  expect(read(notice(body))).toEqual(expected)
})

test('其中 goes on with what the sentence before measured', () => {
  expect(
    read(notice('一、总体目标\n到2025年底,城镇化率达到65%。其中:2023年达到61%,2024年达到63%。')),
  ).toEqual(['城镇化率 65 2025-12-31', '城镇化率 61 2023-12-31', '城镇化率 63 2024-12-31'])
})

test('a stage sets by its dates what stands after them, and 全年 is of the year of the title', () => {
  expect(
    read(notice('一、实施步骤\n1.准备阶段(6月1日至6月30日)。组织培训,备足融雪剂300吨。')).at(-1),
  ).toMatch(/300 2020-06-30$/)
  expect(
    read(
      '某县人民政府关于印发茶产业2020年工作方案的通知\n各乡镇人民政府:\n一、重点任务\n推进质量监管,全年抽检茶样不少于600个。\n某县人民政府\n2020年3月6日\n',
    ),
  ).toEqual(['抽检茶样 600 2020-12-31'])
})

test.each(['1至3月,全县发生道路交通事故72起,死亡24人。', '会议指出,今年以来,全县新建公园3座。'])(
  'what was so far this year is no target: %s',
  (sentence) => {
    expect(read(notice(`一、重点任务\n加强安全监管。${sentence}`))).toEqual([])
  },
)

test('grades of what may happen are no aims, dues that somebody is to collect are', () => {
  expect(
    read(
      notice(
        '一、总则\n1.灾情分级\n灾害按危害程度分为特大型、大型、中型三级:\n(1)特大型。因灾死亡30人以上,或直接经济损失1000万元以上的灾情。\n(2)大型。因灾死亡10人以上、30人以下的灾情。\n2.重点任务\n新建避难场所5处。',
      ),
    ),
  ).toEqual(['新建避难场所 5 null'])
  expect(read(notice('一、健全参保缴费机制\n全市参保率稳定在95%以上,线上缴费占比达到90%以上。'))).toEqual([
    '全市参保率 95 null',
    '线上缴费占比 90 null',
  ])
})

test('of a list of sizes only what is counted is aimed at', () => {
  expect(
    read(notice('一、重点任务\n培育年营业收入超100亿元的龙头企业5家、超50亿元12家、超10亿元60家。')).map(
      (one) => one.split(' ')[1],
    ),
  ).toEqual(['5', '12', '60'])
})

test.each([
  ['到2025年、2030年,城镇化率分别达到60%、65%', ['城镇化率 60 2025-12-31', '城镇化率 65 2030-12-31']],
  ['森林覆盖率2025年、2027年分别达到40%、45%', ['森林覆盖率 40 2025-12-31', '森林覆盖率 45 2027-12-31']],
])('days that are named together are those of as many numbers: %s', (sentence, expected) => {
  expect(read(notice(`一、主要目标\n(一)${sentence}。`))).toEqual(expected)
})

test('a sign of comparison compares, also one without an equals sign', () => {
  const metrics = findMetrics(treeOf(notice('一、主要目标\n空气质量优良天数比率＞90%,劣V类水体比例＜5%。')))
  expect(metrics.map(({ comparator, target }) => `${comparator} ${target}`)).toEqual(['GT 90', 'LT 5'])
})
