import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Directive } from '../../src/domain/directive.ts'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { resolveDirectives } from '../../src/resolve/directives/directives.ts'
import { clean } from '../../src/text/clean.ts'
import { decode } from '../../src/text/decode/decode.ts'
import { parse } from '../../src/text/parse.ts'
import { treeOf } from '../text/parse/print-tree.ts'

const seeds = join(import.meta.dirname, '../../seeds/documents')
const gazetteer = loadGazetteer()

function seed(file: string) {
  const tree = parse(clean(decode(readFileSync(join(seeds, file)), file)))
  const resolved = resolveDirectives(tree, gazetteer)
  const names = new Map(resolved.bodies.bodies().map(({ id, name }) => [id, name]))
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id))
  return { tree, ...resolved, named, kinds: resolved.findings.map(({ kind }) => kind) }
}

test('000: number repaired, issuer, dates, addressees; table and missing annex', () => {
  const { directives, named, kinds, tree } = seed('000_91d4884416125dad.txt')
  const [outer, payload, table] = directives
  expect(outer).toMatchObject({
    part: 'outer',
    title:
      '海南省卫生健康委员会关于印发全省卫生健康系统贯彻落实以基层为重点的新时代党的卫生与健康工作方针若干要求的实施意见与任务分工的通知',
    documentNumber: '琼卫基层〔2022〕10号',
    kind: '通知',
    level: 'PROVINCIAL',
    jurisdiction: { code: '460000', name: '海南省' },
    issuedOn: '2022-10-11',
    publishedOn: '2022-10-31',
    inferred: [],
  })
  expect(outer?.evidence.documentNumber).toMatchObject({ quote: '琼卫基层〔202210', repaired: true })
  expect(named(outer!.issuingBodies)).toEqual(['海南省卫生健康委员会'])
  expect(outer?.addressees).toHaveLength(3)
  expect(payload).toMatchObject({ part: 'payload', kind: '意见', issuedOn: '2022-10-11' })
  expect(payload?.inferred).toContain('issuedOn')
  expect(table?.part).toBe('attachment')
  expect(tree.parts[2]?.tables[0]?.rows).toHaveLength(17)
  expect(kinds).toContain('missing-content')
})

test('001: no title and no number; the title is inferred', () => {
  const { directives, named, kinds } = seed('001_0d2585b8a8c28e02.txt')
  expect(directives).toHaveLength(1)
  expect(directives[0]).toMatchObject({
    title: '关于加快推进全市卫生健康事业高质量发展有关事项的通知',
    documentNumber: null,
    issuedOn: '2023-04-09',
    level: 'MUNICIPAL',
  })
  expect(directives[0]?.inferred).toEqual(['title', 'kind'])
  expect(named(directives[0]!.issuingBodies)).toEqual(['遂宁市卫生健康委员会'])
  expect(directives[0]?.addressees).toHaveLength(4)
  expect(kinds).toContain('no-title')
})

test('002: no issuer and no date; the place follows from the addressees', () => {
  const { directives, kinds } = seed('002_985c6f62a75299a8.txt')
  expect(directives[0]).toMatchObject({
    title: '关于落实山东省基层医疗卫生服务能力提升行动三年规划的实施意见',
    kind: '意见',
    issuingBodies: [],
    issuedOn: null,
    jurisdiction: { code: '370400', name: '枣庄市' },
    inferred: ['level', 'jurisdiction'],
  })
  expect(kinds).toEqual(expect.arrayContaining(['no-issuer', 'no-date', 'missing-content']))
})

test('003: the date of the site is not the document’s', () => {
  const { directives, named, kinds } = seed('003_e342ccf7d797e2bb.txt')
  expect(directives.map(({ part, title }) => [part, title])).toEqual([
    ['outer', '国家卫生健康委办公厅关于开展基层卫生健康综合试验区建设的通知'],
    ['payload', '基层卫生健康综合试验区建设指导方案'],
  ])
  expect(directives[0]).toMatchObject({ documentNumber: null, issuedOn: null, publishedOn: '2021-08-26' })
  expect(named(directives[0]!.issuingBodies)).toEqual(['国家卫生健康委员会办公厅'])
  expect(kinds).toContain('no-date')
})

test('004: title over two lines, four annexes of which two are images; the mirror is not the issuer', () => {
  const { directives, named } = seed('004_e70fddf07a73572b.txt')
  expect(directives.map(({ part, held, title }) => [part, held, title])).toEqual([
    ['outer', true, '广东省人民政府办公厅关于印发广东省加强紧密型县域医疗卫生共同体建设实施方案的通知'],
    ['payload', true, '广东省加强紧密型县域医疗卫生共同体建设实施方案'],
    ['attachment', true, '广东省三级甲等公立医院与县级公立医院开展医疗卫生“组团式”紧密型帮扶行动方案'],
    ['attachment', false, '广东省三级甲等公立医院与县级公立医院开展医疗卫生“组团式”紧密型帮扶表'],
    ['attachment', true, '广东省基层卫生人才队伍增量提质实施方案(2019-2022年)'],
    ['attachment', false, '紧密型县域医疗卫生共同体建设三方权责清单'],
    ['attachment', false, '紧密型县域医疗卫生共同体评价标准和评价指标体系'],
  ])
  expect(directives[0]).toMatchObject({ documentNumber: '粤府办〔2019〕18号', issuedOn: '2019-10-13' })
  expect(named(directives[0]!.issuingBodies)).toEqual(['广东省人民政府办公厅'])
  expect(named(directives[0]!.approvedBy)).toEqual(['广东省人民政府'])
})

test.each([
  '000_91d4884416125dad.txt',
  '001_0d2585b8a8c28e02.txt',
  '002_985c6f62a75299a8.txt',
  '003_e342ccf7d797e2bb.txt',
  '004_e70fddf07a73572b.txt',
])('%s: every piece of evidence stands in the source', (file) => {
  const { directives, tree } = seed(file)
  expect(directives.length).toBeGreaterThan(0)
  expect(directives.flatMap(({ evidence }) => Object.values(evidence)).length).toBeGreaterThan(0)
  for (const directive of directives) {
    expect(Directive.safeParse(directive).success).toBe(true)
    for (const evidence of Object.values(directive.evidence))
      expect(tree.clean.source.text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  }
})

test.each(['印发', '下发', '颁布'])('the first annex is what a notice is there to print: %s', (verb) => {
  const text = `青川市人民政府关于${verb}《青川市节水方案》的通知

各县人民政府:
现将方案发给你们,请遵照执行。
附件:青川市节水方案

青川市人民政府
2023年3月1日

附件

青川市节水方案

一、加强管理。推广节水器具。
`
  const { directives } = resolveDirectives(treeOf(text, 'text/markdown'), gazetteer)
  expect(directives.map(({ part }) => part)).toEqual(['outer', 'payload'])
})

test('what is forwarded is its author’s, not the forwarder’s', () => {
  const tree = treeOf(
    readFileSync(
      join(import.meta.dirname, '../text/parse/documents/forwarded-with-author.txt'),
      'utf8',
    ).replaceAll('云岭', '广东'),
  )
  const { directives, bodies } = resolveDirectives(tree, gazetteer)
  const names = new Map(bodies.bodies().map(({ id, name }) => [id, name]))
  expect(
    directives.map(({ part, issuedOn, issuingBodies }) => [
      part,
      issuedOn,
      issuingBodies.map((id) => names.get(id)),
    ]),
  ).toEqual([
    ['outer', '1997-04-08', ['广东省人民政府办公厅']],
    ['payload', '1997-01-28', ['广东省民政厅']],
  ])
})

test('a joint order is its issuers’, whom only its number names', () => {
  const text =
    '发文字号：商务部、国家工商行政管理总局、国家环境保护总局令2007年第5号\n\n# 洗染业管理办法\n\n第一条　为了规范洗染服务行为，制定本办法。\n第二条　本办法自2007年7月1日起施行。\n'
  const { directives, bodies } = resolveDirectives(treeOf(text, 'text/markdown'), gazetteer)
  const names = new Map(bodies.bodies().map(({ id, name }) => [id, name]))
  expect(directives[0]?.issuingBodies.map((id) => names.get(id))).toEqual([
    '商务部',
    '国家工商行政管理总局',
    '国家环境保护总局',
  ])
  expect(directives[0]?.inferred).toContain('issuingBodies')
})

test.each([
  ['', 'empty-document'],
  ['  \n ', 'empty-document'],
  ['Call me Ishmael. Some years ago.', 'not-a-directive'],
  ['今天天气很好,我们去公园散步。\n湖边有许多人。', 'not-a-directive'],
])('a file that holds %j is told apart', (text, kind) => {
  expect(resolveDirectives(treeOf(text), gazetteer).findings.map((finding) => finding.kind)).toEqual([kind])
})

test('texts that bear neither title nor number are not one; two annexes under one title are two', () => {
  const idsOf = (text: string) =>
    resolveDirectives(
      parse(clean(decode(new TextEncoder().encode(text), 'a.txt'))),
      gazetteer,
    ).directives.map(({ id }) => id)
  const first =
    '（一）加强保障。各地要落实经费保障，加强督导检查，确保各项工作落到实处。\n（二）各地要加强宣传。'
  const second = '（三）要加大宣传力度，充分调动基层的积极性、主动性和创造性。\n（四）各地要按时上报。'
  expect(idsOf(first)).toHaveLength(1)
  expect(idsOf(first)).toEqual(idsOf(first))
  expect(idsOf(first)).not.toEqual(idsOf(second))
  const annexes = `关于开展基层卫生申报工作的通知\n各市卫生健康委：\n现将有关事项通知如下。\n附件1\n申报表\n${first}\n附件2\n申报表\n${second}`
  const ids = idsOf(annexes)
  expect(ids.length).toBe(3)
  expect(new Set(ids).size).toBe(3)
})

test.each([
  [
    [
      '生态补偿条例',
      '第一条 为保护生态,制定本条例。',
      '第二条 在中华人民共和国领域内开展补偿的,适用本条例。',
    ],
    'NATIONAL',
    '中华人民共和国',
  ],
  [
    ['储备粮条例', '第一条 为加强管理,制定本条例。', '第二条 国务院粮食部门主管全国储备粮管理工作。'],
    'NATIONAL',
    '中华人民共和国',
  ],
  [
    [
      '关于印发《生活垃圾投放细则》的通知',
      '各居委:',
      '现将细则印发给你们。',
      '中共上海市宝山区友谊路街道工作委员会',
      '上海市宝山区人民政府友谊路街道办事处',
      '2019年7月24日',
    ],
    'TOWNSHIP',
    '宝山区',
  ],
  // a town of the one county that the text names, be it over two lines
  [
    [
      '关于印发《梅山镇人口工作责任书》的通知',
      '各村民委员会:',
      '现将责任书印发给你们,请根据《金寨',
      '县人口工作责任书》认真组织实施,抓好各项工作的落实。',
      '梅山镇人民政府',
      '2010年3月8日',
    ],
    'TOWNSHIP',
    '金寨县',
  ],
  // what governs a zone ranks with the districts
  [
    [
      '珠海高新技术产业开发区管理委员会文件',
      '关于印发《产业发展方案》的通知',
      '区各部门:',
      '现将方案印发给你们。',
      '珠海高新技术产业开发区管理委员会',
      '2023年5月11日',
    ],
    'COUNTY',
    '珠海市',
  ],
  // a zone of a province ranks with its cities, one that is a county by another name with counties
  [
    [
      '关于印发《产业发展方案》的通知',
      '各部门:',
      '现将方案印发给你们。',
      '贵安新区管理委员会办公室',
      '2023年5月11日',
    ],
    'MUNICIPAL',
    '贵州省',
  ],
  [
    [
      '关于印发《产业发展方案》的通知',
      '各部门:',
      '现将方案印发给你们。',
      '平潭综合实验区财政金融局',
      '2023年5月11日',
    ],
    'COUNTY',
    '平潭县',
  ],
  // the districts of a 直辖市, which has no rank of a city
  [
    [
      '关于统一开门时间的通知',
      '各区(县)邮政局,各驿站:',
      '北京市的驿站由北京市邮政部门管理,现通知如下。',
      '2023年5月11日',
    ],
    'PROVINCIAL',
    '北京市',
  ],
  // the place of a free trade zone stands in brackets
  [
    [
      '关于印发《产业发展方案》的通知',
      '各部门:',
      '现将方案印发给你们。',
      '中国（上海）自由贸易试验区临港新片区管理委员会',
      '2023年5月11日',
    ],
    'PROVINCIAL',
    '上海市',
  ],
  // a branch of the city's bureau beside the bureaus of the district
  [
    [
      '一、整治违规仓储。(责任单位:区交通运输局、市公安局平川分局)',
      '二、整治违规建设。(责任单位:区商务局、区应急局)',
      '平川区联合治理机制各单位应当认真检查,白银市平川区各企业应当自查。',
    ],
    'COUNTY',
    '平川区',
  ],
  [
    ['关于加强园区管理的通知', '各企业:', '现通知如下。', '浙江省开发区管理办公室', '2023年5月11日'],
    'PROVINCIAL',
    '浙江省',
  ],
  // what a national body has in one place
  [
    [
      '关于开展电力市场监管的通知',
      '各售电企业:',
      '现通知如下。',
      '国家能源局江苏监管办公室',
      '2023年5月11日',
    ],
    'PROVINCIAL',
    '江苏省',
  ],
  // a county that got another number with another prefecture
  [['化隆回族自治县人民政府关于加强管理的通知', '各单位:', '现通知如下。'], 'COUNTY', '化隆回族自治县'],
  // bureaus without their place
  [
    [
      '七、资金拨付',
      '(一)资金由市民政局提出方案,由市财政局负责拨付。',
      '八、其他事项',
      '《合肥市养老服务实施方案》《合肥市养老服务收费参考意见》同时废止。',
    ],
    'MUNICIPAL',
    '合肥市',
  ],
  // 本县(市、区) is each of them, 我省 is this one
  [
    [
      '第一条 为规范票据管理,结合我省实际,制定本办法。',
      '第二条 县级负责本县(市、区)票据号段分发管理,市级负责本市、县票据的查验,并向本县(市、区)通报。',
      '第三条 换开的票据名称为《浙江省收费票据》,编码规则见《浙江省收费票据编码表》。',
    ],
    'PROVINCIAL',
    '浙江省',
  ],
] as const)('%j is of level %s', (lines, level, place) => {
  const [outer] = resolveDirectives(treeOf(lines.join('\n')), gazetteer).directives
  expect(outer).toMatchObject({ level, jurisdiction: { name: place } })
})

test.each([
  // 盐 is 盐城's and 盐池's: the title tells
  [
    '盐政发〔2017〕40号\n盐池县人民政府工作规则\n第一章 总则\n第一条 为了规范行政,制定本规则。',
    ['盐池县', 'COUNTY', '盐池县人民政府'],
  ],
  // a district whose name says only what it is
  [
    '阳泉市矿区财政局关于印发补贴方案的通知\n各街道办事处、各村:\n现印发给你们。\n2021年9月7日',
    ['矿区', 'COUNTY', '阳泉市矿区财政局'],
  ],
  // an office that says no place, in a title that does
  [
    '县委办公室 县政府办公室关于印发《高青县全面实行河长制实施方案》的通知\n2017-09-01\n全面实行河长制。',
    ['高青县', 'COUNTY', '中共高青县委办公室'],
  ],
])('%j: whose it is', (text, expected) => {
  const { directives, bodies } = resolveDirectives(treeOf(text), gazetteer)
  const names = new Map(bodies.bodies().map(({ id, name }) => [id, name]))
  const [{ jurisdiction, level, issuingBodies }] = directives as [Directive]
  expect([jurisdiction?.name, level, names.get(issuingBodies[0]!)]).toEqual(expected)
})

test.each([
  ['财政部国家税务总局住房城乡建设部', ['财政部', '国家税务总局', '住房和城乡建设部']],
  ['财政部办公厅水利部办公厅', ['财政部办公厅', '水利部办公厅']],
  ['国务院国有资产监督管理委员会', ['国务院国有资产监督管理委员会']],
])('%s: names between which the space was lost', (signature, expected) => {
  const tree = treeOf(
    `关于调整税收政策的通知\n各省财政厅:\n现就有关问题通知如下。\n${signature}\n2020年5月4日\n`,
  )
  const { directives, bodies } = resolveDirectives(tree, gazetteer)
  const names = new Map(bodies.bodies().map(({ id, name }) => [id, name]))
  expect(directives[0]!.issuingBodies.map((id) => names.get(id))).toEqual(expected)
})

test.each([
  ['云南省昆明市官渡区卫生健康局处罚信息公示办法\n第一条 为规范公示,制定本办法。', '官渡区'],
  [
    '政府工作报告\n——2022年1月10日在邵东市第二届人民代表大会第一次会议上\n各位代表:\n现在,我代表市人民政府,向大会报告工作。\n一、邵东市经济持续增长。',
    '邵东市',
  ],
  // what others are named in passing is no place that it is of
  [
    '政府工作报告\n各位代表:\n现在,我代表市人民政府,向大会报告工作。\n一、邵东市经济持续增长。邵东市与北京市、天津市企业合作,赴北京市招商。\n二、邵东市城乡面貌改善。',
    '邵东市',
  ],
])('a place within others is the one a text is of', (text, place) => {
  const [directive] = resolveDirectives(treeOf(text), gazetteer).directives
  expect([directive!.jurisdiction?.name, directive!.level]).toEqual([place, 'COUNTY'])
})

test('a notice that says only until when it is in force has the day from which in what it prints', () => {
  const lines = [
    '青川市人民政府办公厅关于重新发布青川市积分管理办法的通知',
    '各区人民政府:',
    '现将《青川市积分管理办法》重新发布,有效期调整至2026年12月31日。',
    '青川市人民政府办公厅',
    '2025年6月30日',
    '青川市积分管理办法',
    '第一条 为加强管理,制定本办法。',
    '第二条 本办法自印发之日起施行,有效期至2026年12月31日。',
  ]
  expect(resolveDirectives(treeOf(lines.join('\n')), gazetteer).directives[0]).toMatchObject({
    effectiveFrom: '2025-06-30',
    effectiveUntil: '2026-12-31',
  })
})
