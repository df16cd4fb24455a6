import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { clean } from '../../src/text/clean.ts'
import { type CleanText, evidenceOf, toSource } from '../../src/text/clean-text.ts'
import { decode } from '../../src/text/decode/decode.ts'
import { processorTime } from '../processor-time.ts'

function cleaned(text: string, file = 'a.txt'): CleanText {
  return clean({ ...decode(new Uint8Array(), file), text })
}

describe('one spelling', () => {
  test.each([
    ['signs', '（一）国办发﹝２０２０﹞１号，ＰＰＰ项目：50％；', '(一)国办发〔2020〕1号,PPP项目:50%;'],
    ['what is no ASCII stays', '。、“”《》〔〕—…⒓①', '。、“”《》〔〕—…⒓①'],
    ['radicals that share a glyph', '\u2f2d区\u2f08\u2ea0引进企业10\u2f3e', '山区人民引进企业10户'],
    ['line ends', '一\r\n二\r三\u2028四', '一\n二\n三\n四'],
    ['invisible signs', '国\u200b务\u00ad院\ufeff', '国务院'],
    ['indents and ends of lines', '  一  \n\u3000\u3000二\u3000\n\t三', '一\n二\n三'],
    ['empty lines stay', '一\n \n\n二', '一\n\n\n二'],
    ['spaces around numbers', '到 2020 年，达到 90 ％以上', '到2020年,达到90%以上'],
    ['spaces around letters', '推进 5 G 与 IPv6 建设', '推进5 G与IPv6建设'],
    ['letter-spacing', '几 个 问 题 的 通 知\n目　录\n索 引 号：1', '几个问题的通知\n目录\n索引号:1'],
    ['but not between names', '王　伟　　北京奥组委执行副主席', '王伟 北京奥组委执行副主席'],
    ['nor behind a number of a chapter', '第五章　附　则', '第五章 附则'],
    [
      'what may separate stays',
      '财政部 税务总局\n抓好落实。 二、加强',
      '财政部 税务总局\n抓好落实。 二、加强',
    ],
    ['before a date too', '财政部 2020年2月3日', '财政部 2020年2月3日'],
    ['several spaces are one', '序号    任务    单位', '序号 任务 单位'],
    ['tabs stand between cells', '序号\t任务 \t 单位', '序号\t任务\t单位'],
    ['tags', '<p class="a">通知</p><br/>血压<18岁<医M', '通知\n\n血压<18岁<医M'],
    [
      'tables drawn with lines',
      '┌──┬──┐\n│任务│ 单位 │\n├──┼──┤\n│普查│市局  │\n└──┴──┘\n完',
      '任务\t单位\n普查\t市局\n完',
    ],
    ['cells', '<tr><td>任务</td><td>单位</td></tr>', '任务\t单位'],
    ['entities', '&nbsp;&ldquo;双碳&rdquo;&#12298;方案&#x300b;&amp;nbsp;R&D', '“双碳”《方案》 R&D'],
    ['a space that a page misspelt', '国务院办公厅&sp;', '国务院办公厅'],
    [
      'sentences that end in the dot of a Latin keyboard',
      '一.总体要求\n市局负责监督.县局负责检查.建成3.8公里.\n各镇落实责任.每月报告.\n特此通知.',
      '一.总体要求\n市局负责监督。县局负责检查。建成3.8公里。\n各镇落实责任。每月报告。\n特此通知。',
    ],
    [
      'but not where stops are typed as well',
      '市局负责监督.县局负责检查。\n各镇落实责任。每月报告。\n特此通知.',
      '市局负责监督.县局负责检查。\n各镇落实责任。每月报告。\n特此通知.',
    ],
    ['escapes', '通知\\n一、\\u603b则\\n二、附\\u5219\\n', '通知\n一、总则\n二、附则\n'],
    ['a piece of a record', '{"content":"通知\\n一、总则\\n二、附则\\n"}', '通知\n一、总则\n二、附则\n\n'],
    ['paragraph marks', '第二条 应当:@SubP@(一)公开;@Para@其他。', '第二条 应当:\n(一)公开;\n其他。'],
    ['no escapes', '见D:\\new\\u001', '见D:\\new\\u001'],
    [
      'titles in angle brackets',
      '按照<关于开放数据的意见>和<<数据管理办法>>',
      '按照《关于开放数据的意见》和《数据管理办法》',
    ],
    ['within a title', '《关于批转<关于开放数据的意见>的通知》', '《关于批转〈关于开放数据的意见〉的通知》'],
    [
      'within a title, closed by the mark of the outer one',
      '《关于印发＜数据管理办法》的通知》',
      '《关于印发〈数据管理办法〉的通知》',
    ],
    ['corner marks', '「十四五」規劃', '“十四五”规划'],
    ['no tags', '若 a<b 且 c>d', '若a<b且c>d'],
  ])('%s', (_, source, expected) => {
    expect(cleaned(source).text).toBe(expected)
  })

  test.each([
    ['headings', '## 第一章 总则', '第一章 总则'],
    ['emphasis', '**发布机构**: 上海市', '发布机构: 上海市'],
    ['links', '见[原文](http://a.b/c_(1).html)和![图](x.png)', '见原文和图'],
    ['containers', '::: tip 修订\n条例{align="center"}\n:::\n@tab 章节\n[[toc]]', '\n条例\n\n\n'],
    ['headings behind wide spaces', '\u3000\u3000## 第一章 总则', '第一章 总则'],
    [
      'front matter below a page’s words',
      '首页\n---\ntitle: 通知\ntag:\n  - 大气\n  level: 国家\n---\n一、总则',
      '首页\n\ntitle: 通知\ntag: 大气\n\n一、总则',
    ],
    ['quotes and rules', '> 现印发\n---\n通知', '现印发\n\n通知'],
    ['a line in emphasis', '*云政发〔2030〕5号*\n_特此通知。_', '云政发〔2030〕5号\n特此通知。'],
    ['line ends made by hand', '各市:\\\n为加强', '各市:\n为加强'],
    ['escapes', '1\\. 加强', '1.加强'],
    ['tables', '| 任务 | 单位 |\n|---|:---:|\n| 一 |  |\n', '任务\t单位\n一\t\n'],
  ])('Markdown: %s', (_, source, expected) => {
    expect(cleaned(source, 'a.md').text.replace(/\n$/, '')).toBe(expected.replace(/\n$/, ''))
  })

  test.each([
    ['a quotation', '> 通知\n>\n> 各市：\n>> 为加强', '通知\n\n各市:\n为加强'],
    [
      'and the letter around it',
      '张科长：\n您好，原文见下。\n> 关于加强供水管理工作的通知\n> 各市：\n> 为加强供水管理，保障用水安全，现将有关事项通知如下，请认真贯彻执行。\n> 一、加强检查',
      '\n\n关于加强供水管理工作的通知\n各市:\n为加强供水管理,保障用水安全,现将有关事项通知如下,请认真贯彻执行。\n一、加强检查',
    ],
    ['a value is no quotation', '血压\n>140\n>90\n须登记', '血压\n>140\n>90\n须登记'],
    ['numbers of lines', '     1\t通知\n     2\t\n     3\t各市：\n     4\t为加强', '通知\n\n各市:\n为加强'],
    ['numbers before a colon', '1: 通知\n2: 各市：\n3: 为加强\n4: 一、总则', '通知\n各市:\n为加强\n一、总则'],
    ['numbers of items are not', '1. 通知\n2. 各市\n3. 加强\n4. 总则', '1.通知\n2.各市\n3.加强\n4.总则'],
    ['nor those of rows', '序号\t任务\n1\t一\n2\t二\n3\t三\n4\t四', '序号\t任务\n1\t一\n2\t二\n3\t三\n4\t四'],
  ])('before every line: %s', (_, source, expected) => {
    expect(cleaned(source).text).toBe(expected)
  })

  test('marks that are no Markdown stay', () => {
    expect(cleaned('#一\n**二**').text).toBe('#一\n**二**')
  })

  test('marks in a file of another name go', () => {
    expect(cleaned('# 关于推进公共数据开放的通知\n**一、总体要求**').text).toBe(
      '关于推进公共数据开放的通知\n一、总体要求',
    )
  })
})

describe('spaces between letters', () => {
  test.each([
    [
      'of whole lines',
      '各 市 、 县 人 民 政 府 ：\n到 2 0 3 0 年 达 到 9 0 % 。',
      '各市、县人民政府:\n到2030年达到90%。',
    ],
    [
      'anywhere in sentences',
      '推 动多元化供暖,落实 责任,保障 供应,健全 机制,提高 效率,做好 服务,加强 管理,完善 政策,优化 结构。',
      '推动多元化供暖,落实责任,保障供应,健全机制,提高效率,做好服务,加强管理,完善政策,优化结构。',
    ],
    ['but not one between names', '财政部 税务总局', '财政部 税务总局'],
    [
      'nor a few that divide',
      '工业企业要完善台账,健全内部管理 各地要抓好落实,并按时报送。',
      '工业企业要完善台账,健全内部管理 各地要抓好落实,并按时报送。',
    ],
  ])('%s', (_, text, expected) => {
    expect(cleaned(text).text).toBe(expected)
  })
})

test('UTF-8 read as GBK loses a byte before each figure, which its form gives back', () => {
  const meant =
    '国务院办公厅关于印发《方案》的通知\n国办发〔2030〕15号\n2030年12月1日起施行,切实加强管理,不断提高服务水平,让广大人民群众享受更加优质高效便捷的公共服务，推动经济社会持续健康发展'
  const read = new TextDecoder('gbk').decode(new TextEncoder().encode(meant))
  expect(cleaned(read).text).toBe(meant.replaceAll('，', ','))
})

describe('bytes read one by one', () => {
  const meant = '国务院办公厅关于印发《方案》的通知,“十四五”规划……'
  test.each([
    ['UTF-8 as Latin-1', Buffer.from(meant, 'utf8').toString('latin1')],
    ['UTF-8 as Windows-1252', new TextDecoder('windows-1252').decode(Buffer.from(meant, 'utf8'))],
  ])('%s', (_, text) => {
    const result = cleaned(text)
    expect(result.text).toBe(meant)
    expect(result.damage[0]?.kind).toBe('read-as-latin-1')
  })

  test('GBK as Latin-1', () => {
    expect(cleaned('¹úÎñÔº°ì¹«Ìü¹ØÓÚÓ¡·¢¡¶·½°¸¡·µÄÍ¨Öª').text).toBe('国务院办公厅关于印发《方案》的通知')
  })

  test('a text of the west stays', () => {
    const words = 'La préfecture a décidé d’élaborer un règlement général à l’été'
    expect(cleaned(words).text).toBe(words)
  })
})

describe('annotations', () => {
  const many = '衛(wèi)生健康委員會(huì)關(guān)于印發(fā)規(guī)劃(huà)的通知'

  test('are taken out where they are frequent', () => {
    const { text, edits, damage } = cleaned(many)
    expect(text).toBe('卫生健康委员会关于印发规划的通知')
    expect(edits).toHaveLength(6)
    expect(damage).toContainEqual({ kind: 'pinyin-annotation', count: 6 })
  })

  test.each([['名垚(yáo)的村'], ['甲(a)乙(b)丙(c)丁(d)戊(e)己(f)']])('%s stays', (text) => {
    expect(cleaned(text).text).toBe(text)
  })
})

describe('traditional characters', () => {
  test.each([
    ['現批覆如下，請貫徹落實', '现批复如下,请贯彻落实'],
    ['乾坤灣與乾淨能源', '乾坤湾与干净能源'],
    ['文件、信息、程序', '文件、信息、程序'],
    ['各区县的机构应当学习。發佈時間:', '各区县的机构应当学习。发布时间:'],
    [
      '各区县的机构应当学习，市教育局牽頭建立学籍比对机制。',
      '各区县的机构应当学习,市教育局牵头建立学籍比对机制。',
    ],
  ])('%s → %s', (source, expected) => {
    expect(cleaned(source).text).toBe(expected)
  })

  test('stay in a simplified text, where they are a name', () => {
    expect(cleaned('国务院关于任命陈鍾为主任的通知').text).toBe('国务院关于任命陈鍾为主任的通知')
  })
})

describe('brackets in brackets', () => {
  test.each([
    ['(区城管局、各镇〈街道〉)', '(区城管局、各镇(街道))'],
    ['《关于印发〈青川市办法〉的通知》', '《关于印发〈青川市办法〉的通知》'],
  ])('%s', (source, expected) => {
    expect(cleaned(source).text).toBe(expected)
  })
})

describe('no-break spaces', () => {
  test.each([
    ['指导方案\n?基层卫生\n?\n??? ——乡镇卫生院', '指导方案\n基层卫生\n\n——乡镇卫生院'],
    ['还有?\n怎么办?(一)', '还有?\n怎么办?(一)'],
  ])('%s', (source, expected) => {
    expect(cleaned(source).text).toBe(expected)
  })
})

describe('dropped glyphs', () => {
  test.each([
    ['琼卫基层〔202210', '〔202210'],
    ['牢固树立大卫生”“全健康理念', '”'],
    ['取得明显进展,35年上一个新台阶', '35'],
    ['每年至少1群众满意度评价工作', '1'],
    ['20162018年', '20162018'],
  ])('%s', (text, spot) => {
    const { source, findings } = cleaned(text)
    expect(findings.map(({ kind, start, end }) => [kind, source.text.slice(start!, end!)])).toEqual([
      ['suspect-text', spot],
    ])
  })

  test.each([
    '国办发〔2020〕10号',
    '“四化同步、城乡融合”和“十四五”',
    '满35年上一个新台阶',
    '2023年内完成',
    '至少1次评价',
    '2016—2018年',
  ])('%s is whole', (text) => {
    expect(cleaned(text).findings).toEqual([])
  })
})

const folder = new URL('../../seeds/documents/', import.meta.url)
const seeds = readdirSync(folder).map(
  (file) => [file, decode(readFileSync(new URL(file, folder)), file)] as const,
)

describe.each(seeds)('%s', (_, source) => {
  const result = clean(source)

  test('is cleaned the same way again', () => {
    expect(clean(source)).toEqual(result)
  })

  test('every place rises and lies in the source', () => {
    const { text, starts, ends } = result
    expect([starts.length, ends.length]).toEqual([text.length, text.length])
    let wrong = 0
    for (let i = 0; i < text.length; i++) {
      if (starts[i]! >= ends[i]! || ends[i]! > source.text.length) wrong++
      if (i > 0 && (starts[i]! < starts[i - 1]! || ends[i]! < ends[i - 1]!)) wrong++
    }
    expect(wrong).toBe(0)
  })

  test('every line is evidence, word for word', () => {
    let start = 0
    for (const line of result.text.split('\n')) {
      const span = { start, end: start + line.length }
      if (line !== '') {
        const { quote, start: from, end: to } = evidenceOf(result, span)
        expect(source.text.slice(from, to)).toBe(quote)
        expect(toSource(result, span)).toEqual({ start: from, end: to })
      }
      start = span.end + 1
    }
  })

  test('edits are in order, and in place', () => {
    let end = 0
    for (const edit of result.edits) {
      expect(edit.source.start).toBeGreaterThanOrEqual(end)
      expect(edit.span.start).toBeLessThanOrEqual(edit.span.end)
      end = edit.source.end
    }
  })
})

test('an undamaged document stays nearly as it is', () => {
  const [, source] = seeds.find(([file]) => file.startsWith('001'))!
  expect(clean(source).text).toBe(source.text.trimEnd())
})

describe('100,000 signs of one thing are read in time', () => {
  const traditional = '衛(wèi)生健康委員會(huì)關(guān)于印發(fā)規(guī)劃(huà)'
  test.each([
    '《',
    '?',
    '(shù)',
    '?(shù)',
    '當?shù)',
    '??平ㄔO',
    '“',
    '<',
    '<p ',
    '[',
    '[a](',
    '|',
    '# ',
    ' ',
    '　',
    '\t',
    '\n',
    '1',
    '国',
    '锛',
    '鐨?',
    '〔2022',
    '-',
  ])('%j', (unit) => {
    const began = processorTime()
    for (const file of ['a.txt', 'a.md']) cleaned(traditional + unit.repeat(100_000 / unit.length), file)
    expect(processorTime() - began).toBeLessThan(5000)
  })
})
