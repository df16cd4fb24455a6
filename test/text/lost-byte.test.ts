import { expect, test } from 'vitest'
import { clean } from '../../src/text/clean.ts'
import { draftOf } from '../../src/text/repair/draft.ts'
import { reverseMojibake } from '../../src/text/repair/encoding/mojibake.ts'
import type { SourceDocument } from '../../src/text/source-document.ts'
import { damage } from './damage.ts'

/** Enough of a document for what it says to be known. */
const document = '云岭省人民政府关于加强养老服务体系建设和管理的意见，各部门要认真落实，提高水平。'.repeat(20)

const source = (text: string): SourceDocument => ({
  file: 'a.txt',
  sha256: '',
  mediaType: 'text/plain',
  encoding: 'utf-8',
  text,
  findings: [],
})

test.each([
  ['国办发〔2019〕6号 2019年1月22日 每月400元', 'numbers and dates'],
  ['二〇〇六年五月二十三日\n', 'a date in words'],
  ['不低于50%，达到3000万张，企业2家，金额500万元，增长7%', 'what stands before figures'],
  ['各市人民政府、省政府各部门：\n', 'addressees'],
  ['（此件公开发布）\n', 'a bracket that is open'],
  ['《云岭省养老服务条例》\n', 'a title that is open'],
  ['改革政策落地见效。2019年以来', 'a sentence before a year'],
  ['加强体系建设。1.落实责任', 'a sentence before an item'],
  ['1、2月份，增长60%—70%', 'lists and ranges of figures'],
  ['建设规划（2018—2035年）', 'a range of years'],
  ['包括：（1）管理制度', 'an item in brackets'],
  ['第十八条 加强管理', 'an article'],
  ['一、任务\n(一)加强\n(二)落实\n(三)检查\n二、保障\n(一)加强', 'items that count on'],
  ['县(市、区)人民政府，乡(镇)人民政府，村(居)民委员会', 'levels in a name'],
  ['新增教师8000人，办园点1709个，事项16项，培训20次', 'what is counted'],
  ['及时处理。[责任单位：省民政厅]', 'ASCII that became the second byte of a sign'],
  ['云岭省人民政府\u00a0 \u00a0 \u00a0', 'no-break spaces between spaces'],
])('%j is read again though it lost bytes: %s', (words) => {
  const text = `${document}\n${words}\n${document}`
  const damaged = damage(text, 'mojibake')
  expect(
    reverseMojibake(draftOf(source(damaged)))
      .text.split('\n')
      .slice(1, -1)
      .join('\n'),
  ).toBe(words)
})

test('a character that lost a byte is a guess', () => {
  const damaged = damage(`${document}\n不低于50%\n`, 'mojibake')
  const { text, edits } = clean(source(damaged))
  const at = text.indexOf('于50%')
  expect(edits.find(({ span }) => span.start <= at && at < span.end)).toMatchObject({ certain: false })
  expect(edits.find(({ span }) => span.start <= at - 1 && at - 1 < span.end)).toMatchObject({ certain: true })
})
