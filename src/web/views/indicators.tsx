import { grouped } from '../grouped.ts'
import { useWords } from '../language.ts'
import query from '../queries/indicators.graphql'
import { useQuestion } from '../use-question.ts'
import { Answered } from './answered.tsx'

interface Data {
  readonly metrics: {
    readonly nodes: readonly {
      readonly indicator: string
      readonly comparable: { readonly unit: string | null } | null
      readonly directive: { readonly jurisdiction: { readonly code: string } | null }
    }[]
  }
}

const most = 24

/** Indicators to begin with, instead of an empty page: those that most places set a number for first. */
export function Indicators() {
  const words = useWords()
  const asked = useQuestion<Data>(query, {})
  return (
    <Answered asked={asked}>
      {({ metrics }) => {
        const numbered = metrics.nodes.filter(({ comparable }) => comparable !== null)
        const places = [...grouped(numbered, ({ indicator }) => indicator)]
          .map(([name, own]) => ({
            name,
            places: new Set(own.map(({ directive }) => directive.jurisdiction?.code)).size,
          }))
          .sort((a, b) => b.places - a.places)
        if (places.length === 0) return null
        return (
          <>
            <p class="facts">{words.compare.some}</p>
            <p lang="zh-CN">
              {places.slice(0, most).map(({ name }) => (
                <a key={name} class="choice" href={`/compare?indicator=${encodeURIComponent(name)}`}>
                  {name}
                </a>
              ))}
            </p>
          </>
        )
      }}
    </Answered>
  )
}
