import { addresseeEndIn } from '../../tree/head/addressees.ts'
import { endsOfKinds, kinds, titleEnd } from './title-ends.ts'

/** 黔府办发〔2023〕5号 behind the last word of a title: …有关规定的决定国发〔2018〕43号. */
const number = new RegExp(
  `^(.*(?:${kinds})(?:\\([^()]{1,16}\\))?)\\s*(?:\\(?\\p{Script=Han}{2,12}[〔[]\\d{4}[〕\\]]\\s?\\d{1,5}\\s?号\\)?|\\p{Script=Han}{2,12}\\(\\d{4}\\)\\s?\\d{1,5}\\s?号|\\(?第\\d{1,4}\\s?号\\)?)`,
  'u',
)

/** 来源:法律工作部|各省: what a page says behind the number. */
const origin = /^\s*来源:\p{Script=Han}{2,20}?(?=各|为|根据|《)/u

/** 国家发展和改革委员会文件|发改价格〔2011〕534号|: what stands above a title, or a number alone. */
const letterhead = /^(\p{Script=Han}{2,60}文件)?\s*\p{Script=Han}{2,12}[〔[(]\d{4}[〕\])]\s?\d{1,5}\s?号/u

/** …的通知 | 国办发〔2019〕6号 | 各省、自治区、直辖市人民政府: | 为…: the head of a text up to its first item. */
export function headStarts(line: string, until: number): number[] {
  const head = line.slice(0, Math.max(0, Math.min(until, 700)))
  const starts: number[] = []
  let from = 0
  const above = letterhead.exec(head)
  if (above) {
    const number = above[0].length
    const title = titleEnd(head.slice(number))
    starts.push(above[1]?.length ?? 0, number, number + title)
    const colon = addresseeEndIn(head.slice(number + title))
    if (colon > 0) starts.push(number + title + colon + 1)
    return starts
  }
  const twice = endsOfKinds(head).find((at) => at > 12 && head.startsWith(head.slice(0, at), at))
  if (twice) return [twice, ...headStarts(line.slice(twice), until - twice).map((at) => twice + at)]
  const numbered = number.exec(/^[^,。;]{0,260}/u.exec(head)![0])
  const titled = numbered?.[1]?.length ?? 0
  // 根据《城市管理执法办法》(住房城乡建设部令|第34号): in a sentence or a bracket it is another document's.
  if (numbered && !/月\d{1,2}日|\([^()]*$/u.test(head.slice(0, titled))) {
    from = numbered[0].length
    // …管理办法|青川市人民政府令|(第19号)
    starts.push(titleEnd(head.slice(0, from)), titled, from)
    from += origin.exec(head.slice(from))?.[0].length ?? 0
  } else from = titleEnd(head)
  if (from > 0) starts.push(from)
  const dated = from > 0 ? (passed.exec(head.slice(from))?.[0].length ?? 0) : 0
  if (dated > 0) starts.push(from + dated)
  from += dated
  const colon = addresseeEndIn(head.slice(from))
  if (colon > 0) starts.push(from + colon + 1)
  return starts
}

/** What stands below a title in lines of its own: (2030年5月30日)|, 2030年9月10日某会第九次会议通过|, 令|第706号|. */
const passed =
  /^\s*(?:\((?:19|20)\d{2}年\d{1,2}月\d{1,2}日\)|(?:19|20)\d{2}年\d{1,2}月\d{1,2}日\p{Script=Han}{4,50}会议(?:讨论|审议|修订)?通过)/u
