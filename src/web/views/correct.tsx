import { useState } from 'preact/hooks'
import type { Fact } from '../correction/proposal.ts'
import { useWords } from '../language.ts'
import { lazy } from '../lazy.tsx'

// Under every quote, and seldom opened.
const CorrectForm = lazy(() => import('./correct-form.tsx').then((file) => file.CorrectForm))

/** "This was read wrong, because": sent to be reviewed; where the server takes none, a line to hand on. */
export function Correct({ fact }: { readonly fact: Fact }) {
  const words = useWords()
  // What was written stays when it is closed.
  const [wasOpened, open] = useState(false)
  return (
    <details class="correct" onToggle={() => open(true)}>
      <summary>{words.correct.ask}</summary>
      {wasOpened && <CorrectForm fact={fact} />}
    </details>
  )
}
