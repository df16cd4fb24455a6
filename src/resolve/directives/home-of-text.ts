import type { Span } from '../../domain/evidence.ts'
import type { Gazetteer } from '../../extract/gazetteer.ts'
import { matchesOf } from '../../text/matches.ts'
import type { PolicyTree } from '../../text/policy-tree.ts'
import { type Counts, type Home, nation } from './home-place.ts'
import { cityOfAnotherRank, mostNamed } from './place-counts.ts'

/** 在中华人民共和国领域内从事…,适用本条例; 国务院财政部门主管全国…工作: what only rules of the country say of where they hold. */
const scope =
  /在中华人民共和国(?:领域|境内)[^。;]{0,60}(?:适用|遵守)|国务院[^。,;]{0,20}(?:部门|机构)(?:主管|负责)全国/u

/** 我省, 全市, 本县: of which level the text says we; not 本县(市、区), which is each of them. */
export function fromText(tree: PolicyTree, gazetteer: Gazetteer, counts: Counts): Home | null {
  const { text } = tree.clean
  const said: Record<string, number> = {}
  let first: Span | null = null
  for (const found of matchesOf(text, /[我本]([省市县区])(?!级|域|\(|、?[市县区])/gu)) {
    first ??= { start: found.index, end: found.index + found[0].length }
    said[found[1]!] = (said[found[1]!] ?? 0) + 1
  }
  // 市第十次党代会, 根据市委、市政府部署: whose they are, if nobody says 我市
  const party = [
    ...matchesOf(text, /(?<=[,。;、和按据])([省市县区])(?:委(?!员)|政府|第\p{Script=Han}{1,3}次党代会)/gu),
  ]
  if (!first && party.length >= 3) {
    const lowest = ['区', '县', '市', '省'].find((level) => party.some((found) => found[1] === level))!
    first = { start: party[0]!.index, end: party[0]!.index + party[0]![0].length }
    said[lowest] = party.length
  }
  const word = Object.entries(said).sort((a, b) => b[1] - a[1])[0]?.[0]
  if (word && first) {
    const level = levels[word as keyof typeof levels]
    const place = level ? mostNamed(counts(), level) : null
    const city = word === '市' && place === null ? cityOfAnotherRank(counts()) : null
    if (city) return { jurisdiction: city, level: city.level, evidence: first, inferred: true }
    if (level) return { jurisdiction: place, level, evidence: first, inferred: true }
  }
  const nationwide =
    scope.exec(text) ??
    /全党|党中央、国务院决定|全国各|各地区、?各部门|各省(?:、|\(|级)/u.exec(text) ??
    (said.省 || said.市 || said.县 ? null : /我国[^。]{2,40}(?:建设|发展|改革|工作|水平)/u.exec(text))
  return nationwide
    ? {
        jurisdiction: nation(gazetteer),
        level: 'NATIONAL',
        evidence: { start: nationwide.index, end: nationwide.index + nationwide[0].length },
        inferred: true,
      }
    : fromItsBureaus(text, counts)
}

const levels = { 省: 'PROVINCIAL', 市: 'MUNICIPAL', 县: 'COUNTY', 区: 'COUNTY' } as const

/** 市民政局于年初…, 由市财政局负责拨付: bureaus without their place, of the place of that level which the text names. */
function fromItsBureaus(text: string, counts: Counts): Home | null {
  const bureaus = matchesOf(
    text,
    /(?<=^|[,。;、:\n(由和与])(?<level>[省市县区])(?!级|直|属|区|\p{Script=Han}{2,9}分局)\p{Script=Han}{2,8}[局厅](?!部|面|限)/gu,
  )
  const [first] = bureaus
  if (!first || bureaus.length < 2) return null
  const word = first.groups!.level as keyof typeof levels
  if (bureaus.some(({ groups }) => groups!.level !== word)) return null
  const place = mostNamed(counts(), levels[word])
  const evidence = { start: first.index, end: first.index + first[0].length }
  return place && { jurisdiction: place, level: levels[word], evidence, inferred: true }
}
