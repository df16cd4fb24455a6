import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { lookUpCitations } from '../../src/resolve/lookup-citations.ts'

const gazetteer = loadGazetteer()

function read(text: string): string[] {
  return lookUpCitations(text, gazetteer).map(({ relation, title, documentNumber }) =>
    [relation, title ?? '-', ...(documentNumber ? [documentNumber] : [])].join(' '),
  )
}

/** What stands above a list holds for each work in it; a number in a row is that work's and no reference of its own. */
const lists: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a table with the names marked and not',
    `决定废止的规章和规范性文件目录
序号\t名　称\t文　号\t发布日期
1\t《放射环境管理办法》\t国家环境保护局令第3号\t1990年6月22日
2\t《防止多氯联苯电力装置及其废物污染环境的规定》\t（91）环管字第050号\t1991年3月1日
3\t关于加强外商投资建设项目环境保护管理的通知\t环监〔1992〕057号\t1992年3月13日
4\t国家环境保护总局办公厅关于印发《环境保护部门政务信息报送考核办法》的函\t环办函〔2005〕388号\t2005年6月30日
　　注：序号5的相关工作按照《中华人民共和国水污染防治法》第二十条执行。`,
    [
      'REPEALS 放射环境管理办法 国家环境保护局令第3号',
      'REPEALS 防止多氯联苯电力装置及其废物污染环境的规定 环管字〔1991〕50号',
      'REPEALS 关于加强外商投资建设项目环境保护管理的通知 环监〔1992〕057号',
      'REPEALS 国家环境保护总局办公厅关于印发《环境保护部门政务信息报送考核办法》的函 环办函〔2005〕388号',
      'BASED_ON 中华人民共和国水污染防治法',
    ],
  ],
  [
    'a table with the number in front',
    `废止的市级文件清单
序号\t文号\t文件名称\t制定机关
1\t绍市财预〔2009〕12号\t关于印发绍兴市本级部门预算管理暂行办法的通知\t市财政局
2\t绍市建〔2013〕155号\t《绍兴市物业维修资金管理实施细则》\t市建设局`,
    [
      'REPEALS 关于印发绍兴市本级部门预算管理暂行办法的通知 绍市财预〔2009〕12号',
      'REPEALS 绍兴市物业维修资金管理实施细则 绍市建〔2013〕155号',
    ],
  ],
  [
    'a table that lost its lines, a title wrapped, a heading between the rows',
    `宣布失效的文件目录
序号
文件名称
文号
1
四川省人民政府办公厅关于印发四川省城镇污水处理设施
建设三年推进方案的通知
川办函〔2017〕15号
2017年2月
一、教育类（2件）
2
关于印发《四川省中外合作办学管理实施办法》的通知
川教〔2009〕22号
继续有效的文件目录
1.四川省人民政府关于加快建设体育强省的意见（川府发〔2015〕11号）`,
    [
      'REPEALS 四川省人民政府办公厅关于印发四川省城镇污水处理设施建设三年推进方案的通知 川办函〔2017〕15号',
      'REPEALS 关于印发《四川省中外合作办学管理实施办法》的通知 川教〔2009〕22号',
      'CITES 四川省人民政府关于加快建设体育强省的意见 川府发〔2015〕11号',
    ],
  ],
  [
    'numbered lines under a sentence',
    `我厅决定对下列规范性文件予以废止：
一、《江苏省教育厅关于加强中小学教辅材料管理的通知》（苏教基〔2008〕31号）；
二、苏教办〔2012〕7号 关于开展校车专项检查的通知；
三、中华人民共和国固定资产投资方向调节税暂行条例（1991年4月16日中华人民共和国国务院令第82号发布）
本决定自发布之日起施行。《江苏省规章制定程序规定》继续执行。`,
    [
      'REPEALS 江苏省教育厅关于加强中小学教辅材料管理的通知 苏教基〔2008〕31号',
      'REPEALS 关于开展校车专项检查的通知 苏教办〔2012〕7号',
      'REPEALS 中华人民共和国固定资产投资方向调节税暂行条例 国务院令第82号',
      'CITES 江苏省规章制定程序规定',
    ],
  ],
  [
    'works amended, each with its articles below',
    `二、对7件规章和规范性文件的部分条款予以修改：
（一）《防治尾矿污染环境管理规定》（国家环境保护局令第11号）
1．将第十八条修改为：“逾期未完成限期治理任务的，依照《固体废物污染环境防治法》的有关规定处罚。”
（二）《饮用水水源保护区污染防治管理规定》［（89）环管字第201号］
将第十一条引言中“《地面水环境质量标准》（GB 3838－88）Ⅱ类标准”修改为“《地表水环境质量标准》（GB 3838－2002）Ⅱ类标准”，“《生活饮用水卫生标准》”后增加“（GB 5749－2006）”。
（三）《汽车排气污染监督管理办法》
第十九条中的“《治安管理处罚条例》”修改为“《治安管理处罚法》”。
三、各地要按照《行政规范性文件管理办法》做好清理。
（一）《农机化促进条例》实施中的问题，及时报告。`,
    [
      'AMENDS 防治尾矿污染环境管理规定 国家环境保护局令第11号',
      'BASED_ON 固体废物污染环境防治法',
      'AMENDS 饮用水水源保护区污染防治管理规定 环管字〔1989〕201号',
      'CITES 地面水环境质量标准 GB3838-88',
      'CITES 地表水环境质量标准 GB3838-2002',
      'CITES 生活饮用水卫生标准 GB5749-2006',
      'AMENDS 汽车排气污染监督管理办法',
      'CITES 治安管理处罚条例',
      'CITES 治安管理处罚法',
      'BASED_ON 行政规范性文件管理办法',
      'CITES 农机化促进条例',
    ],
  ],
  [
    'works amended, each named where its articles are changed',
    `经过清理，国务院决定：对16部行政法规的部分条款予以修改。
一、将《城镇土地使用税暂行条例》第七条中的“由省税务机关审核”修改为“由县税务机关批准”。
二、删去《外国商会管理暂行规定》第七条。
第九条改为第七条，修改为：“成立外国商会，应当依照《社会团体登记管理条例》登记。
“登记管理机关应当自收到文件之日起60日内作出决定。”
三、《进出口关税条例》作如下修改：
第三条修改为：“按照《海关法》执行。”
四、在《气象条例》（1994年8月18日国务院令第164号发布）第七条中增加一项。`,
    [
      'AMENDS 城镇土地使用税暂行条例',
      'AMENDS 外国商会管理暂行规定',
      'BASED_ON 社会团体登记管理条例',
      'AMENDS 进出口关税条例',
      'BASED_ON 海关法',
      'AMENDS 气象条例 国务院令第164号',
    ],
  ],
  [
    'works repealed and works amended under short headings',
    `一、废止文件
（一）关于进一步规范跨区作业证发放的通知，鲁农机管字〔2009〕5号
二、修改文件
（一）《山东省联合收割机跨区作业管理办法》（鲁农机管字〔2014〕3号）
将第七条“按照《农业机械安全监督管理条例》规定”删去。`,
    [
      'REPEALS 关于进一步规范跨区作业证发放的通知 鲁农机管字〔2009〕5号',
      'AMENDS 山东省联合收割机跨区作业管理办法 鲁农机管字〔2014〕3号',
      'BASED_ON 农业机械安全监督管理条例',
    ],
  ],
  [
    'a table in which each row says what becomes of its work',
    `市政府规范性文件清理目录
序号\t文件名称\t文号\t清理结果
1\t关于加强城市节水工作的意见\t绍政发〔2005〕12号\t废止
2\t《绍兴市公园管理办法》\t绍政办发〔2009〕3号\t继续有效
3\t绍兴市建筑垃圾管理办法\t绍政发〔2011〕45号\t修改
4\t关于表彰先进集体的决定\t绍市委发〔2003〕18号\t宣布失效
以上按照《规章制定程序条例》办理。`,
    [
      'REPEALS 关于加强城市节水工作的意见 绍政发〔2005〕12号',
      'CITES 绍兴市公园管理办法 绍政办发〔2009〕3号',
      'AMENDS 绍兴市建筑垃圾管理办法 绍政发〔2011〕45号',
      'REPEALS 关于表彰先进集体的决定 绍市委发〔2003〕18号',
      'BASED_ON 规章制定程序条例',
    ],
  ],
  [
    'a table of works that are only shown',
    `支持民营经济政策清单
序号\t政策名称\t发文字号\t主要内容
1\t关于促进民营经济发展的若干意见\t鲁发〔2018〕21号\t按照《中小企业促进法》落实减税
序号\t标准名称\t标准编号
1\t城镇供水厂运行技术规程\tCJJ 58-2009`,
    [
      'CITES 关于促进民营经济发展的若干意见 鲁发〔2018〕21号',
      'BASED_ON 中小企业促进法',
      'CITES 城镇供水厂运行技术规程 CJJ58-2009',
    ],
  ],
]

/** No list of that kind. */
const others: readonly (readonly [string, readonly string[]])[] = [
  // a title and the addressees under it
  [
    '关于废止部分规章的决定\n各县（市、区）人民政府：\n根据《规章制定程序条例》，现就清理工作通知如下。',
    ['BASED_ON 规章制定程序条例'],
  ],
  // both kinds under one heading: neither is said of each
  [
    '废止和修改的规章目录\n1.《青岛市户外广告设置管理办法》（市政府令第128号）',
    ['CITES 青岛市户外广告设置管理办法 市政府令第128号'],
  ],
  // a sentence about repealing, and then other lines
  [
    '二、清理的范围是已经废止的文件\n（一）要按照《档案法》归档。\n（二）要宣传《档案法实施条例》。',
    ['BASED_ON 档案法', 'CITES 档案法实施条例'],
  ],
  // wording in quotation marks that nothing changes
  [
    '开展“落实《体育法》”主题活动，按照“《全民健身条例》宣传周”安排推进。',
    ['IMPLEMENTS 体育法', 'BASED_ON 全民健身条例'],
  ],
]

describe('a list of what is repealed or amended', () => {
  it.each(lists)('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
  it.each(others)('is not: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
