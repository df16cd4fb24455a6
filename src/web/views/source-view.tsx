import { useEffect, useMemo } from 'preact/hooks'
import { useTitle, useWords } from '../language.ts'
import query from '../queries/source.graphql'
import { type Place, sourcePath } from '../router.ts'
import { linesOf } from '../text/segments.ts'
import { useQuestion } from '../use-question.ts'
import { type Damage, damageWords } from '../wording/damage.ts'
import type { Words } from '../words/zh.ts'
import { Answered } from './answered.tsx'
import { MarkedText, pointed } from './marked-text.tsx'
import { NotFound } from './not-found.tsx'

interface Data {
  readonly source: SourceShape | null
}

interface SourceShape {
  readonly sha256: string
  readonly file: string
  readonly mediaType: string
  readonly encoding: string | null
  readonly length: number | null
  readonly damage: readonly Damage[]
  readonly findings: readonly {
    readonly kind: keyof Words['finding']
    readonly message: string
    readonly quote: string | null
    readonly start: number | null
    readonly end: number | null
  }[]
  readonly text: string | null
}

/** A longer text takes a browser long to lay out: of more only the beginning is shown. */
const longest = 400_000

/** A file as it was decoded: its damage, what could not be read in it, its text. */
export function SourceView({ sha256, place }: { readonly sha256: string; readonly place: Place }) {
  const asked = useQuestion<Data>(query, { sha256, end: longest })
  return (
    <Answered asked={asked} whole>
      {({ source }) => (source === null ? <NotFound /> : <SourceFile source={source} place={place} />)}
    </Answered>
  )
}

function SourceFile({ source, place }: { readonly source: SourceShape; readonly place: Place }) {
  const words = useWords()
  const { sha256, file, mediaType, encoding, length, damage, findings, text } = source
  const name = file.split(/[\\/]/).at(-1) ?? file
  useTitle(name)
  const target = pointed(place.hash)
  const lines = useMemo(
    () => (text ? linesOf(text, target ? [{ ...target, kind: 'TARGET', title: '', href: null }] : []) : []),
    [text, target?.start, target?.end],
  )
  useEffect(() => {
    document.querySelector('.source-text .TARGET')?.scrollIntoView({ block: 'center' })
  }, [lines])
  return (
    <div class="page">
      <p class="facts">{words.field.file}</p>
      <h1>{name}</h1>
      <p class="facts">
        {[mediaType, encoding, length !== null && `${length.toLocaleString()} ${words.text.characters}`]
          .filter(Boolean)
          .join(' · ')}{' '}
        · SHA-256 <code>{sha256.slice(0, 16)}…</code>
      </p>
      {damage.length > 0 && (
        <p>
          {words.text.damage}: {damageWords(damage, words)}
        </p>
      )}
      {findings.length > 0 && (
        <>
          <h2>{words.dataset.findings}</h2>
          <ul class="plain-list">
            {findings.map(({ kind, message, quote, start, end }) => (
              <li key={`${kind} ${start} ${message}`}>
                <b>{words.finding[kind]}</b> <span lang="en">{message}</span>{' '}
                {quote && start !== null && (
                  <a class="source" href={`${sourcePath(sha256)}#c${start}-${end}`} lang="zh-CN">
                    {quote.slice(0, 80)}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{words.tab.text}</h2>
      {text ? <MarkedText lines={lines} /> : <p class="facts">{words.text.none}</p>}
      {text && length !== null && length > longest && <p class="facts">{words.text.cut}</p>}
    </div>
  )
}
