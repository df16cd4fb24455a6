import { useWords } from '../language.ts'
import { directivePath } from '../router.ts'
import type { ExcerptPart } from '../search/excerpt.ts'
import type { Brief } from '../shapes.ts'
import { Marked } from './marked.tsx'

/** Directives as lines: title, and below who issued it, its number, its day. */
export function BriefList({ directives }: { readonly directives: readonly Brief[] }) {
  return (
    <ul class="briefs">
      {directives.map((directive) => (
        <li key={directive.id}>
          <BriefLine directive={directive} />
        </li>
      ))}
    </ul>
  )
}

interface Props {
  readonly directive: Brief
  /** Its title with the words that were searched for. */
  readonly marked?: readonly ExcerptPart[] | undefined
  /** Where it only tells what something stands in. */
  readonly small?: boolean
}

export function BriefLine({ directive, marked, small = false }: Props) {
  const words = useWords()
  const { id, title, documentNumber, level, held, issuedOn, issuingBodies } = directive
  const issuers =
    !small &&
    firstOf(
      issuingBodies.map(({ name }) => name),
      words.state.others,
    )
  const facts = [
    level && words.level[level],
    issuers,
    documentNumber,
    issuedOn,
    !held && words.held.stub,
  ].filter((fact) => typeof fact === 'string' && fact !== '')
  return (
    <>
      <a class={small ? 'in' : 'title'} href={directivePath(id)} lang="zh-CN">
        {marked ? <Marked parts={marked} /> : (title ?? documentNumber ?? words.state.untitled)}
      </a>{' '}
      <span class="facts dotted">
        {facts.map((fact) => (
          <span key={fact} lang={fact === issuers || fact === documentNumber ? 'zh-CN' : undefined}>
            {fact}{' '}
          </span>
        ))}
      </span>
    </>
  )
}

const mostIssuers = 3

/** Two dozen bodies may issue together: the first are named, and how many more there are. */
const firstOf = (names: readonly string[], others: string): string =>
  names.length > mostIssuers
    ? `${names.slice(0, mostIssuers).join(' ')} ${others.replace('#', String(names.length - mostIssuers))}`
    : names.join(' ')
