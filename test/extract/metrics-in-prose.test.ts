import { expect, test } from 'vitest'
import { findMetrics } from '../../src/extract/metrics/find-metrics.ts'
import type { MetricReading, Setting } from '../../src/extract/metrics/metric-mention.ts'
import { readMetrics } from '../../src/extract/metrics/read-metrics.ts'
import { clean } from '../../src/text/clean.ts'
import { parse } from '../../src/text/parse.ts'

function brief({ indicator, comparator, target, targetMax, unit, per, deadline }: MetricReading): string {
  const value = `${target}${targetMax === null ? '' : `-${targetMax}`}`
  return `${indicator} ${comparator} ${value}${unit ? ` ${unit}` : ''}${per ? ` per ${per}` : ''}${deadline ? ` by ${deadline}` : ''}`
}

/** Among what is to be done, in 2021. */
const read = (sentence: string, setting: Setting = 'plan') =>
  readMetrics(sentence, { setting, issuedOn: '2021-03-01', governing: null, urged: true }).map(brief)

/** A sentence, and the targets that it sets. */
test.each<[string, ...string[]]>([
  // how soon a service is there, and how long a stock lasts
  ['抢险队伍到达现场时间不得超过40分钟', '抢险队伍到达现场时间 LTE 40 分钟'],
  ['干线公路除雪保通时间不超过8小时', '干线公路除雪保通时间 LTE 8 小时'],
  ['一般管网事故应当在12小时内恢复供水', '管网事故恢复供水 LTE 12 小时'],
  ['重点油库存油应当保持10天以上的用量', '重点油库存油 GTE 10 天'],
  ['各级应急粮源储备能够满足15天以上的市场需要', '各级应急粮源储备 GTE 15 天'],
  ['农产品运输平均用时比2020年减少6小时', '农产品运输平均用时 DECREASE 6 小时'],
  ['企业开办时间较2020年缩短2个工作日', '企业开办时间 DECREASE 2 个工作日'],
  [
    '进口通关时间压缩至40小时以内,出口压缩至2小时以内',
    '进口通关时间 LTE 40 小时',
    '出口(进口通关时间) LTE 2 小时',
  ],
  // grades and tenths
  ['力争到2025年全市土壤肥力提升1个等级以上', '全市土壤肥力 INCREASE 1 个等级 by 2025-12-31'],
  ['集中供热普及率六成以上', '集中供热普及率 GTE 6 成'],
  ['三分之二左右的行政村建成便民服务站', '建成便民服务站的行政村 APPROX 66.7 %'],
  // a part of the whole, by a day
  ['到2025年,新增公务用车中新能源车占60%', '新增公务用车中新能源车占比 EQ 60 % by 2025-12-31'],
  // what is so already is to be kept well; who is 已婚 is no result
  ['已建成污水处理厂负荷率应在75%以上', '已建成污水处理厂负荷率 GTE 75 %'],
  ['已婚妇女健康档案建档率达到95%', '已婚妇女健康档案建档率 GTE 95 %'],
  // how well money is paid is no rate of it
  ['罚没款物上缴到位率不低于98%', '罚没款物上缴到位率 GTE 98 %'],
  ['补助资金发放及时率达到100%', '补助资金发放及时率 GTE 100 %'],
  ['市建设银行每年安排农业专项贷款3000万元,实行财政贴息', '建设银行每年安排农业专项贷款 EQ 3000 万元 per 年'],
  ['带动2万名农民就业,人均年收入不少于6000元;护林员补助资金年底前发放', '人均年收入 GTE 6000 元'],
  // a date may only say which of them
  ['对2020年排查发现的隐患房屋,整治率要达到90%', '整治率 GTE 90 %'],
  ['坚持以预防为主,水库巡查率达到100%', '水库巡查率 GTE 100 %'],
  // all of them
  ['困难群众补贴10月底前全部发放到位', '发放到位的困难群众补贴 EQ 100 % by 2021-10-31'],
  ['5月底前将整改责任全部落实到具体单位', '落实到具体单位的整改责任 EQ 100 % by 2021-05-31'],
  ['历年拖欠的工程款,要在今年年底前全部解决', '解决(历年拖欠的工程款) EQ 100 % by 2021-12-31'],
  ['老旧锅炉要加快更新,2021年底前全部改用天然气', '改用天然气 EQ 100 % by 2021-12-31'],
  ['对辖区内燃气经营企业开展全覆盖执法检查', '对辖区内燃气经营企业开展全覆盖执法检查 EQ 100 %'],
  ['70%的公交车改用液化天然气', '改用液化天然气的公交车 GTE 70 %'],
  // the same again, of another year or counted each
  [
    '2022年抽检食品不少于500批次,2023年、2024年每年不少于600批次',
    '抽检食品 GTE 500 批次 by 2022-12-31',
    '抽检食品 GTE 600 批次 per 年 by 2024-12-31',
  ],
  [
    '完成既有建筑节能改造50万平方米,其中2021年完成20万平方米',
    '完成既有建筑节能改造 EQ 50 万平方米',
    '完成既有建筑节能改造 EQ 20 万平方米 by 2021-12-31',
  ],
  ['物流业增加值达到90亿元,年均增长不低于8%', '物流业增加值 GTE 90 亿元', '物流业增加值 INCREASE 8 %'],
  ['每个乡镇随机抽查3个村、30户农户', '抽查村 EQ 3 个 per 乡镇', '抽查农户 EQ 30 户'],
  // sums, sizes, and what a long name ends with
  ['推广加厚地膜,新增回收网点20个,累计完成投资3亿元', '新增回收网点 EQ 20 个', '完成投资 EQ 3 亿元'],
  ['专项行动期间累计巡护里程不低于800公里', '专项行动期间累计巡护里程 GTE 800 公里'],
  ['县级储备肉规模按照500吨安排,储备期为3个月', '县级储备肉规模 EQ 500 吨'],
  ['到2023年筹集共有产权住房500套', '筹集共有产权住房 EQ 500 套 by 2023-12-31'],
  ['完成东街、西关等6个片区的改造任务', '完成东街、西关等片区的改造 EQ 6 个'],
  // a number that says how large each of those counted is
  ['新建500头以上规模养殖场12个', '新建500头以上规模养殖场 EQ 12 个'],
  ['培育年产值超10亿元物流企业3家', '培育年产值超10亿元物流企业 EQ 3 家'],
  // places that are set up, and what is done with all of them by a feast
  ['市中心血站在经二路、火车站广场设立3个街头献血屋', '设立街头献血屋 EQ 3 个'],
  ['全镇设立应急避护场所24处,由公共服务办负责管理', '设立应急避护场所 EQ 24 处'],
  [
    '公路两侧可视范围内的坟墓,应在2022年清明节前全部处理完毕',
    '处理完毕(公路两侧可视范围内的坟墓) EQ 100 % by 2022-12-31',
  ],
  ['有地无名的居民点,要全部命名', '命名(有地无名的居民点) EQ 100 %'],
  ['三级医院全部配建或共建起降点', '配建或共建起降点的三级医院 EQ 100 %'],
  ['2021年眼镜行业网络零售额同比增长20%', '眼镜行业网络零售额 INCREASE 20 % by 2021-12-31'],
  [
    '剩余餐饮用户燃气泄漏报警切断装置安装率、物联网监测接入率均达100%',
    '剩余餐饮用户燃气泄漏报警切断装置安装率 GTE 100 %',
    '物联网监测接入率 GTE 100 %',
  ],
])('%s', (sentence, ...expected) => {
  expect(read(sentence)).toEqual(expected)
})

test.each<[string, ...string[]]>([
  ['镇三防办负责储备编织袋2000条、救生衣60件', '储备编织袋 EQ 2000 条', '储备救生衣 EQ 60 件'],
  ['单位负责人应当配备安全员2名'],
  ['每县抽查不少于3个村卫生室和5个诊所', '抽查村卫生室 GTE 3 个 per 县', '诊所 EQ 5 个 per 县'],
  ['至少每10日进行一次维护、润滑和检查', '维护、润滑和检查 GTE 1 次 per 10日'],
  ['对投诉案件核查率达到100%', '对投诉案件核查率 GTE 100 %'],
  ['计划投放鱼苗50万尾', '投放鱼苗 EQ 50 万尾'],
])('rules: %s', (sentence, ...expected) => {
  expect(read(sentence, 'norm')).toEqual(expected)
})

test.each([
  '本年已完成污水管网改造30公里',
  '小额贷款额度由2万元提高到5万元',
  '每交售1公斤鲜奶,供应平价饲料0.3公斤',
  '对新建300头以上规模牧场给予支持',
  '满足了超过1000万平方米居民采暖需求',
  '2020年零售额同比增长20%',
  '收到报告后应当在2小时内报告上级',
  '近年来,以种植水稻为主,机械化率达到90%',
])('%s sets nothing', (sentence) => {
  expect(read(sentence)).toEqual([])
})

test('资产负债率达到70% in rules is no aim', () => {
  expect(read('资产负债率达到70%', 'norm')).toEqual([])
})

/** By when: what a date is said of. */
test.each<[string, ...string[]]>([
  [
    '2021年、2022年和2023年分别改造老旧小区10个、20个、30个',
    '改造老旧小区 EQ 10 个 by 2021-12-31',
    '改造老旧小区 EQ 20 个 by 2022-12-31',
    '改造老旧小区 EQ 30 个 by 2023-12-31',
  ],
  [
    '2021年目标如下:建档率达到50%,2022年提高到65%;接种率保持在95%以上',
    '建档率 GTE 50 % by 2021-12-31',
    '建档率 GTE 65 % by 2022-12-31',
    '接种率 GTE 95 % by 2021-12-31',
  ],
  ['年末总人口控制在7.6万人以内,出生率控制在12‰以内', '总人口 LTE 7.6 万人 by 2021-12-31', '出生率 LTE 12 ‰'],
  ['供水普及率2025年达到95%,远期达到100%', '供水普及率2025年 GTE 95 % by 2025-12-31', '远期 GTE 100 %'],
  ['汛期前完成清淤20公里', '完成清淤 EQ 20 公里'],
  ['2021年发布技能清单不少于3批', '发布技能清单 GTE 3 批 by 2021-12-31'],
  ['当年造林成活率不得低于85%', '当年造林成活率 GTE 85 %'],
  ['当年年底前建成泵站3座', '建成泵站 EQ 3 座 by 2021-12-31'],
  ['10月1日前后组织宣传活动不少于5场', '前后组织宣传活动 GTE 5 场'],
  [
    '第一期(2021—2023年):新造林30万亩,改造林网50公里。',
    '新造林 EQ 30 万亩 by 2023-12-31',
    '改造林网 EQ 50 公里 by 2023-12-31',
  ],
  ['年均减少流入水库的泥沙2万吨', '减少流入水库的泥沙 DECREASE 2 万吨 per 年'],
])('by when: %s', (sentence, ...expected) => {
  expect(read(sentence)).toEqual(expected)
})

const targetsOf = (text: string) =>
  findMetrics(
    parse(
      clean({ file: 'a.txt', sha256: '', mediaType: 'text/plain', encoding: 'utf-8', text, findings: [] }),
    ),
  ).map(brief)

test('the bracket of a heading, a stage, and the line that a list goes on in say by when', () => {
  expect(
    targetsOf(
      '某县人民政府关于印发户厕整改工作方案的通知\n各乡镇:\n一、方法步骤\n(一)动员部署(8月底前)。各乡镇按照每30户不少于1名的标准配备摸排人员。\n(二)全面摸排(9月底前)。乡镇核实数据,抽查比例不得低于10%。\n(三)核查验收(2022年7月至12月)。市级复核覆盖全部乡镇。\n(四)巩固提升(县农业农村局)。满意率达到90%。\n二、目标\n第二期(2024—2030年):新增有林地90万亩。森林覆盖率提高到30%以上。\n近期(2025年)供水率达到90%,远期(2035年)达到98%。\n三、任务\n(一)2021年12月底前,建成处理中心1座;\n(二)到2022年底,规模养殖场病死畜禽处理率达到100%,散养户\n病死畜禽处理率达到85%以上。\n(三)加强管理,合格率达到95%。\n某县人民政府\n2021年7月6日\n',
    ),
  ).toEqual([
    '标准配备摸排人员 GTE 1 名 per 30户 by 2021-08-31',
    '抽查比例 GTE 10 % by 2021-09-30',
    '市级复核覆盖全部乡镇 EQ 100 % by 2022-12-31',
    '满意率 GTE 90 %',
    '新增有林地 EQ 90 万亩 by 2030-12-31',
    '森林覆盖率 GTE 30 % by 2030-12-31',
    '近期(2025年)供水率 GTE 90 % by 2025-12-31',
    '远期(2035年) GTE 98 % by 2035-12-31',
    '建成处理中心 EQ 1 座 by 2021-12-31',
    '规模养殖场病死畜禽处理率 GTE 100 % by 2022-12-31',
    '散养户病死畜禽处理率 GTE 85 % by 2022-12-31',
    '合格率(加强管理) GTE 95 %',
  ])
})

/** A hard-wrapped text, whose lines break in front of numbers. */
test('a line that breaks in front of a number goes on', () => {
  const text =
    '某省林业局关于印发2021年工作要点的通知\n各市林业局:\n主要目标是:完成营造林450万亩,其中人工造林260万亩;火灾受害率控制在\n0.9‰以内。\n一、同意规划确定的规模。到2025年,镇区人口控\n制在0.9万人以内,建设用地规模控制在1.26平方公里以内。\n二、加强草原建设,防止滥垦滥牧。到2025年,全市牧区改良草原\n300万亩,种植多年生牧草100万亩。\n某省林业局\n2021年3月1日\n'
  expect(targetsOf(text)).toEqual([
    '完成营造林 EQ 450 万亩',
    '完成营造林(其中人工造林) EQ 260 万亩',
    '火灾受害率 LTE 0.9 ‰',
    '镇区人口 LTE 0.9 万人 by 2025-12-31',
    '建设用地规模 LTE 1.26 平方公里 by 2025-12-31',
    '全市牧区改良草原 EQ 300 万亩 by 2025-12-31',
    '种植多年生牧草 EQ 100 万亩 by 2025-12-31',
  ])
})
