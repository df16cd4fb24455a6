import { isProse } from '../line-shape.ts'

/** A day in either way to write it: 1991年3月8日, 一九八六年四月四日; also 2020年9月29, whose 日 was lost. */
const day =
  '(?:(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日?|[一二][〇○零0O一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)'

/**
 * (1996年9月21日河南省第八届人民代表大会常务委员会第二十二次会议通过); 2021年1月15日中华人民共和国国务院令第735号公布; 2021年5月1日 施行;
 * (能源部 1990年12月31日发布 能源办[1990]1162号); (该文件于2014年1月15日以粤府令第197号公布): the history line of a regulation.
 */
const historyLine = new RegExp(
  `^\\(?(?:根据|(?:该文件|本\\p{Script=Han}{2,4})于|于)?(?:${day}.{0,160}?|(?<=\\()\\p{Script=Han}[\\p{Script=Han}、\\s]{1,40}?\\s?${day}\\s?)(?:通过|公布|批准|修正|修订|发布|施行|修改|颁布|颁发|制定)`,
  'u',
)

/** As many characters a history may have: a law amended ten times says so ten times. */
export const longestHistory = 1200

export function isHistoryLine(words: string): boolean {
  return (
    words.length < longestHistory && historyLine.test(words) && (words.startsWith('(') || !isProse(words))
  )
}
