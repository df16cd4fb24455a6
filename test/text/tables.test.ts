import { expect, test } from 'vitest'
import { clean } from '../../src/text/clean.ts'
import { decode } from '../../src/text/decode/decode.ts'
import { linesOf } from '../../src/text/tree/lines.ts'
import { tablesOf } from '../../src/text/tree/tables/tables.ts'
import { processorTime } from '../processor-time.ts'

/** "names / row / row" of each table of a body, cells divided by a bar. */
function tablesIn(body: string, file = 'test.txt'): string[] {
  const text = clean(decode(new TextEncoder().encode(body), file))
  const { tables } = tablesOf(linesOf(text))
  const wordsOf = (cell: { start: number; end: number } | null) =>
    cell ? text.text.slice(cell.start, cell.end).replace(/\s+/g, ' ') : '-'
  return tables.map(({ names, rows }) =>
    [names, ...rows.map((row) => row.map(wordsOf))].map((row) => row.join('|')).join(' / '),
  )
}

const html = (rows: string) => `<html><body><p>表</p><table>${rows}</table><p>完</p></body></html>`

test.each([
  [
    'a cell over two rows is in both',
    html(
      '<tr><td>任务</td><td>牵头单位</td><td>配合单位</td></tr><tr><td>甲</td><td rowspan=2>市教育局</td><td>市财政局</td></tr><tr><td>乙</td><td></td></tr>',
    ),
    ['任务|牵头单位|配合单位 / 甲|市教育局|市财政局 / 乙|市教育局|-'],
  ],
  [
    'names over names, under a title, with rows that head others',
    html(
      '<tr><td colspan=3>分工表</td></tr><tr><td rowspan=2>任务</td><td colspan=2>责任单位</td></tr><tr><td>市级</td><td>县级</td></tr><tr><td colspan=3>一、工业</td></tr><tr><td>甲</td><td>市教育局</td><td></td></tr>',
    ),
    ['任务|责任单位市级|责任单位县级 / 一、工业|-|- / 甲|市教育局|-'],
  ],
  [
    'names printed again',
    html(
      '<tr><td>序号</td><td>任务</td><td>责任单位</td></tr><tr><td>1</td><td>甲</td><td>市教育局</td></tr><tr><td>序号</td><td>任务</td><td>责任单位</td></tr><tr><td>2</td><td>乙</td><td>市财政局</td></tr>',
    ),
    ['序号|任务|责任单位 / 1|甲|市教育局 / 2|乙|市财政局'],
  ],
  [
    'names of another table',
    html(
      '<tr><td>序号</td><td>任务</td><td>责任单位</td></tr><tr><td>1</td><td>甲</td><td>市教育局</td></tr><tr><td>序号</td><td>指标</td><td>目标值</td></tr><tr><td>1</td><td>乙</td><td>90</td></tr>',
    ),
    ['序号|任务|责任单位 / 1|甲|市教育局', '序号|指标|目标值 / 1|乙|90'],
  ],
])('drawn: %s', (_what, page, expected) => {
  expect(tablesIn(page, 'test.html')).toEqual(expected)
})

test.each([
  [
    'numbered, with cells that reach down and lists over two lines',
    '序号\n任务名称\n任务内容\n牵头部门\n配合部门\n时间节点\n1\n加强领导\n召开动员大会。\n区政府办\n各街镇(园区)\n2019年3月\n2\n细化责任分工。\n区民政局、\n区财政局\n各街镇\n2019年\n3\n提高能力\n加快推进项目。\n区机管局\n区卫健委\n各公共机构\n2019年',
    [
      '序号|任务名称|任务内容|牵头部门|配合部门|时间节点 / 1|加强领导|召开动员大会。|区政府办|各街镇(园区)|2019年3月 / 2|加强领导|细化责任分工。|区民政局、 区财政局|各街镇|2019年 / 3|提高能力|加快推进项目。|区机管局 区卫健委|各公共机构|2019年',
    ],
  ],
  [
    'a column of any name',
    '序号\n任务种种\n内容\n责任单位\n参考\n1\n管理\n加强管理。\n市教育局、\n各街镇\n《指引》\n2\n建设\n加快建设。\n市财政局\n《规划》',
    [
      '序号|任务种种|内容|责任单位|参考 / 1|管理|加强管理。|市教育局、 各街镇|《指引》 / 2|建设|加快建设。|市财政局|《规划》',
    ],
  ],
  [
    'cells over several lines, under headings that name groups of rows',
    '一、重点工作\n序号\n工作任务\n责任单位\n完成时限\n1\n建设标准化厂房三十万平方米,引进企业二\n十家\n市工业和信息化局、市发\n展改革委\n12月底\n2\n整治城区内涝点十二处,改造雨污管网八十\n市城管局、市住房城乡建\n设局\n10月底\n二、民生实事\n序号\n工作任务\n责任单位\n完成时限\n3\n新建幼儿园五所\n市教育局\n— 2 —\n9月底\n4\n开展适龄妇女免费筛查,建立健康档案,落\n实随访制度\n市卫生健康委、市妇联、\n各县(市)政府\n全年',
    [
      '序号|工作任务|责任单位|完成时限 / 1|建设标准化厂房三十万平方米,引进企业二 十家|市工业和信息化局、市发 展改革委|12月底 / 2|整治城区内涝点十二处,改造雨污管网八十|市城管局、市住房城乡建 设局|10月底 / 3|新建幼儿园五所|市教育局|9月底 / 4|开展适龄妇女免费筛查,建立健康档案,落 实随访制度|市卫生健康委、市妇联、 各县(市)政府|全年',
    ],
  ],
  [
    'tasks over several lines, broken where their clauses end',
    '序号\n项目名称\n工作目标\n牵头单位\n配合单位\n1\n提升托育能力\n新增托位8000个,支持用人单位办托30家,\n全省每千人口托位数达到4.6个。\n省卫生健康委\n省教育厅、省总工会\n2\n改造老旧小区\n改造小区600个;加装电梯300部。\n省住房城乡建设厅\n省财政厅\n3\n建设共享驿站\n在县级以上综合医院、乡镇(街道)设置驿站150个,\n为2万人提供服务。\n省残联\n省民政厅、省卫生健康委\n三、有关事项\n各部门要抓好落实。',
    [
      '序号|项目名称|工作目标|牵头单位|配合单位 / 1|提升托育能力|新增托位8000个,支持用人单位办托30家, 全省每千人口托位数达到4.6个。|省卫生健康委|省教育厅、省总工会 / 2|改造老旧小区|改造小区600个;加装电梯300部。|省住房城乡建设厅|省财政厅 / 3|建设共享驿站|在县级以上综合医院、乡镇(街道)设置驿站150个, 为2万人提供服务。|省残联|省民政厅、省卫生健康委',
    ],
  ],
  [
    'owners behind labels of their own',
    '序号\n任务\n责任单位\n时间要求\n1\n编制专项规划\n牵头:县住建局\n配合:县国土局、民政局\n2015年6月底\n2\n建设福利中心\n县民政局、财政局\n持续推进',
    [
      '序号|任务|责任单位|时间要求 / 1|编制专项规划|牵头:县住建局 配合:县国土局、民政局|2015年6月底 / 2|建设福利中心|县民政局、财政局|持续推进',
    ],
  ],
  [
    'names before amounts, with a total',
    '序号\n村名\n包村领导\n责任人\n面积(亩)\n户数\n1\n上河村\n王大川(镇长)\n罗 灿\n28\n2\n2\n下河村\n李小满\n赵青\n31\n1\n3\n河口村\n周立\n吴桐\n19\n—\n合计\n/\n/\n78\n3\n注:按月报送。',
    [
      '序号|村名|包村领导|责任人|面积(亩)|户数 / 1|上河村|王大川(镇长)|罗灿|28|2 / 2|下河村|李小满|赵青|31|1 / 3|河口村|周立|吴桐|19|— / -|合计|/|/|78|3',
    ],
  ],
  [
    'a target that ends as places do',
    '序号\n重点工作\n年度目标\n完成时限\n牵头处室(单位)\n配合处室(单位)\n1\n公路建设改造\n完成6500公里以上\n12月底\n农村公路处\n综合规划处\n2\n乡镇通三级公路\n完成20个乡镇\n12月底\n综合规划处\n农村公路处\n',
    [
      '序号|重点工作|年度目标|完成时限|牵头处室(单位)|配合处室(单位) / 1|公路建设改造|完成6500公里以上|12月底|农村公路处|综合规划处 / 2|乡镇通三级公路|完成20个乡镇|12月底|综合规划处|农村公路处',
    ],
  ],
  [
    'lines that head groups of rows, and owners whose cell reaches over several',
    '类型\n序号\n工作任务\n推进单位\n行动一:焕新青川老城的综合更新行动(旧区改造综合提升行动)\n1\n改造二十处旧房。\n区房管局、区财政局\n2\n修缮里弄房屋\n区房管局\n住房更新\n3\n加装电梯\n行动二:公园建设\n产业园区\n4\n建设口袋公园\n区绿化局\n5\n改造公园绿地\n城市美化行动\n6\n整治架空线\n区建设局、各街镇\n以上各项按月报送。',
    [
      '序号|工作任务|推进单位 / 1|改造二十处旧房。|区房管局、区财政局 / 2|修缮里弄房屋|区房管局 / 4|建设口袋公园|区绿化局 / 6|整治架空线|区建设局、各街镇',
      '',
      '',
    ],
  ],
  [
    'groups under headings with a column of persons, which reach down from the row above, and one of times behind the bodies',
    '任务类别\n序号\n工作任务\n牵头领导\n牵头单位\n责任单位\n完成时限\n一、企业开办\n1\n压缩至半个工作日\n王大川\n市审批局\n市公安局、市税务局\n2022年6月底\n2\n推行承诺制\n市审批局\n市司法局\n二、工程审批\n3\n拿地即开工\n李小满、罗灿\n市住建局\n市气象局\n全年\n其他说明。',
    [
      '序号|工作任务|牵头领导|牵头单位|责任单位|完成时限 / 1|压缩至半个工作日|王大川|市审批局|市公安局、市税务局|2022年6月底 / 2|推行承诺制|-|市审批局|市司法局|- / 3|拿地即开工|李小满、罗灿|市住建局|市气象局|全年',
    ],
  ],
  [
    'persons and times for which a header of two lines names no column in its order',
    '任务类别\n具体任务\n牵头领导\n责任分工\n完成时限\n序号\n工作内容\n牵头单位\n责任单位\n一、优化布局\n1\n开展网点普查\n王大川\n市商务局\n各区人民政府\n2022年底\n2\n修订规划\n市住建局\n市商务局\n2023年底\n二、补齐短板\n3\n盘活商铺\n李小满\n市国资委\n市财政局\n持续推进',
    [
      '序号|工作内容|牵头单位|责任单位 / 1|开展网点普查|市商务局|各区人民政府 / 2|修订规划|市住建局|市商务局 / 3|盘活商铺|市国资委|市财政局',
    ],
  ],
  [
    'indicators in groups, with a number each and without',
    '类别\n序号\n指标名称\n单位\n2020年基期值\n2025年目标值\n属性\n优质高效\n1\n粮食产量\n亿斤\n432.8\n≥438.4\n约束性\n2\n良田面积\n万亩\n2622\n3079\n约束性\n宜居宜业\n3\n自来水普及率\n%\n84.6\n90以上\n预期性\n指标\n2020年\n2025年\n1.专利拥有量(件)\n6.3\n12\n2.授权量(万件)\n—\n9\n3.满意度(分)\n80.05*\n82\n各部门要抓好落实。',
    [
      '序号|指标名称|单位|2020年基期值|2025年目标值|属性 / 1|粮食产量|亿斤|432.8|≥438.4|约束性 / 2|良田面积|万亩|2622|3079|约束性 / 3|自来水普及率|%|84.6|90以上|预期性',
      '指标|2020年|2025年 / 1.专利拥有量(件)|6.3|12 / 2.授权量(万件)|—|9 / 3.满意度(分)|80.05*|82',
    ],
  ],
  [
    'places under a name that tells nothing, which look like bodies',
    '序号\n乡镇\n筛查(人)\n责任单位\n备注\n1\n河口镇\n720\n河口镇卫生院\n2\n上河镇\n980\n上河镇卫生院\n含低保50人\n3\n下河镇\n610\n下河镇卫生院\n',
    [
      '序号|乡镇|筛查(人)|责任单位|备注 / 1|河口镇|720|河口镇卫生院|- / 2|上河镇|980|上河镇卫生院|含低保50人 / 3|下河镇|610|下河镇卫生院|-',
    ],
  ],
  [
    'without numbers',
    '工作任务\n责任单位\n完成时限\n(一)开展守护行动\n市教育局、市市场监管局\n2022年11月\n(二)加强监管\n市粮食和物资储备局\n持续推进\n注:以上各项按月报送。',
    [
      '工作任务|责任单位|完成时限 / (一)开展守护行动|市教育局、市市场监管局|2022年11月 / (二)加强监管|市粮食和物资储备局|持续推进',
    ],
  ],
  [
    'one row a line',
    '序号  重点任务  责任单位  完成时限\n1  推进节水灌溉  市农业农村局、市水利局  2022年12月\n2  推广节水器具  市住房城乡建设局 市市场监管局  2023年6月\n其他说明。',
    [
      '序号|重点任务|责任单位|完成时限 / 1|推进节水灌溉|市农业农村局、市水利局|2022年12月 / 2|推广节水器具|市住房城乡建设局 市市场监管局|2023年6月',
    ],
  ],
])('lost its lines: %s', (_what, body, expected) => {
  expect(tablesIn(body)).toEqual(expected)
})

test.each([
  '任务\n',
  '任务\n责任单位\n完成时限\n',
  '序号\n任务\n责任单位\n1\n',
  '序号 任务 责任单位\n',
  '市教育局、\n',
  '责任单位:\n',
])('takes linear time for lines of %j', (unit) => {
  const body = unit.repeat(Math.ceil(100_000 / unit.length))
  const text = clean(decode(new TextEncoder().encode(body), 'test.txt'))
  const started = performance.now()
  tablesOf(linesOf(text))
  expect(performance.now() - started).toBeLessThan(8000)
})

test('lines of one width under many columns are given up soon: they may be divided in more ways than can be tried', () => {
  const header = ['序号', ...'一二三四五六七'].map((name, i) => (i === 0 ? name : `${name}类任务`))
  const rows = Array.from({ length: 4 }, (_, i) => [String(i + 1), ...Array(50).fill('甲乙丙丁戊己庚辛壬癸')])
  const began = processorTime()
  expect(tablesIn([...header, '责任单位', ...rows.flat()].join('\n'))).toEqual([''])
  expect(processorTime() - began).toBeLessThan(3_000)
})
