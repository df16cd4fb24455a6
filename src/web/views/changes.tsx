import { grouped } from '../grouped.ts'
import { useWords } from '../language.ts'
import type { ChangeShape, Page } from '../shapes.ts'
import { changedValue } from '../wording/changed-value.ts'
import { BriefLine } from './brief-list.tsx'

interface Props {
  /** The last ones, the oldest first. */
  readonly changes: Page<ChangeShape>
  readonly feed: string
  /** The directive whose view this is: it is not named again. */
  readonly of?: string
}

/** So many are named of what one load did to one directive. */
const mostNamed = 3

/** What loads changed, the newest first, and where to hear of more. */
export function Changes({ changes: { nodes, totalCount }, feed, of }: Props) {
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
        {together(nodes).map((changes) => {
          const [{ at, version, kind, directive }] = changes
          const times = changes.reduce((sum, { count }) => sum + (count ?? 1), 0)
          const named = changes.filter(isNamed)
          return (
            <li key={`${version} ${kind} ${directive?.id}`}>
              <span class="facts number">{at.slice(0, 10)}</span>
              <div>
                <p>
                  {words.change[kind]}
                  {times > 1 && ` × ${times}`}
                </p>
                {named.slice(0, mostNamed).map((one) => (
                  <What key={`${one.words} ${one.cited?.id}`} change={one} />
                ))}
                {named.length > mostNamed && <p class="facts">+{named.length - mostNamed}</p>}
                {directive && directive.id !== of && <BriefLine directive={directive} />}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** A directive is named below; what else is told by its words, a file or an indicator, or by what is cited. */
const isNamed = ({ before, after, cited, directive }: ChangeShape) =>
  before !== null || after !== null || cited !== null || directive === null

/** The target, as it was and is; or the directive that is cited. */
function What({ change: { words: called, before, after, cited } }: { readonly change: ChangeShape }) {
  const words = useWords()
  return (
    <p class="facts" lang="zh-CN">
      {cited ? (cited.title ?? cited.documentNumber) : called}{' '}
      {before !== null && <del>{changedValue(before, words)}</del>}{' '}
      {after !== null && <ins>{changedValue(after, words)}</ins>}
    </p>
  )
}

/** The newest first; what one load did to one directive in one way stands together. */
const together = (changes: readonly ChangeShape[]) =>
  [
    ...grouped([...changes].reverse(), ({ version, kind, directive }) =>
      [version, kind, directive?.id].join(' '),
    ).values(),
  ] as [ChangeShape, ...ChangeShape[]][]
