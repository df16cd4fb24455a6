import { numberEdges } from './citation-knowledge.ts'

/** Longer runs of Han in front of a bracket are sentences; the longest code of 8,600 registered ones has 25 characters. */
const longestCode = 40

/** The place, the organ, the form: 鲁卫发, 宁建(科)发, 京发改(能评). */
const codeCharacter = /[\p{Script=Han}]/u

/** 省政府|鲁政发, 国务院办公厅|国办发: an issuer's name right in front of its own code. */
const issuerInFront = /^.*(?:政府|国务院|办公厅|办公室|委员会|总局|[^工人]..部|.{2}[厅局院])(?=.{2,10}$)/u

/** 工信部财函, 人社部发: codes that begin with an organ's short name. */
const codeBeginsWithOrgan = /^(?:工信[部厅]|人社[部厅]|国标委|国资委|全国|.委办|.府办|.{1,2}科院|.安委)/u

/** 国务院令, 海关总署公告: the code of what is numbered by its form and issuer, not by a code of the issuer. */
export const endsAsOrder = /(?:令|公告|通告)$/u

/**
 * Where the code begins that ends at `end`: the run of Han (with a bracketed section inside it) to the left, without the
 * words that lead up to it. Equal to `end` if nothing there can be a code.
 */
export function codeStart(text: string, end: number): number {
  const run = text.slice(runStart(text, end), end)
  if (endsAsOrder.test(run)) return issuerStart(text, end)
  return end - withoutWordsInFront(run).length
}

function runStart(text: string, end: number): number {
  const limit = Math.max(0, end - longestCode)
  let start = end
  while (start > limit) {
    const character = text[start - 1]!
    // 国办发〔2003〕1号|和豫政办〔2003〕17号
    if (character === '号' && /\d/u.test(text[start - 2] ?? '') && !'令公通'.includes(text[start]!)) break
    if (codeCharacter.test(character)) start -= 1
    // (射⏎府办发〔2007〕62号): a line end in the bracket that holds the number
    else if (
      character === '\n' &&
      /[((]\p{Script=Han}{1,8}$/u.test(text.slice(Math.max(limit, start - 10), start - 1))
    )
      start -= 1
    else if (character === ')' || character === ')') {
      const section = /\p{Script=Han}[((][\p{Script=Han}]{1,5}[))]$/u.exec(
        text.slice(Math.max(limit, start - 8), start),
      )
      if (!section) break
      start -= section[0].length - 1
    } else break
  }
  return start
}

/** 按照枣发 → 枣发, 和国办发 → 国办发, 省政府鲁政发 → 鲁政发. */
function withoutWordsInFront(run: string): string {
  const rest = withoutLettersInFront(withoutCues(run))
  // 各部门要认真组织学习|国办发: no other body's code ends in one of these
  const central = /^.{3,}?(?<code>(?:国办|中办|国)[发函](?:明电)?)$/u.exec(rest)
  if (central) return central.groups!.code!
  const issuer = codeBeginsWithOrgan.test(rest) ? null : issuerInFront.exec(rest)
  return issuer && numberEdges().heads.includes(rest[issuer[0].length]!) ? rest.slice(issuer[0].length) : rest
}

function withoutCues(run: string): string {
  let cut = 0
  for (const word of numberEdges().wordsInFront) {
    const at = run.lastIndexOf(word)
    if (at >= 0) cut = Math.max(cut, at + word.length)
  }
  return run.slice(cut)
}

/** Single letters also begin codes: 和政发 is the county 和政 or 和县, 和国办发 is 和 and 国办发. */
function withoutLettersInFront(run: string): string {
  const { lettersInFront, notCutBefore, heads } = numberEdges()
  let start = 0
  while (
    lettersInFront.includes(run[start] ?? '-') &&
    run.length - start > 2 &&
    !notCutBefore.includes(run[start + 1]!)
  )
    start += 1
  // 用地政策按国办发: no code has 按 in it
  const after = run.lastIndexOf('按')
  if (after > start && heads.includes(run[after + 1] ?? '-')) return run.slice(after + 1)
  // 省教育厅的意见和鲁教发: only a run too long for a code is cut in the middle; 内工信原工字 is not.
  if (run.length - start < 9) return run.slice(start)
  for (let at = run.length - 3; at > start; at -= 1) {
    if (lettersInFront.includes(run[at]!) && heads.includes(run[at + 1]!)) return run.slice(at + 1)
  }
  return run.slice(start)
}

/**
 * Where the name begins of the body whose order ends at `end`: 依据|国务院, 中华人民共和国交通运输部. Names contain 和 and 国家,
 * so nothing is cut inside them.
 */
export function issuerStart(text: string, end: number): number {
  const { lettersInFront, notCutBefore } = numberEdges()
  // 国务院令第348号和|省人民政府令, 市政府第25号令和|…: a number in front is another's.
  const run = withoutCues(text.slice(runStart(text, end), end)).replace(/^.*号(?:令|公告)?(?=.{3})/u, '')
  // 2021年1月15日 中华人民共和国国务院令第735号: the date of the line before, or any words, may run into the state's name.
  const state = run.lastIndexOf('中华人民共和国')
  const name = state > 0 ? run.slice(state) : run.replace(/^[年月日]+/u, '')
  const loose = lettersInFront.includes(name[0] ?? '-') && !notCutBefore.includes(name[1] ?? '-')
  return end - (loose ? name.length - 1 : name.length)
}
