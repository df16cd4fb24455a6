import type { BodyLabel } from '../../domain/body.ts'
import { anyOf, type PatternsByExample } from '../../text/any-of.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { readBodyName } from './body-name.ts'
import { readPlace } from './body-place.ts'
import type { BodyCore, BodyReading } from './body-reading.ts'
import { neighbours, smallOffices } from './neighbours.ts'
import { chargedWith, officeHolder } from './office-holder.ts'
import { teamTasks } from './team-tasks.ts'
import { theirAuthority } from './their-authority.ts'
import { wholeEndings } from './whole-endings.ts'

/** Words of a clause, and words whose meaning another sentence holds: 该单位, 其单位, 上述企业; not 其主管部门, which is as good as 主管部门. */
const notOne = new RegExp(
  `[了,。;:]|负责(?!同志$|人$|部门$|单位$)|进行|开展|加强|应当|根据|要求|加快|完善|提高|鼓励|纳入|收到|适用于|^(?:(?!${theirAuthority}部门)其(?!他|(?:指定|委托|授权|确定|设立)的)|该|这|那|上述|它|自己|本(?!级))`,
)

/** 负责河长制工作的|机构: what it does, in the words of a clause. */
const work =
  /(?:负责|承担)[^,。;的]{1,12}的(?=(?:政府)?(?:部门|机构|单位)(?:(?:或者?|和)(?:部门|机构|单位))?$)/

// 公共数据|主管部门, 数据提供|部门, 登记管理|机关; 审批建设项目环境影响报告书的|环境保护行政主管部门
const office =
  /^(.{1,24}?|.{2,40}?的.{0,12}?)((?:行政主管|行政管理|行政执法|行政|主管|管理|监管|监督管理|牵头|职能|责任)?(?:部门|机关))$/
// 主管部门, 业务主管部门: of what is not said
const anybody = /^其?(?:业务|行业|行政)?(?:主管|管理|监管|牵头|责任|职能)(?:部门|机关)$/
/** How names of kinds of institutions end. */
export const institutionEndings: PatternsByExample = {
  '小区[居民委员会]': /[居村](?:\([居村]\))?(?:民委员|委)会/,
  '小区[业委会]': /业主?委(?:员)?会|业主大会/,
  '全体[村民会议]': /(?:[居村]|村\([居]\))民(?:代表)?会议|^代表会议/,
  '县人大[常务会议]': /主任会议|常务会议|办公会议?|代表大会/,
  '有关[社会团体]': /(?<=^(?:各|有关|相关|其他|其他有关)?)(?:社会|群众|群团|宗教|行业)团体/,
  '水上[派出所]': /派出所|分局|部队|军队|武装部|人武部|军分区|警备区/,
  '农民[合作社]': /合作社|供销社|工会|共(?:产主义)?青(?:年)?团|妇联|党校/,
  '消防救援[支队]': /.队/,
  '社会[组织]':
    /(?<!抓紧|认真|积极|及时|尽快|精心|统一|负责|牵头|具体|定期|周密|严密|广泛|主动|立即|迅速|分别|适时|集中)组织/,
  '乡镇农技[站]': /(?<!网)站/,
  '基层[网格]': /网格|(?<!家)庭/,
  '[市产品质量检验所]': /[\u4e00-\u9fff]{2,8}(?:检验|检测|检定|监督|防治|服务|管理|卫生)所/,
  '赛事[主办方]': /(?:监管|主办|承办|组织|实施|建设|运营|管理|使用)方/,
  '评审[专家组]': new RegExp(`(?:${teamTasks})组`),
  ...wholeEndings,
  '各[团场]': /团场|连队|林场/,
}
// 项目承担|单位, 受理|窗口, 救助管理|机构, 受援|医院, 转制|企业
const institution = new RegExp(
  `^.{1,16}(?:单位|机构|企业|公司|医院|学校|高校|院校|银行|基金会|集团|运营商|媒体|窗口|(?<!市场|责任|经营)主体)$|^[^、]{0,16}(?:${anyOf(institutionEndings).source})$`,
)
// 街镇, 各|社区: places that must see to something; 村级|河长, 爱国卫生|监督员: offices held by one man each
const everywhere =
  /^(?:街镇|镇街|乡镇|镇村|街道|社区|村居?|园区|开发区|经开区|高新区|新区|功能区|街镇园区|(?:所在)?(?:村|社区|街道|镇|乡)\((?:社区|居|村|镇|乡|街道|园区|场)\))$|^[^、]{0,12}(?:[河湖林田路链街]长|监督员|检查员|网格员)$/
/** 设区市, 地(州、市), as the source of a pattern: levels of government for whoever governs there. */
export const governedLevel = '(?:设区市|[省市州县区地]\\([省市州县区旗盟、]{1,7}\\))'
// 由|地方统一建设, 地(州、市)|分级负责
const ofLevel = new RegExp(`^(?:地方|${governedLevel})$`)
// 居委, 小区|物业
const neighbour = new RegExp(`^(?:小区)?(?:${neighbours})$`)
// 县级政府|主要负责同志, 养老|分管局长, 单位|行政领导
const byOffice = new RegExp(`^[^、]{0,16}${officeHolder}$|^${chargedWith}$`)
// 竹阳|镇, 半淞园路|街道, 嘉定|工业区: places of the last level, which no list has
const township = /^[\u4e00-\u9fff]{2,6}(?:镇|乡|街道|新城|新区|工业区|开发区|园区|度假区)$/
// 领导小组|办公室, 工作专班, 创建|办, 农林|委, 企业服务|部: offices that the text has set up or calls by the short of their name
const shortOffice = new RegExp(
  `^[^、]{0,20}(?:小组|专班|指挥部|联席会议|工作组)(?:办公室|办)?$|^(?:社会|(?![会同由对向与和及等的了把被让])[\\u4e00-\\u9fff]){1,8}(?:(?<![主承协督举兴])办(?:公室)?|(?<!常)委|(?:${smallOffices})所|(?<![格布结大全当开僵棋政变残])局|[科股]|监管所|推进组|保障组|协调组|(?<=^(?![报经送请接按在为含以])[\\u4e00-\\u9fff]{2,8})(?<![全干内外大局小上下中北南东西俱本乐支])部)$|^(?:${smallOffices})所$`,
)
// 各产业|园区, 农业部直属|垦区, 各经营|主体
const areas = /^(?!统筹).{0,8}(?:各类?|有关|相关|[省市]属|直属).{0,8}(?:园区|开发区|垦区|管理区|主体)$/
// 县级|党委和政府, 乡镇党委和政府: who governs, one owner
const governing = /^[^、,和与及]{0,10}党委和(?:人民)?政府$/
// 军队, 驻黔部队, 各战区: of the armed forces
const forces =
  /^各?(?:军队|中国人民解放军.{2,6}|驻.{1,4}部队|(?:[东南西北中]部)?战区|军兵种|军委机关.{0,4}部门)$/
// 中央驻黔|单位, 中央和省驻江门|企业, 中央和国家机关|各部委, 各民主党派|中央: kinds of bodies from above
const central = /^(?:中央.{0,4}[驻在].{1,4}(?:单位|企业|机构)|中央(?:和|及)?国家机关.{0,6}|各?民主党派中央)$/
// 上下游|省份, 沿线|省份
const provinces = /^(?!其|该|本).{0,6}省份$/
// 供水、供电等|管线单位
const ofOneKind = /^[^,。;]{2,40}等[\u4e00-\u9fff]{2,8}(?:单位|机构|企业)$/
// 执行小组|成员单位, 部际联席会议成员单位|办公厅(室), …的所有部门和单位, 市属和驻市|各企事业单位
const group = /(?:成员单位(?:办公厅\(室\))?|(?:所有|各|部门和|机构和|企业和)[^各]{0,6}单位)$/
// 联防联控机制|(领导小组、指挥部): what the same is called elsewhere
const variants = /\([^()]{1,60}\)$/

/**
 * A string that a caller knows to name who must do something, read as a description of them by what they do or are:
 * 项目承担单位, 牵头医院, 数据提供部门. In running text such words are no bodies; null where they are not even these.
 */
export function readClassName(name: string, gazetteer: Gazetteer): BodyReading | null {
  if (notOne.test(name.replace(work, ''))) return null
  return readWithOthers(name, gazetteer) ?? readPlaces(name, gazetteer) ?? readKind(name, gazetteer)
}

/** 当地民政|等|部门 is 当地民政部门 with others; 浦东新区|等|相关区政府. */
function readWithOthers(name: string, gazetteer: Gazetteer): BodyReading | null {
  const at = name.indexOf('等', 2)
  if (at < 0) return null
  const reading =
    readBodyName(name.slice(0, at) + name.slice(at + 1), gazetteer) ??
    readBodyName(name.slice(at + 1), gazetteer)
  return reading && { ...reading, end: name.length }
}

/** 北京、天津、陕西省(自治区、直辖市)|人民政府: the same body of each place. */
function readPlaces(name: string, gazetteer: Gazetteer): BodyReading | null {
  let at = 0
  let places = 0
  for (;;) {
    const found = gazetteer.places.longest(name, at, name.length)
    if (!found) return null
    places++
    at = found.end
    if (name[at] !== '、') break
    at++
  }
  if (places < 2) return null
  const rest = name.slice(at).replace(/^\([^()]*\)/, '')
  const first = gazetteer.places.longest(name, 0, name.length)!
  const reading = readBodyName(name.slice(0, first.end) + rest, gazetteer)
  if (reading?.place?.kind !== 'named') return null
  return { ...reading, end: name.length, place: { ...reading.place, kind: 'every', divisions: [] } }
}

function readKind(name: string, gazetteer: Gazetteer): BodyReading | null {
  const place = readPlace(name, 0, name.length, gazetteer)
  const words = name.slice(place?.end ?? 0).replace(variants, '')
  const isWhole = group.test(name) || forces.test(name) || everywhere.test(name) || ofLevel.test(name)
  // 各社区|书记, 相关县|领导: the office is told by the place with it
  const core = coreOf(isWhole || byOffice.test(name) ? name : words)
  if (core) return { start: 0, end: name.length, place, core, unit: null }
  // 各省、自治区、直辖市|应对新型冠状病毒肺炎疫情联防联控机制
  if (place?.kind !== 'every' && place?.kind !== 'level') return null
  const proper = readBodyName(words, gazetteer)
  return proper?.core.kind === 'institution' ? { ...proper, end: name.length, place } : null
}

function coreOf(words: string): BodyCore | null {
  // 各级|财政, 同级|财政, 地方财政: who has the money
  if (/^(?:中央|地方|受益)?财政$/.test(words)) return { kind: 'function', stem: '财政', suffix: '' }
  if (words === '中央') return classOf('Group', words)
  if (words === '管委会' || /^[^、,和与及]{2,16}政府$/.test(words)) return classOf('IssuingBody', words)
  if ([group, governing, areas, forces, central, provinces, ofOneKind].some((kind) => kind.test(words)))
    return classOf('Group', words)
  if (anybody.test(words)) return classOf('Department', words)
  const found = office.exec(words)
  if (found) return { kind: 'function', stem: found[1]!, suffix: found[2]! }
  if (institution.test(words)) return classOf('Institution', words)
  if ([everywhere, ofLevel, neighbour, byOffice].some((kind) => kind.test(words)))
    return classOf('Group', words)
  if (township.test(words)) return classOf('IssuingBody', words)
  return shortOffice.test(words) ? { kind: 'institution', words } : null
}

function classOf(label: BodyLabel, words: string): BodyCore {
  return { kind: 'class', label, words }
}
