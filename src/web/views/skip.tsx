import type { ComponentChildren } from 'preact'

/** The way past what stands between, for the keyboard; seen only where it is focused. The address stays what it is. */
export function Skip({ to, children }: { readonly to: string; readonly children: ComponentChildren }) {
  return (
    <a
      class="skip"
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault()
        const there = document.getElementById(to)
        there?.focus()
        there?.scrollIntoView({ block: 'nearest' })
      }}
    >
      {children}
    </a>
  )
}
