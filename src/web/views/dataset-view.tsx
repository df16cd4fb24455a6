import { grouped } from '../grouped.ts'
import { useTitle, useWords } from '../language.ts'
import query from '../queries/dataset.graphql'
import findingsQuery from '../queries/findings.graphql'
import { directivePath, sourcePath } from '../router.ts'
import type { ChangeShape, Page } from '../shapes.ts'
import { usePages } from '../use-pages.ts'
import { useQuestion } from '../use-question.ts'
import type { Words } from '../words/zh.ts'
import { Answered } from './answered.tsx'
import { Changes } from './changes.tsx'
import { ExportLinks } from './export-links.tsx'
import { More } from './more.tsx'

interface Data {
  readonly dataset: {
    readonly version: number
    readonly changedAt: string | null
    readonly counts: Readonly<Record<keyof Words['counted'], number>>
    readonly quality: readonly QualityReport[]
    readonly corrections: readonly CorrectionCounts[]
    readonly directiveCounts: DirectiveCounts
  }
  readonly changes: Page<ChangeShape>
}

type DirectiveCounts = Readonly<Record<'byLevel' | 'byKind' | 'byYear', readonly ValueCount[]>>

interface QualityReport {
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

interface CorrectionCounts {
  readonly kind: keyof Words['fact']
  readonly proposed: number
  readonly accepted: number
  readonly rejected: number
  readonly notApplied: number
  readonly foundWrong: number
  readonly shareWrong: number | null
}

const counted = [
  'held',
  'directives',
  'bodies',
  'citations',
  'tasks',
  'responsibilities',
  'metrics',
  'sources',
] as const

/** What is in the graph, how well it was read, what was put right, and what changed last. */
export function DatasetView() {
  const words = useWords()
  useTitle(words.dataset.title)
  const asked = useQuestion<Data>(query, {})
  return (
    <Answered asked={asked}>
      {({ dataset, changes }) => (
        <div class="page wide dataset">
          <h1>{words.dataset.title}</h1>
          <p class="facts">
            {words.dataset.version} {dataset.version}
            {dataset.changedAt &&
              ` · ${words.dataset.changedAt} ${dataset.changedAt.slice(0, 16).replace('T', ' ')}`}
          </p>
          <dl class="counts">
            {counted.map((name) => (
              <div key={name}>
                <dt>{words.counted[name]}</dt>
                <dd>{dataset.counts[name].toLocaleString()}</dd>
              </div>
            ))}
          </dl>
          <Holdings counts={dataset.directiveCounts} />
          <Quality reports={dataset.quality} />
          <CorrectionTable counts={dataset.corrections} />
          <Findings />
          <section>
            <h2>{words.dataset.take}</h2>
            <ExportLinks what="directives" />
            <ExportLinks what="citations" />
            <ExportLinks what="tasks" />
            <ExportLinks what="responsibilities" />
            <ExportLinks what="metrics" />
            <ExportLinks what="bodies" />
          </section>
          <Changes changes={changes} feed="/feed.atom" />
        </div>
      )}
    </Answered>
  )
}

interface ValueCount {
  readonly value: string | null
  readonly directives: number
  readonly held: number
}

/** Longer lists are not compared at a glance: years are the last, kinds the most frequent. */
const mostBars = 15

function Holdings({ counts: { byLevel, byKind, byYear } }: { readonly counts: DirectiveCounts }) {
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
      <p class="facts">{words.dataset.bars}</p>
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
            <th scope="row">{nameOf(value)}</th>
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

function Quality({ reports }: { readonly reports: readonly QualityReport[] }) {
  const words = useWords()
  const measures = [...new Set(reports.flatMap((report) => report.measures.map(({ measure }) => measure)))]
  if (reports.length === 0) return null
  const share = (one: number | null | undefined) => (one == null ? '—' : `${(one * 100).toFixed(1)}%`)
  return (
    <section>
      <h2>{words.dataset.quality}</h2>
      <p class="facts">{words.dataset.qualityLead}</p>
      <div class="scroll">
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

function CorrectionTable({ counts }: { readonly counts: readonly CorrectionCounts[] }) {
  const words = useWords()
  const none = counts.every(({ proposed, accepted, rejected }) => proposed + accepted + rejected === 0)
  return (
    <section>
      <h2>{words.correct.title}</h2>
      <p class="facts">{none ? words.correct.noneAtAll : words.correct.lead}</p>
      {!none && (
        <table class="list narrow">
          <thead>
            <tr>
              <th scope="col">{words.correct.about}</th>
              <th scope="col">{words.review.PROPOSED}</th>
              <th scope="col">{words.review.ACCEPTED}</th>
              <th scope="col">{words.review.REJECTED}</th>
              <th scope="col">{words.correct.notApplied}</th>
              <th scope="col">{words.correct.foundWrong}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ kind, proposed, accepted, rejected, notApplied, foundWrong, shareWrong }) => (
              <tr key={kind}>
                <th scope="row">{words.fact[kind]}</th>
                <td class="number">{proposed}</td>
                <td class="number">{accepted}</td>
                <td class="number">{rejected}</td>
                <td class="number">{notApplied}</td>
                <td class="number">
                  {foundWrong}
                  {shareWrong !== null && ` (${(shareWrong * 100).toFixed(2)}%)`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

interface Held {
  readonly id: string
  readonly title: string | null
  readonly documentNumber: string | null
  readonly sources: readonly {
    readonly sha256: string
    readonly file: string
    readonly findings: readonly { readonly kind: keyof Words['finding']; readonly message: string }[]
    readonly damage: readonly { readonly kind: string; readonly count: number }[]
  }[]
}

/** What could not be read, file by file: said instead of guessed at. */
function Findings() {
  const words = useWords()
  const list = usePages<{ directives: Page<Held> }, Held>(findingsQuery, {}, ({ directives }) => directives)
  return (
    <section>
      <h2>{words.dataset.findings}</h2>
      <p class="facts">{words.dataset.findingsLead}</p>
      <Answered asked={list.asked}>
        {() => {
          const found = list.items.flatMap((directive) =>
            directive.sources.flatMap(({ sha256, findings }) =>
              findings.map((finding) => ({ directive, sha256, ...finding })),
            ),
          )
          const byFile = new Map(found.map((one) => [`${one.sha256} ${one.kind} ${one.message}`, one]))
          const byKind = [...grouped(byFile.values(), ({ kind }) => kind)].sort(
            ([, a], [, b]) => b.length - a.length,
          )
          return (
            <>
              {byKind.length === 0 && <p class="facts">{words.dataset.noFindings}</p>}
              {byKind.map(([kind, own]) => (
                <details key={kind} class="finding">
                  <summary>
                    {words.finding[kind]} <small>{own.length}</small>
                  </summary>
                  <ul class="plain-list">
                    {own.slice(0, 100).map(({ directive, sha256, message }) => (
                      <li key={`${sha256} ${message}`}>
                        {message}{' '}
                        <a class="facts" href={directivePath(directive.id)} lang="zh-CN">
                          {directive.title ?? directive.documentNumber}
                        </a>{' '}
                        <a class="facts" href={sourcePath(sha256)}>
                          {words.field.file}
                        </a>
                      </li>
                    ))}
                  </ul>
                </details>
              ))}
              <More list={list} />
            </>
          )
        }}
      </Answered>
    </section>
  )
}
