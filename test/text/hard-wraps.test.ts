import { describe, expect, test } from 'vitest'
import { clean } from '../../src/text/clean.ts'
import { evidenceOf } from '../../src/text/clean-text.ts'
import { decode } from '../../src/text/decode/decode.ts'

function cleaned(text: string) {
  return clean({ ...decode(new Uint8Array(), 'a.txt'), text })
}

const paragraphs = [
  '各区人民政府，市政府各部门：',
  '为进一步推动全市数据要素市场培育，规范公共数据的归集、共享、开放和授权运营活动，现将有关事项通知如下。',
  '一、总体要求',
  '坚持统筹规划、分步实施，到2030年建成覆盖全市的公共数据资源体系，形成一批可以复制推广的应用场景和制度成果。（市数据局负责）',
  '（一）强化归集。各部门应当按照目录及时归集数据，做到应归尽归，数据更新周期不超过1个工作日，准确率达到百分之九十九以上。',
  '市数据局',
  '2030年3月1日',
]

/** The text with its lines cut at a width, as a page or a program does. */
function wrap(width: number, indent = '', below = ''): string {
  return paragraphs
    .flatMap((paragraph) => {
      const words = paragraph.length > width ? indent + paragraph : paragraph
      return words.match(new RegExp(`.{1,${width}}`, 'gu'))!
    })
    .join(`\n${below}`)
}

const whole = cleaned(paragraphs.join('\n')).text

describe('lines cut at a margin are joined', () => {
  test.each([
    ['of 24 characters', wrap(24)],
    ['of 31 characters', wrap(31)],
    ['with indents', wrap(28, '\u3000\u3000')],
    ['with empty lines between', wrap(26, '', '\n')],
  ])('%s', (_, text) => {
    const { text: joined, damage } = cleaned(text)
    expect(joined.replace(/\n+/g, '\n')).toBe(whole)
    expect(damage.map(({ kind }) => kind)).toContain('hard-wrap')
  })

  test('of no one width', () => {
    const widths = [25, 31, 22, 36, 28, 33]
    const ragged = [...paragraphs.slice(0, 5), ...paragraphs.slice(1, 5), ...paragraphs.slice(1)]
    const lines = ragged.flatMap((paragraph, nth) => {
      const lines: string[] = []
      for (let at = 0; at < paragraph.length; ) {
        const width = widths[(nth + lines.length) % widths.length]!
        lines.push(paragraph.slice(at, at + width))
        at += width
      }
      return lines
    })
    const { text, damage } = cleaned(lines.join('\n'))
    expect(text).toBe(cleaned(ragged.join('\n')).text)
    expect(damage.map(({ kind }) => kind)).toContain('hard-wrap')
  })

  test('with the number of a page between', () => {
    const lines = wrap(30).split('\n')
    lines.splice(2, 0, '— 3 —')
    expect(cleaned(lines.join('\n')).text).toBe(whole)
  })

  test('what they say keeps its place in the source', () => {
    const text = wrap(24)
    const result = cleaned(text)
    const at = result.text.indexOf('公共数据的归集、共享、开放')
    const { quote, start, end } = evidenceOf(result, { start: at, end: at + 13 })
    expect(quote).toBe(text.slice(start, end))
    expect(quote.replace('\n', '')).toBe('公共数据的归集、共享、开放')
  })
})

test.each([
  [
    'figures that stand alone',
    '为落实工作部署,依据《关于开展\n2031\n年工作的通知》(云工信〔\n2031\n〕\n2\n号)等文件,流程见附录\n1\n。',
    '为落实工作部署,依据《关于开展2031年工作的通知》(云工信〔2031〕2号)等文件,流程见附录1。',
  ],
  ['a day', '特此通知。\n2031\n年\n2\n月\n12\n日', '特此通知。\n2031年2月12日'],
  [
    'a time and an amount',
    '实施时间为\n2031\n年\n2\n月\n13\n日至\n2031\n年\n2\n月\n15\n日每日的夜间时段\n0:00\n至\n6:00\n,预计填谷响应的总规模为\n50\n万千瓦。',
    '实施时间为\n2031年2月13日至2031年2月15日每日的夜间时段0:00至6:00,预计填谷响应的总规模为50万千瓦。',
  ],
  [
    'a title in its marks',
    '现将《云岭省数据开放\n管理办法》印发给你们。',
    '现将《云岭省数据开放管理办法》印发给你们。',
  ],
  [
    'a number and a limit',
    '按照《关于开展城市更新工作的通知》(云建发\n〔2031〕2号)要求执行,其中全市商品煤的平均硫分\n≤1%。',
    '按照《关于开展城市更新工作的通知》(云建发〔2031〕2号)要求执行,其中全市商品煤的平均硫分≤1%。',
  ],
  ['a bracket', '(\n三)保障未参与交易的用户。', '(三)保障未参与交易的用户。'],
  [
    'a paragraph printed twice',
    '为落实工作部署,进一步推动公共数据开放,现将有关事项通知如下,请认真执行。\n为落实工作部署,进一步推动公共数据开放,现将有关事项通知如下,请认真执行。\n一、编制目录',
    '为落实工作部署,进一步推动公共数据开放,现将有关事项通知如下,请认真执行。\n一、编制目录',
  ],
  ['but no cells of a table', '序号\n任务\n1\n编制目录\n2\n统一编码', '序号\n任务\n1\n编制目录\n2\n统一编码'],
])('%s broken over lines', (_, text, expected) => {
  expect(cleaned(text).text).toBe(expected)
})

describe('where spaces stand for the line ends of a page', () => {
  /** A paragraph of lines of 30 characters, the first of 28, with spaces between. */
  const spaced = (words: string) =>
    [words.slice(0, 28), ...(words.slice(28).match(/.{1,30}/gu) ?? [])].join(' ')
  const sentences = ['市', '县', '区', '镇'].map(
    (place) =>
      `${place}级数据主管部门应当按照目录及时归集公共数据,建立健全数据质量管理制度,组织开展数据质量评估工作,评估办法由省数据局会同省市场监管局和省财政厅制定,经省人民政府批准后实施,并向社会公开,接受社会各界监督。`,
  )
  const body = sentences.map(spaced).join('\n')
  const whole = sentences.join('\n')

  test.each([
    [
      'a sentence that a page ended in goes on',
      '卫生健康、发展改革、财政、商务、工业和信息化、人社、水利、工\n商、药监等有关部门要各司其职,密切配合。',
      '卫生健康、发展改革、财政、商务、工业和信息化、人社、水利、工商、药监等有关部门要各司其职,密切配合。',
    ],
    [
      'over two pages too',
      '(一)完善机制,对临床必需、用量小、供应短缺的药品由省数\n据局公开招标采购,各类医院作为采购的主体按照中标价格采购药\n品。',
      '(一)完善机制,对临床必需、用量小、供应短缺的药品由省数据局公开招标采购,各类医院作为采购的主体按照中标价格采购药品。',
    ],
    ...[
      [
        'but not in front of an item',
        '为落实各项任务,各级各部门要按照职责分工抓好下列任务落实\n(一)编制目录。',
      ],
      [
        'nor in front of a label',
        '编制公共数据目录,统一数据标准,建设全省公共数据开放平台\n责任单位:省数据局;省财政厅。',
      ],
      [
        'nor behind a line that is short',
        '一、编制公共数据目录,统一标准,开放平台\n各级部门要按照目录归集数据,做到应归尽归。',
      ],
      [
        'nor before names below',
        '特此通知,请各级各部门按照职责分工认真抓好本通知贯彻落实\n省数据局\n省财政厅\n2031年3月1日',
      ],
      ['nor in a row', '省数据局负责编制目录,统一标准,建设全省公共数据开放平台\n省财政厅\t经费。\t12月'],
      ['nor in front of an amount alone', '公共数据目录,统一标准,全省公共数据开放平台的建设总投资\n300万元'],
    ].map(([what, text]) => [what!, text!, text!]),
  ])('%s', (_, text, expected) => {
    expect(cleaned(`${body}\n${text}`).text.slice(whole.length + 1)).toBe(expected)
  })
})

test('lines that end where their paragraphs do stay', () => {
  const { text, damage } = cleaned(paragraphs.join('\n'))
  expect(text.split('\n')).toHaveLength(paragraphs.length)
  expect(damage).toEqual([])
})

test('the cells of a table that stand on lines of their own stay apart', () => {
  const row = (n: number) => [
    `${n}`,
    `支持企业加快建设世界一流工厂,推进第${n}批重点项目建设,完善配套政策`,
    '市工业和信息化局、市发展',
    '改革委,市自然资源局',
    '12月底',
  ]
  const lines = Array.from({ length: 12 }, (_, i) => row(i + 1)).flat()
  expect(cleaned(lines.join('\n')).text.split('\n').length).toBeGreaterThanOrEqual(48)
})
