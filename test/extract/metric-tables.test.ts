import { expect, test } from 'vitest'
import { findMetrics } from '../../src/extract/metrics/find-metrics.ts'
import { clean } from '../../src/text/clean.ts'
import { parse } from '../../src/text/parse.ts'

/** The targets of what stands in an annex of a notice, as `place: indicator comparator target unit deadline`. */
function read(table: string): string[] {
  const text = `某省人民政府关于印发清洁行动方案的通知\n各市人民政府:\n现将《清洁行动方案》印发给你们,请认真贯彻执行。\n附件:任务表\n某省人民政府\n2022年5月6日\n附件\n${table}\n`
  const tree = parse(
    clean({ file: 'a.txt', sha256: '', mediaType: 'text/plain', encoding: 'utf-8', text, findings: [] }),
  )
  return findMetrics(tree).map(
    ({ scope, indicator, comparator, target, unit, deadline }) =>
      `${scope ? `${scope}: ` : ''}${indicator} ${comparator} ${target} ${unit} ${deadline}`,
  )
}

const rows = (...lines: string[]) => lines.map((line) => line.replaceAll(' | ', '\t')).join('\n')

test.each([
  [
    'a column of what is to be built and one of a rate, under a caption with the years',
    rows(
      '重点地区新增垃圾处理设施规模(2021—2025年)',
      '地区 | 新增规模(吨/日) | 无害化处理率(%) | 责任主体',
      '沿江城市群 | 2600 | 98 | 沿江各市人民政府',
      '东部山区 | 900 | ≥92 | 青山市人民政府',
      '环湖地区 | 400 | 95 | 白水市人民政府',
    ),
    [
      '沿江城市群: 新增规模 EQ 2600 吨/日 2025-12-31',
      '沿江城市群: 无害化处理率 EQ 98 % 2025-12-31',
      '东部山区: 新增规模 EQ 900 吨/日 2025-12-31',
      '东部山区: 无害化处理率 GTE 92 % 2025-12-31',
      '环湖地区: 新增规模 EQ 400 吨/日 2025-12-31',
      '环湖地区: 无害化处理率 EQ 95 % 2025-12-31',
    ],
  ],
  [
    'names in two rows, under a caption printed twice and above more rows than eight',
    rows(
      '附表:2022—2024年各地新建公共厕所目标任务表',
      '2022—2024年各地新建公共厕所目标任务表',
      '序号 | 地区 | 目标任务 | ',
      '〃 | 〃 | 三年新建公共厕所(座) | 备注',
      '1 | 青山市 | 105 | 由当地人民政府负责分解',
      ...Array.from({ length: 7 }, (_, i) => `${i + 2} | ${'甲乙丙丁戊己庚'[i]}山市 | ${20 + i} | 〃`),
      '合计 | | 266 | ',
    ),
    ['青山市: 三年新建公共厕所 EQ 105 座 2024-12-31'].concat(
      Array.from(
        { length: 7 },
        (_, i) => `${'甲乙丙丁戊己庚'[i]}山市: 三年新建公共厕所 EQ ${20 + i} 座 2024-12-31`,
      ),
    ),
  ],
  [
    'a column that only measures, where the caption says what it is for',
    rows(
      '2022年重点师市地膜推广任务表',
      '序号 | 师市 | 推广面积(万亩) | 备注',
      '1 | 第一师阿拉尔市 | 50 | —',
      '2 | 第二师铁门关市 | 22 | —',
      '3 | 第三师图木舒克市 | 28 | —',
    ),
    [
      '第一师阿拉尔市: 推广面积 EQ 50 万亩 2022-12-31',
      '第二师铁门关市: 推广面积 EQ 22 万亩 2022-12-31',
      '第三师图木舒克市: 推广面积 EQ 28 万亩 2022-12-31',
    ],
  ],
  [
    'what a place has is no target, what is to move is one',
    rows(
      '各市“十四五”节能约束性目标',
      '地区 | 现有企业数(家) | 单位GDP能耗下降(%) | 备注',
      '青山市 | 120 | 15.5 | 沿江',
      '白水市 | 80 | 14 | —',
      '新区管委会 | 12 | 16 | —',
    ),
    [
      '青山市: 单位GDP能耗下降 DECREASE 15.5 % 2025-12-31',
      '白水市: 单位GDP能耗下降 DECREASE 14 % 2025-12-31',
      '新区管委会: 单位GDP能耗下降 DECREASE 16 % 2025-12-31',
    ],
  ],
  [
    'one cell a line',
    '各村主要指标分解如下:\n村居名称\n年末总人口(人)\n出生人数控制数(人)\n改厕任务(户)\n青山村\n3120\n36\n52\n白水村\n2865\n33\n46\n石桥村\n2410\n28\n39',
    [
      '青山村: 出生人数控制数 LTE 36 人 null',
      '青山村: 改厕任务 EQ 52 户 null',
      '白水村: 出生人数控制数 LTE 33 人 null',
      '白水村: 改厕任务 EQ 46 户 null',
      '石桥村: 出生人数控制数 LTE 28 人 null',
      '石桥村: 改厕任务 EQ 39 户 null',
    ],
  ],
  [
    'indicators below a caption that nothing divides from them, with signs above',
    rows(
      '表1“十四五”时期主要指标',
      '类别 | 指标 | 2020年 | 2025年 | 年均增速[累计]',
      '供给 | 粮食产量(亿吨) | 5 | 5.5 | [0.5]',
      '质量 | 劳动生产率(万元/人) | 3 | >4.7 | >9.4',
      '〃 | 抽检合格率(%) | 97 | >97 | —',
      '可持续 | 灌溉水有效利用系数 | 0.532 | >0.55 | [>0.018]',
      ...Array.from({ length: 6 }, (_, i) => `其他 | 第${'一二三四五六'[i]}项普及率(%) | 50 | ${60 + i} | —`),
    ),
    [
      '粮食产量 EQ 5.5 亿吨 2025-12-31',
      '劳动生产率 GT 4.7 万元/人 2025-12-31',
      '抽检合格率 GT 97 % 2025-12-31',
      '灌溉水有效利用系数 GT 0.55 null 2025-12-31',
      ...Array.from({ length: 6 }, (_, i) => `第${'一二三四五六'[i]}项普及率 EQ ${60 + i} % 2025-12-31`),
    ],
  ],
  [
    'kinds of waste, and columns of years that say what they count',
    rows(
      '表1 “十四五”综合利用主要指标',
      '废物种类 | 2020年产生量(亿吨) | 2020年利用率(%) | 2025年综合利用量(亿吨) | 2025年利用率(%)',
      '尾矿 | 12.3 | 14 | 2.6 | 20',
      '煤矸石 | 5.98 | 61.4 | 5.01 | 70',
      '赤泥 | 0.3 | 4 | 0.08 | 20',
    ),
    [
      '尾矿: 综合利用量 EQ 2.6 亿吨 2025-12-31',
      '尾矿: 利用率 EQ 20 % 2025-12-31',
      '煤矸石: 综合利用量 EQ 5.01 亿吨 2025-12-31',
      '煤矸石: 利用率 EQ 70 % 2025-12-31',
      '赤泥: 综合利用量 EQ 0.08 亿吨 2025-12-31',
      '赤泥: 利用率 EQ 20 % 2025-12-31',
    ],
  ],
  [
    'places with a bracket behind them, and a part of a quota beside it',
    rows(
      '2023年危房改造任务分解表',
      '市(省直管县) | 改造任务(户) | 其中:贫困户(户)',
      '青山市 | 2480 | 760',
      '白水市 | 1920 | 690',
      '石桥县 | 4360 | 1650',
    ),
    [
      '青山市: 改造任务 EQ 2480 户 2023-12-31',
      '青山市: 贫困户 EQ 760 户 2023-12-31',
      '白水市: 改造任务 EQ 1920 户 2023-12-31',
      '白水市: 贫困户 EQ 690 户 2023-12-31',
      '石桥县: 改造任务 EQ 4360 户 2023-12-31',
      '石桥县: 贫困户 EQ 1650 户 2023-12-31',
    ],
  ],
  [
    'a cell that says by how much',
    rows(
      '安全生产主要指标',
      '序号 | 指标内容 | 2025年预期值 | 指标性质',
      '1 | 事故起数 | 比2020年下降15%以上 | 约束性',
      '2 | 培训人次 | 5000以上 | 预期性',
    ),
    ['事故起数 DECREASE 15 % 2025-12-31', '培训人次 GTE 5000 null 2025-12-31'],
  ],
  [
    'the year of issue, beside a base',
    rows(
      '主要指标年度分解表',
      '序号 | 指标 | 2021年(基数) | 2022年 | 2023年',
      '1 | 规模以上企业数量(家) | 208 | 235 | 260',
    ),
    ['规模以上企业数量 EQ 235 家 2022-12-31', '规模以上企业数量 EQ 260 家 2023-12-31'],
  ],
  [
    'every column of amounts, where the caption hands them down',
    rows(
      '2023年“两项”筛查任务分配表',
      '序号 | 乡镇 | 视力筛查(人) | 听力筛查(人) | 责任单位',
      '1 | 青山镇 | 720 | 260 | 青山镇卫生院',
      '2 | 白水镇 | 980 | 300 | 白水镇卫生院',
      '3 | 石桥乡 | 610 | 150 | 石桥乡卫生院',
    ),
    [
      '青山镇: 视力筛查 EQ 720 人 2023-12-31',
      '青山镇: 听力筛查 EQ 260 人 2023-12-31',
      '白水镇: 视力筛查 EQ 980 人 2023-12-31',
      '白水镇: 听力筛查 EQ 300 人 2023-12-31',
      '石桥乡: 视力筛查 EQ 610 人 2023-12-31',
      '石桥乡: 听力筛查 EQ 150 人 2023-12-31',
    ],
  ],
  [
    'money that is to be brought, under a line that tells of the table',
    rows(
      '各县区任务见下表,不得下调。',
      '单位 | 引进外来资金到位(亿元) | 现有资金(亿元)',
      '青山县 | 30 | 12',
      '白水县 | 24 | 8',
      '石桥区 | 18 | 3',
    ),
    [
      '青山县: 引进外来资金到位 EQ 30 亿元 null',
      '白水县: 引进外来资金到位 EQ 24 亿元 null',
      '石桥区: 引进外来资金到位 EQ 18 亿元 null',
    ],
  ],
  [
    'one cell a line, a column for each year, numbers like those of the rows',
    '便民服务点2022—2024年建设任务分解表\n序号\n街道\n2022年\n2023年\n2024年\n合计(个)\n新开门店(家)\n1\n城东街道\n1\n2\n2\n5\n18\n2\n城西街道\n—\n2\n1\n3\n20\n3\n河口街道\n1\n—\n3\n4\n14\n合计\n2\n4\n6\n12\n52',
    [
      ...[
        ['城东街道', '1', '2', '2', '5', '18'],
        ['城西街道', '—', '2', '1', '3', '20'],
        ['河口街道', '1', '—', '3', '4', '14'],
        ['', '2', '4', '6', '12', '52'],
      ].flatMap(([street, ...cells]) =>
        cells.flatMap((cell, i) =>
          cell === '—'
            ? []
            : `${street ? `${street}: ` : ''}${i < 4 ? '便民服务点建设' : '新开门店'} EQ ${cell} ${i < 4 ? '个' : '家'} ${2022 + Math.min(i, 2)}-12-31`,
        ),
      ),
    ],
  ],
  [
    'places and numbers, two in a line',
    '2022年各县参保任务分解表\n单位:万人\n青山县 26.8\n白水县 79.5\n石桥区 71.2\n合计 177.5',
    [
      '青山县: 各县参保 EQ 26.8 万人 null',
      '白水县: 各县参保 EQ 79.5 万人 null',
      '石桥区: 各县参保 EQ 71.2 万人 null',
      '各县参保 EQ 177.5 万人 null',
    ],
  ],
])('%s', (_, table, expected) => {
  expect(read(table)).toEqual(expected)
})

test.each([
  rows(
    '2021年各县垃圾处理情况统计表',
    '地区 | 处理规模(吨/日) | 处理率(%)',
    '青山县 | 260 | 98',
    '白水县 | 90 | 92',
    '石桥县 | 40 | 95',
  ),
  rows(
    '内地初中班扩大招生计划表',
    '地区 | 2020年实招(人) | 2021年任务(人) | 2022年任务(人)',
    '青山县 | 100 | 120 | 140',
    '白水县 | 70 | 135 | 175',
    '石桥县 | 45 | 100 | 135',
  ),
  rows('各县联系电话', '地区 | 电话', '青山县 | 8123456', '白水县 | 8123457', '石桥县 | 8123458'),
  '各村情况如下:\n村居名称\n总人口(人)\n耕地(亩)\n青山村\n3120\n3600\n白水村\n2865\n3300\n石桥村\n2410\n2800',
  rows(
    '2022年工业污染源限期治理任务表',
    '序号 | 企业名称 | 治理项目 | 投资(万元) | 地区',
    '1 | 青山发电厂 | 脱硫 | 210 | 青山县',
    '2 | 白水煤矿 | 矿井水处理 | 86 | 白水县',
    '3 | 石桥化肥厂 | 废气回收 | 115 | 石桥县',
  ),
])('a table of what is, or of what it costs, sets nothing', (table) => {
  expect(read(table)).toEqual([])
})
