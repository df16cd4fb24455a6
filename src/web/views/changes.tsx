import { grouped } from '../grouped.ts'
import { useWords } from '../language.ts'
import type { ChangeShape, Page } from '../shapes.ts'
import { BriefLine } from './brief-list.tsx'

interface Props {
  /** The last ones, the oldest first. */
  readonly changes: Page<ChangeShape>
  readonly feed: string
}

/** What loads changed, the newest first, and where to hear of more. */
export function Changes({ changes: { nodes, totalCount }, feed }: Props) {
  const words = useWords()
  return (
    <section id="changes">
      <h2>
        {words.changes.title} <small>{totalCount.toLocaleString()}</small>
      </h2>
      <p class="facts">
        <a href={feed}>{words.changes.feed}</a>
      </p>
      {nodes.length === 0 && <p class="facts">{words.changes.none}</p>}
      <ol class="events">
        {together(nodes).map(({ change, times }) => (
          <li
            key={[change.version, change.kind, change.directive?.id, change.before, change.after].join(' ')}
          >
            <span class="facts number">{change.at.slice(0, 10)}</span>
            <div>
              <p>
                {words.change[change.kind]}
                {times > 1 && ` × ${times}`}
                {change.before !== null || change.after !== null ? (
                  <span lang="zh-CN">
                    {' '}
                    <del>{change.before}</del> {change.after && <ins>{change.after}</ins>}
                  </span>
                ) : null}
              </p>
              {change.directive && <BriefLine directive={change.directive} />}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The newest first; the same thing of one directive in one load said once. */
const together = (changes: readonly ChangeShape[]) =>
  [
    ...grouped([...changes].reverse(), ({ version, kind, directive, before, after }) =>
      [version, kind, directive?.id, before, after].join(' '),
    ).values(),
  ].map((same) => ({ change: same[0]!, times: same.reduce((sum, { count }) => sum + (count ?? 1), 0) }))
