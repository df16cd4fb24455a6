/** A text of lines longer than this has lost its line ends. */
const charactersPerLine = 750

/** The page around such a text may have lines still: 首页 | 政务公开; and its title. */
const leastInLong = 0.6

/** A short document pressed into one line, in the page around it. */
const mostInOne = 0.8

/** Whether most of a text stands in lines that are too long for paragraphs. */
export function hasLostLineEnds(text: string): boolean {
  const lines = text.trim().split('\n')
  if (lines.length === 1) return text.length > 100
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0)
  if (longest > 300 && longest > mostInOne * text.length) return true
  const inLong = lines.reduce((sum, { length }) => sum + (length > charactersPerLine ? length : 0), 0)
  return inLong > leastInLong * text.length
}

/** …的通知 云政发〔2030〕1号 各市人民政府: 为…。: spaces where the line ends of a head were. */
const spacedHead =
  /^([^。;:]{8,400}?(?:通知|意见|决定|公告|通告|批复|函|报告|办法|方案|措施)(?:\([^()]{1,16}\))? ?[^。;:]{2,400}:) ?[^。]{10,}。/u

/** Whether a line holds a whole document whose line ends are spaces, with the lines of a page above and below it. */
export function isSpacedDocument(line: string): boolean {
  if (line.length < 150) return false
  const head = spacedHead.exec(line.slice(0, 1200))?.[1]
  return head?.includes(' ') ?? false
}
