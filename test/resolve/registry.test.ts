import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { RegisteredDirective } from '../../src/domain/registration.ts'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { registryHeaders } from '../../src/resolve/registry/registry-headers.ts'
import { pairRecords, registryPairs } from '../../src/resolve/registry/registry-pairs.ts'
import { relationOf, validityOf } from '../../src/resolve/registry/registry-words.ts'
import { layoutOf } from '../../src/resolve/registry/table-layout.ts'
import { decodeTableFile } from '../../src/text/table/decode-table-file.ts'

const gazetteer = loadGazetteer()

/** Everything that a table of headers says, and what it could not be read. */
async function headersOf(bytes: Uint8Array | string, file = 'table.csv') {
  const source = await decodeTableFile(typeof bytes === 'string' ? strToU8(bytes) : bytes, file)
  const layout = layoutOf(source.text)
  if (layout?.kind !== 'headers') throw new Error('no table of headers')
  const stretches = [...registryHeaders(source, layout, gazetteer)]
  const directives = stretches.flatMap(({ records }) => records.directives) as RegisteredDirective[]
  const names = new Map(stretches.flatMap(({ records }) => records.bodies.map(({ id, name }) => [id, name])))
  return {
    source,
    directives,
    problems: stretches.flatMap(({ problems }) => problems.map(({ row, reason }) => `row ${row}: ${reason}`)),
    issuers: directives.map(({ issuingBodies }) => issuingBodies.map((id) => names.get(id)).join()),
    texts: stretches.map(({ records: { start, end } }) => source.text.slice(start, end)),
  }
}

const row =
  '国务院办公厅关于推进养老服务发展的意见,国务院办公厅,国办发〔2019〕5号,2019/4/16,2019年4月16日,现行有效,国务院规范性文件'

test.each<[string, string]>([
  ['of one law database', '标题,发布部门,发文字号,发布日期,实施日期,时效性,效力级别'],
  ['of another', '法规名称,制定机关,文号,公布日期,施行日期,时效,效力位阶'],
  ['in English', 'title,issuers,number,published on,effective_from,validity,rank'],
  [
    'with what is meant behind them',
    '文件名称(全称),发文机关,发文字号,发布日期(年月日),实施日期,时效性,效力级别',
  ],
])('the names of columns %s', async (_, names) => {
  const { directives, problems, issuers } = await headersOf(`${names}\n${row}\n`)
  expect(problems).toEqual([])
  expect(issuers).toEqual(['国务院办公厅'])
  expect(directives[0]).toMatchObject({
    held: false,
    documentNumber: '国办发〔2019〕5号',
    publishedOn: '2019-04-16',
    effectiveFrom: '2019-04-16',
    kind: '意见',
    level: 'NATIONAL',
    registration: { row: 2, validity: 'IN_FORCE', rank: '国务院规范性文件' },
  })
})

test('evidence is the cell, exactly, quotes and line ends inside it as they stand', async () => {
  const table =
    '检索结果,共 2 条\n标题,发文机关,文号\n"关于""十四五""规划的通知","广东省民政厅\n广东省财政厅",粤民发〔2021〕8号\n'
  const { source, directives, issuers } = await headersOf(table)
  expect(issuers).toEqual(['广东省民政厅,广东省财政厅'])
  expect(directives[0]!.title).toBe('关于"十四五"规划的通知')
  expect(directives[0]!.evidence.title!.quote).toBe('关于""十四五""规划的通知')
  for (const { start, end, quote } of Object.values(directives[0]!.evidence))
    expect(source.text.slice(start, end)).toBe(quote)
})

test.each<[string, string, string]>([
  ['no title', ',民政部,民发〔2020〕1号,2020-01-01', 'has no title'],
  ['no such day', '关于养老的通知,民政部,民发〔2020〕1号,2020-02-30', '2020-02-30 is no day'],
  ['words for a day', '关于养老的通知,民政部,,去年', '去年 is no day'],
  ['fields missing', '关于养老的通知,民政部', 'has 2 fields instead of 4'],
  ['fields too many', '关于养老的通知,民政部,,2020-01-01,多', 'has 5 fields instead of 4'],
  [
    'a title that is none',
    `${'关于'.repeat(2_000)}养老的通知,民政部,民发〔2020〕1号,2020-01-01`,
    'has 4005 characters as title, more than 2000',
  ],
  ['the same again', '关于好事的通知,民政部,民发〔2019〕1号,2019-01-01', 'is the same as row 2'],
])('a broken row is named and left out: %s', async (_, broken, reason) => {
  const good = '关于好事的通知,民政部,民发〔2019〕1号,2019-01-01'
  const { directives, problems } = await headersOf(
    `标题,发文机关,文号,发布日期\n${good}\n${broken}\n关于别的事的通知,民政部,,2021-01-01,,\n`,
  )
  expect(problems).toEqual([`row 3: ${reason}`])
  expect(directives.map(({ title }) => title)).toEqual(['关于好事的通知', '关于别的事的通知'])
})

test('a quote that nothing closes costs its own row at most', async () => {
  const { directives, problems } = await headersOf(
    'title\tnumber\n"关于一的通知\t民发〔2020〕1号\n关于二的通知\t民发〔2020〕2号\n"关于三的通知"\t民发〔2020〕3号\n',
  )
  expect(problems).toEqual([])
  expect(directives.map(({ title }) => title)).toEqual(['"关于一的通知', '关于二的通知', '关于三的通知'])
})

const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))
// 标题,文号 / 通知,民发〔2020〕1号
const gb18030 = Uint8Array.from(
  Buffer.from('b1eacce22ccec4bac50acda8d6aa2cc3f1b7a2a1b232303230a1b331bac50a', 'hex'),
)
test.each<[string, Uint8Array]>([
  ['UTF-8 with a mark', strToU8('\ufeff标题,文号\n通知,民发〔2020〕1号\n')],
  ['UTF-16', utf16('标题,文号\n通知,民发〔2020〕1号\n')],
  ['GB18030', gb18030],
])('tables in %s', async (_, bytes) => {
  const { directives } = await headersOf(bytes)
  expect(directives[0]).toMatchObject({ title: '通知', documentNumber: '民发〔2020〕1号' })
})

test('a workbook is drawn as lines, days by their format, rows as the sheet counts them', async () => {
  const { source, directives, problems } = await headersOf(workbook(), 'table.xlsx')
  expect(source.text).toBe(
    '标题\t文号\t发布日期\n\n关于养老的通知\t民发〔2019〕3号\t2019-12-31\n没有日期\t\t',
  )
  expect(problems).toEqual([])
  expect(directives.map(({ registration, publishedOn }) => [registration.row, publishedOn])).toEqual([
    [3, '2019-12-31'],
    [4, null],
  ])
  const { title } = directives[0]!.evidence
  expect(source.text.slice(title!.start, title!.end)).toBe('关于养老的通知')
})

test('under a caption, too, rows of a workbook may end with cells that are not there', async () => {
  const caption = '<row r="1"><c r="A1" t="inlineStr"><is><t>导出结果</t></is></c></row>'
  const below = plainRows.replace(/(?<=r="[A-Z]?)\d/gu, (row) => String(Number(row) + 1))
  const { directives, problems } = await headersOf(workbook(caption + below), 'table.xlsx')
  expect(problems).toEqual([])
  expect(directives.map(({ title }) => title)).toEqual(['关于养老的通知', '没有日期'])
})

test.each(['—', '——', '/', '无', 'N/A', 'null'])('%s in a cell says nothing', async (nothing) => {
  const { directives, problems, issuers } = await headersOf(
    `标题,发文机关,文号,发布日期,时效性\n关于养老的通知,${Array(4).fill(nothing)}\n${Array(5).fill(nothing)}\n`,
  )
  expect(problems).toEqual(['row 3: has no title'])
  expect(issuers).toEqual([''])
  expect(directives).toMatchObject([
    { documentNumber: null, publishedOn: null, registration: { validity: null } },
  ])
})

test('rows of different numbers are never one; of one number with two titles neither', async () => {
  const { directives } = await headersOf(
    `标题,发文机关,文号,发布日期,id
某市技术市场条例,某市人大常委会,洛阳市第十五届人民代表大会常务委员会公告第15号,2019-08-19,a
关于修改技术市场条例的决定,某市人大常委会,洛阳市第十五届人民代表大会常务委员会公告第15号,2019-08-19,b
关于做好申报工作的通知,洛阳市科学技术局,,2019-08-19,c
关于做好申报工作的通知,洛阳市科学技术局,,2020-08-19,d
关于做好申报工作的通知,洛阳市科学技术局,,,e
关于做好申报工作的通知,洛阳市科学技术局,,,f
关于做好申报工作的通知,洛阳市科学技术局,洛科〔2019〕1号,2019-08-19,g
关于做好申报工作的通知,洛阳市科学技术局,洛科〔2020〕1号,2020-08-19,h
`,
  )
  expect(new Set(directives.map(({ id }) => id)).size).toBe(8)
})

test('31,000 rows, one in a hundred broken: each is named, the rest is read, the stretches are the whole text', async () => {
  const lines = Array.from({ length: 31_000 }, (_, i) =>
    i % 100 === 99
      ? `,广东省民政厅,粤民发〔2020〕${i}号,2020-01-01`
      : `关于第${i}件事的通知,广东省民政厅,粤民发〔2020〕${i + 1}号,2020-01-01`,
  )
  const text = `标题,发文机关,文号,发布日期\r\n${lines.join('\r\n')}\r\n`
  const { directives, problems, texts } = await headersOf(text)
  expect(directives.length).toBe(30_690)
  expect(problems.length).toBe(310)
  expect(problems[0]).toBe('row 101: has no title')
  expect(texts.join('')).toBe(text)
  expect(new Set(directives.map(({ id }) => id)).size).toBe(30_690)
}, 120_000)

test('pairs name rows by id, or a directive by number or title; what names none is told', async () => {
  const { directives } = await headersOf('id,标题,文号\nA1,关于养老的通知,民发〔2019〕3号\n')
  const source = await decodeTableFile(
    strToU8('from,to,relation\nA1,国办发〔2019〕5号,\nA1,《预算法》,依据\nA1,Z9,\nA1,A1,\nA1,预算法,胡说\n'),
    'pairs.csv',
  )
  const layout = layoutOf(source.text)
  if (layout?.kind !== 'pairs') throw new Error('no table of pairs')
  const [stretch] = registryPairs(source, layout)
  const { records, problems } = pairRecords(stretch!, new Map([['A1', directives]]), gazetteer)
  const nameOf = (id: string | null) => {
    const found = records.directives.find((directive) => directive.id === id)
    return found?.documentNumber ?? found?.title
  }
  expect(records.citations.map(({ from, relation, to }) => [nameOf(from), relation, nameOf(to)])).toEqual([
    ['民发〔2019〕3号', 'CITES', '国办发〔2019〕5号'],
    ['民发〔2019〕3号', 'BASED_ON', '《预算法》'],
  ])
  expect(problems.map(({ row, reason }) => `row ${row}: ${reason}`)).toEqual([
    'row 4: unknown id Z9',
    'row 5: A1 cites itself',
    'row 6: 胡说 is no relation',
  ])
})

test.each([
  ['现行有效', 'IN_FORCE'],
  ['已被修改', 'AMENDED'],
  ['失效', 'NOT_IN_FORCE'],
  ['部分失效', 'PARTLY_IN_FORCE'],
  ['尚未施行', 'NOT_YET_IN_FORCE'],
  ['不详', null],
])('%s is %s', (words, validity) => {
  expect(validityOf(words)).toBe(validity)
})

test('relations by their names or in Chinese', () => {
  expect(['IMPLEMENTS', 'implements', '贯彻落实', '转发', '?'].map(relationOf)).toEqual([
    'IMPLEMENTS',
    'IMPLEMENTS',
    'IMPLEMENTS',
    'FORWARDS',
    null,
  ])
})

/** A small workbook: an empty sheet in front, words in the table of strings and in cells, and a day by its format. */
const plainRows = `
  <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
  <row r="3"><c r="A3" t="inlineStr"><is><t>关于养老的通知</t></is></c><c r="B3" t="str"><v>民发〔2019〕3号</v></c><c r="C3" s="1"><v>43830</v></c></row>
  <row r="4"><c r="A4" t="inlineStr"><is><t>没有日期</t></is></c></row>`

function workbook(rows = plainRows): Uint8Array {
  const part = (xml: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`)
  return zipSync({
    'xl/workbook.xml': part(
      '<workbook xmlns:r="r"><sheets><sheet name="空" r:id="rId1"/><sheet name="表" r:id="rId2"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': part(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    ),
    'xl/styles.xml': part(
      '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs></styleSheet>',
    ),
    'xl/sharedStrings.xml': part(
      '<sst><si><t>标题</t></si><si><t>文号</t></si><si><r><t>发布</t></r><r><t>日期</t></r><rPh><t>faburiqi</t></rPh></si></sst>',
    ),
    'xl/worksheets/sheet1.xml': part('<worksheet><sheetData/></worksheet>'),
    'xl/worksheets/sheet2.xml': part(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
  })
}
