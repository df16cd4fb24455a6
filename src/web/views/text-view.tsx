import { useEffect, useMemo, useState } from 'preact/hooks'
import { useWords } from '../language.ts'
import query from '../queries/text.graphql'
import { directivePath, type Place, sourcePath } from '../router.ts'
import type { DirectiveHead, Role, Span } from '../shapes.ts'
import { linesOf, type Mark } from '../text/segments.ts'
import { useQuestion } from '../use-question.ts'
import { type Damage, damageWords } from '../wording/damage.ts'
import type { Words } from '../words/zh.ts'
import { Answered } from './answered.tsx'
import { MarkedText, pointed } from './marked-text.tsx'
import { NothingRead } from './nothing-read.tsx'

interface Data {
  readonly directive: {
    readonly sources: readonly {
      readonly sha256: string
      readonly file: string
      readonly text: string | null
      readonly damage: readonly Damage[]
    }[]
    readonly citations: {
      readonly nodes: readonly {
        readonly relation: keyof Words['relation']
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
          readonly role: Role
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
  const words = useWords()
  // The table of a registry that lists it is not its text.
  const asked = useQuestion<Data>(directive.held ? query : null, { id: directive.id })
  if (!directive.held) return <NothingRead directive={directive} what={words.text.none} />
  return (
    <Answered asked={asked}>
      {(data) => <SourceText data={data} directive={directive} place={place} />}
    </Answered>
  )
}

interface SourceTextProps {
  readonly data: Data
  readonly directive: DirectiveHead
  readonly place: Place
}

function SourceText({ data, directive, place }: SourceTextProps) {
  const words = useWords()
  const [shown, show] = useState<ReadonlySet<string>>(new Set(kinds))
  const source = data.directive.sources.find(({ text }) => text)
  const target = pointed(place.hash)
  const marks = useMemo(() => marksOf(data, words), [data, words])
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
  if (!source?.text) return <NothingRead directive={directive} what={words.text.none} />
  return (
    <div class="page">
      <p class="facts controls">
        <a href={sourcePath(source.sha256)}>{source.file.split(/[\\/]/).at(-1)}</a>
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
            {words.text.damage}: {damageWords(source.damage, words)}
          </span>
        )}
      </p>
      <MarkedText lines={lines} />
    </div>
  )
}

function marksOf({ directive: { citations, tasks, metrics } }: Data, words: Words): Mark[] {
  return [
    ...citations.nodes.flatMap(({ to, relation, mentions }) =>
      mentions.map(({ start, end }) => ({
        start,
        end,
        kind: 'CITATION',
        title: `${words.relation[relation]} ${to.title ?? ''} ${to.documentNumber ?? ''}`,
        href: directivePath(to.id),
      })),
    ),
    ...tasks.nodes.flatMap(({ responsibilities }) =>
      responsibilities.map(({ role, body, evidence: { start, end } }) => ({
        start,
        end,
        kind: 'RESPONSIBILITY',
        title: `${words.role[role]} ${body.name}`,
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
