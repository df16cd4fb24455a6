import { type Level, rankOf } from '../../domain/level.ts'
import { readBodyName } from '../../extract/bodies/body-name.ts'
import { isInside } from '../../extract/bodies/body-place.ts'
import type { Gazetteer } from '../../extract/gazetteer.ts'
import type { Jurisdiction } from '../../extract/gazetteer-tables.ts'
import type { HeaderMention } from '../../extract/header/header-mention.ts'
import type { PolicyTree } from '../../text/policy-tree.ts'
import { levelOfArea } from '../bodies/area-level.ts'
import type { NumberIssuer } from '../bodies/number-issuer.ts'
import { isTown } from '../bodies/town.ts'
import { fromAddressees } from './home-of-addressees.ts'
import { fromText } from './home-of-text.ts'
import { type Counts, type Home, nation } from './home-place.ts'
import { issuerOfOwnNumber } from './own-number-issuer.ts'
import { cityOfAnotherRank, mostNamed, onlyNamed, placeCounts } from './place-counts.ts'

const nowhere: Home = { jurisdiction: null, level: null, evidence: null, inferred: false }

/** The first evidence that tells it: issuers, number, place in the title, addressees and the places the text names most. */
export function homeOf(tree: PolicyTree, header: HeaderMention, gazetteer: Gazetteer): Home {
  const { counts, home } = wholeText(tree, gazetteer)
  return (
    fromIssuers(header, gazetteer, counts) ??
    fromNumber(header, gazetteer, (issuer) => issuer.certain) ??
    fromTitle(header, gazetteer, counts) ??
    fromNumber(header, gazetteer, (_, place) => (counts().get(place) ?? 0) > 0) ??
    fromAddressees(header, gazetteer, counts) ??
    home() ??
    nowhere
  )
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

interface WholeText {
  readonly counts: Counts
  readonly home: () => Home | null
}

const known = new WeakMap<PolicyTree, WholeText>()

/** What the text as a whole tells: found out once, though a file of many documents asks for each of them. */
function wholeText(tree: PolicyTree, gazetteer: Gazetteer): WholeText {
  const before = known.get(tree)
  if (before) return before
  const counts = once(() => placeCounts(tree.clean.text, gazetteer))
  const whole = { counts, home: once(() => fromText(tree, gazetteer, counts)) }
  known.set(tree, whole)
  return whole
}

function fromIssuers(header: HeaderMention, gazetteer: Gazetteer, counts: Counts): Home | null {
  for (const { name, span } of header.issuers) {
    const reading = readBodyName(name, gazetteer)
    if (!reading) {
      const place = leadingPlace(name, gazetteer, counts)
      if (place) return { jurisdiction: place, level: place.level, evidence: span, inferred: false }
      continue
    }
    if (reading.place?.kind === 'named') {
      const place = likeliest(reading.place.divisions, gazetteer, counts)
      const level = isTown(name) ? 'TOWNSHIP' : place && levelIn(name, place, reading.place.area, gazetteer)
      if (place && level) return { jurisdiction: place, level, evidence: span, inferred: false }
    }
    const zone = tradeZone.exec(name)?.groups?.place
    const around = zone && leadingPlace(zone, gazetteer, counts)
    if (around) {
      const level = levelIn(name, around, null, gazetteer)
      return { jurisdiction: around, level, evidence: span, inferred: false }
    }
    // 五棵树镇人民政府: no list holds the towns; the county is the one that the text speaks of (按照榆树市委…要点)
    if (!reading.place && isTown(name))
      return {
        jurisdiction: mostNamed(counts(), 'COUNTY') ?? onlyNamed(counts(), 'COUNTY'),
        level: 'TOWNSHIP',
        evidence: span,
        inferred: true,
      }
    if (reading.place?.kind === 'relative') {
      // 我代表市人民政府: a city, the one the text speaks of
      const level = reading.place.levels[0] ?? null
      const place =
        level &&
        (mostNamed(counts(), level) ??
          placeOfNumber(header, level, gazetteer) ??
          (level === 'MUNICIPAL'
            ? (municipalityOfNumber(header, gazetteer) ?? cityOfAnotherRank(counts()))
            : null) ??
          placeInTitle(header, level, gazetteer, counts))
      if (level) return { jurisdiction: place, level: place?.level ?? level, evidence: span, inferred: true }
    }
    // 国家能源局|云岭监管办公室: what a national body has in one place
    const branch = reading.core.kind === 'branch' ? leadingPlace(reading.core.words, gazetteer, counts) : null
    if (branch) return { jurisdiction: branch, level: branch.level, evidence: span, inferred: false }
    if (reading.core.kind === 'national' && !reading.place)
      return { jurisdiction: nation(gazetteer), level: 'NATIONAL', evidence: span, inferred: false }
  }
  return null
}

/** 中国(广东)自由贸易试验区管理委员会: the place stands in brackets. */
const tradeZone = /^中国\((?<place>\p{Script=Han}{2,6})\)自由贸易试验区/u

/** 珠海高新技术产业开发区管理委员会, 云岭空港新区财政局: what governs a zone has the zone's level, not that of the place it lies in. */
function levelIn(name: string, place: Jurisdiction, area: string | null, gazetteer: Gazetteer): Level {
  const isZone = area === null ? committeeOfZone.test(name) : !/^自(?:由贸易|贸)/u.test(area)
  return (isZone ? levelOfArea(place, area, gazetteer) : null) ?? place.level
}

const committeeOfZone =
  /(?:开发|高新|产业|保税|示范|度假|合作|新|园|工业|试验|实验)区(?:管理委员会|管委会)(?:办公室)?$/u

/** 市商务局等九部门关于… with 津商消促〔2025〕6号: the number tells that the city is one. */
function municipalityOfNumber(header: HeaderMention, gazetteer: Gazetteer): Jurisdiction | null {
  const place = placeOfNumber(header, 'PROVINCIAL', gazetteer)
  return place?.name.endsWith('市') ? place : null
}

/** 省人民政府关于… with 鄂政发〔2018〕26号: the number tells which province. */
function placeOfNumber(header: HeaderMention, level: Level, gazetteer: Gazetteer): Jurisdiction | null {
  const place = fromNumber(header, gazetteer, () => true)?.jurisdiction
  return place?.level === level ? place : null
}

function leadingPlace(name: string, gazetteer: Gazetteer, counts: Counts): Jurisdiction | null {
  const found = gazetteer.places.longest(name, 0, name.length)
  if (!found) return null
  let { end, value } = found
  // 云南省|昆明市|官渡区
  for (;;) {
    const inner = gazetteer.places.longest(name, end, name.length)
    const inside =
      inner?.value.filter((part) => value.some((whole) => isInside(part, whole, gazetteer))) ?? []
    if (!inner || inside.length === 0) return likeliest(value, gazetteer, counts)
    end = inner.end
    value = inside
  }
}

/** One place for a name that several have: the one whose surrounding places the text names most; null if none stands out. */
function likeliest(
  divisions: readonly Jurisdiction[],
  gazetteer: Gazetteer,
  counts: Counts,
): Jurisdiction | null {
  const codes = new Map(divisions.map((division) => [division.code, division]))
  // One place under several codes or names over the years.
  if (codes.size === 1 || new Set(divisions.map(({ name, parent }) => name + parent)).size === 1)
    return divisions.at(-1) ?? null
  const renumbered = onlyCurrent(divisions)
  if (renumbered) return renumbered
  const scored = [...codes.values()].map((division) => {
    let score = 0
    for (const [place, count] of counts())
      if (
        place.code !== division.code &&
        (isInside(division, place, gazetteer) || isInside(place, division, gazetteer))
      )
        score += count
    return { division, score }
  })
  scored.sort((a, b) => b.score - a.score || rankOf(a.division.level) - rankOf(b.division.level))
  const [best, next] = scored
  if (!best) return null
  if (best.score > (next?.score ?? 0)) return best.division
  // 海南 is the province before it is the prefecture in 青海.
  return next && best.division.level === next.division.level ? null : best.division
}

/** 化隆回族自治县, under 海东地区 until 2012 and under 海东市 since: of places of one name in one province, the one that is still there. */
function onlyCurrent(divisions: readonly Jurisdiction[]): Jurisdiction | null {
  const current = divisions.filter(({ to }) => to === null)
  const [first] = divisions
  const alike = divisions.every(
    ({ code, name }) => name === first?.name && code.slice(0, 2) === first.code.slice(0, 2),
  )
  return alike && current.length === 1 ? current[0]! : null
}

/** The place of a number's code, if it passes: a code that several places use counts only where the text names the place. */
function fromNumber(
  header: HeaderMention,
  gazetteer: Gazetteer,
  passes: (issuer: NumberIssuer, place: Jurisdiction) => boolean,
): Home | null {
  const { documentNumber, title } = header
  const issuer = issuerOfOwnNumber(header, gazetteer)
  const place = issuer && gazetteer.byCode.get(issuer.jurisdictionCode)?.at(-1)
  if (!documentNumber || !issuer || !place || !passes(issuer, place)) return null
  // 苏市监 is 江苏's and 苏州's: 2022年全省市场监管任务 is the province's.
  if (issuer.level !== 'PROVINCIAL' && /全省|我省/u.test(title?.value ?? '')) return null
  return { jurisdiction: place, level: issuer.level, evidence: documentNumber.span, inferred: true }
}

/** 上海市北斗产业…行动计划, 关于印发《怀化市…》的通知. */
function fromTitle({ title }: HeaderMention, gazetteer: Gazetteer, counts: Counts): Home | null {
  const words = title?.value ?? ''
  for (const at of [0, words.indexOf('《') + 1, words.search(/(?<=印发|转发|关于)/u)]) {
    if (at < 0) continue
    const place = leadingPlace(words.slice(at), gazetteer, counts)
    // 关于落实山东省…规划的实施意见 is by somebody below.
    if (place && !/^(?:关于)?(?:贯彻|落实|转发|执行)/u.test(words))
      return { jurisdiction: place, level: place.level, evidence: title!.span, inferred: true }
  }
  return null
}

/** 县委办公室 县政府办公室关于印发《高青县…方案》的通知: the title tells which county. */
function placeInTitle(
  header: HeaderMention,
  level: Level,
  gazetteer: Gazetteer,
  counts: Counts,
): Jurisdiction | null {
  const place = fromTitle(header, gazetteer, counts)?.jurisdiction ?? null
  return place?.level === level ? place : null
}
