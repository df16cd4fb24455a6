import { useWords } from '../language.ts'
import type { Words } from '../words/zh.ts'

export interface CorrectionShape {
  readonly id: string
  readonly kind: keyof Words['fact']
  readonly verdict: keyof Words['verdict']
  readonly status: keyof Words['review']
  readonly applied: boolean
  readonly reason: string
  readonly quote: string | null
  readonly proposedBy: string
  readonly proposedAt: string
  readonly reviewedBy: string | null
  readonly remark: string | null
}

/** What people said was read wrong, and what became of it. */
export function Corrections({ corrections }: { readonly corrections: readonly CorrectionShape[] }) {
  const words = useWords()
  return (
    <section id="corrections">
      <h2>{words.correct.title}</h2>
      {corrections.length === 0 ? (
        <p class="facts">{words.correct.none}</p>
      ) : (
        <ul class="plain-list">
          {corrections.map((one) => (
            <li key={one.id}>
              <b>
                {words.fact[one.kind]} · {words.verdict[one.verdict]}
              </b>{' '}
              <span class={`badge ${one.status}`}>{words.review[one.status]}</span>
              {one.status === 'ACCEPTED' && !one.applied && <small> {words.correct.notApplied}</small>}
              <p>{one.reason}</p>
              {one.quote && (
                <p class="source" lang="zh-CN">
                  {one.quote}
                </p>
              )}
              <p class="facts">
                {[one.proposedBy, one.proposedAt.slice(0, 10), one.reviewedBy, one.remark]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
