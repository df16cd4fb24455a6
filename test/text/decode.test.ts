import { describe, expect, test } from 'vitest'
import { decode, largestDocument, UnreadableDocument } from '../../src/text/decode/decode.ts'
import { codeOf } from '../../src/text/repair/encoding/gbk.ts'

const text = '国务院办公厅关于印发《方案》的通知\n国办发〔2020〕1号'

function gbkBytes(of: string): Uint8Array {
  return Uint8Array.from(
    Array.from(of).flatMap((character) => {
      const code = codeOf(character)
      return code === 0 ? [character.charCodeAt(0)] : [code >> 8, code & 0xff]
    }),
  )
}

const utf8 = new TextEncoder().encode(text)
const utf16le = Uint8Array.from(Buffer.from(text, 'utf16le'))
const utf16be = Uint8Array.from(Buffer.from(text, 'utf16le').swap16())

describe('encodings', () => {
  test.each([
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8), 'utf-8'],
    ['UTF-16LE with a mark', Uint8Array.of(0xff, 0xfe, ...utf16le), 'utf-16le'],
    ['UTF-16BE with a mark', Uint8Array.of(0xfe, 0xff, ...utf16be), 'utf-16be'],
    ['UTF-16LE', utf16le, 'utf-16le'],
    ['UTF-16BE', utf16be, 'utf-16be'],
    ['GBK', gbkBytes(text), 'gb18030'],
    ['nothing', new Uint8Array(), 'utf-8'],
  ])('%s', (name, bytes, encoding) => {
    const source = decode(bytes, 'a.txt')
    expect(source).toMatchObject({ encoding, text: name === 'nothing' ? '' : text, mediaType: 'text/plain' })
    expect(source.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test('a file cut inside a character is read up to there', () => {
    expect(decode(utf8.subarray(0, utf8.length - 1), 'a.txt').text).toBe(`${text.slice(0, -1)}\ufffd`)
  })

  test.each([
    ['a.md', 'text/markdown'],
    ['a.MD', 'text/markdown'],
    ['a.html', 'text/html'],
    ['a.htm', 'text/html'],
    ['a.text', 'text/plain'],
    ['a', 'text/plain'],
  ])('%s is %s', (file, mediaType) => {
    expect(decode(utf8, file).mediaType).toBe(mediaType)
  })
})

describe('what is no text', () => {
  test.each([
    ['a PDF', Buffer.from('%PDF-1.5\n'), /unsupported format: PDF/],
    ['a DOCX', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), /unsupported format: a ZIP archive/],
    ['a PNG under the name of a text', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), /a PNG image/],
    ['a scan', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), /a JPEG image; recognise its text/],
    ['a speech', Buffer.from('ID3\u0003'), /MP3 audio/],
    ['zeros', new Uint8Array(100), /not text/],
    ['noise', Uint8Array.from({ length: 1000 }, (_, i) => (i % 3 === 0 ? 0xff : 1 + (i % 200))), /not text/],
    ['too much', new Uint8Array(largestDocument + 1), /is 50 MB/],
  ])('%s', (_, bytes, message) => {
    expect(() => decode(bytes, 'a.txt')).toThrow(message)
    expect(() => decode(bytes, 'a.txt')).toThrow(UnreadableDocument)
  })
})

describe('tables of documents', () => {
  const words = '为贯彻落实省委、省政府部署，现就有关事项通知如下。'.repeat(6)

  test.each([
    [
      'one document a row',
      `\ufeffid,title,content\r\n7,关于甲的通知,"各县：\n${words}\n“一”""二"""\r\n8,关于乙的通知,"${words}"\r\n`,
      `id: 7\ntitle: 关于甲的通知\n各县：\n${words}\n“一”"二"\n关于乙的通知\n${words}`,
    ],
    [
      'a cell with a page in it',
      `标题\t正文\n关于甲的通知\t<p>${words}</p><p>二</p>\n`,
      `标题: 关于甲的通知\n${words}\n二`,
    ],
  ])('%s', (_, table, expected) => {
    expect(decode(new TextEncoder().encode(table), 'a.csv')).toMatchObject({
      text: expected,
      mediaType: 'text/csv',
    })
  })

  test.each([
    ['a quote that stays open', `id,content\n1,"${words}\n`],
    ['a row with other columns', `id,content\n1,${words},2\n`],
    ['a sentence with a comma', `内容如下,正文\n${words}\n`],
  ])('%s is none', (_, table) => {
    expect(decode(new TextEncoder().encode(table), 'a.txt')).toMatchObject({
      text: table,
      mediaType: 'text/plain',
    })
  })
})

describe('HTML', () => {
  const draw = (html: string) => decode(new TextEncoder().encode(html), 'a.html').text

  test.each([
    ['blocks are lines', '<div>一<p>二</p>三<br>四</div>', '一\n二\n三\n四'],
    ['inline elements are not', '<p><b>国务</b><span>院</span></p>', '国务院'],
    ['scripts and styles are left out', '<style>p{}</style><p>一</p><script>var a = "二"</script>', '一'],
    [
      'nor is what the server was told',
      '<%@ page language="java" %><p><%--内容--%>一</p><% if (a > b) { %><p>二</p><% } %>',
      '一\n二',
    ],
    ['entities are read', '<p>A&amp;B&nbsp;&#x3010;2020&#12305;</p>', 'A&B\u00a0【2020】'],
    ['white space is one space', '<p>\n  2020\n  年\t底 </p>', '2020 年 底'],
    [
      'a row is a line',
      '<table><tr><th>任务</th><th>单位</th></tr><tr><td>一</td><td><p>省财政厅</p><p>省教育厅</p></td></tr></table>',
      '任务\t单位\n一\t省财政厅  省教育厅',
    ],
    [
      'a cell over two rows is drawn once',
      '<table><tr><td rowspan=2>一</td><td>甲</td></tr><tr><td>乙</td></tr></table>',
      '一\t甲\n〃\t乙',
    ],
    ['a cell over two columns too', '<table><tr><td colspan=2>一</td><td>甲</td></tr></table>', '一\t\t甲'],
    [
      'a table around the page is none',
      `<table><tr><td>${'<p>段</p>'.repeat(20)}</td></tr></table>`,
      Array(20).fill('段').join('\n'),
    ],
    [
      'nor one around a table',
      '<table><tr><td><p>题</p><table><tr><td>一</td><td>二</td></tr></table></td></tr></table>',
      '题\n一\t二',
    ],
    [
      'the title is drawn if the body lacks it',
      '<title>关于X的通知_某市</title><p>正文</p>',
      '关于X的通知\n正文',
    ],
    [
      'without the name of the site, which any sign may divide from it',
      '<title>X行动计划（2021-2023年）-某市人民政府 - 政务公开</title><p>正文</p>',
      'X行动计划（2021-2023年）\n正文',
    ],
    ['nor brackets around it', '<title>【关于X的通知】-某委</title><p>正文</p>', '关于X的通知\n正文'],
    ['a page that says no name', '<title>某市 - 政务公开</title><p>正文</p>', '某市\n正文'],
    [
      'the name that the page’s head gives its article goes before',
      '<title>某市</title><meta name="ArticleTitle" content="关于X的通知"><p>正文</p>',
      '关于X的通知\n正文',
    ],
    ['lines that were set by hand', '<pre>一\r\n二\n\n三</pre><p>四\n五</p>', '一\n二\n三\n四 五'],
    ['and only then', '<title>关于X的通知_某市</title><p>关于X的通知</p>', '关于X的通知'],
    ['tags left open', '<div><table><tr><td>一<td>二', '一\t二'],
    [
      'what a server would have run is no text',
      '<%@ page language="java" %><p><%--内容区域--%>一</p><a href="<%=path%>/a">二</a><p>20<%三</p>',
      '一\n二\n20<%三',
    ],
  ])('%s', (_, html, expected) => {
    expect(draw(html)).toBe(expected)
  })

  test.each([['<div>'], ['<b>'], ['<table><td>']])('a page of 1 MB of %s is read in time', (tag) => {
    const started = process.cpuUsage().user
    expect(draw(`${tag.repeat(1_000_000 / tag.length)}一`)).toBe('一')
    expect(process.cpuUsage().user - started).toBeLessThan(5e6)
  })

  test('a long page is drawn as it would be in one piece', () => {
    const lines = Array.from({ length: 9000 }, (_, i) => `第${i}行&amp;为加强管理`)
    const drawn = lines.map((line) => line.replace('&amp;', '&')).join('\n')
    expect(draw(`<body><div>${lines.map((line) => `<p>${line}</p>`).join('')}</div></body>`)).toBe(drawn)
  })
})

test('Big5 that says nowhere that it is', () => {
  // 國務院辦公廳關於發展工作的通知
  const bytes = Uint8Array.from(
    Buffer.from('b0eab0c8b07cbfeca4bdc655c3f6a9f3b56fae69a475a740aabab371aabe', 'hex'),
  )
  expect(decode(bytes, 'a.txt').encoding).toBe('big5')
})

describe('what a file is by its content', () => {
  const long = '为进一步推动全市数据要素市场培育,'.repeat(10)
  const bytes = (words: string) => new TextEncoder().encode(words)
  test.each([
    ['a page under another name', '<!DOCTYPE html><html><body><p>一</p><p>二</p></body></html>', '一\n二'],
    ['a piece of a page', '<div><p>&ldquo;一&rdquo;</p><p>二</p></div>', '“一”\n二'],
    ['an escaped page', '&lt;p&gt;一&lt;/p&gt;&lt;p&gt;二&amp;nbsp;三&lt;/p&gt;', '一\n二\u00a0三'],
    [
      'a page that has its document in a script',
      `<html><head><title>青川市</title><script>var a = 1</script></head><body><div id="app">加载中</div><script>window.__DATA__ = ${JSON.stringify({ title: '关于X的通知', content: `<p>${long.repeat(2)}</p><p>二</p>` }).replaceAll('/', '\\/')};</script></body></html>`,
      `青川市\n加载中\ntitle: 关于X的通知\n${long.repeat(2)}\n二`,
    ],
    [
      'or in a block of JSON',
      `<!DOCTYPE html><html><body><script type="application/json">${JSON.stringify({ props: { title: '关于X的通知', text: `${long.repeat(2)}\n二` } })}</script></body></html>`,
      `title: 关于X的通知\n${long.repeat(2)}\n二`,
    ],
    [
      'but not a page that draws its own',
      `<html><body><p>${long.repeat(3)}</p><script>var tip = "${long.repeat(3)}"</script></body></html>`,
      long.repeat(3),
    ],
    [
      'a saved page',
      `From: <Saved by Browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"; boundary="--b"\r\n\r\n----b\r\nContent-Type: text/css\r\n\r\np{}\r\n----b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('<meta charset=utf-8><p>一</p><p>二</p>').toString('base64')}\r\n----b--\r\n`,
      '一\n二',
    ],
    [
      'a letter, of which the page is drawn',
      'Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n一\n--b\nContent-Type: text/html; charset=gbk\nContent-Transfer-Encoding: quoted-printable\n\n<p>=D2=BB</p><p>=B6=\n=FE</p>\n--b--\n',
      '一\n二',
    ],
    [
      'front matter is no letter',
      'title: 通知\ndate: 2030-01-01\n\n一',
      'title: 通知\ndate: 2030-01-01\n\n一',
    ],
    [
      'a record',
      JSON.stringify({ title: '通知', n: 3, body: `<p>${long}</p><p>二</p>` }),
      `title: 通知\n${long}\n二`,
    ],
    [
      'records, one a line',
      `{"title":"一","text":"${long}"}\n{"title":"二","text":"${long}"}`,
      `title: 一\n${long}\n二\n${long}`,
    ],
    [
      'what a generator of pages reads above one keeps its lines',
      `---\nlayout: default\ntitle: 关于甲的通知\n---\n\n<style>\n  p { color: red }\n</style>\n<p>一</p><p>二</p>`,
      `---\nlayout: default\ntitle: 关于甲的通知\n---\n一\n二`,
      'a.html',
    ],
    ['numbers are no record of a text', '{"a":1}', '{"a":1}'],
    [
      'a row of an SQL dump',
      `-- 政策\nINSERT INTO \`policy\` (\`id\`, \`title\`, \`content\`) VALUES (1, '关于甲的通知', '各县:\\n${long}''二''\\'三\\''), (2, '关于乙的通知', '${long}');`,
      `id: 1\ntitle: 关于甲的通知\n各县:\n${long}'二''三'\n关于乙的通知\n${long}`,
    ],
    [
      'rows whose columns are not named',
      `insert into article values (1,'关于甲的通知',NULL,'<p>${long}</p><p>二</p>');`,
      `title: 关于甲的通知\n${long}\n二`,
    ],
    [
      'rows whose columns are not named, with who put them there and what they are about',
      `insert into article values (1,'政策法规','青川市储备管理办法','青川市政府','/upload/1.jpg','张明','储备,管理','<p>${long}</p>','2030-06-27 21:15:26');`,
      `title: 青川市储备管理办法\nauthor: 青川市政府\n${long}`,
    ],
    [
      'rows whose statement was cut off above them, with check sums and beginnings of their texts',
      `('29','news','关于甲的通知','关于甲的通知','0123abcd','2030-04-02','${long.slice(0, 60)}...','<p>${long}</p>',0,NULL), (30,'1','关于乙的通知','','${long}乙');`,
      `title: 关于甲的通知\n2030-04-02\n${long}\n关于乙的通知\n${long}乙`,
    ],
    ['but no sentence in brackets', `(1,2)\n${long}`, `(1,2)\n${long}`],
    [
      'strings of a program',
      `// 样例\nexport const a = {\n  title: '关于甲的通知',\n  "body": \`各县:\n${long}\`,\n}`,
      `title: 关于甲的通知\n各县:\n${long}`,
    ],
    [
      'a list of records in a program',
      `    id: 4,\n    title: "数字社会",\n    tasks: [${[1, 2, 3, 4]
        .map(
          (n) =>
            `\n      {\n        id: "${n}",\n        title: "任务${n}",\n        content: "${long}",\n        departments: "省数据局牵头"\n      }`,
        )
        .join(',')}`,
      `数字社会\n${[1, 2, 3, 4].map((n) => `任务${n}\n${long}\n省数据局牵头`).join('\n')}`,
    ],
    [
      'but no front matter whose fields are quoted',
      `title: "关于甲的通知"\nissuer: "甲局"\n${long}`,
      `title: "关于甲的通知"\nissuer: "甲局"\n${long}`,
    ],
    [
      'an object as Python prints it, without its numbers',
      `{'SITENAME': '青川门户',\n'SITEID': 3,\n'DOCCONTENT': '\\u3000各县:\\u3000${long}',\n'AVAILABLE': True, '_id': '12', 'highlight': {},\n'DOCTITLE': '关于甲的通知'}]`,
      `SITENAME: 青川门户\nid: 12\nDOCTITLE: 关于甲的通知\n　各县:　${long}`,
    ],
    [
      'an object as JavaScript writes it, whose text is a page',
      `  { id: '1', img: require(\`@/a.jpg\`), title: '甲办法', body: \`<p>${long}</p><p>二</p>\`, tags: ['粮食', '储备'] },`,
      `id: 1\ntitle: 甲办法\ntags: 粮食、储备\n${long}\n二`,
      'a.html',
    ],
    [
      'a document that a program draws by markup of its own',
      `import React from 'react'\nexport default class A extends Component {\n  static options = { title: '青川市储备管理办法', color: '#fff' }\n  render() {\n    return (\n      <View style={styles.a}>\n        <Text style={styles.b}>第一条 ${long}</Text>\n        <Text>第二条 ${long}</Text>\n      </View>\n    )\n  }\n}\nconst styles = { a: { flex: 1 } }`,
      `title: 青川市储备管理办法\n第一条 ${long}\n第二条 ${long}`,
      'a.js',
    ],
    [
      'but not where its words stand in a string',
      `import React from 'react'\nconst title = '甲办法'\nconst words = '各县:${long}'\nexport default () => <p>{words}</p>`,
      `title: 甲办法\n各县:${long}`,
      'a.js',
    ],
    [
      'a row of a table whose names of columns were cut off',
      `6,"云岭省财政厅关于甲的通知各县:${long}${long}${long}",办公室`,
      `author: 办公室\n云岭省财政厅关于甲的通知各县:${long}${long}${long}`,
    ],
    [
      'such a row with a title, a number and a day',
      `12,青川市关于甲的通知,青政发〔2030〕8号,2030-05-07,"各县:\n${long}""二""",1\n`,
      `title: 青川市关于甲的通知\n青政发〔2030〕8号\n2030-05-07\n各县:\n${long}"二"`,
    ],
    [
      'a page of an app',
      `<view class="a">\n<view>一</view><view>二<text>三</text></view>\n</view>`,
      '一\n二三',
    ],
    ['but no set in a text', `{甲: 一}\n${long}`, `{甲: 一}\n${long}`],
    ['strings put together', `String s = "各县:\\n" +\n  "${long}" +\n  "二";`, `各县:\n${long}二`],
    ['a document in three quotes', `TEXT = """\n各县:\n${long}\n"""\nprint(TEXT)`, `\n各县:\n${long}\n`],
    ['a text with a line of a program', `var a = "一";\n${long}`, `var a = "一";\n${long}`],
  ])('%s', (_, source, expected, file = 'a.txt') => {
    expect(decode(bytes(source), file).text).toBe(expected)
  })

  test('a row of an SQL dump is one, though its text is a page and its file is called one', () => {
    const row = `INSERT INTO \`news\` VALUES ('10', '关于甲的通知', '<p style=\\"color: red\\">${long}</p>\\r\\n<p>二</p>');`
    expect(decode(bytes(row), 'a.html').text).toBe(`title: 关于甲的通知\n${long}\n二`)
  })
})
