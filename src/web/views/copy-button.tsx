import { useState } from 'preact/hooks'
import { useWords } from '../language.ts'

/** Copies a text; says that it did. */
export function CopyButton({ text, name }: { readonly text: string; readonly name: string }) {
  const words = useWords()
  const [copied, setCopied] = useState(false)
  return (
    <button
      type="button"
      class="small"
      onClick={async () => {
        await copy(text)
        setCopied(true)
        setTimeout(() => setCopied(false), 2_000)
      }}
    >
      <span aria-live="polite">{copied ? words.copy.done : name}</span>
    </button>
  )
}

/** A page that was not loaded over HTTPS or from this machine has no clipboard: there the old way is left. */
async function copy(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  const box = document.createElement('textarea')
  box.value = text
  document.body.append(box)
  box.select()
  document.execCommand('copy')
  box.remove()
}
