import { useWords } from '../language.ts'
import type { Words } from '../words/zh.ts'

export interface QualityReport {
  readonly set: string
  readonly documents: number
  readonly measuredOn: string
  readonly measures: readonly {
    readonly measure: string
    readonly score: number
    readonly judged: number
    readonly precision: number | null
    readonly recall: number | null
  }[]
}

/** How well documents are read, beside what people labelled: a row a measure, a group of columns a set of documents. */
export function Quality({ reports }: { readonly reports: readonly QualityReport[] }) {
  const words = useWords()
  const measures = [...new Set(reports.flatMap((report) => report.measures.map(({ measure }) => measure)))]
  if (reports.length === 0) return null
  const share = (one: number | null | undefined) => (one == null ? '—' : `${(one * 100).toFixed(1)}%`)
  return (
    <section>
      <h2>{words.dataset.quality}</h2>
      <p class="facts">{words.dataset.qualityLead}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <div class="scroll" tabIndex={0}>
        <table class="list narrow">
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {words.dataset.measure}
              </th>
              {reports.map(({ set, documents, measuredOn }) => (
                <th key={set} scope="colgroup" colSpan={4}>
                  {words.qualitySet[set as keyof Words['qualitySet']] ?? set}{' '}
                  <small>
                    {documents} {words.dataset.documents} · {measuredOn}
                  </small>
                </th>
              ))}
            </tr>
            <tr>
              {reports.flatMap(({ set }) =>
                [
                  words.dataset.score,
                  words.dataset.precision,
                  words.dataset.recall,
                  words.dataset.judged,
                ].map((name) => (
                  <th key={`${set} ${name}`} scope="col">
                    {name}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {measures.map((measure) => (
              <tr key={measure}>
                <th scope="row">{words.measure[measure as keyof Words['measure']] ?? measure}</th>
                {reports.flatMap(({ set, measures: own }) => {
                  const one = own.find((each) => each.measure === measure)
                  return [
                    share(one?.score),
                    share(one?.precision),
                    share(one?.recall),
                    one?.judged ?? '—',
                  ].map((value, index) => (
                    <td key={`${set} ${index}`} class="number">
                      {value}
                    </td>
                  ))
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
