import { useWords } from '../language.ts'
import type { Words } from '../words/zh.ts'

interface ValueCount {
  readonly value: string | null
  readonly directives: number
  readonly held: number
}

export type DirectiveCounts = Readonly<Record<'byLevel' | 'byKind' | 'byYear', readonly ValueCount[]>>

/** Longer lists are not compared at a glance: years are the last, kinds the most frequent. */
const mostBars = 15

/** How many directives there are by level, kind and year, and of how many the text is held. */
export function Holdings({ counts: { byLevel, byKind, byYear } }: { readonly counts: DirectiveCounts }) {
  const words = useWords()
  const kinds = [...byKind].sort((a, b) => b.directives - a.directives).slice(0, mostBars)
  // What has no year, last.
  const years = [
    ...byYear
      .filter(({ value }) => value)
      .reverse()
      .slice(0, mostBars),
    ...byYear.filter(({ value }) => !value),
  ]
  const levelName = (level: string | null) => words.level[(level ?? 'UNKNOWN') as keyof Words['level']]
  return (
    <section>
      <h2>{words.dataset.holdings}</h2>
      <p class="facts legends">
        <span class="legend">
          <i class="swatch held" /> {words.dataset.barHeld}
        </span>
        <span class="legend">
          <i class="swatch known" /> {words.dataset.barKnown}
        </span>
      </p>
      <div class="holdings">
        <Bars name={words.field.level} counts={byLevel} nameOf={levelName} />
        <Bars name={words.field.kind} counts={kinds} nameOf={(kind) => kind ?? words.dataset.unknown} />
        <Bars name={words.dataset.year} counts={years} nameOf={(year) => year ?? words.dataset.unknown} />
      </div>
    </section>
  )
}

const barLength = 120

interface BarsProps {
  readonly name: string
  readonly counts: readonly ValueCount[]
  readonly nameOf: (value: string | null) => string
}

function Bars({ name, counts, nameOf }: BarsProps) {
  const most = Math.max(1, ...counts.map(({ directives }) => directives))
  const length = (count: number) => (count / most) * barLength
  return (
    <table class="bars">
      <caption>{name}</caption>
      <tbody>
        {counts.map(({ value, directives, held }) => (
          <tr key={value}>
            {/* A value that is its own name is a document's word. */}
            <th scope="row" lang={nameOf(value) === value ? 'zh-CN' : undefined}>
              {nameOf(value)}
            </th>
            <td class="number">
              {held.toLocaleString()} / {directives.toLocaleString()}
            </td>
            <td>
              <svg width={barLength} height="12" aria-hidden="true">
                <rect class="known" width={Math.max(1, length(directives))} height="12" />
                <rect class="held" width={length(held)} height="12" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
