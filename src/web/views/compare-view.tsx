import { ComparePlot } from '../compare/plot.tsx'
import { byStrictness, placesThatAre, strictestOf, strictnessOf } from '../compare/stricter.ts'
import { csvFile } from '../figure-file/csv-file.ts'
import { grouped } from '../grouped.ts'
import { useTitle, useWords } from '../language.ts'
import query from '../queries/compare.graphql'
import { go, metricPath, type Place, quotePath } from '../router.ts'
import type { ComparedRow } from '../shapes.ts'
import { useQuestion } from '../use-question.ts'
import { useWidth } from '../use-width.ts'
import { counted } from '../wording/counted.ts'
import { targetOf } from '../wording/target.ts'
import { Answered } from './answered.tsx'
import { FactCell } from './fact-cell.tsx'
import { Indicators } from './indicators.tsx'
import { SaveMenu } from './save-menu.tsx'

interface Data {
  readonly dataset: { readonly version: number; readonly changedAt: string | null }
  readonly compareMetrics: {
    readonly indicator: string
    readonly rows: { readonly totalCount: number; readonly nodes: readonly ComparedRow[] }
    readonly truncated: boolean
  }
}

/** The same indicator in different places: a picture for each unit, and below all of them as a table. */
export function CompareView({ place }: { readonly place: Place }) {
  const words = useWords()
  const indicator = (place.query.get('indicator') ?? '').trim()
  useTitle(indicator ? `${words.compare.title}: ${indicator}` : words.compare.title)
  const asked = useQuestion<Data>(indicator ? query : null, { indicator })
  return (
    <div class="page wide">
      {!indicator && (
        <>
          <h1>{words.compare.title}</h1>
          <p class="facts">{words.compare.lead}</p>
        </>
      )}
      <form
        class="ask"
        onSubmit={(event) => {
          event.preventDefault()
          const asking = String(new FormData(event.currentTarget).get('indicator') ?? '').trim()
          if (asking) go(`/compare?indicator=${encodeURIComponent(asking)}`)
        }}
      >
        <label>
          {words.compare.indicator}{' '}
          <input
            key={indicator}
            name="indicator"
            defaultValue={indicator}
            placeholder={words.compare.example}
          />
        </label>
        <button type="submit">{words.compare.title}</button>
      </form>
      {indicator ? <Answered asked={asked}>{(data) => <Compared data={data} />}</Answered> : <Indicators />}
    </div>
  )
}

function Compared({ data: { compareMetrics, dataset } }: { readonly data: Data }) {
  const words = useWords()
  const [box, width] = useWidth()
  const { rows, indicator, truncated } = compareMetrics
  if (rows.nodes.length === 0)
    return (
      <>
        <h1 lang="zh-CN">{indicator}</h1>
        <p>{words.compare.none}</p>
        <Indicators />
      </>
    )
  const sorted = byStrictness(rows.nodes)
  const numbered = sorted.filter(({ metric }) => metric.comparable !== null)
  const byUnit = [...grouped(numbered, ({ metric }) => metric.comparable!.unit ?? '')]
  const [first] = [...byUnit].sort(([, a], [, b]) => b.length - a.length)
  return (
    <>
      <h1 lang="zh-CN">{indicator}</h1>
      <Answer rows={rows.nodes} />
      <p class="facts controls">
        {counted(rows.totalCount, words.compare.targets)}
        {truncated && ` · ${words.lineage.truncated}`} · {words.compare.marks}
        <SaveMenu
          name={`compare-${indicator}`}
          drawing={() => box.current?.querySelector('svg') ?? null}
          caption={() => ({
            title: indicator,
            notes: [
              words.compare.marks,
              `${words.name} · ${words.save.source} ${dataset.version}, ${dataset.changedAt?.slice(0, 10) ?? ''} · ${words.coverage.asHeld}`,
              window.location.href,
            ],
          })}
          csv={() => csvOf(sorted)}
        />
      </p>
      <div ref={box}>
        {width > 0 &&
          first &&
          [first, ...byUnit.filter(([unit]) => unit !== first[0])].map(([unit, own]) => (
            <ComparePlot key={unit} rows={own} unit={unit} width={width} />
          ))}
      </div>
      <table class="list cards">
        <thead>
          <tr>
            <th scope="col">{words.field.jurisdiction}</th>
            <th scope="col">{words.metric.indicator}</th>
            <th scope="col">{words.metric.target}</th>
            <th scope="col">{words.metric.deadline}</th>
            <th scope="col">{words.compare.versus}</th>
            <th scope="col">{words.metric.quote}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => {
            const { metric, jurisdiction } = row
            const strictness = strictnessOf(row)
            return (
              <tr key={metric.id}>
                <td class="nowrap" lang="zh-CN">
                  {jurisdiction?.name ?? '—'}
                </td>
                <th scope="row" lang="zh-CN">
                  <a href={metricPath(metric.id)}>{metric.indicator}</a>
                </th>
                <td class="number" lang="zh-CN">
                  {targetOf(metric, words)}
                </td>
                <FactCell name={words.metric.deadline} value={metric.deadline} />
                <td>{strictness ? words.strictness[strictness] : '—'}</td>
                <td class="source" lang="zh-CN">
                  <a href={quotePath(metric.directive.id, metric.evidence)}>{metric.evidence.quote}</a>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}

/** What most come for, in a line: who asks more than those above, and who less. */
function Answer({ rows }: { readonly rows: readonly ComparedRow[] }) {
  const words = useWords()
  const told = (['STRICTER', 'LOOSER', 'EQUAL'] as const)
    .map((which) => [which, placesThatAre(which, rows)] as const)
    .filter(([, places]) => places.length > 0)
  if (told.length === 0) return <Strictest rows={rows} />
  return (
    <p class="answer">
      {words.compare.versus}{' '}
      {told.map(([which, places]) => (
        <span key={which}>
          <b>{words.strictness[which]}</b> <span lang="zh-CN">{places.join('、')}</span>
        </span>
      ))}
    </p>
  )
}

/** Where nobody above sets the same target. */
function Strictest({ rows }: { readonly rows: readonly ComparedRow[] }) {
  const words = useWords()
  const most = strictestOf(rows)
  if (!most) return null
  return (
    <p class="answer">
      {words.compare.strictest}{' '}
      {most.map(({ metric, jurisdiction }) => (
        <b key={metric.id} lang="zh-CN">
          {jurisdiction!.name} {targetOf(metric, words)}
        </b>
      ))}
    </p>
  )
}

function csvOf(rows: readonly ComparedRow[]): string {
  return csvFile([
    [
      'code',
      'place',
      'indicator',
      'comparator',
      'target',
      'targetMax',
      'baseline',
      'unit',
      'deadline',
      'directive',
      'quote',
    ],
    ...rows.map(({ jurisdiction, metric }) => [
      ...[jurisdiction?.code, jurisdiction?.name, metric.indicator, metric.comparator],
      ...[
        metric.comparable?.target ?? metric.target,
        metric.comparable?.targetMax,
        metric.comparable?.baseline,
      ],
      ...[metric.comparable?.unit ?? metric.unit, metric.deadline],
      ...[metric.directive.documentNumber ?? metric.directive.title, metric.evidence.quote],
    ]),
  ])
}
