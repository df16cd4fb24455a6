import { useWords } from '../language.ts'
import query from '../queries/metrics.graphql'
import { metricPath, quotePath } from '../router.ts'
import type { DirectiveHead, MetricShape, Page } from '../shapes.ts'
import { usePages } from '../use-pages.ts'
import { targetOf } from '../wording/target.ts'
import { Answered } from './answered.tsx'
import { ExportLinks } from './export-links.tsx'
import { FactCell } from './fact-cell.tsx'
import { More } from './more.tsx'
import { NothingRead } from './nothing-read.tsx'

interface Data {
  readonly directive: { readonly metrics: Page<MetricShape> }
}

export function MetricsView({ directive }: { readonly directive: DirectiveHead }) {
  const words = useWords()
  const list = usePages<Data, MetricShape>(
    query,
    { id: directive.id },
    ({ directive: { metrics } }) => metrics,
  )
  return (
    <Answered asked={list.asked}>
      {() =>
        list.totalCount === 0 ? (
          <NothingRead directive={directive} what={words.metric.none} />
        ) : (
          <div class="page wide">
            <table class="list cards">
              <thead>
                <tr>
                  <th scope="col">{words.metric.indicator}</th>
                  <th scope="col">{words.metric.target}</th>
                  <th scope="col">{words.metric.deadline}</th>
                  <th scope="col">{words.metric.scope}</th>
                  <th scope="col">{words.metric.quote}</th>
                </tr>
              </thead>
              <tbody>
                {list.items.map((metric) => (
                  <MetricRow key={metric.id} metric={metric} directive={directive.id} />
                ))}
              </tbody>
            </table>
            <More list={list} />
            <ExportLinks what="metrics" filter={{ directive: directive.id }} />
          </div>
        )
      }
    </Answered>
  )
}

function MetricRow({ metric, directive }: { readonly metric: MetricShape; readonly directive: string }) {
  const words = useWords()
  const { id, indicator, baseline, unit, deadline, scope, evidence } = metric
  return (
    <tr>
      <th scope="row" lang="zh-CN">
        <a href={metricPath(id)}>{indicator}</a>{' '}
        <a class="facts nowrap" href={`/compare?indicator=${encodeURIComponent(indicator)}`}>
          {words.compare.title}
        </a>
      </th>
      <td class="number target">
        <span lang="zh-CN">{targetOf(metric, words)}</span>
        {baseline !== null && (
          <small>
            {' '}
            {words.metric.baseline}{' '}
            <span lang="zh-CN">
              {baseline}
              {unit}
            </span>
          </small>
        )}
      </td>
      <FactCell name={words.metric.deadline} value={deadline} />
      <FactCell name={words.metric.scope} value={scope} lang="zh-CN" />
      <td class="source" lang="zh-CN">
        <a href={quotePath(directive, evidence)}>{evidence.quote}</a>
      </td>
    </tr>
  )
}
