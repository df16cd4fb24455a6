import { expect, test } from 'vitest'
import { clean } from '../../src/text/clean.ts'
import { decode } from '../../src/text/decode/decode.ts'
import { parse } from '../../src/text/parse.ts'

function cleaned(text: string) {
  return clean({ ...decode(new Uint8Array(), 'a.txt'), text })
}

test.each([
  [
    'an opinion',
    [
      '云岭省人民政府办公厅关于推进公共数据开放的意见',
      '云政办发〔2030〕5号',
      '各市、州人民政府,省政府各部门:',
      '为推进公共数据开放,提出如下意见:',
      '一、总体要求',
      '(一)指导思想。以服务群众为导向。',
      '(二)工作目标。到2032年开放数据集1.5万个。(省数据局负责)',
      '二、重点任务',
      '(一)编制目录。',
      '1.全面清查。各部门按照第三条规定清查。',
      '2.统一编码。严格执行前款(二)项的要求。',
      '云岭省人民政府办公厅',
      '2030年3月1日',
      '(此件公开发布)',
      '云岭省人民政府办公厅2030年3月2日印发',
    ],
  ],
  [
    'owners in lines of their own, and a list of bodies with their duties',
    [
      '青川市人民政府办公室关于印发抢险方案的通知',
      '各县人民政府,市政府各部门:',
      '现将方案印发给你们。有关要求如下,请遵照执行。',
      '一、加强监测。(责任单位:市水务局)',
      '二、方便群众办事。',
      '牵头部门:市审改办、市司法局',
      '参与部门:市级各有关部门',
      '完成时限:2030年12月',
      '三、提高办事效率。',
      '责任部门:市财政局',
      '完成日期:2031年6月',
      '四、落实职责。各成员单位的职责如下。',
      '水务局:负责水情监测。',
      '武警支队:协调部队参加抢险。',
      '供电公司:保障用电。',
    ],
  ],
  [
    'a notice and its measures',
    [
      '青川市人民政府关于印发青川市储备管理办法的通知',
      '各县人民政府,市政府各部门:',
      '现将《青川市储备管理办法》印发给你们,请认真贯彻落实。',
      '青川市人民政府',
      '2030年9月5日',
      '青川市储备管理办法',
      '第一章总则',
      '第一条为加强管理,制定本办法。',
      '第二条县人民政府依照第三条负责落实。',
      '第二章附则',
      '第三条本办法自印发之日起施行。',
    ],
  ],
  [
    'the table of its page, and the title again below it',
    [
      '标题: 关于印发《青川市专家库管理办法》的通知',
      '文号: 青科规〔2030〕5号',
      '发布日期: 2030-07-28',
      '状态: 有效',
      '关于印发《青川市专家库管理办法》的通知',
      '各有关单位:',
      '现将《青川市专家库管理办法》印发给你们,请遵照执行。特此通知。',
      '青川市科学技术局',
      '2030年7月28日',
      '青川市专家库管理办法',
      '第一章总则',
      '第一条为加强管理,制定本办法。',
    ],
  ],
  [
    'a letterhead, and addressees that do not begin with 各',
    [
      '云岭省发展和改革委员会文件',
      '云发改价格〔2030〕534号',
      '云岭省发展改革委关于降低收费标准有关问题的通知',
      '住房城乡建设厅、环境保护厅,各市发展改革委:',
      '现将有关事项通知如下:',
      '一、降低转让手续费。',
      '二、降低租赁手续费。',
      '附件:收费标准表',
      '云岭省发展改革委',
      '2030年3月16日',
    ],
  ],
  [
    'an order, the name of who signed it, and the rules under it',
    [
      '青川市数据管理办法',
      '青川市人民政府令',
      '(第16号)',
      '《青川市数据管理办法》已经2030年4月29日市人民政府第94次常务会议审议通过,现予公布,自2030年6月15日起施行。',
      '市长 王明远',
      '2030年5月15日',
      '青川市数据管理办法',
      '第一条为规范数据管理,制定本办法。',
      '第二条数据应当共享。',
    ],
  ],
  [
    'an order without a space in the name of who signed it, before rules of their own history',
    [
      '云岭省人民政府令',
      '第16号',
      '《云岭省代理条例》已经2030年4月29日省人民政府第23次常务会议修订通过,现将修订后的《云岭省代理条例》公布,自2030年6月15日起施行。',
      '省长王明远',
      '2030年5月15日',
      '云岭省代理条例',
      '(2021年3月4日云岭省人民政府令第76号发布2030年4月29日省人民政府第23次常务会议修订通过)',
      '第一章总则',
      '第一条为规范代理行为,制定本条例。',
      '第二条代理应当公平。',
    ],
  ],
  [
    'a title above the keys of its page and below them',
    [
      '青川市人民政府网首页>政务公开>统计公报',
      '青川市2030年国民经济和社会发展统计公报',
      '来源:市统计局',
      '发布日期:2031-05-17',
      '青川市2030年国民经济和社会发展统计公报',
      '2030年,全市人民团结奋斗,经济运行总体平稳,完成了全年的主要目标任务,社会事业全面进步。',
      '一、综合全市生产总值1100亿元,增长9.3%。',
      '二、农业全年粮食产量120万吨。',
    ],
  ],
  [
    'a title above one key of its page, the number pressed to the issuer, and the title again',
    [
      '当前位置: 首页政务公开最新文件',
      '关于印发《云岭新区公厕建设方案》的通知',
      '时间:2030-06-03 09:51',
      '云新管办〔2030〕8号',
      '云岭新区管委会办公室',
      '关于印发《云岭新区公厕建设方案》的通知',
      '区直各单位、各乡镇人民政府:',
      '现将《云岭新区公厕建设方案》印发给你们,请认真贯彻落实《云岭省公厕管理办法》(云政发〔2029〕3号)。',
      '一、加强建设。按照本方案规定的任务和标准精心组织。',
      '二、加强管理。',
    ],
  ],
  [
    'a title above the keys of its page, and below them only number and addressees',
    [
      '关于加强公厕管理工作的通知',
      '发布时间:2030-06-03 09:51',
      '浏览次数:120',
      '云新管办〔2030〕8号',
      '各乡镇人民政府:',
      '为贯彻落实《云岭省公厕管理办法》(云政发〔2029〕3号),现将有关事项通知如下:',
      '一、加强建设。按照本通知规定的任务和标准精心组织。',
      '二、加强管理。',
    ],
  ],
  [
    'the day below a title, and headings that nearly all have',
    [
      '关于加强诚信建设的若干意见',
      '(2030年5月30日)',
      '诚信是发展的基石。现就加强诚信建设提出以下意见。',
      '一、总体要求',
      '坚持教育与惩戒并重,到2032年底建成诚信体系,诚信档案覆盖率达到100%。',
      '二、重点任务',
      '市科技局牵头建立诚信档案,市财政局配合。',
      '三、其他事项由市科技局解释。',
    ],
  ],
  [
    'the meeting that passed it, and what it announces before who signs',
    [
      '云岭省人民代表大会常务委员会关于加强监督工作的决定',
      '2030年9月27日云岭省第十四届人民代表大会常务委员会第十四次会议通过',
      '云岭省第十四届人民代表大会常务委员会第十四次会议听取了报告。会议决定:',
      '一、各级人民检察院依法履行职责,加强法律监督,每年向本级人民代表大会常务委员会报告。',
      '二、本决定自公布之日起施行。',
      '附件:监督工作考核指标',
      '云岭省人民代表大会常务委员会办公厅',
      '2030年9月27日',
    ],
  ],
  [
    'rules whose articles follow their history without a stop',
    [
      '云岭省预算审计办法',
      '2030年7月19日云岭省人民政府令第181号发布',
      '第一条 为做好审计,制定本办法。',
      '第二条 审计厅在省长领导下,对预算执行情况进行审计监督,维护预算的法律严肃性。',
      '第三条 审计应当有利于管理,并按照规定向省人民政府报告工作。',
    ],
  ],
  [
    'an instrument that only its name above tells from its text',
    [
      '云岭省人民政府办公厅关于印发支持互联网发展若干政策的通知',
      '各市人民政府:',
      '《支持互联网发展若干政策》已经省政府同意,现印发给你们,请认真抓好落实。',
      '云岭省人民政府办公厅',
      '2030年9月2日',
      '支持互联网发展若干政策',
      '充分运用市场的逻辑,加快发展,促进制造业数字化转型,制定以下政策。',
      '一、支持平台建设。',
    ],
  ],
  [
    'a number behind a title with several words of kinds, and what the page says behind it',
    [
      '云岭省总工会关于印发《参与争议处理办法》有关规定的决定',
      '云工发〔2030〕5号',
      '来源:法律工作部',
      '各市、州总工会:',
      '《参与争议处理办法》已经审议通过,现印发给你们,请认真贯彻执行。',
      '云岭省总工会',
      '2030年3月1日',
      '参与争议处理办法',
      '第一章总则',
      '第一条为参与争议处理,制定本办法。',
      '第二条各级工会坚持公平。',
    ],
  ],
  [
    'a regulation with its history',
    [
      '云岭省数据开放条例',
      '(2030年3月1日云岭省第十四届人民代表大会常务委员会第三次会议通过)',
      '第一条为开放数据,制定本条例。',
      '第二条数据应当开放,具体目录由省人民政府公布,并按照规定及时更新。',
      '第三条本条例自2030年5月1日起施行。',
    ],
  ],
])('a text without line ends gets those of its form: %s', (_, lines) => {
  const { text, damage } = cleaned(lines.join(''))
  expect(text.split('\n')).toEqual(lines)
  expect(damage).toEqual([{ kind: 'lost-line-end', count: lines.length - 1 }])
})

test.each([
  [
    '(牵头部门:市科委、市经济信息化|3.加强应用研究。组织攻关。',
    'an item behind owners whose bracket is lost',
  ],
  ['(牵头部门:市科委、市经济信息化委)3.0版同步推进。', 'a bracket that is closed'],
  ['(责任单位:市科委负责1.5万亩)', 'a quantity'],
])('in a text that has its line ends: %s (%s)', (words) => {
  const lines = ['一、总体要求', ...words.split('|'), '二、保障措施']
  expect(
    cleaned(['一、总体要求', words.replace('|', ''), '二、保障措施'].join('\n')).text.split('\n'),
  ).toEqual(lines)
})

test('a short document pressed into one line, in the page around it', () => {
  const lines = [
    '云岭省人民政府关于推进公共数据开放的通知',
    '云政发〔2030〕5号',
    '各市、州人民政府:',
    `为推进公共数据开放,现通知如下。${'各部门应当全面清查数据资源,编制目录,统一编码。'.repeat(12)}`,
    '云岭省人民政府',
    '2030年3月1日',
  ]
  const page = ['首页', '政务公开 政民互动', '分享到:', '主办单位:云岭省人民政府办公厅']
  const text = [page[0], page[1], lines.join(''), page[2], page[3]].join('\n')
  expect(cleaned(text).text).toBe([page[0], page[1], ...lines, page[2], page[3]].join('\n'))
})

test('where spaces stand for them they are left to do so', () => {
  const text = [
    '云岭省政府关于开放数据的通知',
    '云政发〔2030〕5号',
    '各市人民政府:',
    '为推进公共数据开放,通知如下。',
    '一、编制目录。各部门要编制目录。',
    '二、统一编码。各部门要统一编码。',
    '三、加强督查。省数据局要加强督查。',
  ]
    .join(' ')
    .padEnd(200, '的')
  const { parts } = parse(cleaned(text))
  expect(cleaned(text).damage).toEqual([])
  expect(parts[0]?.sections.map(({ marker }) => marker)).toEqual([null, '一', '二', '三'])
})

test('the rows of the table above them keep their labels whole', () => {
  const text = [
    '发布机构:\t云岭省人民政府办公厅\t发布日期:\t2030-03-02 17:31',
    '文   号:\t云政办发[2030]11号\t关 键 词:\t棉花 试点',
    '关于印发棉花试点工作实施方案的通知',
    `各市人民政府: 经省人民政府同意,现将《棉花试点工作实施方案》印发你们,请认真执行。 云岭省人民政府办公厅 2030年3月1日 棉花试点工作实施方案 为做好试点工作,制定本方案。 一、总体要求 ${'各部门应当稳妥推进试点。'.repeat(20)} 二、主要任务 ${'各地应当核实播种面积。'.repeat(20)}`,
  ].join('\n')
  const { parts } = parse(cleaned(text))
  expect(parts[0]?.header.portal.map(({ field }) => field)).toContain('number')
})

test('a paragraph of an ordinary text keeps its items', () => {
  const text = '总体要求\n各地要做到:一、编制目录。二、统一编码。三、加强督查。\n'.repeat(3)
  expect(cleaned(text).text).toBe(text)
})

test('an order named in a sentence is not the head of a text that lost its line ends', () => {
  const text =
    '为规范执法,根据《云岭省渡口执法办法》(云岭省交通厅令第34号)、《云岭省渡口条例》,以及《关于深入推进渡口执法体制改革改进渡口管理工作的指导意见》等有关规定,结合本地实际,制定以下办法,请各县认真执行,并将执行情况报告。'
  expect(cleaned(text).text).toBe(text)
})

test('a note of the page about copyright is no sentence of the document', () => {
  const note = '依《中华人民共和国著作权法》第五条第一项,具有立法、行政、司法性质的文件不适用著作权法。'
  const text = `发布版本为准。> ${note}# 云岭省人民政府关于推进公共数据开放的通知各市、州人民政府:为推进公共数据开放,现通知如下:一、全面清查。各部门按照规定清查。二、统一编码。严格执行。`
  expect(cleaned(text).text.split('\n')[1]).toContain(note)
  expect(cleaned(text).text.split('\n')[2]).toBe('云岭省人民政府关于推进公共数据开放的通知')
})

test('a text with line ends gets back the ones its number and its signature lost', () => {
  const text = [
    '关于促进公平竞争的通知',
    '云财库〔2030〕38号各预算单位,各市、县财政局:为促进公平竞争,现将有关事项通知如下:',
    '一、清理规定。各地要依照云财库〔2029〕1号文件清理。',
    '二、本通知自2030年9月1日起施行。云岭省财政厅2030年7月26日',
  ].join('\n')
  expect(cleaned(text).text.split('\n')).toEqual([
    '关于促进公平竞争的通知',
    '云财库〔2030〕38号',
    '各预算单位,各市、县财政局:为促进公平竞争,现将有关事项通知如下:',
    '一、清理规定。各地要依照云财库〔2029〕1号文件清理。',
    '二、本通知自2030年9月1日起施行。',
    '云岭省财政厅',
    '2030年7月26日',
  ])
})

test.each([
  [
    'a person signs, and the day stands behind him',
    '现公布《云岭省湿地保护规定》,自2030年1月1日起施行。省长　　王明 　　 　　　2029年12月25日 　　　',
    ['现公布《云岭省湿地保护规定》,自2030年1月1日起施行。', '省长 王明', '2029年12月25日'],
  ],
  [
    'who signs stands behind the last sentence, and his day below',
    '现将规划印发给你们,请认真贯彻实施。　　　　　　　　　　云岭省人民政府\n\n　　　　　　2029年11月24日(此件有删改)',
    ['现将规划印发给你们,请认真贯彻实施。', '云岭省人民政府', '', '2029年11月24日', '(此件有删改)'],
  ],
  [
    'who signs is written with his letters apart',
    '各单位必须全力支持,作出贡献。 　　　　　国　务　院　　　　　　一九九九年十月三十一日',
    ['各单位必须全力支持,作出贡献。', '国务院', '一九九九年十月三十一日'],
  ],
  [
    'names of one state need no space between them, and stand behind the annex',
    '附件:申请表云岭省人民政府中华人民共和国公安部2029年3月18日',
    ['附件:申请表', '云岭省人民政府中华人民共和国公安部', '2029年3月18日'],
  ],
  [
    'what the sheet ends with, and the annex behind it',
    '附件:渡口管理办法主题词:渡口　管理　通知内部发送:法规处。\n云岭省财政厅　2029年1月19日印发附件',
    [
      '附件:渡口管理办法',
      '主题词:渡口 管理 通知',
      '内部发送:法规处。',
      '云岭省财政厅 2029年1月19日印发',
      '附件',
    ],
  ],
  [
    'the number of a page parts a sentence',
    '省财政厅、省水利厅决定— 1 —\n建立协调机制。',
    ['省财政厅、省水利厅决定建立协调机制。'],
  ],
  [
    'a body that a sentence ends with signs nothing',
    '由省财政厅负责。报云岭省人民政府\n备案后施行。',
    ['由省财政厅负责。报云岭省人民政府', '备案后施行。'],
  ],
])('%s', (_, text, lines) => {
  const head = '云岭省人民政府关于湿地保护的通知\n云政发〔2029〕3号\n各市、州人民政府:\n'
  expect(
    cleaned(head + text)
      .text.split('\n')
      .slice(3),
  ).toEqual(lines)
})

test.each([
  [
    'of its own',
    ['云财发〔2030〕38号 关于加强管理工作的通知', '各市、县财政局:'],
    ['云财发〔2030〕38号', '关于加强管理工作的通知'],
  ],
  [
    'of others in a list not',
    ['云财发〔2030〕38号 关于加强管理工作的通知', '云财发〔2030〕39号 关于加强票据管理的通知'],
    ['云财发〔2030〕38号关于加强管理工作的通知'],
  ],
  [
    'in a sentence not',
    ['云财发〔2030〕38号 关于加强管理工作的通知要求如下:'],
    ['云财发〔2030〕38号关于加强管理工作的通知要求如下:'],
  ],
])('a number in front of a title gets its line: %s', (_, head, lines) => {
  const text = [...head, '一、清理规定。各地要认真清理。', '二、开通功能。'].join('\n')
  expect(cleaned(text).text.split('\n').slice(0, lines.length)).toEqual(lines)
})

test.each([
  ['addressees', '各市、县财政局,深圳海关:', '各市、县财政局,深圳海关:'],
  ['the text', '为提高办事效率,现就有关事项通知如下:', '为提高办事效率,现就有关事项通知如下:'],
])('a title gets back the end that stood before %s', (_, rest, second) => {
  const title = '云岭省财政厅 云岭省公安厅关于建立涉案账户快速冻结机制的通知'
  const text = `云财发〔2030〕38号\n${title}${rest}\n一、清理规定。\n二、开通功能。`
  expect(cleaned(text).text.split('\n').slice(1, 3)).toEqual([title, second])
})

test.each([
  [
    'of its own',
    ['青川市储备管理办法(试行)青府[2030]105号', '第一章 总则'],
    ['青川市储备管理办法(试行)', '青府[2030]105号'],
  ],
  [
    'below its first line',
    ['青川市企业储备管理办法', '(试行)青府〔2030〕105号', '第一章 总则'],
    ['青川市企业储备管理办法', '(试行)', '青府〔2030〕105号'],
  ],
  [
    'without a bracket',
    ['关于印发《储备管理办法》的通知青府办〔2030〕5号', '各县人民政府:'],
    ['关于印发《储备管理办法》的通知', '青府办〔2030〕5号'],
  ],
  [
    'of others in a list not',
    ['储备管理办法青府〔2030〕5号', '粮食管理办法青府〔2030〕6号'],
    ['储备管理办法青府〔2030〕5号', '粮食管理办法青府〔2030〕6号'],
  ],
  [
    'in other brackets',
    ['关于加强储备管理的通知【青府办〔2030〕5号】', '各县人民政府:'],
    ['关于加强储备管理的通知', '【青府办〔2030〕5号】'],
  ],
  [
    'behind a title in its marks',
    ['《关于加强储备管理的通知》(青府办〔2030〕5号)', '各县人民政府:'],
    ['《关于加强储备管理的通知》', '(青府办〔2030〕5号)'],
  ],
  [
    'of others in their marks not',
    ['《关于加强储备管理的通知》(青府办〔2030〕5号)', '《关于加强粮食管理的通知》(青府办〔2030〕6号)'],
    ['《关于加强储备管理的通知》(青府办〔2030〕5号)'],
  ],
  ['of others not', ['根据储备管理办法青府〔2030〕5号'], ['根据储备管理办法青府〔2030〕5号']],
])('a number behind a title gets its line: %s', (_, head, lines) => {
  const text = [...head, '第一条 为加强储备管理,制定本办法。', '第二条 县人民政府负责落实。'].join('\n')
  expect(cleaned(text).text.split('\n').slice(0, lines.length)).toEqual(lines)
})
