import type { Span } from '../shapes.ts'
import type { TextLine } from '../text/segments.ts'

/** c1284-1336: the place that an address points to. */
export function pointed(hash: string): Span | null {
  const [, start, end] = /^c(\d+)-(\d+)$/.exec(hash) ?? []
  return start && end ? { start: Number(start), end: Number(end) } : null
}

/** A source text with what was read marked in its place. */
export function MarkedText({ lines }: { readonly lines: readonly TextLine[] }) {
  return (
    <article class="source-text" lang="zh-CN">
      {lines.map((line) => (
        <p key={line.start}>
          {line.segments.map(({ start, text, marks }) => {
            const classes = marks.map(({ kind }) => kind).join(' ')
            if (!classes) return text
            const href = marks.find((mark) => mark.href)?.href
            const title = marks
              .map((mark) => mark.title)
              .filter(Boolean)
              .join('\n')
            return href ? (
              <a key={start} class={`mark ${classes}`} href={href} title={title}>
                {text}
              </a>
            ) : (
              <span key={start} class={`mark ${classes}`} title={title}>
                {text}
              </span>
            )
          })}
        </p>
      ))}
    </article>
  )
}
