import { useWords } from '../language.ts'
import query from '../queries/search.graphql'
import { directivePath, quotePath } from '../router.ts'
import type { Brief, Span } from '../shapes.ts'
import { useQuestion } from '../use-question.ts'
import { Answered } from './answered.tsx'
import { BriefLine } from './brief-list.tsx'

interface Within {
  readonly id: string
  readonly title: string | null
}

type Hit =
  | (Brief & { readonly __typename: 'Directive' })
  | {
      readonly __typename: 'Task'
      readonly id: string
      readonly text: string
      readonly directive: Within
      readonly evidence: Span
    }
  | {
      readonly __typename: 'Metric'
      readonly id: string
      readonly indicator: string
      readonly directive: Within
      readonly evidence: Span & { readonly quote: string }
    }
  | {
      readonly __typename: 'IssuingBody' | 'Department' | 'Institution' | 'Group'
      readonly id: string
      readonly name: string
    }

interface Data {
  readonly search: { readonly totalCount: number; readonly edges: readonly { readonly node: Hit }[] }
}

export function SearchView({ text }: { readonly text: string }) {
  const words = useWords()
  const asked = useQuestion<Data>(text ? query : null, { query: text })
  if (!text) return null
  return (
    <Answered asked={asked}>
      {({ search }) =>
        search.totalCount === 0 ? (
          <p class="state">{words.search.none}</p>
        ) : (
          <div class="page">
            <p class="facts">
              {words.state.first} {search.edges.length} {words.state.of} {search.totalCount}
            </p>
            <ul class="briefs">
              {search.edges.map(({ node }) => (
                <li key={node.id}>
                  <HitLine hit={node} text={text} />
                </li>
              ))}
            </ul>
          </div>
        )
      }
    </Answered>
  )
}

function HitLine({ hit, text }: { readonly hit: Hit; readonly text: string }) {
  if (hit.__typename === 'Directive') return <BriefLine directive={hit} />
  if ('name' in hit)
    return (
      <a class="title" href={`/b/${encodeURIComponent(hit.id)}`} lang="zh-CN">
        {hit.name}
      </a>
    )
  const said = hit.__typename === 'Task' ? hit.text : hit.evidence.quote
  return (
    <>
      <a class="title quoted" href={quotePath(hit.directive.id, hit.evidence)} lang="zh-CN">
        <Found words={text} within={said} />
      </a>
      <a class="facts" href={directivePath(hit.directive.id)} lang="zh-CN">
        {hit.directive.title}
      </a>
    </>
  )
}

/** The first place where the words stand, with some text around it. */
function Found({ words, within }: { readonly words: string; readonly within: string }) {
  const at = within.indexOf(words)
  if (at < 0) return <>{within.slice(0, 90)}</>
  const from = Math.max(0, at - 30)
  return (
    <>
      {from > 0 && '…'}
      {within.slice(from, at)}
      <mark>{words}</mark>
      {within.slice(at + words.length, at + words.length + 60)}
    </>
  )
}
