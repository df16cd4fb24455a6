import type { Gazetteer } from '../gazetteer.ts'
import { readBodyName } from './body-name.ts'
import { readPlace } from './body-place.ts'
import { labelOf } from './body-reading.ts'

/**
 * The names that one place, or one ending, joins into one string: 各市州医疗保障局、财政局 → 各市州医疗保障局 and
 * 各市州财政局; 各省教育、科技主管部门 → 各省教育主管部门 and 各省科技主管部门. Null where the string is no such list.
 */
export function jointNames(name: string, gazetteer: Gazetteer): readonly string[] | null {
  const place = readPlace(name, 0, name.length, gazetteer)
  if (place?.kind !== 'every') return null
  // 各市州党委和人民政府, but 各省工业和信息化主管部门、通信管理局
  return (
    joined(name, place.end, /、(?![^(]*\))/u, gazetteer) ??
    joined(name, place.end, /[、和](?![^(]*\))/u, gazetteer)
  )
}

function joined(name: string, start: number, joint: RegExp, gazetteer: Gazetteer): readonly string[] | null {
  const whose = name.slice(0, start)
  const items = name.slice(start).split(joint)
  if (items.length < 2) return null
  const shared = ending.exec(items.at(-1)!)?.[0] ?? ''
  const names = items.map((item, at) => {
    const bare =
      at < items.length - 1 && gazetteer.functions.longest(item, 0, item.length)?.end === item.length
    return whose + item + (bare ? shared : '')
  })
  const isGroup = (each: string) => {
    const reading = readBodyName(each, gazetteer)
    return reading !== null && reading.place?.end === start && labelOf(reading) === 'Group'
  }
  return names.every(isGroup) ? names : null
}

// 嘉定工业区, 菊园新区, 嘉定新城, 昭山示范区, 柳叶湖旅游度假区
const area =
  /^[\u4e00-\u9fff()]{0,14}(?:新区|港区|园区|新城|开发区|高新区|经开区|示范区|实验区|试验区|合作区|工业区|保税区|管理区|度假区|旅游区|景区|片区|功能区)$/u
const committee = /(?:管委会|管理委员会)$/u

/** The committees of areas that have one ending together: 高新区、经开区管委会 → 高新区管委会 and 经开区管委会. Null where the string is no such list. */
export function jointAreas(name: string): readonly string[] | null {
  const ending = committee.exec(name)?.[0]
  const named = ending && name.slice(0, -ending.length).split(/(?<=区|新城)(?:、|以及|和|及)/u)
  return named && named.length > 1 && named.every((one) => area.test(one))
    ? named.map((one) => one + ending)
    : null
}

// 国有资产监督管理|主管部门, 财政|部门
const ending = /(?:行政主管|主管|行政|管理|监管)?部门$/u

/** 河北省人民政府、国家发展改革委: each a name by itself. Null where one leans on what stands before it. */
export function separateNames(names: string, gazetteer: Gazetteer): readonly string[] | null {
  const parts = names.split(/、(?![^(]*\))/u)
  return parts.length > 1 && parts.every((part) => readsAlone(part) || isOwnName(part, gazetteer))
    ? parts
    : null
}

/** 镇人民政府, 市教育局, 广西电网电力调度控制中心: not 教育局, which is whose place stood before. */
function isOwnName(name: string, gazetteer: Gazetteer): boolean {
  const reading = readBodyName(name, gazetteer)
  if (!reading || reading.place?.kind === 'every') return false
  return reading.place !== null || !['stem', 'organ', 'function', 'unit'].includes(reading.core.kind)
}

function readsAlone(name: string): boolean {
  if (/^(?:各?(?:省|自治区|直辖市|市|县|区|州)|委|办|局)/u.test(name) && !/^各.{3}/u.test(name)) return false
  return /^(?:各|国家|国务院|中|全国)|^\p{Script=Han}{2,7}(?:省|市|区|县|州|盟|兵团)\p{Script=Han}|部$/u.test(
    name,
  )
}

/** 办公厅 of the one that stands in front. */
const office = /^(?:办公厅|办公室|综合司)/u

/** 财政部国家税务总局住房城乡建设部办公厅: national bodies between which the space was lost. Null where it is one name, or not all of it is. */
export function gluedNames(name: string, { national }: Gazetteer): readonly string[] | null {
  const names: string[] = []
  for (let at = 0; at < name.length; ) {
    const found = national.longest(name, at, name.length)
    // 中央 and 人民银行 are short names that end others; what is glued begins with a name of three characters or more
    if (!found || found.end - at < 3) return null
    const end = found.end + (office.exec(name.slice(found.end))?.[0].length ?? 0)
    names.push(name.slice(at, end))
    at = end
  }
  return names.length > 1 ? names : null
}

/** 市建设局市公安局市总工会: bodies of one place, each with it in front, between which the space was lost. Null where it is one name, or not all of it is. */
export function gluedLocalNames(name: string, gazetteer: Gazetteer): readonly string[] | null {
  const names = name.split(/(?<=[局委办厅会院社])(?=[省市县区州])/u)
  const isWhole = (one: string) => readBodyName(one, gazetteer)?.place?.kind === 'relative'
  return names.length > 1 && names.every(isWhole) ? names : null
}
