import { readFileSync } from 'node:fs'

/** The style of all pages: served at /page.css. */
export function pageStyle(): string {
  return readFileSync(new URL('./page.css', import.meta.url), 'utf8')
}
