import { readFileSync } from 'node:fs'
import { clean } from './src/text/clean.ts'
import { parse } from './src/text/parse.ts'
import { decodeFile } from './src/text/decode/decode-file.ts'
import { linesOf } from './src/text/tree/lines.ts'
import { pageOf } from './src/text/tree/page.ts'
for (const f of process.argv.slice(2)) {
  const c = clean(await decodeFile(readFileSync(f), f))
  const lines = linesOf(c)
  const page = pageOf(lines)
  console.log('====', f, '\nCONTENT', page.content.slice(0, 14).map((l) => l.text.slice(0, 60)), 'END', page.content.slice(-6).map((l) => l.text.slice(0, 60)))
  const t = parse(c)
  for (const p of t.parts) { const h = p.header as any
    const s = (x: any) => x ? c.text.slice(x.start, x.end) : null
    console.log(p.role ?? (p as any).kind, '| title', h.title?.words, '| no', s(h.number), '| letter', h.letterhead?.map(s), '| date', s(h.date), '| sign', (h.signatures ?? h.signature), Object.keys(h)) }
}
