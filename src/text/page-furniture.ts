import { readFileSync } from 'node:fs'

interface Furniture {
  readonly always: readonly string[]
  readonly sentence: readonly string[]
  readonly leading: readonly string[]
  readonly short: readonly string[]
  readonly spam: readonly string[]
}

const words: Furniture = JSON.parse(
  readFileSync(new URL('../../seeds/gazetteer/page-furniture.json', import.meta.url), 'utf8'),
)

const anyOf = (list: readonly string[], flags: string) =>
  new RegExp(list.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), flags)

const always = anyOf([...words.always, ...words.sentence], 'iu')
const inSentence = anyOf(words.sentence, 'iu')
const leading = new RegExp(`^[\\s|>•]*(?:${anyOf(words.leading, 'u').source})`, 'u')
const menu = anyOf([...words.short, ...words.always], 'gu')
const spam = anyOf(words.spam, 'gu')

/** Whether a line belongs to the web page: 琼ICP备05000041号; 政策解读:…; 网站地图 | 联系我们; an advertisement. */
export function isFurniture(line: string): boolean {
  if (line.length > 400) return false
  if (/[。;]/u.test(line)) return line.length < 300 && inSentence.test(line)
  if (line.length <= 160 && always.test(line)) return true
  return leading.test(line) || isSpam(line) || isMarkup(line)
}

/** Half of it or more are words of menus: 首页 政务公开 政务服务 互动交流. */
export function isMenu(line: string): boolean {
  if (line.length > 120) return false
  const letters = count(line, /[\p{Script=Han}A-Za-z]/gu)
  let covered = 0
  for (const [word] of line.matchAll(menu)) covered += word.length
  return letters > 0 && covered / letters >= 0.5
}

function isSpam(line: string): boolean {
  return count(line, spam) >= 2
}

/** <source id="zqxpd"></source>: left over where a page's code was taken for text. */
function isMarkup(line: string): boolean {
  return /<\/?[a-z]{1,12}[\s>]/u.test(line) || /^[\s•|>·*=_-]*$/u.test(line)
}

function count(line: string, pattern: RegExp): number {
  let found = 0
  for (const _ of line.matchAll(pattern)) found++
  return found
}
