import { describe, expect, test } from 'vitest'
import { UnreadableDocument } from '../../src/text/decode/decode.ts'
import { decodeFile } from '../../src/text/decode/decode-file.ts'
import { type Page, pageHeight, pageWidth, pdfOf, type Words } from './pdf-file.ts'

const draw = async (...pages: readonly Page[]) => (await decodeFile(pdfOf(...pages), 'a.pdf')).text

const left = 88
const size = 16
/** Characters in a full line. */
const full = 26
const right = left + full * size

/** Lines one below the other; "  " at the head of a line is an indent, ">" sets it to the right, "=" in the middle. */
function lines(texts: readonly string[], from = 100, leading = 28): Words[] {
  return texts.map((line, i) => {
    const text = line.replace(/^[>=\s]+/, '')
    const y = from + i * leading
    if (line.startsWith('>')) return { text, x: right - (text.length + 2) * size, y }
    if (line.startsWith('=')) return { text, x: (left + right - text.length * size) / 2, y }
    return { text, x: left + (line.length - text.length) * size, y }
  })
}

const han =
  '为贯彻落实党中央国务院决策部署推动高质量发展现就有关事项通知如下各地区各部门要认真组织实施确保取得实效'
/** A full line of text, and one after an indent. */
const whole = han.slice(0, full)
const indented = `  ${han.slice(0, full - 2)}`

describe('paragraphs', () => {
  test.each([
    ['a line that is full goes on', [indented, whole, '完毕。'], `${han.slice(0, full - 2)}${whole}完毕。`],
    ['a short line ends one', ['  各市要抓好落实。', whole, '完毕。'], `各市要抓好落实。\n${whole}完毕。`],
    [
      'an indent begins one',
      [whole, `${whole.slice(1)}。`, indented, whole],
      `${whole}${whole.slice(1)}。\n${indented.trim()}${whole}`,
    ],
    [
      'a number begins one without indent',
      [`${whole.slice(1)}。`, `一、${whole.slice(2)}`, whole],
      `${whole.slice(1)}。\n一、${whole.slice(2)}${whole}`,
    ],
    [
      'lines of a title stay lines',
      ['=某省人民政府办公厅关于印发高质量', '=发展方案的通知', indented, whole],
      `某省人民政府办公厅关于印发高质量\n发展方案的通知\n${indented.trim()}${whole}`,
    ],
    [
      'a signature stays apart',
      [indented, `${whole}。`, '>某省人民政府', '>2020年1月2日'],
      `${indented.trim()}${whole}。\n某省人民政府\n2020年1月2日`,
    ],
  ])('%s', async (_, texts, expected) => {
    expect(await draw({ words: lines(texts) })).toBe(expected)
  })

  test('a wider distance begins one, where nothing is indented', async () => {
    const words = [
      ...lines([whole, whole], 100),
      ...lines([whole, whole], 170),
      ...lines([whole, '完毕。'], 240),
    ]
    expect(await draw({ words })).toBe(`${whole}${whole}\n${whole}${whole}\n${whole}完毕。`)
  })

  test('letters of another size are another paragraph', async () => {
    const words = [{ text: whole.slice(0, 19), x: left, y: 70, size: 22 }, ...lines([whole, '完毕。'])]
    expect(await draw({ words })).toBe(`${whole.slice(0, 19)}\n${whole}完毕。`)
  })

  test('one goes on over the page, without head, link and number', async () => {
    const page = (number: number, texts: readonly string[]) => ({
      words: [
        { text: `某省公报2020年第${number}期`, x: 200, y: 40, size: 10 },
        ...lines(texts),
        { text: `—${number}—`, x: 280, y: 800, size: 14 },
      ],
    })
    expect(await draw(page(1, [indented, whole]), page(2, [whole, whole]), page(3, [whole, '完毕。']))).toBe(
      `${indented.trim()}${whole.repeat(4)}完毕。`,
    )
  })

  test.each(['2', '- 2 -', '— 2 —', '－２－', '第2页', '第 2 页 共 10 页', '2/10', 'Page 2 of 3'])(
    '%s is a page number',
    async (text) => {
      expect(await draw({ words: [...lines(['一、总则']), { text, x: 250, y: 800 }] })).toBe('一、总则')
    },
  )

  test.each(['2020年1月2日', '第2条', '2020年', '共印10份'])('%s is none', async (text) => {
    expect(await draw({ words: [...lines(['一、总则']), { text, x: 250, y: 800 }] })).toBe(
      `一、总则\n${text}`,
    )
  })
})

describe('words of a line', () => {
  const on = (...words: readonly (readonly [string, number])[]) =>
    draw({ words: words.map(([text, x]) => ({ text, x, y: 100 })) })

  test('stand together in their order', async () => {
    expect(await on(['年', 116], ['到', 100], ['底前', 132])).toBe('到年底前')
  })
  test('are printed twice for a bold letter', async () => {
    expect(await on(['通知', 100], ['通知', 100.4])).toBe('通知')
  })
  test('are divided by a wide gap', async () => {
    expect(await on(['附件1', 100], ['任务分工', 200])).toBe('附件1  任务分工')
  })
  test('that are raised belong to it', async () => {
    expect(
      await draw({
        words: [
          { text: '绿地5m', x: 100, y: 100 },
          { text: '2', x: 164, y: 94, size: 8 },
        ],
      }),
    ).toBe('绿地5m2')
  })
})

describe('ruled tables', () => {
  /** Columns at 80, 200, 400, 500; rows 40 high from 200. Rules as [x1, y1, x2, y2]. */
  const drawn = (rules: readonly (readonly number[])[], as: 'stroke' | 'fill') =>
    rules
      .map(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) =>
        as === 'stroke'
          ? `${x1} ${pageHeight - y1} m ${x2} ${pageHeight - y2} l S`
          : `${x1} ${pageHeight - y2} ${Math.max(x2 - x1, 0.5)} ${Math.max(y2 - y1, 0.5)} re f`,
      )
      .join('\n')
  const whole = [
    ...[200, 240, 280, 320].map((y) => [80, y, 500, y]),
    ...[80, 200, 400, 500].map((x) => [x, 200, x, 320]),
  ]
  const put = (text: string, column: number, row: number, line = 0) => ({
    text,
    x: [86, 206, 406][column]!,
    y: 215 + row * 40 + line * 17,
    size: 12,
  })
  const words = [
    ...['任务', '内容', '单位'].map((text, column) => put(text, column, 0)),
    put('养老', 0, 1),
    put('推进社区居家养老服务设施建设', 1, 1),
    put('和运营管理。', 1, 1, 1),
    put('省民政厅', 2, 1),
    put('省财政厅', 2, 1, 1),
    put('托育', 0, 2),
    put('省卫生健康委', 2, 2),
  ]
  const around = [
    { text: '附件1', x: 80, y: 150 },
    { text: '注：按职责分工负责。', x: 80, y: 360 },
  ]
  const rows = [
    '任务\t内容\t单位',
    '养老\t推进社区居家养老服务设施建设和运营管理。\t省民政厅  省财政厅',
    '托育\t\t省卫生健康委',
  ]

  test.each(['stroke', 'fill'] as const)('a row is a line (%s)', async (as) => {
    expect(await draw({ words: [...around, ...words], drawing: drawn(whole, as) })).toBe(
      ['附件1', ...rows, '注：按职责分工负责。'].join('\n'),
    )
  })

  test('lines drawn in one path, in a turned system', async () => {
    const path = whole.map(([x1, y1, x2, y2]) => `${x1! / 2} ${y1! / 2} m ${x2! / 2} ${y2! / 2} l`).join(' ')
    expect(await draw({ words, drawing: `q 2 0 0 -2 0 ${pageHeight} cm ${path} S Q` })).toBe(rows.join('\n'))
  })

  test('a cell over two rows and one over two columns', async () => {
    const rules = [
      ...[200, 320].map((y) => [80, y, 500, y]),
      [200, 240, 500, 240],
      [200, 280, 500, 280],
      [80, 200, 80, 320],
      [200, 200, 200, 320],
      [400, 240, 400, 320],
      [500, 200, 500, 320],
    ]
    const cells = [
      put('养老', 0, 1),
      put('任务', 1, 0),
      put('甲', 1, 1),
      put('乙', 2, 1),
      put('丙', 1, 2),
      put('丁', 2, 2),
    ]
    expect(await draw({ words: cells, drawing: drawn(rules, 'stroke') })).toBe(
      '养老\t任务\t\n〃\t甲\t乙\n〃\t丙\t丁',
    )
  })

  test('a frame around a text is none', async () => {
    const frame = [
      [60, 80, 540, 80],
      [60, 200, 540, 200],
      [60, 80, 60, 200],
      [540, 80, 540, 200],
    ]
    const words = lines(['=某省文件', indented, '完毕。'])
    expect(await draw({ words, drawing: drawn(frame, 'stroke') })).toBe(`某省文件\n${indented.trim()}完毕。`)
  })
})

describe('pages', () => {
  test('a page in two columns is read column by column, under its title', async () => {
    const column = (x: number, of: string) =>
      Array.from({ length: 12 }, (_, i) => ({ text: of.repeat(i === 11 ? 3 : 14), x, y: 140 + i * 20, size }))
    const title = { text: '某省人民政府公报', x: 220, y: 90, size: 20 }
    expect(await draw({ words: [title, ...column(50, '左'), ...column(310, '右')] })).toBe(
      `某省人民政府公报\n${'左'.repeat(157)}\n${'右'.repeat(157)}`,
    )
  })

  test.each([
    [
      'that is printed turned',
      { turn: 90, place: (x: number, y: number) => ({ x: y, y: pageHeight - x }) },
      0,
    ],
    [
      'that is shown turned',
      { turn: 90, place: (x: number, y: number) => ({ x: y, y: pageHeight - x }) },
      90,
    ],
  ])('a page %s', async (_, { turn, place }, rotate) => {
    const words = lines([indented, whole, '完毕。']).map(({ text, x, y }) => ({ text, turn, ...place(x, y) }))
    expect(await draw({ words, rotate })).toBe(`${indented.trim()}${whole}完毕。`)
  })

  test('a watermark is left out', async () => {
    const words = [
      ...lines(['  一、总则']),
      { text: '内部资料', x: pageWidth / 2, y: 500, size: 60, turn: 45 },
    ]
    expect(await draw({ words })).toBe('一、总则')
  })

  const picture = { drawing: 'q 500 0 0 700 40 40 cm /Im Do Q' }
  test('a page that is a picture is a finding, an empty one is not', async () => {
    const source = await decodeFile(pdfOf({ words: lines(['  一、总则']) }, {}, picture), 'a.pdf')
    expect(source).toMatchObject({ text: '一、总则', mediaType: 'application/pdf', encoding: null })
    expect(source.findings).toEqual([
      {
        kind: 'missing-content',
        message: 'page 3 is a picture without text: it was not read',
        start: null,
        end: null,
      },
    ])
  })

  test.each([
    ['pictures only', pdfOf(picture, picture), /has no text layer: it is a scan/],
    [
      'numbered pictures only',
      pdfOf({ ...picture, words: [{ text: '— 1 —', x: 280, y: 800 }] }),
      /it is a scan/,
    ],
    ['empty pages only', pdfOf({}, {}), /without text/],
    ['fonts without names', pdfOf({ words: lines(['\ue001\ue002\ue003', '\ue004']) }), /without characters/],
    ['the head only', Buffer.from('%PDF-1.5\n'), /damaged PDF/],
    ['noise', Buffer.concat([Buffer.from('%PDF-1.5\n'), Buffer.alloc(5000, 'xyz ')]), /damaged PDF/],
  ])('%s cannot be read', async (_, bytes, message) => {
    await expect(decodeFile(bytes, 'a.pdf')).rejects.toThrow(message)
    await expect(decodeFile(bytes, 'a.pdf')).rejects.toThrow(UnreadableDocument)
  })

  test('a file that lost its table of places is read by its objects', async () => {
    const file = Buffer.from(pdfOf({ words: lines(['  一、总则']) })).toString('latin1')
    const lost = Buffer.from(file.replace(/startxref\n\d+/, 'startxref\n5'), 'latin1')
    expect((await decodeFile(lost, 'a.pdf')).text).toBe('一、总则')
  })

  test('a page that is damaged is a finding', async () => {
    const file = pdfOf({ words: lines(['  一、总则']) }, { words: lines(['  二、职责']) })
    const damaged = Buffer.from(file).toString('latin1').replace('6 0 R 8 0 R', '6 0 R 5 0 R')
    const source = await decodeFile(Buffer.from(damaged, 'latin1'), 'a.pdf')
    expect(source.text).toBe('一、总则')
    expect(source.findings).toMatchObject([
      { kind: 'missing-content', message: expect.stringMatching('page 2 is damaged') },
    ])
  })

  test('the bytes stay with the caller', async () => {
    const file = pdfOf({ words: lines(['  一、总则']) })
    await decodeFile(file, 'a.pdf')
    expect(file.length).toBeGreaterThan(0)
  })
})
