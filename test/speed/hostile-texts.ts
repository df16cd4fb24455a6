/** Texts that no rule may read in more than linear time, each made to any length. */
export const hostileTexts: Readonly<Record<string, (length: number) => string>> = {
  'opening title marks': filledWith('《'),
  'opening brackets': filledWith('('),
  'opening number brackets': filledWith('〔'),
  digits: filledWith('1'),
  'one character': filledWith('省'),
  'one numeral': filledWith('十'),
  'nothing but stops': filledWith('、'),
  'empty lines': filledWith('\n'),
  'a place and a space': filledWith('云岭省 '),
  'a place a line': filledWith('云岭省\n'),
  'a list of bodies': filledWith('市财政局、'),
  'a name with a bracket': filledWith('县(区)人民政府'),
  'numbers of documents': filledWith('云政发〔2020〕5号、'),
  'numbers of articles': filledWith('第一条 '),
  articles: counted((n) => `第${n}条 各级人民政府应当加强领导。\n`),
  'nested brackets': (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  'nested titles': (length) => '《'.repeat(length / 2) + '》'.repeat(length / 2),
  'headings in numerals': filledWith('一、加强组织领导\n', 'begun'),
  'headings in numbers': counted((n) => `${n}.加强组织领导\n`),
  'owner marks': filledWith('(责任单位:市财政局)', 'begun'),
  'owner marks by the line': filledWith('加强领导。(责任单位:市财政局)\n', 'begun'),
  'duties without a stop': filledWith('市财政局牵头,市教育局配合,', 'begun'),
  'targets without a stop': filledWith('到2025年达到90%以上,', 'begun'),
  'one target in many sentences': filledWith('到2025年覆盖率达到90%以上。', 'begun'),
  'titles behind cues': filledWith('根据《A法》', 'begun'),
  'titles with numbers': filledWith('根据《云岭省人民政府关于加强工作的意见》(云政发〔2020〕5号),', 'begun'),
  'a short name': filledWith(
    '按照《意见》要求,',
    'begun',
    '根据《国务院关于加强工作的意见》(国发〔2020〕5号,以下简称《意见》)。\n',
  ),
  'a drawn table of tasks': counted(
    (n) => `| ${n} | 建设平台 | 市财政局 | 2025年 |\n`,
    '| 序号 | 任务 | 责任单位 | 完成时限 |\n| --- | --- | --- | --- |\n',
  ),
  'a table of tasks, one cell a line': counted(
    (n) => `${n}\n建设平台\n市财政局\n2025年\n`,
    '序号\n任务\n责任单位\n完成时限\n',
  ),
  'a drawn table of indicators': counted(
    (n) => `| ${n} | 床位数 | 张 | 5 | 7.5 | 预期性 |\n`,
    '| 序号 | 指标 | 单位 | 2020年 | 2025年 | 属性 |\n| --- | --- | --- | --- | --- | --- |\n',
  ),
  'a table of indicators, one cell a line': counted(
    (n) => `${n}\n床位数\n张\n5\n7.5\n预期性\n`,
    '序号\n指标\n单位\n2020年\n2025年\n属性\n',
  ),
  'a row without an end': filledWith('市财政局 | ', 'begun', '| '),
  'prose without a stop': filledWith(prose().replaceAll('。', ','), 'begun'),
  'prose in one paragraph': filledWith(prose(), 'begun'),
  'many documents': filledWith(`${beginning()}${prose()}\n云岭省人民政府\n2024年1月1日\n附件:1.规划\n`),
  'many attachments': counted((n) => `附件${n}\n云岭省规划\n一、要求\n加强领导。\n`),
  'a space between all characters': (length) => [...filledWith(prose(), 'begun')(length / 2)].join(' '),
  'a line for every character': (length) => [...filledWith(prose(), 'begun')(length / 2)].join('\n'),
  'hard wraps': (length) => filledWith(prose(), 'begun')(length).replace(/(.{30})/g, '$1\n'),
  pinyin: filledWith('省(shěng)政(zhèng)府(fǔ)要(yào)加(jiā)强(qiáng)。', 'begun'),
  'traditional characters': filledWith(
    '省衛生健康委牽頭,省財政廳配合,到2025年床位數達到7.5張以上。',
    'begun',
  ),
  mojibake: filledWith(new TextDecoder('gbk').decode(new TextEncoder().encode(prose()))),
  'mojibake of Latin letters': filledWith(Buffer.from(prose(), 'utf8').toString('latin1')),
  'question marks in words': filledWith('省??健康委牵?,', 'begun'),
  entities: filledWith('&nbsp;省&#25919;府&amp;nbsp;', 'begun'),
}

function beginning(): string {
  return '云岭省人民政府关于印发云岭省数字经济发展规划的通知\n云政发〔2024〕12号\n各市人民政府:\n现将有关事项通知如下:\n'
}

function prose(): string {
  return '省卫生健康委牵头,省财政厅、省发展改革委配合,根据《中华人民共和国公共图书馆法》,到2025年每千人口床位数达到7.5张以上。各市县人民政府要加强领导,确保工作落到实处。'
}

/** One unit again and again, alone or after the beginning of a document. */
function filledWith(unit: string, where: 'alone' | 'begun' = 'alone', head = '') {
  const before = where === 'begun' ? beginning() + head : head
  return (length: number) => before + unit.repeat(Math.ceil(length / unit.length))
}

/** A document of numbered lines. */
function counted(line: (n: number) => string, head = '') {
  return (length: number) => {
    const lines: string[] = []
    let total = 0
    for (let n = 1; total < length; n++) {
      const next = line(n)
      total += next.length
      lines.push(next)
    }
    return beginning() + head + lines.join('')
  }
}
