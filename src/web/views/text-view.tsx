import { useEffect, useMemo, useState } from 'preact/hooks'
import { useWords } from '../language.ts'
import query from '../queries/text.graphql'
import { directivePath, type Place } from '../router.ts'
import type { DirectiveHead, Span } from '../shapes.ts'
import { linesOf, type Mark } from '../text/segments.ts'
import { useQuestion } from '../use-question.ts'
import { Answered } from './answered.tsx'

interface Data {
  readonly directive: {
    readonly sources: readonly {
      readonly file: string
      readonly text: string | null
      readonly damage: readonly { readonly kind: string; readonly count: number }[]
    }[]
    readonly citations: {
      readonly nodes: readonly {
        readonly relation: string
        readonly to: {
          readonly id: string
          readonly title: string | null
          readonly documentNumber: string | null
        }
        readonly mentions: readonly Span[]
      }[]
    }
    readonly tasks: {
      readonly nodes: readonly {
        readonly responsibilities: readonly {
          readonly role: string
          readonly body: { readonly name: string }
          readonly evidence: Span
        }[]
      }[]
    }
    readonly metrics: { readonly nodes: readonly { readonly indicator: string; readonly evidence: Span }[] }
  }
}

const kinds = ['CITATION', 'RESPONSIBILITY', 'METRIC'] as const

export function TextView({ directive, place }: { readonly directive: DirectiveHead; readonly place: Place }) {
  const asked = useQuestion<Data>(query, { id: directive.id })
  return <Answered asked={asked}>{(data) => <SourceText data={data} place={place} />}</Answered>
}

/** c1284-1336: the place that an address points to. */
const pointed = (hash: string): Span | null => {
  const [, start, end] = /^c(\d+)-(\d+)$/.exec(hash) ?? []
  return start && end ? { start: Number(start), end: Number(end) } : null
}

function SourceText({ data, place }: { readonly data: Data; readonly place: Place }) {
  const words = useWords()
  const [shown, show] = useState<ReadonlySet<string>>(new Set(kinds))
  const source = data.directive.sources.find(({ text }) => text)
  const target = pointed(place.hash)
  const marks = useMemo(() => marksOf(data), [data])
  const lines = useMemo(
    () =>
      source?.text
        ? linesOf(source.text, [
            ...marks.filter(({ kind }) => shown.has(kind)),
            ...(target ? [{ ...target, kind: 'TARGET', title: '', href: null }] : []),
          ])
        : [],
    [source, marks, shown, target?.start, target?.end],
  )
  useEffect(() => {
    document.querySelector('.source-text .TARGET')?.scrollIntoView({ block: 'center' })
  }, [lines])
  if (!source?.text) return <p class="state">{words.text.none}</p>
  return (
    <div class="page">
      <p class="facts controls">
        {source.file}
        {kinds.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={shown.has(kind)}
              onChange={() => {
                const next = new Set(shown)
                if (!next.delete(kind)) next.add(kind)
                show(next)
              }}
            />
            <span class={`mark ${kind}`}>{words.text[kind]}</span>
          </label>
        ))}
        {source.damage.length > 0 && (
          <span>
            {words.text.damage}: {source.damage.map(({ kind, count }) => `${kind} ${count}`).join(', ')}
          </span>
        )}
      </p>
      <article class="source-text" lang="zh-CN">
        {lines.map((line) => (
          <p key={line.start}>
            {line.segments.map((segment) => {
              const classes = segment.marks.map(({ kind }) => kind).join(' ')
              if (!classes) return segment.text
              const href = segment.marks.find((mark) => mark.href)?.href
              const title = segment.marks
                .map((mark) => mark.title)
                .filter(Boolean)
                .join('\n')
              return href ? (
                <a key={segment.start} class={`mark ${classes}`} href={href} title={title}>
                  {segment.text}
                </a>
              ) : (
                <span key={segment.start} class={`mark ${classes}`} title={title}>
                  {segment.text}
                </span>
              )
            })}
          </p>
        ))}
      </article>
    </div>
  )
}

function marksOf({ directive: { citations, tasks, metrics } }: Data): Mark[] {
  return [
    ...citations.nodes.flatMap(({ to, relation, mentions }) =>
      mentions.map(({ start, end }) => ({
        start,
        end,
        kind: 'CITATION',
        title: `${relation} ${to.title ?? ''} ${to.documentNumber ?? ''}`,
        href: directivePath(to.id),
      })),
    ),
    ...tasks.nodes.flatMap(({ responsibilities }) =>
      responsibilities.map(({ role, body, evidence: { start, end } }) => ({
        start,
        end,
        kind: 'RESPONSIBILITY',
        title: `${role} ${body.name}`,
        href: null,
      })),
    ),
    ...metrics.nodes.map(({ indicator, evidence: { start, end } }) => ({
      start,
      end,
      kind: 'METRIC',
      title: indicator,
      href: null,
    })),
  ]
}
