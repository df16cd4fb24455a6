import { describe, expect, it, test } from 'vitest'
import { findBodies, readBodyList } from '../../src/extract/bodies/bodies.ts'
import { readClassName } from '../../src/extract/bodies/body-class-name.ts'
import { readBodyName } from '../../src/extract/bodies/body-name.ts'
import { labelOf } from '../../src/extract/bodies/body-reading.ts'
import { gluedLocalNames, jointAreas, jointNames } from '../../src/extract/bodies/joint-names.ts'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { processorTime } from '../processor-time.ts'

const gazetteer = loadGazetteer()
const whole = (text: string) => ({ start: 0, end: text.length })
const found = (text: string) => findBodies(text, whole(text), gazetteer).map(({ name }) => name)
const listed = (text: string) =>
  readBodyList(text, whole(text), gazetteer)?.map(({ name, label }) => `${name} ${label}`) ?? null

describe('findBodies', () => {
  const rows: [string, string[]][] = [
    ['由省卫生健康委会同省财政厅制定', ['省卫生健康委', '省财政厅']],
    ['国家卫生健康委基层司负责组织实施', ['国家卫生健康委基层司']],
    ['省级、市级卫生健康行政部门要加强联系指导', ['省级卫生健康行政部门', '市级卫生健康行政部门']],
    ['县级卫生健康行政部门负责制订', ['县级卫生健康行政部门']],
    ['人力资源社会保障部门会同卫生健康等部门', ['人力资源社会保障部门']],
    ['各地级以上市人民政府,省政府各部门、各直属机构:', ['各地级以上市人民政府', '省政府各部门、各直属机构']],
    [
      '各省、自治区、直辖市及新疆生产建设兵团卫生健康委:',
      ['各省、自治区、直辖市及新疆生产建设兵团卫生健康委'],
    ],
    ['市委、市政府高度重视', ['市委', '市政府']],
    ['中共广东省委办公厅印发', ['中共广东省委办公厅']],
    ['上海市嘉定区人民政府办公室', ['上海市嘉定区人民政府办公室']],
    ['枣庄高新区管委会,市直有关部门:', ['枣庄高新区管委会', '市直有关部门']],
    ['人民银行南京分行、国网江苏电力', ['人民银行南京分行', '江苏电力']],
    ['国务院卫生行政部门负责全国的护士监督管理工作', ['国务院卫生行政部门']],
    ['由县级以上地方人民政府卫生行政部门依据职责', ['县级以上地方人民政府卫生行政部门']],
    ['区(市)党委政府要建立健全工作机制', ['区(市)党委政府']],
    ['有关地方交通运输部门', ['有关地方交通运输部门']],
    ['国家税务总局湖南省各市州税务局', ['国家税务总局湖南省各市州税务局']],
    ['湖南省各市州医疗保障局', ['湖南省各市州医疗保障局']],
    ['国务院有关部委、直属机构:', ['国务院有关部委、直属机构']],
    ['所在区教育行政部门', ['所在区教育行政部门']],
    ['市推动基层卫生健康事业高质量发展领导小组要定期调度', ['市推动基层卫生健康事业高质量发展领导小组']],
    // ordinary words that end, or begin, as bodies do
    ['社区(村)财政部门', ['财政部门']],
    ['国家有关规定', []],
    ['加快构建分级诊疗就医格局,优化布局', []],
    ['全部内部干部、社会机会、召开大会', []],
    ['城市管理水平和社区建设,财政部署要求', []],
    ['教育局面向社会', []],
    ['主要领导每年牵头深入基层', []],
    ['有关方面要形成工作合力', []],
  ]
  test.each(rows)('%s', (text, names) => expect(found(text)).toEqual(names))

  it('says where the name stands', () => {
    const text = '请省、市级以外的省财政厅负责'
    const bodies = findBodies(text, whole(text), gazetteer)
    expect(bodies.map(({ name, span }) => [name, text.slice(span.start, span.end)])).toEqual([
      ['省财政厅', '省财政厅'],
    ])
  })

  it.each(['《', '1', '省', '各市县、', '市级、', '文化', '广东省人民', '所在地'])(
    'takes time in proportion to a long run of %s',
    (piece) => {
      const time = (length: number) => {
        const text = piece.repeat(length / piece.length)
        const start = processorTime()
        findBodies(text, whole(text), gazetteer)
        return processorTime() - start
      }
      time(20_000)
      expect(time(100_000)).toBeLessThan(20 * time(20_000) + 200)
    },
  )
})

describe('readBodyList', () => {
  const rows: [string, string[] | null][] = [
    [
      '基层处、信息规划处、各市县卫生健康委',
      ['基层处 Department', '信息规划处 Department', '各市县卫生健康委 Group'],
    ],
    [
      '体改处、中医局、妇幼处、疫控处,委直属各医院',
      [
        '体改处 Department',
        '中医局 Department',
        '妇幼处 Department',
        '疫控处 Department',
        '委直属各医院 Group',
      ],
    ],
    [
      '省委编办、省人力资源社会保障厅,各地级以上市政府',
      ['省委编办 IssuingBody', '省人力资源社会保障厅 IssuingBody', '各地级以上市政府 Group'],
    ],
    [
      '省委宣传部、省法院、省检察院、团省委、省总工会、人民银行南京分行、国网江苏电力',
      [
        '省委宣传部 IssuingBody',
        '省法院 IssuingBody',
        '省检察院 IssuingBody',
        '团省委 IssuingBody',
        '省总工会 IssuingBody',
        '人民银行南京分行 IssuingBody',
        '国网江苏电力 Institution',
      ],
    ],
    ['各市、县(市、区)人民政府', ['各市、县(市、区)人民政府 Group']],
    ['中国移动、中国电信', ['中国移动 Institution', '中国电信 Institution']],
    [
      '发展改革、财政、卫生健康等部门',
      ['发展改革部门 Department', '财政部门 Department', '卫生健康部门 Department'],
    ],
    [
      '工业和信息化部、财政部、银保监会等按职责分工负责',
      ['工业和信息化部 IssuingBody', '财政部 IssuingBody', '银保监会 IssuingBody'],
    ],
    ['省总工会、妇联、工商联', ['省总工会 IssuingBody', '妇联 IssuingBody', '工商联 IssuingBody']],
    ['市减负办、市国资委', ['市减负办 IssuingBody', '市国资委 IssuingBody']],
    ['各镇街园区', ['各镇街园区 Group']],
    ['乡(镇)人民政府和街道办事处', ['乡(镇)人民政府 Group', '街道办事处 IssuingBody']],
    [
      '国家税务总局甘肃省税务局 中国银保监会甘肃监管局\n中国人民银行兰州中心支行 国家外汇管理局甘肃省分局 兰州海关 国网甘肃省电力公司 民航甘肃监管局 国家矿山安全监察局甘肃局',
      [
        '国家税务总局甘肃省税务局 IssuingBody',
        '中国银保监会甘肃监管局 IssuingBody',
        '中国人民银行兰州中心支行 IssuingBody',
        '国家外汇管理局甘肃省分局 IssuingBody',
        '兰州海关 IssuingBody',
        '国网甘肃省电力公司 Institution',
        '民航甘肃监管局 IssuingBody',
        '国家矿山安全监察局甘肃局 IssuingBody',
      ],
    ],
    // not lists of bodies
    ['省财政厅负责资金', null],
    ['格局、布局', null],
    ['北京、上海', null],
    ['医疗机构', null],
    ['主要领导', null],
    ['牵头医院', null],
    ['教育、卫生健康', null],
    ['加强医院建设', null],
    ['县、乡两级', null],
    ['', null],
  ]
  test.each(rows)('%s', (text, bodies) => expect(listed(text)).toEqual(bodies))
})

describe('readClassName', () => {
  const rows: [string, string | null][] = [
    ['项目承担单位', 'Institution'],
    ['依托单位', 'Institution'],
    ['所在单位', 'Institution'],
    ['牵头医院', 'Institution'],
    ['国有文化企业', 'Institution'],
    ['公共数据主管部门', 'Department'],
    ['省公共数据主管部门', 'Department'],
    ['业务主管部门', 'Department'],
    ['各社区书记', 'Group'],
    ['相关县领导', 'Group'],
    ['党政领导班子其他成员', 'Group'],
    ['设区市', 'Group'],
    ['地(州、市)', 'Group'],
    ['村(居)民会议', 'Institution'],
    ['有关宗教团体', 'Institution'],
    ['一并送交社会团体', null],
    ['登记管理机关', 'Department'],
    ['地方财政', 'Department'],
    ['同级财政', 'Group'],
    ['当地民政等部门', 'Group'],
    ['浦东新区等相关区政府', 'Group'],
    ['北京、天津、陕西省(自治区、直辖市)人民政府', 'Group'],
    ['各省、自治区、直辖市社会信用体系建设牵头部门', 'Group'],
    ['各省、自治区、直辖市应对新型冠状病毒肺炎疫情联防联控机制(领导小组、指挥部)', 'Group'],
    ['推进改革执行小组成员单位', 'Group'],
    ['立案庭', 'Institution'],
    ['行政审判庭', 'Institution'],
    ['连队“两委”', 'Institution'],
    ['赛事主办方', 'Institution'],
    ['中央财政', 'Department'],
    ['上下游省份', 'Group'],
    ['各镇(街)积分受理窗口', 'Institution'],
    ['渔船集中停泊点所在乡镇人民政府', 'IssuingBody'],
    ['审批该建设项目环境影响报告书(表)的环境保护行政主管部门', 'Department'],
    ['家庭', null],
    ['分类小区居民家庭', null],
    ['本办法适用于环境保护行政主管部门', null],
    ['校车安全管理工作纳入县人民政府', null],
    ['社会信用体系建设部际联席会议成员单位办公厅(室)', 'Group'],
    // nobody that the words themselves tell
    ['有关方面', null],
    ['各方面', null],
    ['该单位', null],
    ['其主管部门', 'Department'],
    ['其单位', null],
    ['上述企业', null],
    ['部门', null],
    ['单位', null],
    ['加强部门', null],
    ['中心', null],
  ]
  test.each(rows)('%s: %s', (name, label) => {
    const reading = readClassName(name, gazetteer)
    expect(reading && labelOf(reading)).toBe(label)
  })
})

describe('gluedLocalNames', () => {
  const rows: readonly [string, readonly string[] | null][] = [
    ['市建设局市公安局市总工会', ['市建设局', '市公安局', '市总工会']],
    ['县发改局县财政局', ['县发改局', '县财政局']],
    ['市住房和城乡建设委员会', null],
    ['省委省政府', ['省委', '省政府']],
    ['市委市政府督查室', ['市委', '市政府督查室']],
    ['市残联区域办', null],
  ]
  test.each(rows)('%s', (name, names) => expect(gluedLocalNames(name, gazetteer)).toEqual(names))
})

describe('jointAreas', () => {
  const rows: readonly [string, readonly string[] | null][] = [
    ['高新区、经开区管委会', ['高新区管委会', '经开区管委会']],
    ['湘潭高新区、经开区和昭山示范区管委会', ['湘潭高新区管委会', '经开区管委会', '昭山示范区管委会']],
    ['嘉定新城、嘉定工业区管理委员会', ['嘉定新城管理委员会', '嘉定工业区管理委员会']],
    ['高新区管委会', null],
    ['中韩(长春)国际合作示范区管委会', null],
    ['市发展改革委、高新区管委会', null],
    ['高新区、经开区', null],
  ]
  test.each(rows)('%s', (name, names) => expect(jointAreas(name)).toEqual(names))
})

describe('jointNames', () => {
  const rows: [string, string[] | null][] = [
    ['各市州医疗保障局、财政局', ['各市州医疗保障局', '各市州财政局']],
    [
      '各省、自治区、直辖市扶贫办(局)、财政厅(局)',
      ['各省、自治区、直辖市扶贫办(局)', '各省、自治区、直辖市财政厅(局)'],
    ],
    ['各省(区、市)教育、科技主管部门', ['各省(区、市)教育主管部门', '各省(区、市)科技主管部门']],
    ['各市、县(市、区)人民政府', null],
    ['省财政厅、省教育厅', null],
  ]
  test.each(rows)('%s', (name, names) => expect(jointNames(name, gazetteer)).toEqual(names))
})

describe('readBodyName', () => {
  test.each(['格局', '结局', '内部', '社会', '大会', '全省大局', '主要负责同志', '各项任务', '该部'])(
    '%s is no body',
    (name) => expect(readBodyName(name, gazetteer)).toBeNull(),
  )

  test.each([
    ['市生态环境局大气环境处', '大气环境处'],
    ['应急管理部危化监管一司', '危化监管一司'],
    ['市生态环境局驻开发区纪检监察组', '驻开发区纪检监察组'],
    ['市生态环境局', null],
  ])('%s has the unit %s', (name, unit) => {
    const reading = readBodyName(name, gazetteer)
    expect([reading?.end, reading?.unit]).toEqual([name.length, unit])
  })
})
