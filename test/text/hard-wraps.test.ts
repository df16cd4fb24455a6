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
