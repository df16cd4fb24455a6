/** What somebody might publish to harm those who read it: markup, scripts, marks that turn or hide text, names without end. */
const script = '<script>alert(1)</script>'
const image = '"><img src=x onerror=alert(2)>'
const svg = "'><svg/onload=alert(3)>"
const link = '<a href="javascript:alert(4)">点这里</a>'
const turned = '\u202e\u2066文反\u2069\u202c'
const hidden = '零\u200b宽\u200d\ufeff字'
// biome-ignore lint/suspicious/noTemplateCurlyInString: it is not ours.
const template = '{{constructor.constructor("alert(5)")()}}${alert(6)}'

/** As a page of the web that shows these letters: its markup is ours, what looks like markup in it is text. */
const shown = (text: string) =>
  `<html><body>${text
    .split('\n')
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`)
    .join('\n')}</body></html>`

/** By file name; the names are as hostile as the texts. */
export const hostileDocuments: ReadonlyMap<string, string> = new Map([
  [
    '<img src=x onerror=alert(7)>.html',
    shown(`某省人民政府办公厅关于印发${script}${image}${turned}${hidden}实施方案的通知

某政办发〔2022〕12号

各市、县人民政府，省政府各部门${svg}：

　　为贯彻落实《国务院关于实施健康中国行动的意见${script}》（国发〔2019〕13号），经省人民政府同意，现印发给你们，请认真贯彻执行。

某省人民政府办公厅
2022年3月4日

某省${image}实施方案

　　根据《关于${link}基层卫生工作的意见》（国卫基层发〔2022〕20号），制定本方案。

一、工作目标${svg}
　　到2025年，全省县域内就诊率${template}达到90%以上，${script}覆盖率达到95%。

二、主要任务
　　（一）加强${image}${turned}队伍建设。建立健全${hidden}机制，各地要于2023年12月底前完成${script}改造。（省卫生健康委${svg}牵头，省财政厅、省${script}人力资源社会保障厅配合）
　　（二）${link}推进医共体建设。到2024年底，建成医共体${template}100个。（责任单位：省卫生健康委、省医保局${image}）
`),
  ],
  [
    `${'长'.repeat(60)}.txt`,
    `某市人民政府关于印发${'基层卫生服务能力提升'.repeat(1_000)}实施方案的通知

某府发〔2023〕3号

各区、县人民政府：

　　根据《${'关于进一步加强卫生工作'.repeat(200)}的意见》（国发〔2019〕13号），制定本方案。

一、${'无空格的长标题'.repeat(300)}
　　到2025年，全市${'A'.repeat(3_000)}率达到90%以上。（市卫生健康委牵头，${'某'.repeat(400)}局配合）

某市人民政府
2023年5月6日
`,
  ],
])
