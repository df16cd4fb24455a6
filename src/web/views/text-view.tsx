import { useEffect, useMemo, useState } from 'preact/hooks'
import { useWords } from '../language.ts'
import { type Place, sourcePath } from '../router.ts'
import type { DirectiveHead } from '../shapes.ts'
import type { ReadText } from '../text/found.ts'
import { beginningOf, markKinds, marksOf } from '../text/marks.ts'
import { readText } from '../text/read-text.ts'
import { linesOf } from '../text/segments.ts'
import { useAnswer } from '../use-question.ts'
import { damageWords } from '../wording/damage.ts'
import { Answered } from './answered.tsx'
import { MarkedText, pointed } from './marked-text.tsx'
import { NothingRead } from './nothing-read.tsx'

export function TextView({ directive, place }: { readonly directive: DirectiveHead; readonly place: Place }) {
  const words = useWords()
  const { id, held } = directive
  // The table of a registry that lists it is not its text.
  const asked = useAnswer<ReadText>(held ? (signal) => readText(id, signal) : null, `text ${id}`)
  if (!held) return <NothingRead directive={directive} what={words.text.none} />
  return (
    <Answered asked={asked}>
      {(data) => <SourceText data={data} directive={directive} place={place} />}
    </Answered>
  )
}

interface SourceTextProps {
  readonly data: ReadText
  readonly directive: DirectiveHead
  readonly place: Place
}

function SourceText({ data, directive, place }: SourceTextProps) {
  const words = useWords()
  const [shown, show] = useState<ReadonlySet<string>>(new Set(markKinds))
  const source = data.sources.find(({ text }) => text)
  const target = pointed(place.hash)
  const marks = useMemo(() => (source ? marksOf(data, source.sha256, words) : []), [data, source, words])
  const [front, lines] = useMemo(() => {
    const pointedAt = target ? [{ ...target, kind: 'TARGET', title: '', href: null }] : []
    const text = source?.text ?? ''
    const all = linesOf(text, [...marks.filter(({ kind }) => shown.has(kind)), ...pointedAt])
    const beginning = beginningOf(text, [...marks, ...pointedAt])
    return [all.filter(({ start }) => start < beginning), all.filter(({ start }) => start >= beginning)]
  }, [source, marks, shown, target?.start, target?.end])
  useEffect(() => {
    document.querySelector('.source-text .TARGET')?.scrollIntoView({ block: 'center' })
  }, [lines])
  if (!source?.text) return <NothingRead directive={directive} what={words.text.none} />
  return (
    <div class="page">
      <p class="facts controls">
        <a href={sourcePath(source.sha256)}>{source.file.split(/[\\/]/).at(-1)}</a>
        {markKinds.map((kind) => (
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
      {front.length > 0 && (
        <details class="front">
          <summary>
            {words.text.front} {lines[0]?.start.toLocaleString()} {words.text.characters}
          </summary>
          <MarkedText lines={front} />
        </details>
      )}
      <MarkedText lines={lines} />
    </div>
  )
}
