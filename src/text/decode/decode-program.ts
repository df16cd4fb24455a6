import { matchesOf } from '../matches.ts'
import { drawRecords } from './decode-json.ts'
import { toldInRow } from './row-without-names.ts'
import { type StringLiteral, stringAt, stringsIn } from './string-literals.ts'

/** A declaration or an assignment: how a line of a program begins. */
const statement =
  /^[ \t]*(?:(?:export|const|let|var|import|public|private|static|final|String|def|class|package|namespace|using|val)\s|<\?php|\w{1,30}\s{0,3}=\s{0,3}[rbuf]?["'`(])/m

/** {'id': 12, 'title': '…', or { id: '1', image: require('…'): an object as Python or JavaScript prints it, which is no JSON. */
const literal =
  /^[\s\ufeff]*(?:[[(]\s*)?\{\s*(?:["']\w{1,30}["']|[A-Za-z_]\w{0,30})\s*:\s*(?:["'`\d[{]|null|none|true|false|\w+\()/i

/** INSERT INTO `news` VALUES ('10', '…办法', '<p>…'): a row of a dump. */
const dump = /^[\s\ufeff]*(?:insert|replace)\s+(?:ignore\s+)?into\s/i

/** Whether a text holds its document in strings from its beginning, though that be a page and its file be called one. */
export function beginsWithRecord(text: string): boolean {
  return dump.test(text) || bareRow.test(text) || literal.test(text)
}

/** Fewer characters of Han are the messages of a program. */
const fewest = 100
/** So much of the Han stands in strings, the rest in comments. */
const share = 0.9

/**
 * The words of a text that stands in the strings of a program, title = "…", or of an SQL dump, INSERT INTO policy (title, content) VALUES ('…',
 * '…\n…'). What a short string is called comes before it, as in front matter. Null if it is no program or most of its Han is outside of strings.
 */
export function drawProgram(text: string): string | null {
  const list = listIn(text)
  if (list && hanIn(list) >= Math.max(fewest, share * hanIn(text))) return list
  const rows = rowsIn(text)
  const records =
    rows.length > 0
      ? rows
      : statement.test(text) || literal.test(text)
        ? [fieldsOf(text, stringsIn(text))]
        : []
  const inside = records.reduce<number>((sum, record) => sum + hanIn(Object.values(record).join('')), 0)
  return inside < fewest || inside < share * hanIn(text)
    ? null
    : drawRecords(records.map((record) => (Array.isArray(record) ? toldInRow(record) : record)))
}

/** title: "…", as the properties of a record in a list have it. */
const property = /^[ \t]*["']?[A-Za-z_]\w{0,30}["']?[ \t]*:[ \t]*["'`]/gm
/** So many strings that are called as one before them, and the records of a list are meant, not one record. */
const fewestAgain = 5

/** The strings of a list of records, { title: "…", content: "…", departments: "…" }, in their order, a line each. Null if there is no such list. */
function listIn(text: string): string | null {
  const names = matchesOf(text, property).map(([found]) => found.replace(/\W/gu, ''))
  if (names.length - new Set(names).size < fewestAgain) return null
  const lines = stringsIn(text).flatMap(({ value }) => (hanIn(value) > 0 ? [value] : []))
  return lines.length > 0 ? lines.join('\n') : null
}

/** How many characters of Han there are. */
export function hanIn(words: string): number {
  return words.match(/[\u4e00-\u9fff]/g)?.length ?? 0
}

/** title = …, title: …, "title" => …: what a string is called. */
const nameInFront =
  /([A-Za-z_]\w{0,30}|[\u4e00-\u9fff]{2,8})["'`\]]?\s{0,3}(?:=>|[:=])\s{0,3}[([]?\s{0,9}[rbuf]?$/
/** A + between two strings, or nothing but spaces, puts them together. */
const joint = /^\s*(?:[+.]|\|\|)?\s*$/

/** The strings by what they are called, but for names of files that are read; what has no name of its own goes on with the one before. */
function fieldsOf(text: string, strings: readonly StringLiteral[]): Record<string, string> {
  const fields: Record<string, string> = {}
  let name = ''
  let last = ''
  let before = 0
  for (const { start, end, value } of strings) {
    const gap = text.slice(before, start)
    before = end
    if (/\b(?:from|import|require\()\s?$/.test(text.slice(Math.max(0, start - 10), start))) continue
    // "title": is a name itself.
    if (/^\s{0,4}(?::|=>)/.test(text.slice(end, end + 6))) continue
    const called =
      nameInFront.exec(text.slice(Math.max(0, start - 50), start))?.[1]?.replace(/^_+(?=.)/u, '') ?? name
    const known = fields[called]
    const between = joint.test(gap) ? '' : isWord(value) && isWord(last) ? '、' : '\n'
    fields[called] = known === undefined ? value : known + between + value
    name = called
    last = value
  }
  return fields
}

/** tags: ['粮食', '储备']: of a list of words, not of paragraphs. */
function isWord(value: string): boolean {
  return value.length > 0 && value.length < 12 && !/[\n:：。]/u.test(value)
}

/** INSERT INTO `policy` (`id`, `title`) VALUES. */
const insertion =
  /\b(?:insert|replace)\s+(?:ignore\s+)?into\s+[^\s()]{1,80}\s*(?:\(([^()]{1,2000})\)\s*)?values\s*/gi

/** ('29','14','news','关于…的意见', …: a row of a dump whose statement was cut off above it. */
const bareRow = /^[\s\ufeff]*\((?:\d{1,12}|NULL|'[^'\n]{0,120}')\s{0,3},\s{0,3}(?:-?\d|NULL|['"])/

/** The rows that the statements of an SQL dump put in, by the names of their columns where these are said. */
function rowsIn(text: string): readonly (Record<string, string> | readonly string[])[] {
  const rows: (Record<string, string> | readonly string[])[] = []
  if (bareRow.test(text))
    for (let row = rowAt(text, text.indexOf('(')); row; row = rowAt(text, row.end)) rows.push(row.values)
  for (const found of matchesOf(text, insertion)) {
    const columns = found[1]?.split(',').map((name) => name.replace(/\W/gu, '')) ?? []
    let at = found.index + found[0].length
    for (let row = rowAt(text, at); row; row = rowAt(text, at)) {
      const { values, end } = row
      rows.push(
        columns.length > 0 ? Object.fromEntries(values.map((value, i) => [columns[i] ?? '', value])) : values,
      )
      at = end
    }
  }
  return rows
}

/** (1, '…', NULL), with the comma behind it. */
function rowAt(text: string, from: number): { values: readonly string[]; end: number } | null {
  if (text[from] !== '(') return null
  const values: string[] = []
  for (let at = from + 1; at < text.length; ) {
    if (text[at] === ')')
      return { values, end: at + 1 + /^[\s,]*/.exec(text.slice(at + 1, at + 21))![0].length }
    if (/[\s,]/.test(text[at]!)) {
      at++
      continue
    }
    const literal = stringAt(text, at)
    const bare = literal ? '' : (/^[^,()'"\s]+/.exec(text.slice(at, at + 60))?.[0] ?? '')
    if (!literal && bare === '') return null
    values.push(literal?.value ?? bare)
    at = literal?.end ?? at + bare.length
  }
  return null
}
