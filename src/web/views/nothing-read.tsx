import type { ComponentChildren } from 'preact'
import { useWords } from '../language.ts'
import { directivePath, searchPath } from '../router.ts'
import type { DirectiveHead } from '../shapes.ts'

interface Props {
  readonly directive: DirectiveHead
  /** What was looked for in it and is not there. */
  readonly what: string
  readonly children?: ComponentChildren
}

/** A part of a directive that is empty: because its text is not held, or has nothing of the kind; and where something is known of it. */
export function NothingRead({ directive, what, children }: Props) {
  const words = useWords()
  const { id, held, documentNumber, title } = directive
  return (
    <div class="state">
      <p>{held ? what : words.matrix.notHeld}</p>
      {children}
      <ul class="ways">
        {held ? (
          <li>
            <a href={directivePath(id, 'text')}>{words.state.readText}</a>
          </li>
        ) : (
          <li>
            <a href={directivePath(id)}>{words.state.whoCites}</a>
          </li>
        )}
        <li>
          <a href={directivePath(id, 'about')}>{words.state.whatIsKnown}</a>
        </li>
        <li>
          <a href={searchPath(documentNumber ?? title ?? id)}>{words.body.search}</a>
        </li>
      </ul>
    </div>
  )
}
