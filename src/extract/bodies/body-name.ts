import type { Gazetteer } from '../gazetteer.ts'
import { readStem } from './body-core.ts'
import { readBodyAt } from './body-grammar.ts'
import { endsAsInstitution } from './body-institution.ts'
import { type PlaceReading, readPlace } from './body-place.ts'
import type { BodyReading } from './body-reading.ts'
import { freeUnitEnd, unitEnd } from './body-unit.ts'

const nameCharacters = /^[\u4e00-\u9fff()\dA-Za-z“”·、-]{2,60}$/
/** Words that a clause has and a name does not: 推进县医院建设, 负责联系学校. */
const clause =
  /[了]|负责|进行|开展|加强|应当|以及|根据|要求|加快|完善|提高|提升|鼓励|支持|引导|建立健全|设立|成立|移交|提请|每|不少于|各项|任务|措施/
/** 牵头医院, 对口帮扶学校: roles, whoever has them. */
const role =
  /^(?:牵头|配合|参与|主办|协办|承办|支援|受援|帮扶|对口|对应|该|其|本|这些|上述|所在|所有|全体|一级|二级|三级|若干)/

/** What a list names without its place: the writer's. 法院 and 政府 alone are anybody's. */
const bareOrgan =
  /^(?:.*(?:妇联|残联|科协|文联|侨联|工商联|作协|编办|总工会|办|办公室|厅|委员会|联合会|协会)|.+局|纪委监委|宣传部|组织部|统战部|政法委|团委|供销社|贸促会|红十字会)$/

// 减负办, 机管局, 房屋管理局, 文旅委
const localOffice = /^[\u4e00-\u9fff]{2,14}[办局委厅院队所社站]$/
// 全市大局, 县域布局, 省级社会: words with such an ending that name nobody
const ordinary =
  /(?:[格布结大全当开僵棋政变残]局|主办|承办|(?<!政)协办|督办|举办|兴办|常委|场所|住所|处所|社会|法院院)$/

const placeAlias = /\(([\u4e00-\u9fff]{2,8}[区县市])\)$/

/** 中华人民共和国|国务院办公厅: what a national body may put in front of its name. */
const state = '中华人民共和国'

/** A string that is nothing but one body's name, read into its parts; null if it is not. */
export function readBodyName(name: string, gazetteer: Gazetteer): BodyReading | null {
  const limit = name.length
  const full = name.startsWith(state) ? readBodyName(name.slice(state.length), gazetteer) : null
  if (full?.core.kind === 'national' && full.place === null) return { ...full, end: limit }
  const reading = readBodyAt(name, 0, limit, gazetteer)
  if (reading?.end === limit) return reading
  const whole = { start: 0, end: limit, place: null, unit: null } as const
  if ((unitEnd(name, 0, limit, gazetteer) || freeUnitEnd(name, 0, limit)) === limit && !clause.test(name))
    return { ...whole, core: { kind: 'unit' } }
  const organ = gazetteer.organs.longest(name, 0, limit)
  if (organ?.end === limit && bareOrgan.test(name))
    return { ...whole, core: { kind: 'organ', organ: organ.value } }
  const place = readPlace(name, 0, limit, gazetteer)
  if (place?.end === limit && limit > 1) return { ...whole, place, core: { kind: 'place' } }
  if (reading?.unit === null && isUnit(name, reading, gazetteer))
    return { ...reading, end: limit, unit: name.slice(reading.end) }
  // 江门高新区|(江海区): the same place by another name
  const alias = placeAlias.exec(name)
  const called = alias && readBodyName(name.slice(0, alias.index), gazetteer)
  if (called && readPlace(alias[1]!, 0, alias[1]!.length, gazetteer)?.end === alias[1]!.length)
    return { ...called, end: limit }
  // 市减负办, 省直管局: what a place calls an office that no list has
  if (place?.kind === 'named' || place?.kind === 'relative') {
    const words = name.slice(place.end)
    if (localOffice.test(words) && !ordinary.test(words) && !clause.test(words))
      return { ...whole, place, core: { kind: 'institution', words } }
  }
  return readTown(name, place) ?? readProperName(name, place, gazetteer)
}

/** 郭家坝镇人民政府, 秭归县郭家坝镇人民政府; 新华街道办事处: of the towns no list holds the names. */
const town =
  /^(?!各|有关|相关|所在|全|本|该|属地)[\u4e00-\u9fff]{2,6}(?:镇|乡|街道|苏木)(?:人民政府|政府|办事处|党委|党工委)(?:办公室)?$/

function readTown(name: string, place: PlaceReading | null): BodyReading | null {
  const owner = place?.kind === 'named' ? place : null
  const words = name.slice(owner?.end ?? 0)
  return town.test(words)
    ? { start: 0, end: name.length, place: owner, unit: null, core: { kind: 'institution', words } }
    : null
}

/** 国家药监局|医疗器械技术审评检查长三角分中心, 湘江新区管理委员会|经济发展局: an institution or an office of a body. */
function isUnit(name: string, { end, core, place }: BodyReading, gazetteer: Gazetteer): boolean {
  const unit = name.slice(end)
  if (core.kind === 'class') return false
  // 省军区、武警贵州省总队 are two; 各镇人民政府、街道办事处 one group
  if (/^[、和与及]/.test(unit) && place?.kind !== 'every' && place?.kind !== 'level') return false
  if (core.kind === 'institution' && /(?:管委会|管理委员会)$/.test(core.words))
    return readStem(name, end, name.length, gazetteer)?.end === name.length
  if (core.kind === 'national' && station.test(unit)) return true
  return isProper(unit, gazetteer) || division.test(unit)
}

/** 华中监管局, 驻武汉特派办, 青川督察局, as the source of a pattern: what stands for a national body in several provinces. */
export const regionalOffice =
  '驻?[\\u4e00-\\u9fff]{2,6}(?:监管办(?:公室)?|监管局|特派员?办(?:事处)?|专员办(?:事处)?|督察[局办])'
const station = new RegExp(`^${regionalOffice}$`)

/** 市生态环境局|大气环境处, 应急管理部|危化监管一司, 市纪委|驻生态环境分局纪检监察组: a part that no list has. */
const division =
  /^(?:(?![或和及与])[\u4e00-\u9fff]){2,7}[一二三四五六]?[处科司室]$|^(?:总部|驻[\u4e00-\u9fff]{2,12}纪检监察组)$/

function isProper(name: string, gazetteer: Gazetteer): boolean {
  return nameCharacters.test(name) && !clause.test(name) && endsAsInstitution(name, gazetteer)
}

/** 省军区、武警贵州省总队: what stands before 、 is a body by itself. */
function isSeveral(name: string, gazetteer: Gazetteer): boolean {
  const end = name.indexOf('、')
  return end > 0 && readBodyAt(name, 0, end, gazetteer)?.end === end
}

function readProperName(name: string, place: PlaceReading | null, gazetteer: Gazetteer): BodyReading | null {
  if (!isProper(name, gazetteer) || role.test(name) || isSeveral(name, gazetteer)) return null
  const whole = { start: 0, end: name.length, place: null, unit: null } as const
  // 委统计信息中心: the writer's
  if (/^[委局厅](?!员)/.test(name))
    return { ...whole, core: { kind: 'own', words: name.slice(1), group: /[各有]/.test(name) } }
  const owner = place?.kind === 'named' || place?.kind === 'relative' ? place : null
  const words = name.slice(owner?.end ?? 0)
  return { ...whole, place: owner, core: { kind: 'institution', words } }
}
