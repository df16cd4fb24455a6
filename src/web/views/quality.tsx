import { useWords } from '../language.ts'
import { counted } from '../wording/counted.ts'
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

/** How well documents are read, beside labels made by reading: set by set, the one labelled last first and open. */
export function Quality({ reports }: { readonly reports: readonly QualityReport[] }) {
  const words = useWords()
  if (reports.length === 0) return null
  return (
    <section>
      <h2>{words.dataset.quality}</h2>
      <p class="facts">{words.dataset.qualityLead}</p>
      {newestFirst(reports, Object.keys(words.qualitySet)).map((report, index) => (
        <details key={report.set} class="quality" open={index === 0}>
          <summary>
            {words.qualitySet[report.set as keyof Words['qualitySet']] ?? report.set}{' '}
            <small>
              {counted(report.documents, words.dataset.documents)} · {report.measuredOn}
            </small>
          </summary>
          <Measures report={report} />
        </details>
      ))}
    </section>
  )
}

/** By the order of their names in the words, which is that of labelling, the other way round; a set without a name there is newer than all. */
function newestFirst(reports: readonly QualityReport[], names: readonly string[]): readonly QualityReport[] {
  const placeOf = ({ set }: QualityReport) => (names.includes(set) ? names.indexOf(set) : names.length)
  return reports.toSorted((a, b) => placeOf(b) - placeOf(a))
}

const share = (one: number | null) => (one === null ? '—' : `${(one * 100).toFixed(1)}%`)

function Measures({ report }: { readonly report: QualityReport }) {
  const words = useWords()
  return (
    <table class="list narrow">
      <thead>
        <tr>
          <th scope="col">{words.dataset.measure}</th>
          <th scope="col">{words.dataset.score}</th>
          <th scope="col">{words.dataset.precision}</th>
          <th scope="col">{words.dataset.recall}</th>
          <th scope="col">{words.dataset.judged}</th>
        </tr>
      </thead>
      <tbody>
        {report.measures.map(({ measure, score, precision, recall, judged }) => (
          <tr key={measure}>
            <th scope="row">{words.measure[measure as keyof Words['measure']] ?? measure}</th>
            <td class="number">{share(score)}</td>
            <td class="number">{share(precision)}</td>
            <td class="number">{share(recall)}</td>
            <td class="number">{judged}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
