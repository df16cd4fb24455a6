import type { BodyReading } from '../../extract/bodies/body-reading.ts'
import type { Gazetteer } from '../../extract/gazetteer.ts'
import type { CanonicalBody } from './canonical.ts'
import { homeOf } from './division-of.ts'
import type { Standpoint } from './standpoint.ts'

/** 榆树市五棵树镇|人民政府, 中共|绵竹市汉旺镇|委员会, 上海市闵行区人民政府古美路街道|办事处: a town that writes. */
const townOf = /^(?:中共)?(.{2,}(?:镇|乡|苏木|街道))(?:人民政府|办事处|党委|委员会|党工委|工作委员会)/u

// 镇|党政办, 我镇|纪委, 街道|消委办, 镇|乡村振兴办; not 乡镇卫生院
const ownTown = /^[我本]?(?:镇|乡(?!村)|苏木|街道)(?!街|镇|乡(?!村))(?=.{2})/u

/** What a document sets up for its own matter: 领导小组办公室, 联席会议办公室, 专班; or 办公室, 法规处 of whom only the text around tells. */
const ownOffice = /领导小组|工作组|协调小组|联席会议|指挥部|专班|^.{0,8}(?:办公[室厅]|(?<!办事)处|[科股组])$/u

/**
 * A body whose place its name leaves open, with what the document tells of it, so that what two documents call by the same word does
 * not become one body. In a town's document 镇党政办 is that town's; elsewhere 镇人民政府 are all those of the place; 领导小组办公室 is
 * one of this document; 供电所, known only as a kind (`isClass`), one of this place.
 */
export function leaningBody(
  body: CanonicalBody,
  { place, core }: BodyReading,
  isClass: boolean,
  standpoint: Standpoint,
  gazetteer: Gazetteer,
): CanonicalBody {
  if (body.jurisdictionCode || body.group || body.parent || body.level === 'NATIONAL') return body
  const home = homeOf(standpoint, gazetteer)
  if (!home) return body
  const isOpen = isClass || (core.kind === 'unit' && !body.name.endsWith('实验室'))
  if (isOpen && ownOffice.test(body.name))
    return {
      ...body,
      level: standpoint.level,
      jurisdictionCode: home.code,
      scope: standpoint.document ?? home.code,
    }
  const level = place?.kind === 'relative' ? (place.levels[0] ?? null) : null
  const town = standpoint.level === 'TOWNSHIP' ? townOf.exec(standpoint.issuer ?? '')?.[1] : undefined
  if (town && (isOpen ? level === null : level === 'TOWNSHIP'))
    return { ...body, name: nameIn(town, body.name), level: 'TOWNSHIP', jurisdictionCode: home.code }
  // 区|科技产业局 of a zone's committee is the zone's, which is no 区 of the city
  if (level && !/管(?:理)?委(?:员)?会/.test(standpoint.issuer ?? ''))
    return { ...body, group: { quantifier: 'ALL', levels: [level], function: null, within: home.code } }
  return isOpen || level ? { ...body, scope: home.code } : body
}

/** 镇党政办, 月浦水务所 in 上海市宝山区月浦镇 → 上海市宝山区月浦镇党政办, 上海市宝山区月浦镇水务所. */
function nameIn(town: string, name: string): string {
  const whole = town.replace('人民政府', '')
  const stem = whole.replace(/(?:镇|乡|苏木|街道)$/u, '')
  const rest = name.replace(ownTown, '')
  for (const length of [4, 3, 2])
    if (rest.startsWith(stem.slice(-length)) && rest.length > length + 1)
      return whole + rest.slice(length).replace(ownTown, '')
  return whole + rest
}
