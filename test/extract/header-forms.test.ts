import { expect, test } from 'vitest'
import { readHeader } from '../../src/extract/header/header.ts'
import { treeOf } from '../text/parse/print-tree.ts'

/** Heads as pages and databases print them, and what they say: title, number, day, issuers. */
const heads: readonly (readonly [
  string,
  readonly string[],
  readonly [string, string | null, string | null, readonly string[]],
])[] = [
  [
    'front matter with lists and nested fields',
    [
      '---',
      'title: 云岭省数据开放办法',
      'official_number: 云政发〔2030〕8号',
      'author:',
      '- 云岭省人民政府',
      'region:',
      '  name: 全国',
      'tag:',
      '  - 数据',
      '---',
      '第一条 为开放数据,制定本办法。',
      '第二条 各部门应当编制目录。',
    ],
    ['云岭省数据开放办法', '云政发〔2030〕8号', null, ['云岭省人民政府']],
  ],
  [
    'the number in the line of the title',
    ['云岭省人民政府关于开放数据的指导意见 云政发〔2030〕8号', '各市人民政府:', '为开放数据,提出如下意见。'],
    ['云岭省人民政府关于开放数据的指导意见', '云政发〔2030〕8号', null, ['云岭省人民政府']],
  ],
  [
    'issuer, day and number in a bracket',
    [
      '加强电网调度若干规定',
      '(能源部 1989年11月30日发布 能源办〔1989〕1100号)',
      '第一条 为加强调度,制定本规定。',
      '第二条 电网统一调度。',
    ],
    ['加强电网调度若干规定', '能源办〔1989〕1100号', '1989-11-30', ['能源部']],
  ],
  [
    'an order signed by a person',
    [
      '储备管理办法',
      '云岭省粮食局令〔2031〕1号',
      '根据《条例》,制定了《储备管理办法》,现予发布,自发布之日起施行。',
      '局长:周川',
      '二〇三一年六月十一日',
      '储备管理办法',
      '第一条 为加强储备,制定本办法。',
    ],
    ['储备管理办法', '云岭省粮食局令〔2031〕1号', '2031-06-11', ['云岭省粮食局']],
  ],
  [
    'a page that says whose notice it prints',
    [
      '6月12日,青川市教育局发布《关于做好招生工作的通知》,具体内容如下↓↓↓',
      '各区教育局,各直属中小学:',
      '为规范招生,现就做好我市招生入学工作有关事项通知如下。',
      '一、总体要求',
      '(一)坚持公平。各校要坚持公平。',
    ],
    ['关于做好招生工作的通知', null, null, ['青川市教育局']],
  ],
  [
    'a body that decides in the text',
    [
      '关于开展检测工作的通告',
      '为排查风险,市疫情防控指挥部研究决定,从5月5日开始检测,现将有关事项通告如下:',
      '一、全体市民参加检测。',
    ],
    ['关于开展检测工作的通告', null, null, ['市疫情防控指挥部']],
  ],
  [
    'a system’s stamp under the number',
    [
      '青川市人民政府办公室关于印发保险工作方案的通知',
      '青政办发〔2030〕28号',
      '尹川 签发于2030/8/22 13:52:33',
      '各镇政府,市政府各部门:',
      '方案已经同意,现印发给你们。',
      '青川市人民政府办公室',
      '2030年5月15日',
    ],
    [
      '青川市人民政府办公室关于印发保险工作方案的通知',
      '青政办发〔2030〕28号',
      '2030-05-15',
      ['青川市人民政府办公室'],
    ],
  ],
  [
    'a day over four lines, a title in angle brackets',
    [
      '青川市人民政府关于批转《关于加强防汛工作的通知》的通知',
      '各镇人民政府:',
      '市建委《关于报请批转<',
      '关于加强防汛工作的通知>',
      '的请示》收悉,现批转给你们,请执行。',
      '青川市人民政府',
      '2034',
      '年6',
      '月28',
      '日',
      '关于加强防汛工作的通知',
      '各镇人民政府:',
      '一、加强领导。',
    ],
    ['青川市人民政府关于批转《关于加强防汛工作的通知》的通知', null, '2034-06-28', ['青川市人民政府']],
  ],
  [
    'a page’s button above the title, which is two lines long',
    [
      '关于做好合同签订工作的通知(云发改〔2030〕17号)',
      '发布时间:2030/12/02',
      '来源:',
      '[ 打印 ]',
      '云岭省发展改革委 云岭省能源局关于做好',
      '2031年合同签订工作的通知',
      '云发改〔2030〕17号',
      '各市发展改革委:',
      '为做好合同签订工作,现就有关事项通知如下。',
    ],
    [
      '云岭省发展改革委 云岭省能源局关于做好2031年合同签订工作的通知',
      '云发改〔2030〕17号',
      null,
      ['云岭省发展改革委', '云岭省能源局'],
    ],
  ],
  [
    'a title whose first line must go on',
    [
      '云岭市进一步加快建设智慧城市的',
      '若干措施(2031年版)',
      '为加快建设智慧城市,制定本措施。',
      '一、建设平台。',
    ],
    ['云岭市进一步加快建设智慧城市的若干措施(2031年版)', null, null, []],
  ],
  [
    'articles whose numbers stand alone',
    [
      '云岭省禁止塑料制品规定',
      '(2029年12月31日云岭省第六届人民代表大会常务委员会第十六次会议通过)',
      '第一条',
      '为防治污染,制定本规定。',
      '第二条',
      '禁止使用塑料袋。',
    ],
    ['云岭省禁止塑料制品规定', null, '2029-12-31', ['云岭省人民代表大会常务委员会']],
  ],
  [
    'a counter and the site’s stamp between page heading and title',
    [
      '省工信厅关于推进试点工作的通知',
      '云岭省中小企业服务平台2019-01-18',
      '1404',
      '省工信厅关于推进试点工作的通知',
      '云工信〔2019〕9号',
      '各市工信局:',
      '现就试点工作通知如下。',
    ],
    ['省工信厅关于推进试点工作的通知', '云工信〔2019〕9号', null, ['省工信厅']],
  ],
  [
    'who published a regulation and when',
    [
      '储备粮管理规定',
      '(1987年11月5日国务院发布)',
      '第一条 为加强管理,制定本规定。',
      '第二条 储备粮由国家管理。',
    ],
    ['储备粮管理规定', null, '1987-11-05', ['国务院']],
  ],
]

test.each(heads)('%s', (_, lines, [title, number, day, issuers]) => {
  const tree = treeOf(lines.join('\n'))
  const header = readHeader(tree, tree.parts[0]!)
  expect([
    header.title?.value,
    header.documentNumber?.value.normal ?? null,
    header.issuedOn?.value ?? null,
    header.issuers.map(({ name }) => name),
  ]).toEqual([title, number, day, issuers])
})
