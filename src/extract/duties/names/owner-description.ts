import { anyOf, type PatternsByExample } from '../../../text/any-of.ts'
import { theirAuthority } from '../../bodies/their-authority.ts'

/** 作业地的, 所在地的, 可能发生灾害地区的 in front of a name: where it is. */
const where = '(?!由)(?:[\\u4e00-\\u9fff]{0,6}地|(?:可能|已经|易)?发生[\\u4e00-\\u9fff]{2,8}地区)的'

/** 沿海|县级人民政府, 灾害发生地|市政府, 停泊点所在|乡镇, 可能发生地震地区的|县政府: where it is, often without 的. */
export const locality =
  '(?:(?:(?!由)[\\u4e00-\\u9fff]){2,16}(?:(?<!派出)所在地?|发生地区?|行为地|涉及|途经|流经)|(?:可能|已经|易)发生[\\u4e00-\\u9fff]{2,8}地区|沿(?:[海江湖线边途岸]|黄河|长江)|所在地?|毗邻|相邻|邻近|受[灾益])'

/** 接收的|街道办事处, 户籍所在的|乡镇 */
const related = '[\\u4e00-\\u9fff]{0,4}(?:接收|户籍所在|毗邻)的'

/** 由|相应的|管养单位负责, 由|其规定的|行政执法部门依法处罚, 由|其|所在单位, 由|国务院财政部门指定的|机构承办: who of a kind is meant. */
export const description = `(?:${where}|其(?:依法)?(?:确定|指定|委托|授权|设立)的(?=[\\u4e00-\\u9fff]{0,14}(?:部门|机构|单位|机关|组织))|(?!${theirAuthority})其(?!他)|本地区的?|共同的|所?涉及的|相应的|有关的|各自的|具体的|广大|(?:(?!根据|[按依][照据]|[在对向将按或给])[\\u4e00-\\u9fff]){0,12}(?:规定|确定|指定|委托|授权|设立|认可|选定)的|有[\\u4e00-\\u9fff]{1,6}权限?的|实施[\\u4e00-\\u9fff]{2,8}的|${related})`

/** What a description has no room for: another subject, or the words that give it its duty. */
const ofClause =
  '负责|牵头|会同|承担|配合|协助|予以|给予|根据|[按依][照据]|[在对向将把按由其]|共同|各|部门|机关|机构|政府'

const unled = '(?!根据|[按依][照据]|[在对向将按其])[\\u4e00-\\u9fff]'

/** What makes a kind somebody, in front of its 的. */
export const relations: PatternsByExample = {
  '[省级人民政府指定]的机构': new RegExp(
    `(?:受?其|(?:${unled}){0,10})(?:确定|指定|委托|授权|设立|认可|认定|选定)(?=的)`,
  ),
  '[授予荣誉称号]的机关': new RegExp(
    `(?:受?其|(?:${unled}){0,10})(?:授予|作出|主办|批准|颁发|核发|受理|查处|履行|收缴|接收|负责)[\\u4e00-\\u9fff]{0,18}(?=的)`,
  ),
  '[行使相对集中行政许可权]的部门': /(?:继续)?(?:行使|承接|接替)其?[\u4e00-\u9fff]{1,14}(?=的)/,
  '[所涉及]的部门': /所?涉及(?=的)/,
  '[有管辖权]的人民政府': /有[\u4e00-\u9fff]{1,6}权限?(?=的)/,
  '[实施处罚]的机关': /实施[\u4e00-\u9fff]{2,8}(?=的)/,
}

/** The kinds that only their description makes somebody; not the first word of a longer name: 人民政府|卫生行政部门. */
export const kindsToldApart: PatternsByExample = {
  '[机构]审批': /机关|机构|部门|单位/,
  '[人民政府]审批': /人民政府(?![\u4e00-\u9fff]{1,12}(?:机关|机构|部门|单位))/,
  '[环境保护行政主管部门]审批':
    /(?:(?!机关|机构|部门|单位)[\u4e00-\u9fff]){2,12}?(?:主管|管理|行政)(?:机关|机构|部门)/,
}
const byRelation = new RegExp(
  `^(?:${anyOf(relations).source})的(?:${anyOf(kindsToldApart).source})(?!(?![或和及与])[\\u4e00-\\u9fff]{1,6}(?:机关|机构|部门|单位))`,
)

/** 启动响应的|机构, 审批该项目环境影响报告书(表)的|环境保护行政主管部门: the authority that has done what the case is about. */
const byAct = new RegExp(
  `^(?:(?!${ofClause})[\\u4e00-\\u9fff()]){3,40}(?<!地)的(?:机关|(?:指挥|鉴定|监测|检测|认定|评估|经办)?机构|部门|(?:(?!机关|机构|部门|单位|的)[\\u4e00-\\u9fff]){2,12}?(?:主管|管理|行政)(?:机关|机构|部门))(?!协作|联动|分工|合作|之间|联席|负责人|工作|人员|领导|[的和与及或、等])`,
)

/** 口岸建设项目的|主管部门, 企业、事业单位的|上级主管部门: whose it is makes it somebody. */
const byField = new RegExp(
  `^各?(?:(?!${ofClause}|[是为])[\\u4e00-\\u9fff、()]){2,24}(?<!地)的(?:上级|行业|行政)?主管部门(?![和与及或、的]|负责人)`,
)

/** 各医疗机构的|财务部门|统一负责, 各乡镇的|农技推广机构|承担: an office that each of them has. */
const byHouse =
  /^(?:各|[省市县区]直|[省市县区]级)[\u4e00-\u9fff]{0,8}?(?:单位|机构|部门|企业|公司|医院|学校|高校|院校|机关|政府|乡镇|街道|园区)的(?!有关|相关|其他|主要|各|下[级属]|职能)(?:(?![负的和或与及])[\u4e00-\u9fff]){2,10}?(?:部门|机构|办公室)(?=(?:应当?|具体|统一|主要|全面)*(?:负责(?!人|同志)|承担(?!单位)|牵头(?!单位)|会同|配合|协助)|[是为][^,。;]{2,30}(?:部门|机构),)/

/** 本条例第五条规定的|负责监督管理渔船的部门: where it is said who does. */
const byArticle =
  /^[本该][\u4e00-\u9fff]{1,2}第[一二三四五六七八九十百\d]+条(?:第[一二三四五六七八九十\d]+[款项])*规定的(?=负责|主管|行使|实施)/

/** How long the words in front of a name are that point to an article; 0 if there are none. */
export function pointedLength(words: string): number {
  return byArticle.exec(words)?.[0].length ?? 0
}

/** The name with its description, at the start of what stands behind 由, 会同: 授予荣誉称号的机关. Null if none tells who it is. */
export function toldApart(words: string): string | null {
  return (
    (byRelation.exec(words) ?? byHouse.exec(words) ?? byAct.exec(words) ?? byField.exec(words))?.[0] ?? null
  )
}

/** The same at the start of a clause. */
export function toldByField(words: string): string | null {
  return (byField.exec(words) ?? byHouse.exec(words))?.[0] ?? null
}

const described = new RegExp(`^${description}`)
const whereOnly = new RegExp(`^(?:${where}|相应的|有关的|各自的|具体的|其规定的|规定的|广大)`)

/** How much of the words in front of a name describes it; elsewhere than behind 由, 会同 (`behindWord`) only where it is. */
export function describedLength(words: string, behindWord: boolean): number {
  return (behindWord ? described : whereOnly).exec(words)?.[0].length ?? 0
}

/** 口岸所在地的|人民政府, behind 由: where it is makes it one. Null if more than a government is described. */
export function governmentOfPlace(words: string): string | null {
  const length = describedLength(words, true)
  const government = /^(?:人民)?政府(?!有关|主管|[\u4e00-\u9fff]{0,8}部门)/.exec(words.slice(length))?.[0]
  return length > 0 && government ? words.slice(0, length) + government : null
}

/** 县人民政府及|其|林业主管部门, 价格主管部门及|其|价格事务所 */
export const theirOwn = new RegExp(
  `^(?!${theirAuthority})其(?![他它])(?=[\\u4e00-\\u9fff]{2,12}(?:主管部门|行政部门|事务所))`,
)
