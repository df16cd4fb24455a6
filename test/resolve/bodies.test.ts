import { describe, expect, it, test } from 'vitest'
import type { Level } from '../../src/domain/level.ts'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { bodyRegistry } from '../../src/resolve/bodies/body-registry.ts'
import type { Standpoint } from '../../src/resolve/bodies/standpoint.ts'

const gazetteer = loadGazetteer()
const from = (code: string, name: string, level: Level, issuer: string | null, year: number): Standpoint => ({
  jurisdiction: { code, name },
  level,
  issuer,
  year,
})
const hainan = from('460000', '海南省', 'PROVINCIAL', '海南省卫生健康委员会', 2022)
const guangdong = from('440000', '广东省', 'PROVINCIAL', '广东省人民政府办公厅', 2019)
const zaozhuang = from('370400', '枣庄市', 'MUNICIPAL', null, 2020)
const zone = from('370400', '枣庄市', 'COUNTY', '枣庄高新区管理委员会', 2020)
const pingtan = from('350128', '平潭县', 'COUNTY', '平潭综合实验区管理委员会办公室', 2020)
const beijing = from('110000', '北京市', 'PROVINCIAL', null, 2020)
const suining = from('510900', '遂宁市', 'MUNICIPAL', '遂宁市人民政府办公室', 2020)
const jiading = from('310114', '嘉定区', 'COUNTY', '上海市嘉定区人民政府办公室', 2020)
const nation = from('100000', '中华人民共和国', 'NATIONAL', '国务院办公厅', 2019)
const guizhou = from('520000', '贵州省', 'PROVINCIAL', '贵州省人民政府', 2020)
const jiangmen = from('440700', '江门市', 'MUNICIPAL', '江门市人民政府', 2022)
const nation2004 = { ...nation, year: 2004 }
const nation1985 = { ...nation, year: 1985 }
const fund = from('330600', '绍兴市', 'MUNICIPAL', '绍兴市住房公积金管理中心', 2020)
const nowhere: Standpoint = { jurisdiction: null, level: null, issuer: null, year: null }

function registered(name: string, standpoint: Standpoint) {
  const registry = bodyRegistry(gazetteer)
  const id = registry.register(name, standpoint)
  const bodies = registry.bodies()
  const body = bodies.find((each) => each.id === id)
  return body && { ...body, parentName: bodies.find((each) => each.id === body.parent)?.name ?? null }
}

describe('canonical names', () => {
  const rows: [string, Standpoint, string][] = [
    ['基层处', hainan, '海南省卫生健康委员会基层卫生健康处'],
    ['退役军人服务中心(站)', hainan, '退役军人服务中心(站)'],
    ['体改处', hainan, '海南省卫生健康委员会体改处'],
    ['机关党委', hainan, '海南省卫生健康委员会机关党委'],
    ['委直属各医院', hainan, '海南省卫生健康委员会直属各医院'],
    ['各市县卫生健康委', hainan, '海南省各市县卫生健康委'],
    ['市县财政部门', hainan, '市县财政部门'],
    ['市县林业局', zaozhuang, '市县林业局'],
    ['市县人民法院', zaozhuang, '市县人民法院'],
    ['市县乡三级公安机关', zaozhuang, '市县乡三级公安机关'],
    ['各省市县财政部门', zaozhuang, '各省市县财政部门'],
    ['省健康宣传教育中心', hainan, '海南省健康宣传教育中心'],
    ['我委', hainan, '海南省卫生健康委员会'],
    ['国家卫生健康委基层司', nation, '国家卫生健康委员会基层卫生健康司'],
    ['省级卫生健康行政部门', nation, '省级卫生健康行政部门'],
    ['省委编办', guangdong, '中共广东省委机构编制委员会办公室'],
    ['省人力资源社会保障厅', guangdong, '广东省人力资源和社会保障厅'],
    ['人力资源社会保障厅', guangdong, '广东省人力资源和社会保障厅'],
    ['各地级以上市政府', guangdong, '广东省各地级以上市人民政府'],
    ['省中医药局', guangdong, '广东省中医药局'],
    ['团省委', guangdong, '共青团广东省委员会'],
    ['省法院', guangdong, '广东省高级人民法院'],
    ['广东银保监局', guangdong, '中国银行保险监督管理委员会广东监管局'],
    ['国家卫健委', guangdong, '国家卫生健康委员会'],
    ['财政部', guangdong, '财政部'],
    ['卫生健康委', guangdong, '广东省卫生健康委员会'],
    ['卫生健康委', nation, '国家卫生健康委员会'],
    ['省卫生健康委', zaozhuang, '山东省卫生健康委员会'],
    ['市、县(市、区)人民政府公安部门', zaozhuang, '市、县(市、区)人民政府公安部门'],
    ['省、自治区、直辖市人民政府', nation, '省、自治区、直辖市人民政府'],
    ['中央金融管理部门驻鲁机构', zaozhuang, '中央金融管理部门驻鲁机构'],
    ['市委', zaozhuang, '中共枣庄市委'],
    ['市政府', zaozhuang, '枣庄市人民政府'],
    ['市中区财政局', zaozhuang, '枣庄市市中区财政局'],
    ['枣庄高新区管委会', zaozhuang, '枣庄高新区管理委员会'],
    ['高新区管委会', zaozhuang, '枣庄高新区管理委员会'],
    ['枣庄高新区管委会办公室', zaozhuang, '枣庄高新区管理委员会办公室'],
    ['区财政局', zone, '枣庄高新区财政局'],
    ['我区管委会', zone, '枣庄高新区管理委员会'],
    ['区直各有关单位', zone, '枣庄高新区直各有关单位'],
    ['市财政局', zone, '枣庄市财政局'],
    ['区财政局', pingtan, '平潭综合实验区财政局'],
    ['县教育局', pingtan, '平潭县教育局'],
    ['市住房公积金管理中心', beijing, '北京住房公积金管理中心'],
    ['北京市住房公积金管委会', nation, '北京住房公积金管理委员会'],
    ['贵安新区管委会', guizhou, '贵安新区管理委员会'],
    ['黔东南州人民政府', guizhou, '黔东南苗族侗族自治州人民政府'],
    ['省烟草专卖局（公司）', guizhou, '贵州省烟草专卖局'],
    ['省直机关工委', guizhou, '中共贵州省委直属机关工作委员会'],
    ['省防指', guizhou, '贵州省防汛抗旱指挥部'],
    ['各县（市、区、特区）人民政府', guizhou, '贵州省各县(市、区、特区)人民政府'],
    ['省人民政府各委、办、厅、局', guizhou, '贵州省人民政府各委、办、厅、局'],
    // a street's office is its government's, a town's government nobody's
    ['闵行区古美路街道办事处', nation, '上海市闵行区人民政府古美路街道办事处'],
    ['上海市闵行区人民政府古美路街道办事处', nation, '上海市闵行区人民政府古美路街道办事处'],
    ['广州市天河区石牌街道办事处', nation, '广州市天河区人民政府石牌街道办事处'],
    ['闵行区马桥镇人民政府', nation, '上海市闵行区马桥镇人民政府'],
    ['市府办', jiangmen, '江门市人民政府办公室'],
    ['江门海事局', jiangmen, '江门海事局'],
    ['各镇政府（街道办事处）', jiangmen, '江门市各镇政府(街道办事处)'],
    ['新疆兵团卫生健康委', nation, '新疆生产建设兵团卫生健康委员会'],
    ['中国石油天然气集团公司', nation, '中国石油天然气集团有限公司'],
    ['委机关各司局', { ...nation, issuer: null }, '委机关各司局'],
    ['市税务局', suining, '国家税务总局遂宁市税务局'],
    ['人行市中心支行', suining, '中国人民银行遂宁市中心支行'],
    // 市场, 市容, 市政 are words: no city in front
    ['市场监管局', suining, '遂宁市市场监督管理局'],
    ['市市场监管局', suining, '遂宁市市场监督管理局'],
    ['市场监督管理局', guangdong, '广东省市场监督管理局'],
    ['市容环卫局', suining, '遂宁市市容环境卫生局'],
    ['市政公用局', suining, '遂宁市市政公用局'],
    ['市政管理局', suining, '遂宁市市政管理局'],
    ['市政务服务局', suining, '遂宁市政务服务局'],
    ['市政协', suining, '中国人民政治协商会议遂宁市委员会'],
    ['乡村振兴局', suining, '遂宁市乡村振兴局'],
    ['遂宁海关', suining, '中华人民共和国遂宁海关'],
    ['遂宁军分区', suining, '遂宁军分区'],
    ['遂宁军分区政治工作处', suining, '遂宁军分区政治工作处'],
    ['区交通委', jiading, '上海市嘉定区交通委员会'],
    ['市水务局', jiading, '上海市水务局'],
    ['区绿化市容局', jiading, '上海市嘉定区绿化和市容管理局'],
    ['林业局', nation2004, '国家林业局'],
    ['环保总局', nation2004, '国家环境保护总局'],
    ['扶贫办', nation2004, '国务院扶贫开发领导小组办公室'],
    ['省国资委', guangdong, '广东省人民政府国有资产监督管理委员会'],
    ['上海市国资委', nation, '上海市国有资产监督管理委员会'],
    ['区国资委', jiading, '上海市嘉定区国有资产监督管理委员会'],
    ['北京市国资委', nation, '北京市人民政府国有资产监督管理委员会'],
    ['四川省国资委', nation, '四川省政府国有资产监督管理委员会'],
    ['国资委', nation, '国务院国有资产监督管理委员会'],
    ['中心', fund, '绍兴市住房公积金管理中心'],
    ['市人社局(医保中心)', suining, '遂宁市人力资源和社会保障局'],
    ['我中心', fund, '绍兴市住房公积金管理中心'],
    ['中共宁夏区委组织部', nation, '中共宁夏回族自治区委组织部'],
    ['喀什地区行政公署', nation, '喀什地区行政公署'],
    ['武汉市地方金融工作局', nation, '武汉市地方金融工作局'],
    ['重庆市科学技术局(原重庆市科学技术委员会)', nation, '重庆市科学技术局'],
    ['满洲里海关', nation, '满洲里海关'],
    ['冶金部', nation1985, '冶金工业部'],
    ['水电部', nation1985, '水利电力部'],
    ['外经贸部', { ...nation, year: 2000 }, '对外贸易经济合作部'],
    ['国家经委', nation1985, '国家经济委员会'],
    ['计委', { ...nation, year: 2000 }, '国家发展计划委员会'],
    ['国家计委', nation1985, '国家计划委员会'],
    ['省政府各部门', guangdong, '广东省人民政府各部门'],
    ['全省各市县卫生健康委', hainan, '海南省各市县卫生健康委'],
    ['海南省各市县卫生健康委', hainan, '海南省各市县卫生健康委'],
    ['省公共数据主管部门', guangdong, '广东省公共数据主管部门'],
    ['牵头医院', guangdong, '牵头医院'],
    ['市有关部门', guangdong, '市有关部门'],
    // what the standpoint does not tell stays as written
    ['省卫生健康委', nowhere, '省卫生健康委'],
    ['市中区财政局', nowhere, '市中区财政局'],
    ['我委', nowhere, '我委'],
    ['基层处', nowhere, '基层处'],
    // a province has a 厅 for education: a 教育局 is somebody's below
    ['教育局', guangdong, '教育局'],
  ]
  test.each(rows)('%s in %o is %s', (name, standpoint, canonical) =>
    expect(registered(name, standpoint)?.name).toBe(canonical),
  )

  test.each(['格局', '主要领导', '有关方面', '中心', '全部', '社会', '机会', '大会'])(
    '%s is no body',
    (name) => expect(registered(name, guangdong)).toBeUndefined(),
  )
})

describe('a registered body', () => {
  it('is a unit of the body that writes', () => {
    expect(registered('基层处', hainan)).toMatchObject({
      label: 'Department',
      level: 'PROVINCIAL',
      jurisdictionCode: '460000',
      parentName: '海南省卫生健康委员会',
      aliases: ['基层处'],
    })
  })

  it('is a group with what its description says, and is never expanded', () => {
    expect(registered('各市县卫生健康委', hainan)).toMatchObject({
      label: 'Group',
      group: { quantifier: 'ALL', levels: ['MUNICIPAL', 'COUNTY'], function: '卫生健康', within: '460000' },
    })
    expect(registered('市直有关部门', zaozhuang)?.group?.quantifier).toBe('SOME')
  })

  const scopes: [string, Standpoint, object][] = [
    [
      '委直属各医院',
      hainan,
      { quantifier: 'ALL', levels: ['PROVINCIAL'], function: '医院', within: '海南省卫生健康委员会' },
    ],
    [
      '委机关各处室',
      hainan,
      { quantifier: 'ALL', levels: ['PROVINCIAL'], function: '处室', within: '海南省卫生健康委员会' },
    ],
    [
      '国务院有关部门',
      nation,
      { quantifier: 'SOME', levels: ['NATIONAL'], function: '部门', within: '国务院' },
    ],
    [
      '国务院各部委、各直属机构',
      nation,
      { quantifier: 'ALL', levels: ['NATIONAL'], function: '部委、直属机构', within: '国务院' },
    ],
    [
      '省政府各部门',
      guangdong,
      { quantifier: 'ALL', levels: ['PROVINCIAL'], function: '部门', within: '广东省人民政府' },
    ],
    ['国家税务总局各市州税务局', guangdong, { quantifier: 'ALL', levels: ['MUNICIPAL'], within: '440000' }],
    ['湖南省各市州医疗保障局', nation, { levels: ['MUNICIPAL'], function: '医疗保障', within: '430000' }],
    [
      '县级以上地方人民政府卫生行政部门',
      nation,
      { levels: ['PROVINCIAL', 'MUNICIPAL', 'COUNTY'], function: '卫生' },
    ],
    ['国务院专利行政部门', nation, { levels: ['NATIONAL'], function: '专利', within: '100000' }],
    ['区(县)政府', guangdong, { levels: ['COUNTY'], within: '440000' }],
  ]
  it.each(scopes)('%s in %o has members %o', (name, standpoint, scope) => {
    const registry = bodyRegistry(gazetteer)
    const id = registry.register(name, standpoint)
    const bodies = registry.bodies()
    const group = bodies.find((each) => each.id === id)?.group
    const within = bodies.find((each) => each.id === group?.within)?.name ?? group?.within
    expect({ ...group, within }).toMatchObject(scope)
  })

  it('is a person of one place', () => {
    const registry = bodyRegistry(gazetteer)
    const ids = [guangdong, nation, guangdong].map((place) => registry.registerPerson('王大川', place))
    expect(new Set(ids).size).toBe(2)
    expect(ids[0]).toBe(ids[2])
  })

  it('is several where one place or each name by itself is in the words', () => {
    const registry = bodyRegistry(gazetteer)
    expect(registry.registerList('各市州医疗保障局、财政局', nation)).toHaveLength(2)
    expect(registry.registerList('河北省人民政府、国家发展改革委', nation)).toHaveLength(2)
    expect(registry.registerList('有关方面', nation)).toEqual([])
    expect(registry.registerList('市教育局、各县（市、区）政府', jiangmen)).toHaveLength(2)
    expect(registry.registerList('各市（州）党委和人民政府', guizhou)).toHaveLength(2)
    expect(registry.registerList('省军区、武警贵州省总队', guizhou)).toHaveLength(2)
    // 农业厅 and 农牧厅 are one, 工业 and 信息化 too
    const hall = '各省、自治区、直辖市财政厅（局）、农业（农牧、农村经济）厅（局、委员会）'
    expect(registry.registerList(hall, nation)).toHaveLength(2)
  })

  it('has no place where none is told', () => {
    expect(registered('省卫生健康委', nowhere)).toMatchObject({ jurisdictionCode: null, level: 'PROVINCIAL' })
  })

  it('is of the place in its name, and of the level of an area', () => {
    const rows: [string, string | null, Level | null][] = [
      ['国网贵州省电力公司', '520000', 'PROVINCIAL'],
      ['贵安新区管委会', '520000', 'MUNICIPAL'],
      ['重庆两江新区管理委员会', '500000', 'COUNTY'],
      ['福建省平潭综合实验区管委会', '350128', 'COUNTY'],
      ['海南自由贸易港建设领导小组', '460000', 'PROVINCIAL'],
      ['浙江省开发区管理办公室', '330000', 'PROVINCIAL'],
      ['中国(辽宁)自由贸易试验区沈阳片区管理委员会', '210000', 'MUNICIPAL'],
      ['新疆生产建设兵团', '660000', 'PROVINCIAL'],
      ['中国粮油学会', '100000', 'NATIONAL'],
    ]
    for (const [name, jurisdictionCode, level] of rows)
      expect(registered(name, nowhere), name).toMatchObject({ jurisdictionCode, level })
  })

  it('is what it is also where it calls itself 我中心 or 中心', () => {
    for (const name of ['我中心', '中心', '综合处', '绍兴市住房公积金管理中心']) {
      const registry = bodyRegistry(gazetteer)
      registry.register(name, fund)
      const body = registry.bodies().find((each) => each.name === fund.issuer)
      expect(body?.label, name).toBe('Institution')
    }
  })

  it('is one however it is written', () => {
    const registry = bodyRegistry(gazetteer)
    const ids = ['省卫健委', '省卫生健康委', '广东省卫生健康委员会'].map((name) =>
      registry.register(name, guangdong),
    )
    expect(new Set(ids).size).toBe(1)
    expect(registry.bodies()[0]?.aliases).toEqual(['省卫健委', '省卫生健康委'])
  })

  it('does not go by 我委, which anybody calls itself', () => {
    const registry = bodyRegistry(gazetteer)
    const commission = { ...guangdong, issuer: '广东省卫生健康委员会' }
    for (const name of ['我委', '本委', '省卫健委']) registry.register(name, commission)
    expect(registry.bodies()).toMatchObject([{ name: '广东省卫生健康委员会', aliases: ['省卫健委'] }])
  })
})

describe('a body whose place its name leaves open', () => {
  const town: Standpoint = {
    ...from('310113', '宝山区', 'TOWNSHIP', '上海市宝山区月浦镇人民政府', 2019),
    document: 'dir-1',
  }
  const street = { ...town, issuer: '上海市闵行区人民政府古美路街道办事处' }
  test.each([
    ['镇党政办', town, '上海市宝山区月浦镇党政办'],
    ['党政办', town, '上海市宝山区月浦镇党政办'],
    ['月浦水务所', town, '上海市宝山区月浦镇水务所'],
    ['镇乡村振兴办', town, '上海市宝山区月浦镇乡村振兴办'],
    ['街道消委办', street, '上海市闵行区古美路街道消委办'],
    ['领导小组办公室', town, '领导小组办公室'],
    ['供电所', suining, '供电所'],
  ] as const)('%s is %o’s: %s', (name, standpoint, canonical) =>
    expect(registered(name, standpoint)?.name).toBe(canonical),
  )
  const ids = (name: string, ...standpoints: Standpoint[]) =>
    new Set(standpoints.map((standpoint) => registered(name, standpoint)?.id)).size
  const other = { ...suining, document: 'dir-2' }
  it('is one of its place, or of its document, and not that of another', () => {
    expect(ids('镇人民政府', suining, jiading)).toBe(2)
    expect(ids('镇人民政府', suining, other)).toBe(1)
    expect(ids('供电所', suining, jiading)).toBe(2)
    expect(ids('领导小组办公室', { ...suining, document: 'dir-1' }, other)).toBe(2)
    expect(ids('之江实验室', suining, jiading)).toBe(1)
  })
  it('is of the place of its document', () => {
    const { level, jurisdictionCode } = registered('领导小组办公室', other)!
    expect([level, jurisdictionCode]).toEqual(['MUNICIPAL', '510900'])
  })
  it('says of whom it is one where it stands for all of a level', () => {
    expect(registered('镇人民政府', jiading)?.group).toEqual({
      ...{ quantifier: 'ALL', levels: ['TOWNSHIP'], function: null, within: '310114' },
    })
  })
})

describe('the history of national bodies', () => {
  it('leads from every body to one that is listed, and never back', () => {
    const next = new Map(gazetteer.nationalBodies.map(({ name, succeededBy }) => [name, succeededBy]))
    const follow = (name: string, before: readonly string[]): void => {
      expect(next.has(name), name).toBe(true)
      expect(before, `becomes ${name} again`).not.toContain(name)
      for (const successor of next.get(name) ?? []) follow(successor, [...before, name])
    }
    for (const { name } of gazetteer.nationalBodies) follow(name, [])
  })

  it('comes with a body that a document names, to the one of today', () => {
    const registry = bodyRegistry(gazetteer)
    registry.register('卫生部办公厅', nation2004)
    const bodies = registry.bodies()
    const names = (ids: readonly string[]) => ids.map((id) => bodies.find((body) => body.id === id)?.name)
    const history = bodies.map(({ name, succeededBy }) => [name, names(succeededBy)])
    expect(Object.fromEntries(history)).toEqual({
      卫生部办公厅: [],
      卫生部: ['国家卫生和计划生育委员会'],
      国家卫生和计划生育委员会: ['国家卫生健康委员会'],
      国家卫生健康委员会: [],
    })
  })
})
