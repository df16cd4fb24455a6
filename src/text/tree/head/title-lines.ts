import { endsLikeTitle, isBodyLine, isTitlePiece } from '../line-shape.ts'
import type { Line } from '../lines.ts'

/** Lines [from, to) of a run that are one title. */
export interface TitleRange {
  readonly from: number
  readonly to: number
}

/** 国务院办公厅关于…; 关于印发…; 广东省人民政府办公厅转发…; 国务院办公厅对…提案的答复: where a statutory title begins. */
const titleStart =
  /^(?:[\p{Script=Han}、\s“”()·]{2,90}?)?(?:关于|印发|转发|批转)|^\p{Script=Han}{2,30}对\p{Script=Han}/u

/** Whether a line begins a statutory title. */
export function beginsTitle(words: string): boolean {
  return titleStart.test(words)
}

/** …的通知, …的实施意见, …的批复: how a statutory title ends, its kind behind 的. */
const statutoryEnd =
  /的(?:\p{Script=Han}{0,4}(?:通知|意见|决定|决议|公告|通告|通报|报告|请示|批复|函|答复|命令|议案|纪要|公报))(?:\([^()]{1,24}\))?$/u

/** 上海市人民政府令, 国家发展和改革委员会 商务部令: an order names its issuers only. */
const order = /^(?:\p{Script=Han}{3,20}\s){0,8}\p{Script=Han}{3,40}令$/u

/** 国家税务总局云岭省税务局公告: so does an announcement, below a title of its own. */
function namesIssuersOnly(words: string): boolean {
  return order.test(words) || (/(?:公告|通告)$/u.test(words) && isBodyLine(words.slice(0, -2).trimEnd()))
}

/** A line that goes on with the one above: 的通知, (试行), 和评价指标体系. */
const continuation = /^(?:的|和|与|及|以及|\(|—|-|》|”|〉)/u

/** Longer than any title of the 23,000 that we know. */
const longestTitle = 160

/** A line of unknown kind may be a title if it is short. */
const longestUnknown = 60

/** The title that a run of title lines holds next to the text, and the one below it of what a notice without text prints. */
export function titleIn(run: readonly Line[]): { title: TitleRange; payload: TitleRange | null } | null {
  let to = run.length
  // Authors below the title: …的若干措施 | 省卫生健康委 | 财政厅
  while (to > 0 && isBodyLine(run[to - 1]!.text)) to--
  if (to === 0) return null
  const lines = run.slice(0, to)
  const titles = titlesIn(lines).map((range) => shortened(lines, trimmed(lines, range)))
  const last = titles.at(-1)!
  const before = titles.at(-2)
  const wordsOf = ({ from, to: end }: TitleRange) => joinLines(lines.slice(from, end))
  // 青川市数据管理办法 | 青川市人民政府令 | (第16号): the page's heading names what the order prints.
  const ordered =
    before &&
    (namesIssuersOnly(wordsOf(last)) || mastheadOfMinutes.test(wordsOf(last))) &&
    endsLikeTitle(wordsOf(before)) &&
    !namesIssuersOnly(wordsOf(before))
  const [title, payload] = ordered
    ? [before, null]
    : before && isNotice(lines, before) && !isNotice(lines, last)
      ? [before, last]
      : [last, null]
  const words = wordsOf(title)
  const tooLong = words.length > (endsLikeTitle(words) ? longestTitle : longestUnknown)
  return tooLong ? null : { title, payload }
}

/**
 * The titles that a run holds, in order. A page prints its heading and the document its own title one below the other,
 * and a notice without text is followed by the title of what it prints.
 */
function titlesIn(run: readonly Line[]): TitleRange[] {
  const titles: TitleRange[] = []
  let from = 0
  for (let at = 0; at < run.length; at++) {
    const next = run[at + 1]
    if (next) {
      const lines = run.slice(from, at + 1)
      if (
        continuation.test(next.text) ||
        lines.every((line) => isBodyLine(line.text) && !order.test(line.text))
      )
        continue
      if (!endsTitle(joinLines(lines), joinLines(run.slice(at + 1)))) continue
    }
    titles.push({ from, to: at + 1 })
    from = at + 1
  }
  return titles
}

/** Whether a title is complete at the end of `words`, given what the following lines of the run say. */
function endsTitle(words: string, rest: string): boolean {
  // A page heading cut short, with the title below it: 关于印发…为老年人 | 关于印发…为老年人慢性病患者…的通知
  const heading = unwrapped(words)
  if (heading !== words && key(rest).startsWith(key(heading))) return true
  if (words.length > 8 && key(rest).startsWith(key(withoutNumber(words)))) return true
  if (open(words, '《', '》') || open(words, '“', '”') || open(words, '(', ')')) return false
  if (order.test(words) || order.test(rest)) return true
  if (words.endsWith('纪要') && mastheadOfMinutes.test(rest)) return true
  if (titleStart.test(words))
    return statutoryEnd.test(words) && (titleStart.test(rest) || !statutoryEnd.test(rest))
  return endsLikeTitle(words) && titleStart.test(rest)
}

/** …的通知(青办发〔2030〕2号): a page's heading with the number behind it, and the title without it below. */
function withoutNumber(words: string): string {
  return words.replace(/\([^()]{4,30}号\)$/u, '')
}

/** 安吉县人民政府专题会议纪要: above the text of minutes, below the page's heading, which says what they are about. */
const mastheadOfMinutes =
  /^\p{Script=Han}{4,20}(?:政府|办公[室厅]|委|局)(?:专题|办公|常务|协调|工作)?会议纪要$/u

/** Without what the page put above it: its section (政策文件), the issuers a second time. */
function trimmed(run: readonly Line[], { from, to }: TitleRange): TitleRange {
  const first = run[from]!.text
  let start = from
  for (let at = from + 1; at < to; at++) if (run[at]!.text === first) start = at
  // 内蒙古自治区人民政府 | 内蒙古自治区人民政府令
  while (start + 1 < to && isBodyLine(run[start]!.text) && run[start + 1]!.text === `${run[start]!.text}令`)
    start++
  const placed = placedTitle(run, start, to)
  if (placed > start) return { from: placed, to }
  const begins = run.slice(start, to).findIndex((line) => titleStart.test(line.text))
  if (begins > 0) {
    let above = start + begins
    while (above > start && isOfIssuers(run, above - 1) && !isNamedAgain(run, above)) above--
    // Only what is neither an issuer nor unfinished may be cut off.
    if (above > start && !/关于|印发|转发/u.test(joinLines(run.slice(start, above)))) start = above
  }
  return { from: start, to }
}

/** 乡镇考核依据 | 石城县2018年度…考核细则: where a line of its own, which begins with a place, is the whole title and nothing above it begins one. */
function placedTitle(run: readonly Line[], from: number, to: number): number {
  const last = to - 1
  const words = run[last]!.text
  if (last <= from || words.length < 10 || !beginsWithPlaceName(words) || !endsLikeTitle(words)) return from
  const above = joinLines(run.slice(from, last))
  return above.length < 13 && !/关于|印发|转发|批转|[的和与及、]$|《|令$/u.test(above) && !isIssuerLine(above)
    ? last
    : from
}

/** 石城县2018年度…, 青川省…办法: not 全国 or 国家, which stand within titles too. */
function beginsWithPlaceName(words: string): boolean {
  return /^\p{Script=Han}{2,8}?[省市县区州盟旗](?!政府|人民|[级域长委局])/u.test(words)
}

function isOfIssuers(run: readonly Line[], at: number): boolean {
  return isIssuerLine(run[at]!.text) || breaksIssuer(run[at]!.text, run[at + 1]!.text)
}

/** 云岭省发展改革委 云岭省能源 | 局关于做好…: whether a line ends within the name of an issuer. */
export function breaksIssuer(words: string, next: string): boolean {
  const rest = next.search(/关于|印发|转发|批转/u)
  // 朗读 | 国务院办公厅关于…: a word of the page
  if (rest < 1 || words.length < 3 || !isTitlePiece(words) || isBodyLine(words) || beginsWithPlace(next))
    return false
  return isIssuerLine(words + next.slice(0, rest))
}

/** 云岭省…, 国家…: how a name or a title begins, and goes on with seldom. */
export function beginsWithPlace(words: string): boolean {
  return /^(?:全国|国家|中国|中共|中华|\p{Script=Han}{2,8}[省市县区州盟旗])/u.test(words)
}

/** Names of bodies above a title, 工业和信息化部等七部门, 市物价局、市教育局、 with more in the next line; not the unit that put it on the page: 办公室, 价格司. */
export function isIssuerLine(words: string): boolean {
  if (/^(?:办公[室厅]|\p{Script=Han}{2,3}[司处科])$/u.test(words)) return false
  return (
    isBodyLine(words.replace(/、$/u, '')) ||
    /等[\d一二三四五六七八九十]{1,3}个?(?:部门|单位|部委)$/u.test(words)
  )
}

/** 黑龙江省黑河市人民政府办公室 | 黑河市人民政府办公室关于…: the page names the issuer, and the title does again. */
function isNamedAgain(run: readonly Line[], at: number): boolean {
  const issuer = run[at]!.text.split(/关于|印发|转发|批转/u)[0]!.trim()
  return issuer.length > 3 && run[at - 1]!.text.endsWith(issuer)
}

/** Without what stands below it: 乡村振兴责任制实施细则 | 发布信息. */
function shortened(run: readonly Line[], { from, to }: TitleRange): TitleRange {
  const ends = (end: number) => endsLikeTitle(joinLines(run.slice(from, end)))
  if (ends(to)) return { from, to }
  for (let end = to - 1; end > from; end--) if (ends(end)) return { from, to: end }
  return { from, to }
}

function open(words: string, left: string, right: string): boolean {
  return words.lastIndexOf(left) > words.lastIndexOf(right)
}

function key(words: string): string {
  return words.replace(/[^\p{L}\p{N}]/gu, '')
}

/** Lines of a title put together: names of bodies keep a space between them, everything else is joined. */
export function joinLines(lines: readonly Line[]): string {
  let words = ''
  let named = false
  for (const line of lines) {
    const names = isBodyLine(line.text)
    words += named && (names || beginsWithBody(line.text)) ? ` ${line.text}` : line.text
    named = names
  }
  return unwrapped(closed(words.replace(/(?<=[\p{Script=Han}》”)])\s+(?=关于|印发|转发)/gu, '')))
}

/** 黔府办发〔2012〕34号《贵州省人民政府办公厅关于印发《…》的通知》, 《…管理规定》, 《…办法》(试行): a heading with the title in 《》, where a number may stand in front. */
export function unwrapped(words: string): string {
  const found =
    /^(?<number>\p{Script=Han}{2,20}[〔[]\d{4}[〕\]]\d{1,5}号\s?)?《(?<title>(?:[^《》]|《[^《》]*》)+)》(?<edition>\([^()]{2,16}\))?$/u.exec(
      words,
    )?.groups
  if (!found) return words
  const title = `${found.title}${found.edition ?? ''}`
  if (!/关于|印发|转发/u.test(title) && (found.number || !endsLikeTitle(title))) return words
  return title.replaceAll('〈', '《').replaceAll('〉', '》')
}

/**
 * 能源局关于保障2025年 电力中长期 合同高比例签约 履约 的通知: spaces of the typesetting, as one before 的 and their number show; one alone
 * divides two phrases (关于深化改革创新 加快…的意见).
 */
function closed(words: string): string {
  const at = words.indexOf('关于')
  if (at < 0) return words
  const rest = words.slice(at)
  if (!/\s的|^关于\s/u.test(rest) && rest.split(/\s+/u).length < 5) return words
  return words.slice(0, at) + rest.replace(/(?<=[\p{Script=Han}\d》”)])\s+(?=[\p{Script=Han}《“(])/gu, '')
}

/** 财政部关于…, 公安部 令. */
function beginsWithBody(words: string): boolean {
  const at = words.search(/关于|印发|转发|\s?令$/u)
  return at > 0 && isBodyLine(words.slice(0, at).trim())
}

/** Whether a title is a notice's, which may print another directive. */
function isNotice(run: readonly Line[], { from, to }: TitleRange): boolean {
  return /(?:关于|印发|转发|批转|发布|公布).*的?(?:通知|公告|决定|函)$/u.test(joinLines(run.slice(from, to)))
}
