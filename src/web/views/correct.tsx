import { useState } from 'preact/hooks'
import type { Fact } from '../correction/proposal.ts'
import { useWords } from '../language.ts'
import { lazy } from '../lazy.tsx'

// Under every quote, and seldom opened.
const CorrectForm = lazy(() => import('./correct-form.tsx').then((file) => file.CorrectForm))

/** "This was read wrong, because": sent to be reviewed; where the server takes none, a line to hand on. */
export function Correct({ fact }: { readonly fact: Fact }) {
  const words = useWords()
  const [isOpen, open] = useState(false)
  return (
    <details class="correct" onToggle={(event) => open(event.currentTarget.open)}>
      <summary>{words.correct.ask}</summary>
      {isOpen && <CorrectForm fact={fact} />}
    </details>
  )
}
