import type { ComponentChildren } from 'preact'
import { useWords } from '../language.ts'
import query from '../queries/about.graphql'
import { bodyPath, sourcePath } from '../router.ts'
import type { ChangeShape, DirectiveHead, Evidence, Named, Page } from '../shapes.ts'
import { useQuestion } from '../use-question.ts'
import type { Words } from '../words/zh.ts'
import { Answered } from './answered.tsx'
import { Changes } from './changes.tsx'
import { CopyButton } from './copy-button.tsx'
import { type CorrectionShape, Corrections } from './corrections.tsx'
import { Said } from './said.tsx'
import { History, type HistoryShape, Validity, type ValidityShape } from './validity.tsx'

type Field = keyof Words['field']

interface About {
  readonly id: string
  readonly title: string | null
  readonly otherTitles: readonly string[]
  readonly documentNumber: string | null
  readonly kind: string | null
  readonly level: keyof Words['level'] | null
  readonly issuedOn: string | null
  readonly publishedOn: string | null
  readonly effectiveFrom: string | null
  readonly effectiveUntil: string | null
  readonly issuerCount: number | null
  readonly inferred: readonly Field[]
  readonly permalink: string
  readonly jurisdiction: { readonly name: string } | null
  readonly issuingBodies: readonly Named[]
  readonly addressees: readonly Named[]
  readonly evidence: readonly { readonly field: Field; readonly evidence: Evidence }[]
  readonly registrations: readonly {
    readonly row: number
    readonly rank: string | null
    readonly evidence: {
      readonly quote: string
      readonly source: { readonly sha256: string; readonly file: string } | null
    }
    readonly validityWords: { readonly quote: string } | null
  }[]
  readonly validity: ValidityShape
  readonly history: HistoryShape
  readonly standard: string
  readonly bibtex: string
  readonly corrections: readonly CorrectionShape[]
  readonly sources: readonly {
    readonly sha256: string
    readonly file: string
    readonly mediaType: string
    readonly encoding: string | null
  }[]
}

/** What a directive is: its head with the words of each part, whether it is in force and why, how to cite it, what became of it. */
export function AboutView({ directive }: { readonly directive: DirectiveHead }) {
  const asked = useQuestion<{ directive: About; changes: Page<ChangeShape> }>(query, { id: directive.id })
  return (
    <Answered asked={asked}>
      {({ directive: about, changes }) => (
        <div class="page about">
          <Header about={about} />
          <Validity id={about.id} validity={about.validity} />
          <History history={about.history} />
          <Cite about={about} />
          <Sources about={about} />
          <Corrections corrections={about.corrections} />
          <Changes changes={changes} feed={`/feed.atom?directive=${about.id}`} of={about.id} />
        </div>
      )}
    </Answered>
  )
}

const correctable: ReadonlySet<string> = new Set([
  ...['title', 'documentNumber', 'kind', 'issuedOn', 'publishedOn', 'effectiveFrom', 'effectiveUntil'],
])

function Header({ about }: { readonly about: About }) {
  const words = useWords()
  const { inferred, evidence, id } = about
  const row = (field: Field, value: ComponentChildren, plain: string | null) => {
    const said = evidence.find((one) => one.field === field)
    if (!plain && !said) return null
    const fact =
      plain && correctable.has(field)
        ? ({ kind: 'header', directive: id, field, value: plain } as const)
        : undefined
    return (
      <div key={field}>
        <dt>{words.field[field]}</dt>
        <dd>
          <span lang="zh-CN">{value}</span>
          {inferred.includes(field) && <small> {words.about.inferred}</small>}
          {said && (
            <details class="why">
              <summary>{words.about.why}</summary>
              <Said directive={id} evidence={said.evidence} fact={fact} />
            </details>
          )}
        </dd>
      </div>
    )
  }
  return (
    <section>
      <h2>{words.about.header}</h2>
      <dl class="fields">
        {row('title', about.title, about.title)}
        {about.otherTitles.length > 0 && (
          <div>
            <dt>{words.about.otherTitles}</dt>
            <dd lang="zh-CN">{about.otherTitles.join('；')}</dd>
          </div>
        )}
        {row('documentNumber', about.documentNumber, about.documentNumber)}
        {row('issuingBodies', <Bodies bodies={about.issuingBodies} />, joined(about.issuingBodies))}
        {row('addressees', <Bodies bodies={about.addressees} />, joined(about.addressees))}
        {row('kind', about.kind, about.kind)}
        {row('level', about.level && words.level[about.level], about.level)}
        {row('jurisdiction', about.jurisdiction?.name, about.jurisdiction?.name ?? null)}
        {(['issuedOn', 'publishedOn', 'effectiveFrom', 'effectiveUntil'] as const).map((field) =>
          row(field, about[field], about[field]),
        )}
      </dl>
    </section>
  )
}

const joined = (bodies: readonly Named[]) => bodies.map(({ name }) => name).join(' ') || null

function Bodies({ bodies }: { readonly bodies: readonly Named[] }) {
  return (
    <>
      {bodies.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && '、'}
          <a href={bodyPath(id)}>{name}</a>
        </span>
      ))}
    </>
  )
}

/** Other forms of the same, as the permalink gives them. */
const forms = [
  ['application/json', 'JSON'],
  ['application/ld+json', 'JSON-LD'],
  ['text/turtle', 'Turtle'],
  ['application/vnd.citationstyles.csl+json', 'CSL-JSON'],
] as const

function Cite({ about: { standard, bibtex, permalink } }: { readonly about: About }) {
  const words = useWords()
  return (
    <section>
      <h2>{words.about.cite}</h2>
      <p lang="zh-CN">{standard}</p>
      <p>
        <CopyButton text={standard} name={words.copy.standard} />{' '}
        <CopyButton text={bibtex} name={words.copy.bibtex} />{' '}
        <CopyButton text={new URL(permalink, window.location.origin).href} name={words.copy.link} />
      </p>
      <p class="facts exports">
        {words.about.forms}{' '}
        {forms.map(([type, name]) => (
          <a key={type} href={`${permalink}?type=${encodeURIComponent(type)}`}>
            {name}
          </a>
        ))}
      </p>
    </section>
  )
}

function Sources({ about: { sources, registrations } }: { readonly about: About }) {
  const words = useWords()
  if (sources.length === 0) return null
  return (
    <section>
      <h2>{words.about.sources}</h2>
      <ul class="plain-list">
        {sources.map(({ sha256, file, mediaType, encoding }) => (
          <li key={sha256}>
            <a href={sourcePath(sha256)}>{file.split(/[\\/]/).at(-1)}</a>{' '}
            <span class="facts">{[mediaType, encoding].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
        {registrations.map(({ row, rank, evidence, validityWords }) => (
          <li key={`${evidence.source?.sha256} ${row}`}>
            {words.about.registered} {evidence.source?.file.split(/[\\/]/).at(-1)} {words.about.row} {row}{' '}
            <span class="facts">{[rank, validityWords?.quote].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
