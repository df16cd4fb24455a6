import { expect, test } from 'vitest'
import type { MetricReading, Setting } from '../../src/extract/metrics/metric-mention.ts'
import { readMetrics } from '../../src/extract/metrics/read-metrics.ts'
import { processorTime } from '../processor-time.ts'

function read(
  sentence: string,
  setting: Setting = 'goal',
  issuedOn: string | null = '2020-02-01',
): MetricReading[] {
  return readMetrics(sentence, { setting, issuedOn, governing: null, urged: false })
}

/** 满意度 GTE 90 % by 2025-12-31 per 年; a baseline as 72.1>80, a range as 1-3, a direction without a number. */
function brief({
  indicator,
  comparator,
  baseline,
  target,
  targetMax,
  unit,
  per,
  deadline,
}: MetricReading): string {
  const value =
    target === null
      ? ''
      : ` ${baseline === null ? '' : `${baseline}>`}${target}${targetMax === null ? '' : `-${targetMax}`}`
  return `${indicator} ${comparator}${value}${unit ? ` ${unit}` : ''}${per ? ` per ${per}` : ''}${deadline ? ` by ${deadline}` : ''}`
}

const rows: readonly [string, ...string[]][] = [
  // a part of something
  ['将对小微商户的货款预付比例提高至合同价的25%以上', '对小微商户的货款预付比例(占合同价) GTE 25 %'],
  ['检测收费应不高于评估收费的8%', '检测收费(占评估收费) LTE 8 %'],
  [
    '预留年度服务采购预算的30%以上专门面向残疾人企业采购',
    '预留年度服务采购预算专门面向残疾人企业采购 GTE 30 %',
  ],
  ['拿出不低于15%的岗位用于招聘退役军人', '拿出岗位用于招聘退役军人 GTE 15 %'],
  // what the clause elides is said in brackets, in words of the text
  [
    '建成6个桑蚕标准化基地,机械化率达到55%',
    '建成桑蚕标准化基地 EQ 6 个',
    '机械化率(桑蚕标准化基地) GTE 55 %',
  ],
  ['油菜播种面积稳定在20万亩以上,产量达到3万吨', '油菜播种面积 GTE 20 万亩', '产量(油菜播种面积) GTE 3 万吨'],
  ['村级养老网络健全,覆盖率达80%', '覆盖率(村级养老网络健全) GTE 80 %'],
  [
    '重点镇污水收集率达到70%,其他乡镇达到50%',
    '重点镇污水收集率 GTE 70 %',
    '其他乡镇(重点镇污水收集率) GTE 50 %',
  ],
  ['小学师生比不低于1:19,初中不低于1:13.5', '小学师生比 GTE 1:19', '初中(小学师生比) GTE 1:13.5'],
  [
    '到2023年,管网漏损率控制在11%以内;到2026年,控制在9%以内',
    '管网漏损率 LTE 11 % by 2023-12-31',
    '管网漏损率 LTE 9 % by 2026-12-31',
  ],
  ['县城、城市垃圾处理率分别达到88%、97%', '县城、城市垃圾处理率(县城) GTE 88 %', '城市垃圾处理率 GTE 97 %'],
  ['持续提升雨污分流率并稳定保持在80%以上', '雨污分流率 GTE 80 %'],
  ['一般公共预算收入增长6%', '一般公共预算收入 INCREASE 6 %'],
  ['其审查费不高于2元/平方米', '审查费 LTE 2 元/平方米'],
  ['体彩公益金55%以上用于全民健身', '体彩公益金用于全民健身 GTE 55 %'],
  ['公交出行分担率不低于42%', '公交出行分担率 GTE 42 %'],
  ['车载监控安装率到100%', '车载监控安装率 GTE 100 %'],
  [
    '每个街道至少建成1所养老服务机构,建筑面积不少于900平方米',
    '建成养老服务机构 GTE 1 所 per 街道',
    '建筑面积(养老服务机构) GTE 900 平方米',
  ],
  // a time of its own
  ['到2025年,用3年时间打造18个示范村', '打造示范村 EQ 18 个'],
  // lists whose verb is said once
  ['引育4家以上种业企业、12家以上加工企业', '引育种业企业 GTE 4 家', '引育加工企业 GTE 12 家'],
  ['完成80个小区雨污分流和35个小区管网更新', '完成小区雨污分流 EQ 80 个', '完成小区管网更新 EQ 35 个'],
  ['力争肉牛出栏5万头,腊味加工800吨', '肉牛出栏 EQ 5 万头', '腊味加工 EQ 800 吨'],
  // measures without a unit, and units that begin with 千
  ['灌溉水有效利用系数提高到0.58', '灌溉水有效利用系数 GTE 0.58'],
  ['使功率因数在0.9以上', '功率因数 GTE 0.9'],
  ['单位产品能耗不高于92.5千克标准煤/吨', '单位产品能耗 LTE 92.5 千克标准煤/吨'],
  ['打造300家乡村博物馆', '打造乡村博物馆 EQ 300 家'],
  ['每600名学生配备1名校医', '配备校医 EQ 1 名 per 600名学生'],
  ['学生参加竞赛活动每学期不超过1次', '学生参加竞赛活动 LTE 1 次 per 学期'],
  // a level of what stands in front
  [
    '到2025年,人民群众对基层卫生健康的满意度达到90%以上。',
    '人民群众对基层卫生健康的满意度 GTE 90 % by 2025-12-31',
  ],
  [
    '2023年辖区内医疗机构接入率要达到50%,疾控机构和采供血机构接入率要达到100%。',
    '辖区内医疗机构接入率 GTE 50 % by 2023-12-31',
    '疾控机构和采供血机构接入率 GTE 100 % by 2023-12-31',
  ],
  [
    '人均预期寿命达到78.03岁,居民健康素养水平高于23%。',
    '人均预期寿命 GTE 78.03 岁',
    '居民健康素养水平 GT 23 %',
  ],
  [
    '2023年底,每千常住人口中医类别执业(助理)医师数达到0.91人',
    '每千常住人口中医类别执业(助理)医师数 GTE 0.91 人 per 千常住人口 by 2023-12-31',
  ],
  ['引导合作机构逐步将平均担保费率降至1%以下', '合作机构逐步将平均担保费率 LTE 1 %'],
  ['居民消费价格涨幅控制在3%以内', '居民消费价格涨幅 LTE 3 %'],
  ['力争粮食总产量稳定在147万吨以上', '粮食总产量 GTE 147 万吨'],
  ['住院率达到85%左右', '住院率 APPROX 85 %'],
  ['将第二类医疗器械审评平均时限压缩至40个工作日以内', '第二类医疗器械审评平均时限 LTE 40 个工作日'],
  ['产前筛查机构县(市、区)覆盖率100%', '产前筛查机构县(市、区)覆盖率 EQ 100 %'],
  ['居民健康素养水平达到百分之二十五以上', '居民健康素养水平 GTE 25 %'],
  // from … to
  [
    '基层卫生人才数量从10万人增加到13万人,其中中医增加2000人',
    '基层卫生人才数量 GTE 10>13 万人',
    '基层卫生人才数量(其中中医) INCREASE 2000 人',
  ],
  ['医护比从1:1.14增加到1:1.25', '医护比 GTE 1:1.14>1:1.25'],
  [
    '基层医师大专以上学历从72.1%提高到80%以上,本科以上学历从32.6%提高到40%以上',
    '基层医师大专以上学历 GTE 72.1>80 %',
    '本科以上学历 GTE 32.6>40 %',
  ],
  // a change by an amount
  ['地区生产总值增长7%左右,固定资产投资增长6%', '地区生产总值 INCREASE 7 %', '固定资产投资 INCREASE 6 %'],
  ['展期贷款利率在原有贷款利率水平上下浮10%以上', '展期贷款利率在原有贷款利率 DECREASE 10 %'],
  // things brought about
  ['推进3个国家级重点专科建设', '推进国家级重点专科建设 EQ 3 个'],
  ['新建社区医院1家、基层临床特色科室4个', '新建社区医院 EQ 1 家', '新建基层临床特色科室 EQ 4 个'],
  ['2023年新创2家以上省级健康企业', '新创省级健康企业 GTE 2 家 by 2023-12-31'],
  ['2023年底,力争建成中医药专科联盟2个', '建成中医药专科联盟 EQ 2 个 by 2023-12-31'],
  ['推动制定不少于10项北斗高精度国家标准', '制定北斗高精度国家标准 GTE 10 项'],
  ['突破百项前沿关键核心技术', '突破前沿关键核心技术 EQ 100 项'],
  ['打造水上音乐节、特色长廊等消费新场景10个以上', '打造水上音乐节、特色长廊等消费新场景 GTE 10 个'],
  [
    '到2027年,培育年产值超100亿元、具备较强国际竞争力的龙头企业2家',
    '培育年产值超100亿元、具备较强国际竞争力的龙头企业 EQ 2 家 by 2027-12-31',
  ],
  [
    '新改建雨污管网60公里以上、改造城市燃气管道500公里以上',
    '新改建雨污管网 GTE 60 公里',
    '改造城市燃气管道 GTE 500 公里',
  ],
  ['为1.43万名适龄女学生接种HPV宫颈癌疫苗', '适龄女学生接种HPV宫颈癌疫苗 EQ 1.43 万名'],
  // whatever the verb is: a sentence that aims says how many
  ['抽调120名业务骨干、30名挂职干部', '抽调业务骨干 EQ 120 名', '抽调挂职干部 EQ 30 名'],
  [
    '4年内资助400名创业青年,800名返乡农民参加技能提升班',
    '资助创业青年 EQ 400 名',
    '资助返乡农民参加技能提升班 EQ 800 名',
  ],
  ['加强与600家客商开展对接', '客商开展对接 EQ 600 家'],
  ['解决14个行政村用电困难', '解决行政村用电困难 EQ 14 个'],
  ['利用境外资金12亿元以上', '利用境外资金 GTE 12 亿元'],
  ['遴选90名优秀青年教师', '遴选优秀青年教师 EQ 90 名'],
  [
    '机场新增航线6条、旅客吞吐量达到900万人次,增长8%',
    '新增航线 EQ 6 条',
    '旅客吞吐量 GTE 900 万人次',
    '旅客吞吐量 INCREASE 8 %',
  ],
  ['终端产业规模达7000亿元以上、力争9000亿元', '终端产业规模 GTE 7000 亿元', '终端产业规模 EQ 9000 亿元'],
  ['70%以上的乡镇至少有2家定点药店', '乡镇至少有2家定点药店 GTE 70 %', '乡镇 GTE 2 家'],
  ['公共租赁住房新开工3000套', '公共租赁住房新开工 EQ 3000 套'],
  ['改造老旧小区45个、1.6万户', '改造老旧小区 EQ 45 个', '改造老旧小区 EQ 1.6 万户'],
  [
    '确保2021年完成造林任务30万亩,2022年完成35万亩',
    '完成造林 EQ 30 万亩 by 2021-12-31',
    '完成造林 EQ 35 万亩 by 2022-12-31',
  ],
  ['国有企业按照不低于2%的比例安排残疾人就业', '国有企业安排残疾人就业 GTE 2 %'],
  ['每名特派员每年下乡不少于80天', '每名特派员每年下乡 GTE 80 天 per 特派员/年'],
  ['实现厕所普及率92%、污水治理率55%的目标', '厕所普及率 EQ 92 %', '污水治理率 EQ 55 %'],
  ['活跃用户数突破3亿', '活跃用户数 GT 3 亿'],
  ['遴选60家具有示范效应的企业', '遴选具有示范效应的企业 EQ 60 家'],
  ['培育6家以上年产值过十亿元的企业', '培育年产值过十亿元的企业 GTE 6 家'],
  ['夜间噪声≤45分贝', '夜间噪声 LTE 45 分贝'],
  ['建成一个区域性超算中心', '建成区域性超算中心 EQ 1 个'],
  ['可降解材料回收量日均高于32吨', '可降解材料回收量日均 GT 32 吨'],
  // a share of those that do or get something, and in how many places something is done
  ['新建小区停车位应100%建设充电设施', '新建小区停车位建设充电设施 EQ 100 %'],
  ['65%以上科研人员服务企业', '科研人员服务企业 GTE 65 %'],
  ['首席数据官制度覆盖全省40%规模以上企业', '首席数据官制度覆盖规模以上企业 GTE 40 %'],
  ['在9座县城先行启动试点工作', '县城先行启动试点工作 EQ 9 座'],
  // quoted targets, and what only lays out
  [
    '实现“青年人才总量达到60万名左右,人才贡献率达到45%”的目标',
    '青年人才总量 APPROX 60 万名',
    '人才贡献率 GTE 45 %',
  ],
  // a share or a number of units that do something
  ['推动55%的二级及以上综合医院设立老年医学科', '设立老年医学科的二级及以上综合医院 GTE 55 %'],
  [
    '到2021年,78家县级公立医院医疗服务能力达到国家推荐标准',
    '县级公立医院医疗服务能力达到国家推荐标准 EQ 78 家 by 2021-12-31',
  ],
  [
    '功能均要达到《省统筹区域人口健康信息平台应用功能指引》的80%以上',
    '功能均要达到《省统筹区域人口健康信息平台应用功能指引》 GTE 80 %',
  ],
  // for each
  ['每个区(市)至少建成1家社区医院', '建成社区医院 GTE 1 家 per 区(市)'],
  ['为每个乡镇卫生院配备1-2名专兼职公共卫生医师', '配备专兼职公共卫生医师 RANGE 1-2 名 per 乡镇卫生院'],
  [
    '每个支援医院每年选派不少于4个批次,总人数不少于20人次',
    '选派批次 GTE 4 批次 per 支援医院/年',
    '总人数 GTE 20 人次 per 支援医院/年',
  ],
  ['服务人口2000—4000人设置1所中心村卫生室', '设置中心村卫生室 EQ 1 所 per 服务人口2000—4000人'],
  ['乡村医生以区(市)为单位按照服务人口1-1.5‰配备', '乡村医生配备 RANGE 1-1.5 ‰ per 服务人口'],
  ['2020年起每年招生2000人', '招生 EQ 2000 人 per 年'],
  // one comparing word for several numbers
  [
    '全省货物贸易、对外投资和实际利用外资分别占比达30%、20%和10%',
    '全省货物贸易占比 GTE 30 %',
    '对外投资占比 GTE 20 %',
    '实际利用外资占比 GTE 10 %',
  ],
  // words instead of numbers
  [
    '到2020年6月,实现全省所有县(市、区)县域医共体全覆盖',
    '全省所有县(市、区)县域医共体覆盖 EQ 100 % by 2020-06-30',
  ],
  ['构建农村地区30分钟重点疾病救治服务圈', '农村地区重点疾病救治服务圈 LTE 30 分钟'],
  [
    '乡镇卫生院、社区卫生服务中心全部设立发热哨点诊室',
    '设立发热哨点诊室的乡镇卫生院、社区卫生服务中心 EQ 100 %',
  ],
  ['基层诊疗量占县(区)域诊疗总量的比例逐步提高', '基层诊疗量占县(区)域诊疗总量的比例 INCREASE'],
  ['孕产妇死亡率、婴儿死亡率进一步降低', '孕产妇死亡率 DECREASE', '婴儿死亡率 DECREASE'],
]

test.each(rows.map(([sentence, ...expected]) => [sentence, expected] as const))(
  '%s',
  (sentence, expected) => {
    expect(read(sentence).map(brief)).toEqual(expected)
  },
)

/** What a number is instead of a target. */
test.each([
  ['age', '为35-64岁农村妇女提供服务'],
  ['list', '全面推进17项专项行动'],
  ['list', '内科、外科等6大质控中心'],
  ['list', '围绕5个方面开展工作'],
  ['list', '设立3个工作组'],
  ['service', '由54家三甲公立医院“组团式”帮扶78家县级公立医院'],
  ['eligibility', '对在基层医疗卫生机构工作满20年且对基层卫生事业作出贡献的人才'],
  ['condition', '裁员率不超过企业职工总数20%的,给予返还'],
  ['condition', '对单户担保金额500万元及以下的小微企业'],
  ['subsidy', '执业(助理)医师补助50%,乡村全科执业助理医师补助40%'],
  ['subsidy', '按企业实际获得贷款利率的50%进行贴息'],
  ['subsidy', '按照规定给予不超过总投入30%、最高3000万元的经费支持'],
  ['subsidy', '对防控工作者每人每天补助200元'],
  ['subsidy', '失业保险稳岗返还比例由上年度实际缴费的50%提高到60%'],
  ['permission', '允许企业在12%以内自主确定缴存比例'],
  ['time limit', '在5个工作日内办结'],
  ['time limit', '失业保险费缓缴期不超过6个月'],
  ['document', '落实《健康专项行动方案(2020-2030年)》'],
  ['number', '电话:0898-65388322'],
  ['slogan', '围绕“1336”总体工作思路'],
  ['damage', '35年上一个新台阶'],
  ['formula', '出院患者手术台次数/同期出院患者总人次数×100%'],
  ['loose', '培育一批生态主导型领军企业'],
  ['substance', '备足75%酒精、消毒液'],
  ['size', '全面关停并拆除300立方米及以下高炉、20吨及以下转炉'],
  ['past', '2018年新建社区医院12家,覆盖率达到85%'],
  ['past', '已完成25.2平方公里达标评估'],
  ['past', '截至目前,全市现有医院32家'],
  ['past', '地区生产总值同比增长6.7%'],
  ['softened', '积极推进“医疗三监管”全覆盖'],
  ['given', '每年获支持企业数量不超过8家'],
  ['individual', '每名考生只能选报一所学校'],
  ['subsidy', '按照同期银行基准利率30%给予贴息'],
  ['adjective', '构建多层次、全覆盖的服务网络'],
  ['regulated', '体温超过37.3℃的乘客'],
  ['violation', '堆放高度超过3米、遮挡消防栓的,责令改正'],
  ['group', '由1名组长和5名组员组成'],
  ['measure of a thing', '警戒线距路面30厘米'],
  ['how large', '打造种植面积300亩以上的示范园'],
])('%s: nothing in %s', (_, sentence) => {
  expect(read(sentence).map(brief)).toEqual([])
})

test('rules set thresholds, except where they aim or provide for each', () => {
  expect(read('注册资本不低于100万元', 'norm')).toEqual([])
  expect(read('现场检查的执法人员不得少于2人', 'norm')).toEqual([])
  expect(read('大病保险起付标准不高于可支配收入的40%', 'norm')).toEqual([])
  expect(read('口粮储备比例应达储备规模的65%以上', 'norm').map(brief)).toEqual([
    '口粮储备比例应达储备规模 GTE 65 %',
  ])
  expect(read('各分区之间的防火间距不小于15米', 'norm').map(brief)).toEqual([
    '各分区之间的防火间距 GTE 15 米',
  ])
  expect(read('聚集活动人数严格控制20人以内', 'norm').map(brief)).toEqual(['聚集活动人数 LTE 20 人'])
  expect(read('检验中心每年至少开展2次全面抽检', 'norm').map(brief)).toEqual(['开展全面抽检 GTE 2 次 per 年'])
  expect(read('每个镇设置一所卫生院', 'norm').map(brief)).toEqual(['设置卫生院 EQ 1 所 per 镇'])
  expect(read('到2025年,绿化覆盖率达到40%', 'norm').map(brief)).toEqual(['绿化覆盖率 GTE 40 % by 2025-12-31'])
})

test('facts set none', () => {
  expect(read('力争满意度达到90%', 'facts')).toEqual([])
})

test('the head of a list governs what has no date of its own', () => {
  const context = { setting: 'plan', issuedOn: null, governing: '2023-06-30', urged: false } as const
  expect(readMetrics('区(市)就诊率达到90%以上', context)[0]?.deadline).toBe('2023-06-30')
  expect(readMetrics('到2022年底,区(市)就诊率达到90%以上', context)[0]?.deadline).toBe('2022-12-31')
})

test('evidence is the clause, and in a long one still holds the number', () => {
  const sentence = `到2025年,${'优质高效的'.repeat(30)}医疗服务满意度达到90%以上,其他`
  const [metric] = read(sentence)
  const words = sentence.slice(metric!.span.start, metric!.span.end)
  expect(words).toContain('90%')
})

test.each(['1', '1%', '每', '达到', '新建', '一', '全部', '从1到', '(', '《', '1个', '达到1%、'])(
  'a hundred thousand characters of %s are read in linear time',
  (unit) => {
    const started = processorTime()
    for (let times = 0; times < 125; times++) read(unit.repeat(800 / unit.length))
    expect(processorTime() - started).toBeLessThan(20_000)
  },
  30_000,
)
