import { grouped } from '../grouped.ts'
import { useWords } from '../language.ts'
import query from '../queries/indicators.graphql'
import type { Page } from '../shapes.ts'
import { useWhole } from '../use-whole.ts'
import { Answered } from './answered.tsx'

interface Metric {
  readonly indicator: string
  readonly comparable: { readonly unit: string | null } | null
  readonly directive: { readonly jurisdiction: { readonly code: string } | null }
}

interface Data {
  readonly metrics: Omit<Page<Metric>, 'totalCount'>
}

/** So many targets are looked through, and so many indicators shown. */
const [mostRead, mostShown] = [1_000, 40] as const

/** Indicators to begin with, instead of an empty page: first those that several places set a number for, then what is short to say. */
export function Indicators() {
  const words = useWords()
  const asked = useWhole<Data, Metric>(query, ({ metrics }) => metrics, mostRead)
  return (
    <Answered asked={asked}>
      {(metrics) => {
        const numbered = metrics.filter(({ comparable }) => comparable !== null)
        const indicators = [...grouped(numbered, ({ indicator }) => indicator)]
          .map(([name, own]) => ({
            name,
            places: new Set(own.map(({ directive }) => directive.jurisdiction?.code)).size,
          }))
          .sort((a, b) => b.places - a.places || a.name.length - b.name.length)
          .slice(0, mostShown)
        const shared = indicators.filter(({ places }) => places > 1)
        return (
          <>
            <Choices title={words.compare.shared} indicators={shared} />
            <Choices
              title={words.compare.some}
              indicators={indicators.filter((one) => !shared.includes(one))}
            />
          </>
        )
      }}
    </Answered>
  )
}

interface ChoicesProps {
  readonly title: string
  readonly indicators: readonly { readonly name: string; readonly places: number }[]
}

function Choices({ title, indicators }: ChoicesProps) {
  if (indicators.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <p lang="zh-CN">
        {indicators.map(({ name, places }) => (
          <a key={name} class="choice" href={`/compare?indicator=${encodeURIComponent(name)}`}>
            {name}
            {places > 1 && <small> {places}</small>}
          </a>
        ))}
      </p>
    </>
  )
}
