import { describe, expect, it } from 'vitest'
import { findReferences } from '../../src/extract/citations/references.ts'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { resolveCitations } from '../../src/resolve/citations/citations.ts'
import { resolveDirectives } from '../../src/resolve/directives/directives.ts'
import { clean } from '../../src/text/clean.ts'
import { decode } from '../../src/text/decode/decode.ts'
import { parse } from '../../src/text/parse.ts'

const gazetteer = loadGazetteer()

function read(text: string) {
  const tree = parse(clean(decode(new TextEncoder().encode(text), 'test.txt')))
  const own = resolveDirectives(tree, gazetteer)
  const { citations, directives, findings } = resolveCitations(
    tree,
    findReferences(tree, gazetteer),
    own,
    gazetteer,
  )
  const all = new Map([...own.directives, ...directives].map((one) => [one.id, one]))
  const body = new Map(own.bodies.bodies().map((one) => [one.id, one.name]))
  const shown = citations.map((one) => {
    const to = all.get(one.to ?? '')
    return {
      from: all.get(one.from)?.part,
      relation: one.relation,
      status: one.status,
      to: to?.documentNumber ?? to?.title ?? one.candidates.length,
      issuers: to?.issuingBodies.map((id) => body.get(id)) ?? [],
      mentions: one.mentions.length,
    }
  })
  return { shown, citations, directives, findings, text: tree.clean.source.text }
}

const notice = (body: string) => `山东省民政厅关于加强养老服务工作的通知
鲁民发〔2021〕6号

各市民政局:

${body}

山东省民政厅
2021年3月5日
`

describe('resolveCitations', () => {
  it('tells the order of one province from that of another, and the same order in full from neither', () => {
    const cited = (place: string, number: string) => {
      const text = `${place}人民政府关于加强管理的通知\n\n各市人民政府:\n\n根据《户外广告设置管理办法》(${number}),现通知如下。\n\n${place}人民政府\n2021年3月5日\n`
      return read(text).directives.map(({ id }) => id)
    }
    const [here] = cited('山东省', '省政府令第128号')
    expect(cited('山东省', '省人民政府令第128号')).toEqual([here])
    expect(cited('山东省', '山东省人民政府令第128号')).toEqual([here])
    expect(cited('四川省', '省政府令第128号')).not.toEqual([here])
  })

  it.each([
    ['says its place on a line of its own', '山东省\n2031年电力需求响应\n实施细则'],
    ['leaves its place unsaid', '2031年电力需求响应实施细则'],
  ])('finds what the notice prints where that %s', (_, title) => {
    const { shown } = read(
      `山东省工业和信息化厅关于印发2031年电力需求响应实施细则的通知\n各有关单位:\n现将《山东省2031年电力需求响应实施细则》印发给你们。\n山东省工业和信息化厅\n2031年2月2日\n${title}\n一、实施背景\n响应总规模为50万千瓦。\n二、实施方式\n按日实施。\n`,
    )
    expect(shown.map(({ relation, status }) => `${relation} ${status}`)).toEqual(['ISSUES RESOLVED'])
  })

  it('gives the number of an order as it is printed', () => {
    const { shown } = read(notice('根据《户外广告设置管理办法》(省政府令第128号),现通知如下。'))
    expect(shown.map(({ to }) => to)).toEqual(['省政府令第128号'])
  })

  it('says the place of several issuers once', () => {
    const { shown } = read(
      '枣庄市人民政府关于做好救助工作的通知\n各区人民政府:\n根据省民政厅、财政厅、医保局、国家税务总局联合制定的《救助工作办法》,现通知如下。\n枣庄市人民政府\n2030年3月1日\n',
    )
    expect(shown.map(({ issuers }) => issuers)).toEqual([
      ['山东省民政厅', '山东省财政厅', '山东省医疗保障局', '国家税务总局'],
    ])
  })

  it('tells the annexes apart that one line lists', () => {
    const { shown } = read(notice('现通知如下。\n附件：1.云岭州重点项目清单　2.云岭州应用场景清单'))
    expect(shown.map(({ relation, to }) => `${relation} ${to}`)).toEqual([
      'ATTACHES 云岭州重点项目清单',
      'ATTACHES 云岭州应用场景清单',
    ])
  })

  it('hands on the plan that the file holds, whoever drew it up', () => {
    const { shown } = read(
      '云岭市人民政府办公室关于转发学前教育计划的通知\n云政办发〔2011〕8号\n\n各县人民政府:\n\n市教育局、市财政局制订的《云岭市学前教育三年行动计划》已经市政府同意,现转发给你们。\n\n云岭市人民政府办公室\n2011年5月18日\n\n云岭市学前教育三年行动计划\n\n一、目标\n到2013年普及学前教育。\n',
    )
    expect(shown.map(({ relation, status }) => `${relation} ${status}`)).toEqual(['FORWARDS RESOLVED'])
  })

  it('takes what a forwarded notice forwards as handed on, and a number of the same office as its', () => {
    const { shown } = read(
      notice(
        '现将《国务院办公厅转发民政部等部门关于做好救助工作意见的通知》(国办发〔2020〕3号)转发给你们。\n一、要学习《民政部办公厅转发国务院关于加强养老工作的意见的通知》。\n附件:国务院办公厅转发民政部等部门关于做好救助工作意见的通知(略)',
      ),
    )
    expect(shown.map(({ relation, to }) => `${relation} ${to}`)).toEqual([
      'FORWARDS 国办发〔2020〕3号',
      'CITES 民政部办公厅转发国务院关于加强养老工作的意见的通知',
    ])
    const chain = read(
      notice(
        '现将《民政部办公厅转发国务院办公厅关于做好救助工作的通知的通知》(民办函〔2020〕8号)转发给你们。\n一、要认真学习国办发〔2020〕3号和民发〔2020〕5号文件。',
      ),
    ).shown
    expect(chain.map(({ relation, to }) => `${relation} ${to}`)).toEqual([
      'FORWARDS 民办函〔2020〕8号',
      'FORWARDS 国办发〔2020〕3号',
      'CITES 民发〔2020〕5号',
    ])
  })

  it('makes one stub of a work that is named in full, by number, by alias and by what its notice prints', () => {
    const { shown, directives } = read(
      notice(
        '根据《省政府办公厅关于印发山东省养老服务十条措施的通知》(鲁政办发〔2020〕7号,以下简称《通知》),现就有关事项通知如下。\n一、各地要按照鲁政办发〔2020〕7号文件要求抓好落实。\n二、对照《山东省养老服务十条措施》查找问题,《通知》要求尽快办理。',
      ),
    )
    expect(shown).toEqual([
      {
        from: 'outer',
        relation: 'BASED_ON',
        status: 'STUB',
        to: '鲁政办发〔2020〕7号',
        issuers: ['山东省人民政府办公厅'],
        mentions: 4,
      },
    ])
    expect(directives).toHaveLength(1)
    expect(directives[0]).toMatchObject({
      part: 'cited',
      held: false,
      otherTitles: ['山东省养老服务十条措施'],
      kind: '通知',
    })
  })

  it('counts issuers that the text does not name', () => {
    const { directives } = read(
      notice('根据民政部、财政部等9部门《关于做好养老工作的意见》(民发〔2020〕5号)精神,通知如下。'),
    )
    expect(directives[0]).toMatchObject({ documentNumber: '民发〔2020〕5号', issuerCount: 9 })
    expect(directives[0]?.issuingBodies).toHaveLength(2)
  })

  it('tells the former version of a title from the one it prints', () => {
    const { shown } = read(`关于印发《养老机构评定办法》的通知
鲁民发〔2021〕8号

各市民政局:

现将《养老机构评定办法》印发给你们,请认真执行。

山东省民政厅
2021年4月2日

养老机构评定办法

第一条 为规范养老机构评定,根据《中华人民共和国老年人权益保障法》,制定本办法。

第二条 本办法自2021年5月1日起施行。《养老机构评定办法》(鲁民发〔2016〕3号)同时废止。
`)
    expect(shown).toContainEqual(
      expect.objectContaining({
        from: 'outer',
        relation: 'ISSUES',
        status: 'RESOLVED',
        to: '养老机构评定办法',
      }),
    )
    expect(shown).toContainEqual(
      expect.objectContaining({
        from: 'payload',
        relation: 'REPEALS',
        status: 'STUB',
        to: '鲁民发〔2016〕3号',
      }),
    )
    expect(shown).toContainEqual(
      expect.objectContaining({
        from: 'payload',
        relation: 'BASED_ON',
        to: '中华人民共和国老年人权益保障法',
      }),
    )
    expect(shown).toHaveLength(3)
  })

  it('lists the works that an alias may mean', () => {
    const { shown, findings } = read(
      notice('《海岛振兴规划》和《渔村发展规划》已经省政府批准。各地要按照《规划》抓好落实。'),
    )
    expect(shown).toContainEqual(
      expect.objectContaining({ status: 'AMBIGUOUS', relation: 'BASED_ON', to: 2 }),
    )
    expect(findings.map((one) => one.kind)).toContain('ambiguous-reference')
  })

  it('reports an alias that nothing explains, and makes no citation of it', () => {
    const { shown, findings } = read(notice('各地要按照《实施细则》抓好落实。'))
    expect(shown).toEqual([])
    expect(findings.map((one) => one.kind)).toEqual(['dangling-alias'])
  })

  it('shows the words of the source for every mention', () => {
    const { citations, text } = read(notice('依照《中华人民共和国慈善法》和《社会救助暂行办法》办理。'))
    for (const { evidence, mentions } of citations)
      for (const { quote, start, end } of [evidence, ...mentions]) expect(text.slice(start, end)).toBe(quote)
    expect(citations).toHaveLength(2)
  })

  it('gives the same ids every time', () => {
    const once = read(notice('依照《中华人民共和国慈善法》办理。'))
    const again = read(notice('依照《中华人民共和国慈善法》办理。'))
    expect(again.citations).toEqual(once.citations)
  })

  it('tells a notice of the same subject by another body from the file’s own', () => {
    const { shown } = read(
      notice('根据《国务院办公厅关于加强养老服务工作的通知》精神,现将有关事项通知如下。'),
    )
    expect(shown).toEqual([
      expect.objectContaining({
        relation: 'BASED_ON',
        status: 'STUB',
        to: '国务院办公厅关于加强养老服务工作的通知',
        issuers: ['国务院办公厅'],
      }),
    ])
  })

  it('takes a title that sums up what the sentence below names one by one for no work of its own', () => {
    const text = notice('《渔船保险方案》《果园保险方案》已经市政府同意,现印发给你们。').replace(
      '关于加强养老服务工作的通知',
      '关于印发2021年渔船等保险工作方案的通知',
    )
    expect(read(text).shown.map(({ relation, to }) => `${relation} ${to}`)).toEqual([
      'ISSUES 渔船保险方案',
      'ISSUES 果园保险方案',
    ])
  })

  it('takes a number with a nought in front for the same number', () => {
    const text = notice(
      '根据《关于下达资金的通知》(云财农〔2019〕090号)和云财农〔2019〕90号文件,现通知如下。',
    )
    expect(read(text).shown.map(({ relation, to }) => `${relation} ${to}`)).toEqual([
      'BASED_ON 云财农〔2019〕090号',
    ])
  })

  it('takes the title of a text that does not say its number for the text itself, by the year of the number', () => {
    const text = (number: string) =>
      [
        '云岭省促进企业发展管理办法',
        '第一条 为促进发展,制定本办法。',
        '第二条 本办法自2021年1月1日起施行。',
        `第三条 本公司依照《云岭省促进企业发展管理办法》(${number})的规定声明如下。`,
      ].join('\n')
    const statuses = (number: string) => read(text(number)).shown.map(({ status }) => status)
    expect(statuses('云财库〔2020〕46号')).toEqual(['SELF'])
    expect(statuses('云财库〔2011〕181号')).toEqual(['STUB'])
  })

  it.each([
    ['国家发展改革委、商务部令2021年第47号', ['国家发展和改革委员会', '商务部']],
    ['生态环境部、卫生健康委公告2019年第4号', ['生态环境部', '国家卫生健康委员会']],
    ['山东省财政厅、山东省水利厅令第5号', ['山东省财政厅', '山东省水利厅']],
  ])('%s is of every body that it names', (number, issuers) => {
    const text = notice(`根据《储备目录(2030年)》(${number}),现通知如下。`)
    expect(read(text).shown.map((one) => one.issuers)).toEqual([issuers])
  })
})
