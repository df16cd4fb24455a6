import { expect, test } from 'vitest'
import { goesWithMetadata, labelledIn } from '../../src/text/tree/metadata-line.ts'

const rows: readonly (readonly [string, readonly string[]])[] = [
  ['成文日期:2018年12月18日', ['issuedOn=2018年12月18日']],
  ['【发布文号】云政办发〔2031〕71号', ['number=云政办发〔2031〕71号']],
  ['发文机关:: 云岭省水利厅', ['issuer=云岭省水利厅']],
  ['publish_time: 2031-07-15', ['publishedOn=2031-07-15']],
  ['doc_number = "云府办发〔2031〕53号"', ['number=云府办发〔2031〕53号']],
  ['issuing_authority: ["云岭省水利厅"]', ['issuer=云岭省水利厅']],
  ['索引号\t0140/2031-1\t发文日期\t2031-03-02', ['other=0140/2031-1', 'issuedOn=2031-03-02']],
  ['文号:云府办〔2031〕9号\t发布日期:2031-03-12', ['number=云府办〔2031〕9号', 'publishedOn=2031-03-12']],
  ['文号|云府办〔2031〕9号', ['number=云府办〔2031〕9号']],
  ['fwzh:云府办〔2031〕9号', ['number=云府办〔2031〕9号']],
  ['所属地区:\t云岭省\t文号:\t云府办〔2031〕9号', ['other=云岭省', 'number=云府办〔2031〕9号']],
  ['责任单位:\t市财政局\t完成时限:\t2031年', []],
  ['tel:0571-87050000', []],
  ['发文字号 云水〔2031〕198号', ['number=云水〔2031〕198号']],
  [
    '索引号: 4313/2031-12文号: 云政办发〔2031〕17号统一登记号: YLDR-2031-9公开时间: 2031-09-21',
    ['other=4313/2031-12', 'number=云政办发〔2031〕17号', 'other=YLDR-2031-9', 'publishedOn=2031-09-21'],
  ],
  ['发布日期2031-12-06', ['publishedOn=2031-12-06']],
  [
    '信息来源:云岭省水利厅 信息提供日期:2031-07-31 10:49',
    ['other=云岭省水利厅', 'publishedOn=2031-07-31 10:49'],
  ],
  ['执行日期: 1992年8月1日', ['effectiveFrom=1992年8月1日']],
  ['【颁布机构】云岭省水利厅', ['issuer=云岭省水利厅']],
  ['发布日期(2031-12-06)', ['publishedOn=2031-12-06']],
  ['全文有效 成文日期:2031-04-29', ['issuedOn=2031-04-29']],
  [
    '云岭市政府关于印发《云岭市规划》的通知 印发日期:2031-08-12 发布日期:2031-08-18',
    ['title=云岭市政府关于印发《云岭市规划》的通知', 'issuedOn=2031-08-12', 'publishedOn=2031-08-18'],
  ],
  // a number that has no label, behind the day or the title
  [
    '云岭市商务局关于做好检查工作的通知 印发日期:2031-08-12 发布日期:2031-08-18 云商发〔2031〕61 号 字号: 大中小',
    [
      'title=云岭市商务局关于做好检查工作的通知',
      'issuedOn=2031-08-12',
      'publishedOn=2031-08-18',
      'number=云商发〔2031〕61 号',
      'control=大中小',
    ],
  ],
  [
    '云岭市商务局关于做好检查工作的通知 云商发〔2031〕61号 发布日期:2031-08-18',
    ['title=云岭市商务局关于做好检查工作的通知', 'number=云商发〔2031〕61号', 'publishedOn=2031-08-18'],
  ],
  [
    '云岭市商务局关于做好检查工作的通知 云商发〔2031〕61号 2031-08-18 字号: 大中小',
    [
      'title=云岭市商务局关于做好检查工作的通知',
      'number=云商发〔2031〕61号',
      'date=2031-08-18',
      'control=大中小',
    ],
  ],
  [
    '云岭市商务局关于做好检查工作的通知 印发日期:2031-08-12 主动公开 云商发〔2031〕61号',
    ['title=云岭市商务局关于做好检查工作的通知', 'issuedOn=2031-08-12', 'number=云商发〔2031〕61号'],
  ],
  [
    '云岭市商务局关于做好检查工作的通知(云商发〔2031〕61号) 发布日期:2031-08-18',
    ['title=云岭市商务局关于做好检查工作的通知', 'number=云商发〔2031〕61号', 'publishedOn=2031-08-18'],
  ],
  ['检查工作要求 云商发〔2031〕61号自2031-08-18起执行,来源:商务局', []],
  ['【打印】', ['control=']],
  // rows that are numbered, with a value drawn behind dashes
  ['05.[成文日期]2031-01-26', ['issuedOn=2031-01-26']],
  ['02.[发文机构]----云岭省人民政府', ['publisher=云岭省人民政府']],
  ['07.[废止日期]----', ['effectiveUntil=']],
  ['5.[发文字号]应当写明', ['number=应当写明']],
  // cells that lost what divided them
  [
    '文 号生效日期2031-04-30发布日期2031-03-27',
    ['number=', 'effectiveFrom=2031-04-30', 'publishedOn=2031-03-27'],
  ],
  [
    '公文名称云岭省商务厅等14部门关于印发《方案》的通知',
    ['title=云岭省商务厅等14部门关于印发《方案》的通知'],
  ],
  [
    '(发布日期:2031年04月16日文号:云发改〔2031〕57号)',
    ['publishedOn=2031年04月16日', 'number=云发改〔2031〕57号'],
  ],
  // labels set wide, two in a row, a number in square brackets
  [
    '文    号  云政批字[2031]96号            公开日期  2031-08-26',
    ['number=云政批字[2031]96号', 'publishedOn=2031-08-26'],
  ],
  ['备注/文号: 云政办〔2031〕14号', ['number=云政办〔2031〕14号']],
  ['文章标题:关于做好防汛工作的通知', ['title=关于做好防汛工作的通知']],
  ['添加日期:2031-3-14 点击数:1893 录入:admin', ['publishedOn=2031-3-14', 'control=1893', 'other=admin']],
  // sentences, and the names of columns
  ['请于月底前报送材料,联系人:王伟,时间:3月5日', []],
  ['名称\t类型\t时间', []],
  ['发布日期以公报为准', []],
  ['标题应当写明文号和发布日期。', []],
]

test.each(rows)('%s says %j', (words, expected) =>
  expect(labelledIn(words).map(({ field, from, to }) => `${field}=${words.slice(from, to)}`)).toEqual(
    expected,
  ),
)

test.each([
  ['法规层级:行政法规', true],
  ['分类 节能与综合利用', true],
  ['项目\t内容', true],
  ['附件:云岭省水利目录', false],
  ['各市水利局:为做好供水', false],
  ['云岭省水利厅关于供水的通知', false],
])('%s is metadata beside other: %s', (words, expected) => expect(goesWithMetadata(words)).toBe(expected))
