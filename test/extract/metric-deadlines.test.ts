import { expect, test } from 'vitest'
import { findMetrics } from '../../src/extract/metrics/find-metrics.ts'
import { clean } from '../../src/text/clean.ts'
import { parse } from '../../src/text/parse.ts'

/** The targets of a notice of May 2020, as `indicator target deadline`. */
function read(body: string): string[] {
  const text = `青川市人民政府关于印发重点工作方案的通知\n各县(市、区)人民政府:\n${body}\n青川市人民政府\n2020年5月6日\n`
  const tree = parse(
    clean({ file: 'a.txt', sha256: '', mediaType: 'text/plain', encoding: 'utf-8', text, findings: [] }),
  )
  return findMetrics(tree).map(({ indicator, target, deadline }) => `${indicator} ${target} ${deadline}`)
}

/** By when a target is to be reached stands before it, behind it, at the end of its item, or once for all. */
test.each<[string, string, ...string[]]>([
  [
    'a day that closes what stands before it, with what is done by then, and no day that it rests on',
    '一、重点任务\n1.在2020年对全市电网进行排查,并组织现场核实的基础上,改造老旧台区177处,列入第一批,计划用3年时间(2021年至2023年)全面完成改造升级。\n2.新建学校12所,到2021年6月底前全部完成建设任务。\n3.新建公园5座,6月底前完成选址。',
    '改造老旧台区 177 2023-12-31',
    '新建学校 12 2021-06-30',
    '新建公园 5 null',
  ],
  [
    'a rule for all that say nothing, and a line of one that does',
    '一、严格时限。未注明时限的,均于2020年11月底前完成。\n二、重点任务\n1.新建幼儿园12所,新增学位3600个。\n责任单位:市教育局\n完成时限:8月底前\n2.改造危桥7座。\n责任单位:市交通运输局',
    '新建幼儿园 12 2020-08-31',
    '新增学位 3600 2020-08-31',
    '改造危桥 7 2020-11-30',
  ],
  [
    'a bracket with who and by when',
    '一、重点任务\n1.新建公园5座,改造厕所30座。(市城管局牵头,10月底前)',
    '新建公园 5 2020-10-31',
    '改造厕所 30 2020-10-31',
  ],
  [
    'a label behind the owners of a paragraph',
    '一、重点任务\n(一)丰富业态。引进连锁企业不少于4家。牵头单位:市商务局;配合单位:市供销社。完成时限:2021年6月',
    '引进连锁企业 4 2021-06-30',
  ],
  [
    'a label that says day, or how far',
    '一、重点任务\n(一)丰富业态。引进连锁企业不少于4家。完成日期:2021年6月\n(二)完善设施。建成公园5座。完成节点:2021年8月\n(三)绿化。改造厕所30座。(责任单位:市城管局,完成日期:10月底)',
    '引进连锁企业 4 2021-06-30',
    '建成公园 5 2021-08-31',
    '改造厕所 30 2020-10-31',
  ],
  [
    'a rule about whatever else is no rule about time',
    '一、重点任务\n1.未达到规定标准的学校,要明确整改时间,9月底前全部完成整改。\n2.新建公园5座。',
    '新建公园 5 null',
  ],
  [
    'a date behind its thing goes no further than a semicolon',
    '一、重点任务\n改造菜市场,2022年前完成8个标准化改造;新建便利店60家;快递服务覆盖率达到98%。',
    '完成标准化改造 8 2022-12-31',
    '新建便利店 60 null',
    '快递服务覆盖率 98 null',
  ],
  [
    'a date in front of what a paragraph lists as 一是 and 二是',
    '一、重点任务\n(一)设施优化\n到2022年,在设施提升方面,一是升级设施,提升品质。完成管网改造48公里。二是打造商务区。建成公园9座。',
    '完成管网改造 48 2022-12-31',
    '建成公园 9 2022-12-31',
  ],
  [
    'a date that opens its sentence goes on',
    '一、重点任务\n到2022年,新建便利店60家;快递服务覆盖率达到98%。',
    '新建便利店 60 2022-12-31',
    '快递服务覆盖率 98 2022-12-31',
  ],
  [
    'a date with a verb and a colon leads over to a list, wherever in the sentence',
    '一、工作目标\n坚持节约集约,至2022年底实现:建成泵站7座;改造公厕9座,新建公厕12座。',
    '建成泵站 7 2022-12-31',
    '改造公厕 9 2022-12-31',
    '新建公厕 12 2022-12-31',
  ],
  [
    'a sentence about parts of what the one before is to complete',
    '一、工作目标\n加大投入,至2022年底,完成“1+20”的任务。其中,“20”是指新建公园20座。新建公厕5座。',
    '新建公园 20 2022-12-31',
    '新建公厕 5 null',
  ],
  [
    'so many years from one on, which is the first of them',
    '一、总体目标\n2021年起5年内,大力实施助老计划,培训护理员达到300名,助餐覆盖率达到60%。',
    '培训护理员 300 2025-12-31',
    '助餐覆盖率 60 2025-12-31',
  ],
  [
    'the days on which something takes place are no deadline',
    '一、实施安排\n本次活动时间为2020年10月1日至2020年10月7日,预计发放消费券50万张。',
    '发放消费券 50 null',
  ],
  [
    'a label with a stop before the date that governs',
    '二、总体要求\n坚持绿色发展。\n主要目标。到2025年,基础更加稳固。粮食产量达到43亿斤;蔬菜产量达到18万吨。',
    '粮食产量 43 2025-12-31',
    '蔬菜产量 18 2025-12-31',
  ],
  [
    'a date that the first item of a list of aims begins with',
    '一、具体目标\n1.2020年,全市筛查率达到80%。\n2.孕妇建档率不低于65%。\n二、重点任务\n(一)加强管理。新建站点5个。',
    '全市筛查率 80 2020-12-31',
    '孕妇建档率 65 2020-12-31',
    '新建站点 5 null',
  ],
  [
    'a clause of its own at the end',
    '一、重点任务\n2020年新建学校12所、扩建20所,9月底前全部完成。',
    '新建学校 12 2020-09-30',
    '扩建学校 20 2020-09-30',
  ],
  [
    'several dates, each of its own number',
    '一、总体目标\n10月31日前完成任务的50%以上,11月30日前达到85%以上。线上缴费占比达到90%以上。',
    '线上缴费占比 90 null',
  ],
  [
    'what recurs, until the stage ends and not by the date of another clause',
    '一、重点任务\n绿化率2021年达到95%,各县每年打造示范路不少于50公里。\n二、实施步骤\n第一步:宣传动员(6月1日-6月15日)。每天巡回宣传不少于4小时。',
    '绿化率 95 2021-12-31',
    '各县每年打造示范路 50 null',
    '每天巡回宣传 4 2020-06-15',
  ],
  [
    'the name of a table is no heading of what follows it',
    '一、任务分解\n2020年各县任务分配表\n附注说明\n(一)质量控制。涂片满意率不低于95%。',
    '涂片满意率 95 null',
  ],
  [
    'a date behind one thing is of that alone',
    '一、目标任务\n2020年全镇改造农房180户。现有撂荒地6月20日前全部复耕。新建示范片2个。',
    '改造农房 180 2020-12-31',
    '新建示范片 2 2020-12-31',
  ],
  [
    'a date behind a semicolon, or behind what a plan is about, goes on behind the next',
    '一、目标任务\n到2020年7月底前,楼道占用清零,登记率达到98%;年内新增端口3200个;安装阻车系统310台。\n以老旧小区为重点,2021—2022年改造小区400个;改造背街小巷200条。',
    '登记率 98 2020-07-31',
    '新增端口 3200 2020-12-31',
    '安装阻车系统 310 2020-12-31',
    '改造背街小巷 200 2022-12-31',
  ],
  [
    'the date of a part of the whole is not of what follows',
    '一、目标任务\n到2022年底,建成便民生活圈30个,其中2020年建成6个,2021年建成12个,覆盖社区75个,服务居民60万人。',
    '覆盖社区 75 2022-12-31',
    '服务居民 60 2022-12-31',
  ],
  [
    'what a part of it is done by does not take the date of the head away',
    '一、工作目标\n1.2020年全县完成筛查9500人,其中上半年完成任务的70%以上,9月底前全部完成。早诊率达到90%以上。\n2.血清学筛查率不低于65%。',
    '早诊率 90 2020-12-31',
    '血清学筛查率 65 2020-12-31',
  ],
  [
    'a date behind a label governs its paragraph',
    '一、发展目标\n近期目标:到2025年,装机容量达到120万千瓦。新建屋顶安装面积不低于50%。',
    '新建屋顶安装面积 50 2025-12-31',
  ],
  [
    'the years of a box hold in its section',
    '一、主要目标\n服务能力提升。\n专栏1“十四五”时期主要指标\n二、加强保护\n案件平均审理周期压减至3个月以内,支持20所高校设立学院。',
    '案件平均审理周期 3 null',
    '高校设立学院 20 null',
  ],
  [
    'a later date of something else is not of what stands before it',
    '一、重点任务\n三级医院与县级医院结对帮扶全覆盖,远程医疗在2020年6月底前实现全覆盖。',
    '三级医院与县级医院结对帮扶覆盖 100 null',
  ],
  [
    'the year that a sentence begins with is that of 全年',
    '一、目标任务\n今年的目标是:普遍建立服务中心;全年安置下岗职工12万人。',
    '安置下岗职工 12 2020-12-31',
  ],
  [
    'the middle of a year is not in a word',
    '一、重点任务\n到2022年中药材商标达到40件。',
    '中药材商标 40 2022-12-31',
  ],
  [
    'a year to compare with is not the year of the days behind it',
    '一、目标任务\n全市事故较2019年下降50%以上;隐患点6月20日之前警示牌配置率100%。',
    '隐患点6月20日之前警示牌配置率 100 2020-06-20',
  ],
])('%s', (_, body, ...expected) => {
  const found = read(body)
  for (const one of expected) expect(found).toContain(one)
})

test('the years of a plan are those its title names', () => {
  const text =
    '青川市人民政府关于印发小区改造三年行动方案(2020—2022年)的通知\n各县(市、区)人民政府:\n一、重点任务\n(一)改造提升。三年改造小区400个,两年新建公园12座。\n青川市人民政府\n2020年5月6日\n'
  const tree = parse(
    clean({ file: 'a.txt', sha256: '', mediaType: 'text/plain', encoding: 'utf-8', text, findings: [] }),
  )
  expect(findMetrics(tree).map(({ indicator, deadline }) => `${indicator} ${deadline}`)).toEqual([
    '改造小区 2022-12-31',
    '新建公园 null',
  ])
})
