import { endsLikeTitle, isBodyLine } from '../tree/line-shape.ts'
import { narrow } from './decode-html-title.ts'

/**
 * What a row whose columns are not named has around its text: 29, NULL, a check sum, who put it there, its keywords, the title once more, the
 * first sentences once more, and behind the text its issuer, its annexes. What reads like a title is called one.
 */
export function toldInRow(values: readonly string[]): readonly unknown[] {
  const longest = values.reduce((a, b) => (b.length > a.length ? b : a), '')
  const at = values.indexOf(longest)
  const plain = (html: string) => html.replace(/<[^>]*>|&\w+;|\s/gu, '')
  const words = plain(longest)
  const isSaid = (value: string) =>
    value
      .split(/(?:\.[a-z]{3,4})?,/u)
      .every((piece) => !/\p{Script=Han}/u.test(piece) || words.includes(plain(piece)))
  const isTeaser = (value: string) =>
    value.length > 40 && words.startsWith(plain(value).replace(/[.…]+$/u, ''))
  const told = values.filter(
    (value, index) =>
      index === at ||
      (index > at
        ? !isSaid(value)
        : tells.test(value) && values.indexOf(value) === index && !isTeaser(value)),
  )
  const title = titleAmong(told.slice(0, told.indexOf(longest)))
  const office = told.find((value) => value !== longest && isBodyLine(value))
  const others = told.filter(
    (value) => value !== title && value !== office && !(title !== undefined && isAside(value)),
  )
  return [{ ...(title && { title }), ...(office && { author: office }) }, ...others]
}

/** Words, or a day: what a short value tells. */
const tells = /\p{Script=Han}|^\d{4}-\d{1,2}-\d{1,2}/u

/** Of the short values of a row the one that reads like the name of a document, the longest of several: 关于…的通知 beside 政策法规. */
function titleAmong(values: readonly string[]): string | undefined {
  return values
    .filter((value) => value.length > 5 && value.length <= 120 && endsLikeTitle(narrow(value.trim())))
    .toSorted((a, b) => b.length - a.length)[0]
}

/** 张明, 办公室,管理员, 住房;保障: who put a text there, and what it is about; not a day, and no number of a document. */
function isAside(value: string): boolean {
  return (
    /^\p{Script=Han}{2,4}$/u.test(value) ||
    /^(?:\p{Script=Han}{2,12}[,，;；、|\s]+)+\p{Script=Han}{0,12}$/u.test(value)
  )
}
