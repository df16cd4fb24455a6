import { expect, test } from 'vitest'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { read } from '../../src/ingest.ts'
import { UnreadableDocument } from '../../src/text/decode/decode.ts'
import { decodeFile } from '../../src/text/decode/decode-file.ts'
import { line, ofdOf, words } from './ofd-file.ts'

const textOf = async (bytes: Uint8Array) => (await decodeFile(bytes, 'a.ofd')).text

test.each<[string, readonly string[], string]>([
  [
    'lines that reach the margin go on',
    [
      words(40, 20, '关于印发公共数据开放方案的通知'),
      words(20, 40, '各市人民政府:'),
      words(30, 50, '为推进公共数据开放，制定本方案，请各地各部门结合实'),
      words(20, 60, '际，认真抓好落实。'),
    ],
    '关于印发公共数据开放方案的通知\n各市人民政府:\n为推进公共数据开放，制定本方案，请各地各部门结合实际，认真抓好落实。',
  ],
  [
    'a gap in the steps of one run parts words',
    [words(20, 20, '张三李四', '', 'DeltaX="5 60 5"')],
    '张三  李四',
  ],
  ['a run that goes down is read down', [words(20, 20, '一二', '', 'DeltaX="0" DeltaY="12"')], '一二'],
  [
    'letters at half a size, which a matrix doubles',
    [
      '<ofd:TextObject ID="9" Boundary="20 20 90 9" Font="1" Size="2.5" CTM="2 0 0 2 0 0"><ofd:TextCode X="0" Y="2.5" DeltaX="g 2 2.5">市财政</ofd:TextCode><ofd:TextCode X="7.5" Y="2.5">局</ofd:TextCode></ofd:TextObject>',
    ],
    '市财政局',
  ],
  [
    'blocks in blocks, and signs that XML writes otherwise',
    [
      `<ofd:PageBlock ID="4"><ofd:PageBlock ID="5">${words(20, 20, 'A&amp;B&#x3002;')}</ofd:PageBlock></ofd:PageBlock>`,
    ],
    'A&B。',
  ],
])('%s', async (_, objects, expected) => {
  expect(await textOf(ofdOf([objects.join('')]))).toBe(expected)
})

test('a ruled table keeps its cells', async () => {
  const [left, middle, right] = [20, 100, 180]
  const levels = [20, 35, 50, 65]
  const rows: readonly (readonly [string, string])[] = [
    ['任务', '牵头单位'],
    ['开放数据', '市数据局'],
    ['编制目录', '市财政局'],
  ]
  const content = [
    ...levels.map((y) => line(left, y, right, y)),
    ...[left, middle, right].map((x) => line(x, levels[0]!, x, levels.at(-1)!)),
    ...rows.flatMap(([task, body], i) => [
      words(left + 5, levels[i]! + 4, task),
      words(middle + 5, levels[i]! + 4, body),
    ]),
  ].join('')
  expect(await textOf(ofdOf([content]))).toBe('任务\t牵头单位\n开放数据\t市数据局\n编制目录\t市财政局')
})

test('what the template has is read, and left out where every page repeats it', async () => {
  const pages = ['第一页的话。', '第二页的话。', '第三页的话。', '第四页的话。'].map((text) =>
    words(20, 100, text),
  )
  const text = await textOf(ofdOf(pages, { template: words(20, 5, '青川市人民政府公报') }))
  expect(text).toBe('第一页的话。第二页的话。第三页的话。第四页的话。')
  expect(await textOf(ofdOf(pages.slice(0, 1), { template: words(20, 5, '青川市人民政府公报') }))).toContain(
    '公报',
  )
})

test('a document that is printed is read', async () => {
  const lines = [
    '青川市人民政府办公室关于开放数据的通知',
    '青政办发〔2030〕8号',
    '各县人民政府:',
    '为贯彻落实《云岭省数据条例》,现通知如下。',
    '一、编制目录。市数据局牵头,市财政局配合。',
    '青川市人民政府办公室',
    '2030年3月1日',
  ]
  const bytes = ofdOf([lines.map((text, i) => words(20 + (i % 2) * 8, 20 + i * 14, text)).join('')])
  const { directives, citations, responsibilities } = read(await decodeFile(bytes, 'a.ofd'), loadGazetteer())
  expect(directives.find(({ held }) => held)).toMatchObject({
    title: '青川市人民政府办公室关于开放数据的通知',
    documentNumber: '青政办发〔2030〕8号',
    issuedOn: '2030-03-01',
  })
  expect(citations.map(({ relation }) => relation)).toEqual(['IMPLEMENTS'])
  expect(responsibilities.map(({ role }) => role)).toEqual(['LEAD', 'COOPERATE'])
})

test('a page that is a picture is a finding', async () => {
  const bytes = ofdOf([
    words(20, 20, '这一页上有足够多的文字,可以读出来,不是图片,也不是扫描件。'),
    '<ofd:ImageObject ID="3"/>',
  ])
  expect((await decodeFile(bytes, 'a.ofd')).findings.map(({ message }) => message)).toEqual([
    'page 2 is a picture without text: it was not read',
  ])
})

const one = words(20, 20, '一')

test.each<[string, Uint8Array, RegExp]>([
  ['pictures alone', ofdOf(['<ofd:ImageObject ID="3"/>']), /no text layer/],
  ['a part is missing', ofdOf([one], { others: { 'Doc_0/Document.xml': '' } }), /Document\.xml is not there/],
  [
    'a page is missing',
    ofdOf([one], { others: { 'Doc_0/Pages/Page_0/Content.xml': '' } }),
    /Content\.xml is not there/,
  ],
  [
    'two thousand pages of one part',
    ofdOf([words(20, 20, '一'.repeat(60_000)), ...Array.from({ length: 2_000 }, () => '')], {
      others: {
        'Doc_0/Document.xml': `<Document><Pages>${'<Page BaseLoc="Pages/Page_0/Content.xml"/>'.repeat(2_000)}</Pages></Document>`,
      },
    }),
    /more than 100 MB/,
  ],
  [
    'encrypted',
    ofdOf([one], { others: { 'Doc_0/Document.xml': '', 'Encryptions.xml': '<a/>' } }),
    /is encrypted/,
  ],
  ['no XML', ofdOf([one], { others: { 'OFD.xml': 'none' } }), /damaged OFD/],
  ['nested without end', ofdOf(['<ofd:PageBlock>'.repeat(100_000)]), /nested too deep/],
  [
    'a path that leads out of it',
    ofdOf([one], { others: { 'OFD.xml': '<O><DocBody><DocRoot>../../etc/passwd</DocRoot></DocBody></O>' } }),
    /is not there/,
  ],
])('%s', async (_, bytes, message) => {
  const error = await decodeFile(bytes, 'a.ofd').catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(UnreadableDocument)
  expect((error as Error).message).toMatch(message)
})

test('a thousand millions of steps are no attack on memory', async () => {
  const many = 'g 1000000000 5 '.repeat(10_000)
  expect(await textOf(ofdOf([words(20, 20, '一二', '', `DeltaX="${many}"`)]))).toBe('一二')
  expect(await textOf(ofdOf([words(20, 20, '一二', '', 'DeltaX="g 1000000000 5"')]))).toBe('一二')
})
