import { matchesOf } from '../matches.ts'
import { type Change, type Draft, rewrite, withDamage } from './draft.ts'

/** The names that Chinese pages use; any other short one stands for a space that was misspelt (&sp; &npsp;). */
const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  bull: '•',
  times: '×',
  divide: '÷',
  plusmn: '±',
  deg: '°',
  permil: '‰',
  le: '≤',
  ge: '≥',
  yen: '¥',
  micro: 'µ',
  sup2: '²',
  sup3: '³',
  lsaquo: '‹',
  rsaquo: '›',
  laquo: '《',
  raquo: '》',
  alpha: 'α',
  beta: 'β',
  omicron: '〇',
  shy: '',
  zwnj: '',
  zwj: '',
}

/** &ldquo; &#12298; &#x300a; &nbsp (without its end), &amp;nbsp; (escaped twice). */
const entity =
  /&(?:amp;){0,3}(?:#(\d{2,6}|x[0-9a-f]{2,5});?|(nbsp|ensp|emsp|lt|gt|amp|quot|[lr][ds]quo|mdash);?|([a-z]{2,7}\d?);)/gi

/** &ldquo;双碳&rdquo; → “双碳”: entities of HTML in a text that is none. */
export function readEntities(draft: Draft): Draft {
  if (!draft.text.includes('&')) return draft
  const changes = matchesOf(draft.text, entity).map(
    ({ index, 0: whole, 1: code, 2: known, 3: other }): Change => {
      const name = (known ?? other ?? '').toLowerCase()
      return {
        start: index,
        end: index + whole.length,
        text: code ? characterOf(code) : (named[name] ?? ' '),
        kind: 'html-entity',
      }
    },
  )
  return withDamage(rewrite(draft, changes), 'html-entity', changes.length)
}

function characterOf(code: string): string {
  const point = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code)
  return point > 0x1f && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
    ? String.fromCodePoint(point)
    : ' '
}
