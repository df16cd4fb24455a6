import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { UnreadableDocument } from '../../src/text/decode/decode.ts'
import { decodeFile } from '../../src/text/decode/decode-file.ts'
import { docxOf, item, numbering, paragraph, run } from './docx-file.ts'

const draw = async (bytes: Uint8Array) => (await decodeFile(bytes, 'a.docx')).text

test('a Word document under any name', async () => {
  const source = await decodeFile(docxOf(paragraph('关于印发方案的通知')), '通知.txt')
  expect(source).toMatchObject({
    file: '通知.txt',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    encoding: null,
    text: '关于印发方案的通知',
    findings: [],
  })
  expect(source.sha256).toMatch(/^[0-9a-f]{64}$/)
})

const cell = (content: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const box = (content: string) =>
  `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${content}</w:txbxContent></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><w:txbxContent>${content}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

describe('paragraphs', () => {
  test.each([
    ['are lines', paragraph('一') + paragraph('') + paragraph('二'), '一\n二'],
    ['are joined from runs', `<w:p>${run('国务')}<w:proofErr/>${run('院')}</w:p>`, '国务院'],
    [
      'break in a line',
      `<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:cr/><w:t>三</w:t></w:r></w:p>`,
      '一\n二\n三',
    ],
    ['hold tabs as spaces', `<w:p><w:r><w:t>附件1</w:t><w:tab/><w:t>表</w:t></w:r></w:p>`, '附件1 表'],
    ['hold entities', paragraph('A&amp;B &lt;&#x4E00;&gt;'), 'A&B <一>'],
    ['keep wide spaces', paragraph('\u3000\u3000现印发'), '\u3000\u3000现印发'],
    [
      'drop what is deleted',
      `<w:p>${run('到')}<w:del><w:r><w:delText>2020</w:delText></w:r></w:del><w:ins>${run('2025')}</w:ins>${run('年')}</w:p>`,
      '到2025年',
    ],
    [
      'drop what is moved away',
      `<w:p><w:moveFrom>${run('甲')}</w:moveFrom><w:moveTo>${run('乙')}</w:moveTo></w:p>`,
      '乙',
    ],
    [
      'go on where their end is deleted',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('各市')}</w:p>${paragraph('人民政府')}`,
      '各市人民政府',
    ],
    ['drop hidden text', `<w:p>${run('一')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r></w:p>`, '一'],
    [
      'keep text that is not hidden',
      `<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>一</w:t></w:r></w:p>`,
      '一',
    ],
    [
      'hold links and content controls',
      `<w:sdt><w:sdtPr><w:alias w:val="标题"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink>${run('条例')}</w:hyperlink></w:p></w:sdtContent></w:sdt>`,
      '条例',
    ],
    [
      'hold the results of fields',
      `<w:p>${field('begin')}<w:r><w:instrText>DATE</w:instrText></w:r>${run('码')}${field('separate')}${run('5月')}${field('end')}${run('前')}</w:p>`,
      '5月前',
    ],
    ['hold simple fields', `<w:p><w:fldSimple w:instr="PAGE">${run('3')}</w:fldSimple></w:p>`, '3'],
    [
      'hold the words under a ruby',
      `<w:p><w:r><w:ruby><w:rt>${run('wèi')}</w:rt><w:rubyBase>${run('卫')}</w:rubyBase></w:ruby></w:r></w:p>`,
      '卫',
    ],
    [
      'stand after the letters of WordArt',
      `<w:p><w:r><w:pict><v:shape><v:textpath string="某省文件"/></v:shape></w:pict></w:r>${run('通知')}</w:p>`,
      '某省文件\n通知',
    ],
    [
      'stand after the box that hangs on them',
      `<w:p>${box(paragraph('某省文件'))}${run('通知')}</w:p>`,
      '某省文件\n通知',
    ],
  ])('%s', async (_, body, expected) => {
    expect(await draw(docxOf(body))).toBe(expected)
  })
})

describe('tables', () => {
  test.each([
    [
      'a row is a line',
      table(row(cell('任务'), cell('单位')), row(cell('一'), cell(paragraph('甲') + paragraph('乙')))),
      '任务\t单位\n一\t甲  乙',
    ],
    [
      'a line break stays in its cell',
      table(row(cell(`<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>`), cell('丙'))),
      '甲  乙\t丙',
    ],
    ['a cell over two columns', table(row(cell('一', '<w:gridSpan w:val="2"/>'), cell('甲'))), '一\t\t甲'],
    [
      'a cell over two rows',
      table(
        row(cell('一', '<w:vMerge w:val="restart"/>'), cell('甲')),
        row(cell('', '<w:vMerge/>'), cell('乙')),
      ),
      '一\t甲\n〃\t乙',
    ],
    [
      'a row that begins later',
      table(`<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('甲')}</w:tr>`),
      '\t甲',
    ],
    [
      'a row that is deleted',
      table(row(cell('一')), `<w:tr><w:trPr><w:del/></w:trPr>${cell('二')}</w:tr>`),
      '一',
    ],
    [
      'a table around a table',
      table(row(cell(paragraph('题') + table(row(cell('一'), cell('二')))))),
      '题\n一\t二',
    ],
  ])('%s', async (_, body, expected) => {
    expect(await draw(docxOf(body))).toBe(expected)
  })
})

describe('numbers that Word generates', () => {
  const lists = numbering(
    [
      ['chineseCounting', '%1、'],
      ['chineseCounting', '（%2）'],
      ['decimal', '%3.'],
    ],
    [['chineseCountingThousand', '第%1条', '<w:suff w:val="space"/>']],
    [
      ['upperRoman', '%1'],
      ['decimal', '%1.%2', '<w:isLgl/>'],
    ],
    [
      ['decimal', '%1.'],
      ['decimal', '(%2)', '<w:lvlRestart w:val="0"/>'],
    ],
    [['bullet', '\uf06c']],
    [['bullet', '—']],
  )
  const drawn = (body: string, parts: Record<string, string> = {}) =>
    draw(docxOf(body, { 'word/numbering.xml': lists, ...parts }))

  test.each([
    [
      'levels begin again',
      [item('甲'), item('乙', 1), item('丙', 1), item('丁', 2), item('戊'), item('己', 1)],
      '一、甲|（一）乙|（二）丙|1.丁|二、戊|（一）己',
    ],
    ['a list goes on after other paragraphs', [item('甲'), paragraph('文'), item('乙')], '一、甲|文|二、乙'],
    ['lists count apart', [item('甲'), item('条', 0, 2), item('乙')], '一、甲|第一条 条|二、乙'],
    ['an empty paragraph is counted, not drawn', [item('甲'), item(''), item('乙')], '一、甲|三、乙'],
    ['legal numbers are decimal', [item('甲', 0, 3), item('乙', 1, 3)], 'I 甲|1.1 乙'],
    [
      'a level that never begins again',
      [item('甲', 0, 4), item('乙', 1, 4), item('丙', 0, 4), item('丁', 1, 4)],
      '1.甲|(1)乙|2.丙|(2)丁',
    ],
    ['a sign of a symbol font', [item('甲', 0, 5)], '甲'],
    ['a dash', [item('甲', 0, 6)], '—甲'],
    ['a list taken away', [item('甲', 0, 0)], '甲'],
    ['a list that is nowhere', [item('甲', 0, 99)], '甲'],
  ])('%s', async (_, body, expected) => {
    expect((await drawn(body.join(''))).replaceAll('\n', '|')).toBe(expected)
  })

  test('an empty paragraph in a table is the number of its row', async () => {
    const rows = table(row(cell(item('', 0, 4)), cell('甲')), row(cell(item('', 0, 4)), cell('乙')))
    expect(await drawn(rows)).toBe('1.\t甲\n2.\t乙')
  })

  test('a list begins again where a num says so', async () => {
    const restarted = lists.replace(
      '</w:numbering>',
      '<w:num w:numId="9"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>',
    )
    expect(
      await drawn(item('甲') + item('乙', 0, 9) + item('丙', 0, 9), { 'word/numbering.xml': restarted }),
    ).toBe('一、甲\n一、乙\n二、丙')
  })

  test('styles are numbered, and what is based on them', async () => {
    const styles = `<w:styles>
      <w:style w:type="paragraph" w:styleId="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="2"><w:basedOn w:val="1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
    </w:styles>`
    const body = paragraph('甲', '<w:pStyle w:val="1"/>') + paragraph('乙', '<w:pStyle w:val="2"/>')
    expect(await drawn(body, { 'word/styles.xml': styles })).toBe('一、甲\n（一）乙')
  })

  test.each([
    ['chineseCounting', [1, 10, 11, 20, 21, 101], '一 十 十一 二十 二十一 一百〇一'],
    ['chineseCountingThousand', [10, 110, 101, 200], '十 一百一十 一百零一 二百'],
    ['ideographDigital', [10, 21], '一〇 二一'],
    ['chineseLegalSimplified', [3, 12], '叁 壹拾贰'],
    ['ideographTraditional', [1, 3], '甲 丙'],
    ['decimalEnclosedCircle', [1, 12], '① ⑫'],
    ['decimalZero', [3], '03'],
    ['upperLetter', [1, 27], 'A AA'],
    ['lowerRoman', [4, 9], 'iv ix'],
    ['some new format', [7], '7'],
  ])('%s', async (format, numbers, expected) => {
    const start = (n: number) =>
      `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="${n}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
    const written = await Promise.all(
      numbers.map((n) => draw(docxOf(item(''.padEnd(1, '甲')), { 'word/numbering.xml': start(n) }))),
    )
    expect(written.map((text) => text.replace('、甲', '')).join(' ')).toBe(expected)
  })
})

test('footnotes and endnotes follow; headers and footers are left out', async () => {
  const note = (id: number, text: string, type = '') =>
    `<w:footnote w:id="${id}"${type}>${paragraph(text)}</w:footnote>`
  const bytes = docxOf(`<w:p>${run('增长5%')}<w:r><w:footnoteReference w:id="1"/></w:r>${run('。')}</w:p>`, {
    'word/footnotes.xml': `<w:footnotes>${note(0, '线', ' w:type="separator"')}${note(1, '据统计局。')}</w:footnotes>`,
    'word/header1.xml': `<w:hdr>${paragraph('机密')}</w:hdr>`,
  })
  expect(await draw(bytes)).toBe('增长5%。\n[1] 据统计局。')
})

const related = (...targets: readonly [string, string][]) =>
  `<Relationships>${targets.map(([type, target], i) => `<Relationship Id="r${i}" Type="http://x/${type}" Target="${target}"/>`).join('')}</Relationships>`

test.each([
  ['a page', 'chunk.html', '<html><body><p>各市：</p><p>为加强</p></body></html>'],
  [
    'a saved page',
    'chunk.mht',
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p class=3D"a">=E5=90=84=E5=B8=82=EF=BC=9A</p><p>=E4=B8=BA=\r\n=E5=8A=A0=E5=BC=BA</p>\r\n--b--\r\n',
  ],
  ['a text', 'chunk.txt', '各市：\n为加强'],
])('a document holds another whole: %s', async (_, name, content) => {
  const bytes = docxOf(`${paragraph('通知')}<w:altChunk r:id="r0"/>${paragraph('附件')}`, {
    [`word/${name}`]: content,
    'word/_rels/document.xml.rels': related(['aFChunk', name]),
  })
  expect((await decodeFile(bytes, 'a.docx')).text).toBe('通知\n各市：\n为加强\n附件')
})

test.each([
  ['is read there', '关于加强管理的通知', '青川市人民政府文件\n青政发〔2030〕5号\n关于加强管理的通知'],
  ['is read in the text if it stands there too', '青政发〔2030〕5号', '青政发〔2030〕5号'],
])('a number in the header of the page %s', async (_, text, expected) => {
  const header = `<w:hdr>${['青川市人民政府文件', '青政发〔2030〕5号', '机密'].map((line) => paragraph(line)).join('')}</w:hdr>`
  const bytes = docxOf(
    `${paragraph(text)}<w:sectPr><w:headerReference r:id="r0"/><w:headerReference r:id="r1"/></w:sectPr>`,
    {
      'word/header1.xml': header,
      'word/header2.xml': header,
      'word/_rels/document.xml.rels': related(['header', 'header1.xml'], ['header', 'header2.xml']),
    },
  )
  expect((await decodeFile(bytes, 'a.docx')).text).toBe(expected)
})

test('parts are found by their relationships', async () => {
  const relation = (type: string, target: string) =>
    `<Relationships><Relationship Id="r" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${type}" Target="${target}"/></Relationships>`
  const bytes = zipSync({
    '_rels/.rels': Buffer.from(relation('officeDocument', '/word/document2.xml')),
    'word/document2.xml': Buffer.from(`<document><body>${item('甲').replaceAll('w:', '')}</body></document>`),
    'word/_rels/document2.xml.rels': Buffer.from(relation('numbering', 'lists.xml')),
    'word/lists.xml': Buffer.from(numbering([['decimal', '%1.']])),
  })
  expect(await draw(bytes)).toBe('1.甲')
})

describe('what is no Word document', () => {
  const whole = docxOf(paragraph('关于印发方案的通知'.repeat(50)))
  const broken = whole.slice()
  broken.fill(0x55, 60, 90)
  test.each([
    ['cut in the middle', whole.subarray(0, whole.length / 2), /damaged ZIP archive/],
    ['broken inside', broken, /damaged/],
    ['no XML inside', zipSync({ 'word/document.xml': Buffer.from('none') }), /damaged DOCX/],
    ['nested without end', docxOf('<w:sdt>'.repeat(100_000)), /nested too deep/],
    ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(101 * 1024 * 1024) }), /more than 100 MB/],
    ['Excel', zipSync({ 'xl/workbook.xml': new Uint8Array() }), /unsupported format: Excel/],
    ['an archive', zipSync({ '通知.txt': new Uint8Array() }), /unsupported format: a ZIP archive/],
  ])('%s', async (_, bytes, message) => {
    await expect(decodeFile(bytes, 'a.docx')).rejects.toThrow(message)
    await expect(decodeFile(bytes, 'a.docx')).rejects.toThrow(UnreadableDocument)
  })
})
