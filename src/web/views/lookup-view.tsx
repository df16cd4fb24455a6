import { useState } from 'preact/hooks'
import { csvFile } from '../figure-file/csv-file.ts'
import { saveFile } from '../figure-file/save.ts'
import { useTitle, useWords } from '../language.ts'
import query from '../queries/lookup.graphql'
import { directivePath } from '../router.ts'
import { useQuestion } from '../use-question.ts'
import { counted } from '../wording/counted.ts'
import { Answered } from './answered.tsx'

interface Found {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly normal: string
  readonly status: 'RESOLVED' | 'AMBIGUOUS' | 'UNKNOWN'
  readonly relation: string
  readonly directive: { readonly id: string; readonly title: string | null } | null
  readonly candidates: readonly {
    readonly id: string
    readonly title: string | null
    readonly documentNumber: string | null
  }[]
}

/** Longer texts are refused by the API. */
const longest = 64_000

export function LookupView() {
  const words = useWords()
  useTitle(words.nav.lookup)
  const [draft, setDraft] = useState('')
  const [text, setText] = useState<string | null>(null)
  const asked = useQuestion<{ lookupCitations: readonly Found[] }>(text ? query : null, { text })
  return (
    <div class="page">
      <h1>{words.nav.lookup}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          setText(draft.trim() || null)
        }}
      >
        <label class="lead" for="pasted">
          {words.lookup.lead}
        </label>
        <textarea
          id="pasted"
          rows={8}
          maxLength={longest}
          value={draft}
          onInput={(event) => setDraft(event.currentTarget.value)}
        />
        <p class="controls">
          <button type="submit">{words.lookup.button}</button>
          {!text && (
            <button
              type="button"
              class="small"
              onClick={() => {
                setDraft(words.lookup.example)
                setText(words.lookup.example)
              }}
            >
              {words.lookup.tryIt}
            </button>
          )}
        </p>
      </form>
      {text && (
        <Answered asked={asked}>
          {({ lookupCitations }) =>
            lookupCitations.length === 0 ? (
              <p class="state">{words.lookup.none}</p>
            ) : (
              <>
                <p class="facts controls">
                  {counted(lookupCitations.length, words.lineage.ties)}
                  <button
                    type="button"
                    class="small"
                    onClick={() => saveFile('citations.csv', csvOf(lookupCitations), 'text/csv')}
                  >
                    {words.save.csv}
                  </button>
                </p>
                <table class="list cards">
                  <thead>
                    <tr>
                      <th scope="col">{words.evidence.place}</th>
                      <th scope="col">{words.metric.quote}</th>
                      <th scope="col">{words.coverage.status}</th>
                      <th scope="col">{words.hit.DIRECTIVE}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {lookupCitations.map((found) => (
                      <tr key={found.start}>
                        <td class="number">
                          {found.start}–{found.end}
                        </td>
                        <td class="source" lang="zh-CN">
                          {found.quote}
                        </td>
                        <td>
                          <span class={`badge ${found.status}`}>{words.lookup[found.status]}</span>
                        </td>
                        <td lang="zh-CN">
                          {found.candidates.map(({ id, title, documentNumber }) => (
                            <a key={id} class="block" href={directivePath(id)}>
                              {title ?? documentNumber}
                            </a>
                          ))}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </>
            )
          }
        </Answered>
      )}
    </div>
  )
}

function csvOf(found: readonly Found[]): string {
  return csvFile([
    ['start', 'end', 'quote', 'normal', 'status', 'relation', 'directives'],
    ...found.map(({ start, end, quote, normal, status, relation, candidates }) => [
      ...[start, end, quote, normal, status, relation],
      candidates.map(({ documentNumber, title }) => documentNumber ?? title).join('; '),
    ]),
  ])
}
