import type { Gazetteer } from '../gazetteer.ts'
import { cutShort, readClass, readFunction, readFunctionOf, readPlacedCore, readStem } from './body-core.ts'
import { readInstitution } from './body-institution.ts'
import { type PlaceReading, readPlace } from './body-place.ts'
import type { BodyCore, BodyReading } from './body-reading.ts'
import { beginningsAt, beginsBare, beginsNational, beginsPlace } from './body-start.ts'
import { readState } from './body-state.ts'
import { unitEnd } from './body-unit.ts'

/** The body whose name starts at `start` and ends at or before `limit`, read as far as it goes; null if none does. */
export function readBodyAt(
  text: string,
  start: number,
  limit: number,
  gazetteer: Gazetteer,
): BodyReading | null {
  const begins = start < limit ? beginningsAt(text, start, gazetteer.beginnings) : 0
  if (begins === 0) return null
  const national = begins & beginsNational ? readNational(text, start, limit, gazetteer) : null
  const placed = begins & beginsPlace ? readPlaced(text, start, limit, gazetteer) : null
  const best = placed && (!national || placed.end > national.end) ? placed : (national ?? placed)
  const state = readState(text, start, limit, gazetteer)
  if (state && (!best || state.end > best.end)) return withUnit(text, state, limit, gazetteer)
  const bare = !best && begins & beginsBare ? readBare(text, start, limit, gazetteer) : null
  return withUnit(text, best ?? bare, limit, gazetteer)
}

// 分行, 中心支行, 监管局, 分公司, (国家矿山安全监察局湖南)局: what a national body's office in a place is called
const branch =
  /局|[\u4e00-\u9fff]{0,8}?(?:营业管理部|外汇管理部|总部|营业部|重点城市中心支行|市中心支行|中心支行|中支|分行|支行|分院|分会|分公司|省公司|市公司|公司|各地监管局|监管分局|监管局|监管办公室|监管办|专员办|特派员办事处|特派办|办事处|代表处|分局|区域局|分署|直属海关|总队)/y

function readNational(text: string, start: number, limit: number, gazetteer: Gazetteer): BodyReading | null {
  const found = gazetteer.national.longest(text, start, limit)
  if (!found || cutShort(text, found.end, limit)) return null
  const { end, value: bodies } = found
  const place = gazetteer.places.longest(text, end, limit)
  // 国家税务总局|广东省税务局: a body of the place, named with whose it is
  const local = place && readPlaced(text, end, limit, gazetteer)
  if (local?.core.kind === 'organ' && bodies.some(({ name }) => isOrganOf(local.core, name)))
    return { ...local, start }
  branch.lastIndex = place?.end ?? end
  const office =
    place || text[end] === '市' || text[end] === '省' || text[end] === '各'
      ? branch.exec(text)?.[0]
      : undefined
  const officeEnd = (place?.end ?? end) + (office?.length ?? 0)
  if (office && officeEnd <= limit)
    return {
      start,
      end: officeEnd,
      place: null,
      core: { kind: 'branch', bodies, words: text.slice(end, officeEnd) },
      unit: null,
    }
  // 国家税务总局|各省、自治区、直辖市和计划单列市税务局
  const each = text[end] === '各' ? readPlaced(text, end, limit, gazetteer) : null
  if (each?.place?.levels.length)
    return {
      start,
      end: each.end,
      place: null,
      core: { kind: 'branch', bodies, words: text.slice(end, each.end) },
      unit: null,
    }
  const alike = readStem(text, start, limit, gazetteer) ?? readBareOrgan(text, start, limit, gazetteer)
  const core = { kind: 'national', bodies, local: alike?.end === end ? alike.core : null } as const
  return { start, end, place: null, core, unit: null }
}

function isOrganOf(core: BodyCore, name: string): boolean {
  return core.kind === 'organ' && core.organ.name.startsWith(name)
}

function readBareOrgan(text: string, start: number, limit: number, gazetteer: Gazetteer) {
  const found = gazetteer.organs.longest(text, start, limit)
  return found && { end: found.end, core: { kind: 'organ', organ: found.value } as const }
}

// 中共枣庄市委, 中国共产党广东省委员会
const party = /(?:中国共产党|中共)/y
// 团省委, 团市委; 共青团云南省委(员会), 中国共产主义青年团重庆市委员会
const youth = /团([省市县区州])委(?!员)/y
const youthOf = /(?:共青团|中国共产主义青年团)/y
const committee = /委(?:员会)?/y

function readYouth(text: string, start: number, limit: number, gazetteer: Gazetteer): BodyReading | null {
  if (!'团共中'.includes(text[start]!)) return null
  const organ = gazetteer.organs.longest('团委', 0, 2)?.value
  if (!organ) return null
  const core = { kind: 'organ', organ } as const
  youth.lastIndex = start
  if (youth.test(text) && start + 3 <= limit) {
    const place = readPlace(text, start + 1, start + 2, gazetteer)
    return place && { start, end: start + 3, place, core, unit: null }
  }
  youthOf.lastIndex = start
  const whose = youthOf.exec(text)?.[0]
  const place = whose ? readPlace(text, start + whose.length, limit, gazetteer) : null
  if (!place) return null
  committee.lastIndex = place.end
  const end = place.end + (committee.exec(text)?.[0].length ?? 0)
  return end > place.end && end <= limit ? { start, end, place, core, unit: null } : null
}

function readPlaced(text: string, start: number, limit: number, gazetteer: Gazetteer): BodyReading | null {
  const league = readYouth(text, start, limit, gazetteer)
  if (league) return league
  party.lastIndex = start
  const from = start + (text[start] === '中' ? (party.exec(text)?.[0].length ?? 0) : 0)
  const place = readPlace(text, from, limit, gazetteer)
  if (!place) return null
  const core =
    readPlacedCore(text, place, limit, gazetteer) ??
    (isNamePlace(text, from, place) ? readInstitution(text, place.end, limit, gazetteer) : null)
  return core && { start, place, unit: null, ...core }
}

/** Whether a proper name may follow: behind a named place, or behind 省, 市 … that begin a word. */
function isNamePlace(text: string, start: number, place: PlaceReading): boolean {
  if (place.kind === 'named') return true
  if (place.kind !== 'relative') return false
  const before = text[start - 1]
  return before === undefined || !/[\u4e00-\u9fff]/.test(before) || '由和与及请向经报对会同'.includes(before)
}

// 我委, 本局; not 我部分, 本会议, 本行业
const self =
  /[我本](?:委员会|委|局|厅|部(?![分门署级])|办(?!法)|院|中心|行(?![业政])|公司|所(?![有在])|社(?!会)|署)/y
// 委直属各单位, 委机关各处室, 局属单位, 厅机关
const own = /([委局厅部办院])(?:直属|机关|属|系统)(?:各|有关|相关|所有)*/y

/** A body named without a place: 我委, 财政厅, 卫生健康部门, 公安机关, 委直属各单位. */
function readBare(text: string, start: number, limit: number, gazetteer: Gazetteer): BodyReading | null {
  self.lastIndex = start
  const writer = text[start] === '我' || text[start] === '本' ? self.exec(text)?.[0] : undefined
  if (writer && start + writer.length <= limit)
    return { start, end: start + writer.length, place: null, core: { kind: 'self' }, unit: null }
  const core =
    readStem(text, start, limit, gazetteer) ??
    readFunction(text, start, limit, gazetteer) ??
    readOwn(text, start, limit, gazetteer) ??
    readBareClass(text, start, limit, gazetteer)
  return core && { start, place: null, unit: null, ...core }
}

function readOwn(text: string, start: number, limit: number, gazetteer: Gazetteer) {
  if (!'委局厅部办院'.includes(text[start]!)) return null
  if (start > 0 && /[\u4e00-\u9fff]/.test(text[start - 1]!)) return null
  own.lastIndex = start
  const head = own.exec(text)?.[0]
  if (!head) return null
  const found = readClass(text, start + head.length, limit, gazetteer)
  return (
    found && {
      end: found.end,
      core: { kind: 'own', words: text.slice(start + 1, found.end), group: true } as const,
    }
  )
}

/** 公安机关 and 医疗机构 are somebody without a place; 部门 and 企业 are not. */
function readBareClass(text: string, start: number, limit: number, gazetteer: Gazetteer) {
  const found = readClass(text, start, limit, gazetteer)
  return found?.core.kind === 'class' && found.core.label !== 'Group' ? found : null
}

// 国家卫生健康委|办公厅, 国务院妇儿工委|办, 省政府|各部门, 市卫生健康委|机关各处室, 中国科学院|院属各单位, 国务院有关部委|、直属机构
const office =
  /办公厅|办公室(?!主任)|(?<=委)办(?![公法理事案学证])|秘书处|(?:直属)?机关党委|成员单位|牵头单位|组成部门/y
const members =
  /[、,和]?(?:机关|直属|所属|下属|[委院局厅部]属)?(?:其他(?=有关|相关))?(?:各|有关|相关|所有)|[、,和](?=直属(?:机构|单位))/y

/** 国务院|各部委、各直属机构: one group, however many kinds of member it names. */
function membersEnd(text: string, start: number, limit: number, gazetteer: Gazetteer): number {
  let end = 0
  for (let at = start; ; at = end) {
    members.lastIndex = at
    const each = members.exec(text)?.[0]
    if (!each || (end === 0 && '、,和'.includes(each[0]!))) return end
    const kind = readClass(text, at + each.length, limit, gazetteer)
    if (!kind) return end
    end = kind.end
  }
}

// 中央金融管理部门|驻湖机构, 国务院部门|驻黔单位
const resident = /驻[\u4e00-\u9fff]{1,3}?(?:派出机构|分支机构|机构|单位|办事处)/y

function residentEnd(text: string, start: number, limit: number): number {
  if (text[start] !== '驻') return 0
  resident.lastIndex = start
  const words = resident.exec(text)?.[0]
  return words && start + words.length <= limit ? start + words.length : 0
}

/** The unit behind a body, if there is one: 国家卫生健康委|基层司. */
function withUnit(
  text: string,
  body: BodyReading | null,
  limit: number,
  gazetteer: Gazetteer,
): BodyReading | null {
  const resident = body && residentEnd(text, body.end, limit)
  if (resident) return { ...body, end: resident, unit: text.slice(body.end, resident) }
  if (!body || body.core.kind === 'function' || body.core.kind === 'branch') return body
  // 爱国卫生运动委员会|各组成部门, but 医疗机构 has no units of its own
  if (body.core.kind === 'class' && body.core.label !== 'IssuingBody') return body
  // 县级以上地方人民政府|卫生行政部门
  if (body.core.kind === 'organ' && body.core.organ.name === '{p}人民政府') {
    const found = readFunctionOf(text, body.end, limit, gazetteer)
    if (found) return { ...body, ...found }
  }
  office.lastIndex = body.end
  const room = office.exec(text)?.[0]
  let end = room ? body.end + room.length : unitEnd(text, body.end, limit, gazetteer)
  if (!end) {
    end = membersEnd(text, body.end, limit, gazetteer)
  }
  return end && end <= limit ? { ...body, end, unit: text.slice(body.end, end) } : body
}
