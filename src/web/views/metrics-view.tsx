import { useWords } from '../language.ts'
import query from '../queries/metrics.graphql'
import { quotePath } from '../router.ts'
import type { DirectiveHead, MetricShape, Page } from '../shapes.ts'
import { useQuestion } from '../use-question.ts'
import type { Words } from '../words/zh.ts'
import { Answered } from './answered.tsx'

/** ≥90%, 在 5–10 张 … as the text sets it. */
export function targetOf(metric: MetricShape, words: Words): string {
  const { comparator, target, targetMax, targetRatio, unit, per } = metric
  const value = targetRatio ?? [target, targetMax].filter((one) => one !== null).join('–')
  const measured = `${words.comparator[comparator]}${value}${unit ?? ''}`
  return per ? `${measured} / ${per}` : measured
}

export function MetricsView({ directive }: { readonly directive: DirectiveHead }) {
  const words = useWords()
  const asked = useQuestion<{ directive: { metrics: Page<MetricShape> } }>(query, { id: directive.id })
  return (
    <Answered asked={asked}>
      {({ directive: { metrics } }) =>
        metrics.totalCount === 0 ? (
          <p class="state">{words.metric.none}</p>
        ) : (
          <div class="page wide">
            {metrics.pageInfo.hasNextPage && (
              <p class="facts">
                {words.state.first} {metrics.nodes.length} {words.state.of} {metrics.totalCount}
              </p>
            )}
            <table class="list">
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
                {metrics.nodes.map((metric) => (
                  <tr key={metric.id}>
                    <th scope="row" lang="zh-CN">
                      {metric.indicator}{' '}
                      <a class="facts" href={`/metrics?indicator=${encodeURIComponent(metric.indicator)}`}>
                        {words.compare.title}
                      </a>
                    </th>
                    <td class="number">
                      {targetOf(metric, words)}
                      {metric.baseline !== null && (
                        <small>
                          {' '}
                          {words.metric.baseline} {metric.baseline}
                          {metric.unit}
                        </small>
                      )}
                    </td>
                    <td class="number">{metric.deadline ?? '—'}</td>
                    <td lang="zh-CN">{metric.scope ?? '—'}</td>
                    <td class="source" lang="zh-CN">
                      <a href={quotePath(directive.id, metric.evidence)}>{metric.evidence.quote}</a>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )
      }
    </Answered>
  )
}
