import { matchesOf } from '../../matches.ts'
import { isBodyLine, isDateLine } from '../../tree/line-shape.ts'
import { kinds, titleEnd } from './title-ends.ts'

const date =
  /(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|[一二][〇○零0O一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日/gu

/** …贯彻落实。| 安顺市人民政府 | 2023年9月5日 | (此件公开发布) | …办法 | 第一章: what follows the last sentence. */
export function endStarts(line: string): number[] {
  const starts: number[] = []
  const named = matchesOf(line, /《([^《》]{6,80})》/gu).map((found) => found[1]!)
  for (const { index, 0: words } of matchesOf(line, date)) {
    const before = /(?<=[。!”)])[^。!”]{2,120}$/u.exec(line.slice(Math.max(0, index - 130), index))
    const body = signatureIn(behindContact.exec(before?.[0] ?? '')?.[0] ?? before?.[0] ?? '')
    const signed = body !== ''
    const end = index + words.length
    // 云岭省人民政府办公厅2030年3月2日印发: who printed it, one line
    if (/^\s?印发/u.test(line.slice(end, end + 3))) {
      if (signed) starts.push(index - body.length, end + 2)
      continue
    }
    const note = openness.exec(line.slice(end, end + 40))?.[0] ?? ''
    const alone =
      /[。!)]\s*$/u.test(line.slice(Math.max(0, index - 3), index)) && (note !== '' || end === line.length)
    if (!signed && !alone) continue
    starts.push(index - body.length, index, end)
    if (note !== '') starts.push(end + note.length)
    const behind = line.slice(end + note.length, end + note.length + 200)
    const printed = titleEnd(behind) || printedAt(behind, named)
    if (printed > 0) starts.push(end + note.length + printed)
  }
  for (const { index } of matchesOf(
    line,
    /(?<=[。)日!]\s{0,8})附件(?:[\d一二三四五六七八九十]{0,2}[::]|\d)/gu,
  ))
    starts.push(index)
  return starts
}

/** 联系人:王明 0571-8705XXXX|青川市财政局: a signature behind whom to ask. */
const behindContact =
  /(?<=联系(?:人|电话|方式)[^。]{2,90}[\dXx×*]{4})\p{Script=Han}[\p{Script=Han}\s、]{3,60}$/u

/** How much of what follows a signature is the title of what was printed, 《…实施方案》|为…; 0 if it is none that was named. */
function printedAt(behind: string, named: readonly string[]): number {
  const marks = behind.startsWith('《') ? 1 : 0
  const title = named.find((each) => behind.startsWith(each, marks))
  return title && behind.startsWith(marks ? '》' : '', marks + title.length) ? title.length + 2 * marks : 0
}

/** (此件公开发布), (此件有删改): to whom the paper is open. */
const openness = /^\s*\((?:此件|本件|信息公开|主动公开)[^()]{0,20}\)/u

/**
 * …起施行。|财政部|2019年7月26日; 2019年7月26日|(此件有删改); 财政部 2019年7月26日|(此件公开发布); …起施行。 |财政部 above a day: where the end of a paragraph holds a signature that has its
 * lines else. `next` is the next line that is not empty.
 */
export function gluedSignature(line: string, next: () => string): number[] {
  const ended = line.trimEnd()
  const tail = Math.max(0, ended.length - 130)
  const last = ended.slice(tail)
  // 附件:名单|主题词:货币 通知|内部发送:国际司: what the sheet ends with
  if (/^(?:附件|主题词)/u.test(ended) && ended.length < 400) {
    const others = matchesOf(ended, /(?!^)(?:主题词|内部发送|抄\s?送):/gu)
    if (others.length > 0) return others.map(({ index }) => index)
  }
  if (!/[\p{Script=Han})]$/u.test(last)) return []
  const day = matchesOf(last, date).at(-1)
  if (day) {
    const end = day.index + day[0].length
    // 青川市财政局办公室2030年3月2日印发|附件: what is printed begins on the sheet behind
    if (/^\s?印发附件\d{0,2}$/u.test(last.slice(end))) return [ended.lastIndexOf('附件')]
    const note = openness.exec(last.slice(end))?.[0] ?? ''
    if (end + note.length < last.length) return []
    const signature = signatureIn(
      /(?:(?<=[。!”)])|附件(?=:))[^。!”]{2,110}$/u.exec(last.slice(0, day.index))?.[0] ?? '',
    )
    const starts = signature === '' ? [] : [day.index - signature.length, day.index]
    const front = last.slice(0, day.index).trim()
    const isDay = front === '' || (tail === 0 && isBodyLine(front))
    return [...starts, ...(note !== '' && (isDay || signature !== '') ? [end] : [])].map((at) => tail + at)
  }
  const behind = /(?<=[。!]\s{0,60})\p{Script=Han}[\p{Script=Han} ]{1,40}$/u.exec(last)
  if (!behind || signatureIn(behind[0]) === '') return []
  return isDateLine(next().split('(')[0]!.trim()) ? [tail + behind.index] : []
}

/** The end of a text before its day, if it signs: 青川市人民政府; 市长 王明; of 附件:组建方案国务院 what stands behind the title. */
function signatureIn(words: string): string {
  if (words === '') return ''
  const letters = words.trim().split(/\s+/u)
  // 国 务 院: letters set apart
  const name = letters.every(({ length }) => length === 1) ? letters.join('') : words.trim()
  if (isBodyLine(name) || signer.test(name)) return words
  const behindTitle = afterKind.exec(words)?.[1] ?? ''
  return isBodyLine(behindTitle) ? behindTitle : ''
}

const signer =
  /^\p{Script=Han}{0,8}(?:[省市州县区部局行]长|主席|主任|总理)[:\s]?\s?\p{Script=Han}{1,2}\s?\p{Script=Han}{1,2}$/u
const afterKind = new RegExp(
  `^附件.*(?:${kinds}|(?<!代)表|名单|清单|目录|指标|标准|要点|分工|指南|规范|\\))(\\p{Script=Han}[\\p{Script=Han}\\s]{1,80})$`,
  'u',
)
