import type { Relation } from '../../domain/citation.ts'
import type { Cue } from './reference-cues.ts'
import { ordinalOf } from './work-rows.ts'

/** A list that a line announces, or a table that a row of column names heads. */
export interface OpenList {
  readonly cue: Cue
  /** How the line is numbered that announces the list; `table` for one that only its columns announce. */
  readonly level: string
  /** Which column says what becomes of each work: 清理结果. */
  readonly fate: number | null
}

/** What a list says of its works; one that says two things says neither of each. */
const fates: readonly { readonly relation: Relation; readonly words: RegExp }[] = [
  { relation: 'CITES', words: /继续(?:有效|执行|实施|施行)|现行有效|予以保留|保留的/u },
  { relation: 'REPEALS', words: /废止|失效|停止(?:执行|施行)|作废/u },
  { relation: 'AMENDS', words: /修改|修订|修正/u },
]
const works = /(?<![本该])(?:文件|规章|法规|办法|规定|条例|目录|清单|一览表|公文|制度|政策|标准|地方性法规)/u

/** What a line announces: a list of works repealed, amended or kept in force; `null` for one of both kinds, undefined for no list. */
export function announcement(line: string, offset: number): OpenList | null | undefined {
  const { style, length } = ordinalOf(line)
  const trimmed = line.trimEnd()
  const body = trimmed.slice(length)
  const colon = /[::]$/u.test(body)
  // 国务院决定:对16部行政法规的部分条款予以修改。
  const sentence =
    /(?:^|[。;:,定])(?<last>(?:对|将)[^。;:,《》]{4,60}(?:予以|进行|作出?)(?:如下|相应|部分)?(?:修[改订正]|废止))。$/u.exec(
      body,
    )
  const said = sentence?.groups?.last ?? (colon ? body.replace(/^.*[。;》]/su, '') : body)
  if (said.length > 120 || !works.test(said)) return undefined
  if (!colon && !sentence && !isHeading(said)) return undefined
  const told = fates.flatMap(({ relation, words }) => {
    const hit = words.exec(said)
    return hit ? [{ relation, cueWords: hit[0] }] : []
  })
  const [first] = told
  if (!first) return undefined
  if (told.length > 1) return null
  const { relation, cueWords } = first
  const start = offset + line.lastIndexOf(cueWords)
  return {
    cue: {
      relation,
      words: cueWords,
      start,
      end: start + cueWords.length,
      prior: 0.9,
      rule: `work-list:${relation}`,
    },
    level: style,
    fate: null,
  }
}

/** 序号|文件名称|文号|清理结果: a table whose rows are works, whatever is said of them; null for other rows. */
export function tableOfWorks(line: string, offset: number): OpenList | null {
  const cells = line.split('\t').map((cell) => cell.replace(/\s/gu, ''))
  const name = cells.findIndex((cell) => /^(?:\p{Script=Han}{0,6}(?:名称|标题)|文件名)$/u.test(cell))
  const number = cells.findIndex((cell) =>
    /^\p{Script=Han}{0,4}(?:文号|字号|文件编号|标准号|标准编号)$/u.test(cell),
  )
  if (name < 0 || number < 0) return null
  const fate = cells.findIndex((cell) =>
    /^(?:清理|处理|审查|评估)\p{Script=Han}{0,2}(?:结果|意见|决定|情况|方式|结论|建议)?$/u.test(cell),
  )
  const cue = {
    words: cells[name]!,
    start: offset,
    end: offset,
    prior: 0.7,
    rule: 'work-table:CITES',
  } as const
  return { cue: { ...cue, relation: 'CITES' }, level: 'table', fate: fate < 0 ? null : fate }
}

/** What the row's own cell says becomes of its work, else what is said of all. */
export function cueOfRow({ cue, fate }: OpenList, line: string, offset: number): Cue {
  const cell = fate === null ? '' : (line.split('\t')[fate] ?? '')
  const told = fates.filter(({ words }) => words.test(cell))
  const [only] = told
  if (told.length !== 1 || !only || cell.length > 12) return cue
  const start = offset + line.lastIndexOf(cell)
  return {
    relation: only.relation,
    words: cell.trim(),
    start,
    end: start + cell.length,
    prior: 0.9,
    rule: `work-list:${only.relation}`,
  }
}

/** 决定废止的规章和规范性文件目录, (一)废止的文件(12件), not a title 关于废止…的决定, not a sentence. */
function isHeading(said: string): boolean {
  const plain = said
    .trim()
    .replace(/^附件\s*\d*\s*[::]?\s*/u, '')
    .replace(/\([^()]{1,16}\)$/u, '')
  if (plain.length > 50 || /[,。;:《“\t]|^关于/u.test(plain)) return false
  return /(?:目录|清单|一览表|名单|文件|规章|法规|办法|规定|政策|条例|标准|\d+件|(?:予以|宣布|决定)?(?:废止|失效)|(?:予以|进行|作出?)(?:如下)?(?:修改|修订))$/u.test(
    plain,
  )
}
