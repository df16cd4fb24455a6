/** What is counted: how many directives there are of each, and of how many the text is held. */
export interface Holding {
  readonly name: string
  readonly known: number
  readonly held: number
}

const levels = ['NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'TOWNSHIP']
const kinds = [
  '通知',
  '意见',
  '方案',
  '规划',
  '计划',
  '办法',
  '规定',
  '条例',
  '细则',
  '决定',
  '函',
  '批复',
  '公告',
  '通报',
  '法',
]

export type Way = 'levels' | 'kinds' | 'years'

/** What directives are counted by, at most 15 of each (a question may hold 30 counts): names, and the filter of a name. */
export function namesOf(way: Way, until: number): readonly string[] {
  if (way === 'levels') return levels
  if (way === 'kinds') return kinds
  return Array.from({ length: 15 }, (_, index) => String(until - index))
}

const filterOf: Readonly<Record<Way, (name: string) => string>> = {
  levels: (level) => `levels: [${level}]`,
  kinds: (kind) => `kinds: ["${kind}"]`,
  years: (year) => `issuedFrom: "${year}-01-01", issuedUntil: "${year}-12-31"`,
}

/** A question for all counts of a way at once; `until` is the last year. */
export function holdingsQuery(way: Way, until: number): string {
  const counts = namesOf(way, until).flatMap((name, index) => [
    `known${index}: directives(filter: { ${filterOf[way](name)} }) { totalCount }`,
    `held${index}: directives(filter: { ${filterOf[way](name)}, held: true }) { totalCount }`,
  ])
  return `query Holdings {\n${counts.join('\n')}\n}`
}

/** Its answer; what nothing is known of is left out. */
export function holdingsIn(
  answer: Readonly<Record<string, { readonly totalCount: number }>>,
  way: Way,
  until: number,
): Holding[] {
  return namesOf(way, until)
    .map((name, index) => ({
      name,
      known: answer[`known${index}`]?.totalCount ?? 0,
      held: answer[`held${index}`]?.totalCount ?? 0,
    }))
    .filter(({ known }) => known > 0)
}
