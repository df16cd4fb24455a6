import { useWords } from '../language.ts'
import { directivePath } from '../router.ts'
import type { Brief } from '../shapes.ts'

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

export function BriefLine({ directive }: { readonly directive: Brief }) {
  const words = useWords()
  const { id, title, documentNumber, level, held, issuedOn, issuingBodies } = directive
  const facts = [
    level && words.level[level],
    issuingBodies.map(({ name }) => name).join(' '),
    documentNumber,
    issuedOn,
    !held && words.held.stub,
  ].filter(Boolean)
  return (
    <>
      <a class="title" href={directivePath(id)} lang="zh-CN">
        {title ?? documentNumber ?? id}
      </a>
      <span class="facts">{facts.join(' · ')}</span>
    </>
  )
}
