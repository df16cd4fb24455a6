import { grouped } from '../grouped.ts'
import { useWords } from '../language.ts'
import query from '../queries/findings.graphql'
import { directivePath, sourcePath } from '../router.ts'
import type { Page } from '../shapes.ts'
import { usePages } from '../use-pages.ts'
import type { Words } from '../words/zh.ts'
import { Answered } from './answered.tsx'
import { More } from './more.tsx'

interface Held {
  readonly id: string
  readonly title: string | null
  readonly documentNumber: string | null
  readonly sources: readonly {
    readonly sha256: string
    readonly file: string
    readonly findings: readonly { readonly kind: keyof Words['finding']; readonly message: string }[]
    readonly damage: readonly { readonly kind: string; readonly count: number }[]
  }[]
}

/** What could not be read, file by file: said instead of guessed at. */
export function Findings() {
  const words = useWords()
  const list = usePages<{ directives: Page<Held> }, Held>(query, {}, ({ directives }) => directives)
  return (
    <section>
      <h2>{words.dataset.findings}</h2>
      <p class="facts">{words.dataset.findingsLead}</p>
      <Answered asked={list.asked}>
        {() => {
          const found = list.items.flatMap((directive) =>
            directive.sources.flatMap(({ sha256, findings }) =>
              findings.map((finding) => ({ directive, sha256, ...finding })),
            ),
          )
          const byFile = new Map(found.map((one) => [`${one.sha256} ${one.kind} ${one.message}`, one]))
          const byKind = [...grouped(byFile.values(), ({ kind }) => kind)].sort(
            ([, a], [, b]) => b.length - a.length,
          )
          return (
            <>
              {byKind.length === 0 && <p class="facts">{words.dataset.noFindings}</p>}
              {byKind.map(([kind, own]) => (
                <details key={kind} class="finding">
                  <summary>
                    {words.finding[kind]} <small>{own.length}</small>
                  </summary>
                  <ul class="plain-list">
                    {own.slice(0, 100).map(({ directive, sha256, message }) => (
                      <li key={`${sha256} ${message}`}>
                        <span lang="en">{message}</span>{' '}
                        <a class="facts" href={directivePath(directive.id)} lang="zh-CN">
                          {directive.title ?? directive.documentNumber ?? words.state.untitled}
                        </a>{' '}
                        <a class="facts" href={sourcePath(sha256)}>
                          {words.field.file}
                        </a>
                      </li>
                    ))}
                  </ul>
                </details>
              ))}
              <More list={list} />
            </>
          )
        }}
      </Answered>
    </section>
  )
}
