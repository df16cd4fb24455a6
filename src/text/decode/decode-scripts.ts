import { matchesOf } from '../matches.ts'
import { drawJson } from './decode-json.ts'
import { drawProgram, hanIn } from './decode-program.ts'

const script = /<script\b[^>]{0,500}>([\s\S]*?)<\/script>/gi

/** A page that draws more words than these holds its document itself, whatever its scripts hold beside it. */
const mostDrawn = 300
/** A document in a script has more words than these, and more than all that the page draws. */
const fewestHeld = 200

/**
 * The document that a page has only in a script, to be drawn in the browser: <script>window.__DATA__ = {"title": "…", "content": "<p>…"}. `drawn` is what
 * the page draws without, which comes first. Null if it draws its document itself, or no script holds one.
 */
export function drawScripts(html: string, drawn: string): string | null {
  const own = hanIn(drawn)
  if (own > mostDrawn) return null
  let best: string | null = null
  for (const { 1: program = '' } of matchesOf(html, script)) {
    if (hanIn(program) + (program.match(/\\u[4-9][0-9a-f]{3}/gi)?.length ?? 0) < fewestHeld) continue
    const assigned = /[=(]\s*([[{][\s\S]*[\]}])/.exec(program)?.[1] ?? ''
    const words = drawJson(program.trim()) ?? drawJson(assigned) ?? drawProgram(program)
    if (words !== null && hanIn(words) > Math.max(hanIn(best ?? ''), own, fewestHeld)) best = words
  }
  return best && `${drawn}\n${best}`.trim()
}
