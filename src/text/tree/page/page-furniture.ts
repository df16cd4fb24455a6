import { readFileSync } from 'node:fs'
import { wordFinder } from '../../repair/encoding/word-finder.ts'

interface Furniture {
  readonly always: readonly string[]
  readonly sentence: readonly string[]
  readonly leading: readonly string[]
  readonly short: readonly string[]
  readonly spam: readonly string[]
}

const words: Furniture = JSON.parse(
  readFileSync(new URL('../../../../seeds/gazetteer/page-furniture.json', import.meta.url), 'utf8'),
)

const always = wordFinder([...words.always, ...words.sentence])
const inSentence = wordFinder(words.sentence)
const menu = wordFinder([...words.short, ...words.always])
const spam = wordFinder(words.spam)

/** Whether a line belongs to the web page: 琼ICP备05000041号; 政策解读:…; 网站地图 | 联系我们; an advertisement. */
export function isFurniture(line: string): boolean {
  if (line.length > 400) return false
  if (/[。;]/u.test(line)) return line.length < 300 && inSentence(line).count > 0
  if (line.length <= 160 && always(line).count > 0) return true
  return spam(line).count >= 2 || shapes.some((isOfPage) => isOfPage(line))
}

const shapes: readonly ((line: string) => boolean)[] = [
  isLed,
  isMarkup,
  isControl,
  isBar,
  isCrumb,
  isRanking,
  isListed,
]

/** [大] [中] [小]: what a page lets its reader do, in brackets on a line of its own. */
function isControl(line: string): boolean {
  return (
    line.length < 12 && /^(?:[[【(](?:特大|大|中|小|默认|打印|关闭|收藏|分享|下载)[\]】)]\s*)+$/u.test(line)
  )
}

/** 首页>政务公开>通知, 信息服务>>政策法规>>惠农政策, 主页|法规|案例|登录: short words that bars divide. */
function isBar(line: string): boolean {
  return (
    line.length < 100 &&
    // 农业劳动生产率	3	>4.7	[>1.7]: a row of a table
    !/>\s?\d[\d.]*%?\]?(?:\t|$)/.test(line) &&
    /^[^|>»›。,;:《]{1,20}(?:\s?(?:>{1,2}|[|»›])\s?[^|>»›。,;:《]{1,20}){2,}$/u.test(line)
  )
}

/** 2.首页, 3./政务公开, 7. / 资源环境, 3.[/政务公开](https://…), 3.[政务公开](https://… ""): where a page stands in its site, printed as a list. */
export function isCrumb(line: string): boolean {
  return line.length < 200 && /^\d{1,2}\./u.test(line) && (step.test(line) || linkedStep.test(line))
}

const step = /^\d{1,2}\.\s?\[?(?:[/>›»]\s?\p{Script=Han}+|(?:网站)?首页)(?:\]\([^()]*\))?$/u
const linkedStep = /^\d{1,2}\.\s?\[[^[\]]{2,24}\]\(https?:[^\s()]+\s?"[^"]*"\)$/u

/** 排行榜, 点击排行: what stands below it are other documents. */
function isRanking(line: string): boolean {
  return line.length < 9 && /^(?:点击|阅读|热点|新闻|文章|本周|本月)?排行榜?$/u.test(line)
}

/** 英语教研活动通知[04-14], 关于岗位考核人员名单的公示…(08-18): another text of the site, with the day it was put up. */
function isListed(line: string): boolean {
  return line.length < 100 && /\S{4}\s?[[(【](?:0\d|1[0-2])[-/](?:[0-2]\d|3[01])[\])】]$/.test(line)
}

/** 首页>新闻中心>教科室 | 教科室: a short line that only says again where the line above has led. */
export function isSection(line: string, above: string): boolean {
  return (
    line.length > 1 &&
    line.length < 9 &&
    above.endsWith(line) &&
    /[>»›]\s?$/u.test(above.slice(0, -line.length))
  )
}

/** Half of it or more are words of menus: 首页 政务公开 政务服务 互动交流. */
export function isMenu(line: string): boolean {
  if (line.length > 120) return false
  const { characters } = menu(line)
  return characters > 0 && characters / letters(line) >= 0.5
}

/** 政策解读:广东省…; 【字体: 大 中 小】 */
function isLed(line: string): boolean {
  const start = line.search(/[^\s|>•]/u)
  return start >= 0 && words.leading.some((word) => line.startsWith(word, start))
}

/** <source id="zqxpd"></source>: left over where a page's code was taken for text. */
function isMarkup(line: string): boolean {
  return (
    (/^[\s•|>·*=_-]*$/u.test(line) && !isRuling(line)) ||
    (line.includes('<') && /<\/?[a-z]{1,12}[\s>]/u.test(line))
  )
}

/** |---|:-:|---:|: the line under the names of a drawn table's columns. */
export function isRuling(line: string): boolean {
  return line.startsWith('|') && /^\|(?:\s?:?-{2,}:?\s?\|){2,}$/.test(line)
}

function letters(line: string): number {
  let count = 0
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (code >= 0x3400 || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) count++
  }
  return count || 1
}
