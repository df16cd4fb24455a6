/** A kind of division, with the other names of its level: 县(市、区), 市(地、州), 设区的市. */
export const kindOfDivision =
  '(?:省辖市|地级以上市|地级市|设区的市|设区市|自治区|直辖市|计划单列市|自治州|自治县|自治旗|县级市|民族乡|旗县|盟市|县市区|区县市|市县区|市州|地市|区县|县区|县市|市县|省|市|州|盟|县|区|旗|乡镇|乡|镇)(?:\\((?:自治区|自治州|自治县|街道|[省市县区州盟旗乡镇街地]|、){1,12}\\))?'

/** 市和县(市)、|上街区: the one district of a city that is named. */
const district = '(?:[\\u4e00-\\u9fff]{1,3}(?:新区|开发区|区|旗))'

/**
 * Levels joined by one name, in front of what a place of each level has: not 市、县教育局, which may be two offices, and not
 * 省、市有关部门, which begin elsewhere.
 */
const joined = new RegExp(
  `${kindOfDivision}(?:(?:、|和|以及|及|与|或者?)${kindOfDivision})+(?:(?:、|和)${district})?级?(?=(?:地方)?(?:各级)?(?:人民)?政府(?!采购|购买|债)|党委(?!书记)|财政(?![\\u4e00-\\u9fff]{0,2}[部厅局]|收|支出|政|预|资|性|供|体)|人民(?:法|检察)院|人民代表大会|[\\u4e00-\\u9fff]{2,14}?(?:行政主管|行政管理|行政|主管|管理)(?:部门|机关)|(?:[\\u4e00-\\u9fff](?!、|和|或)){2,8}?部门)`,
  'y',
)

/** 省、自治区、直辖市|卫生厅(局): the halls of all provinces, which no county has. */
const halls =
  /(?:各|有关)?省、自治区(?:、|和|及)直辖市(?:(?:、|和|及)(?:计划单列市|新疆生产建设兵团))?(?=[\u4e00-\u9fff]{2,10}?(?:厅|局(?!面|限|部|势)|委(?!托|派|任)))/y

/** 市区|政府, 省市县|人民政府: the same without a stop. */
const run =
  /(?:省市县|省市|市县区|市县|市区|县区|区县|县乡|区镇)(?=(?:各级|两级|三级)?(?:人民)?政府(?!采购|购买|债))/y

/** 市县|财政部门, 市县两级|林业局, 省市县|人民法院; not 市县乡三级公安机关, which is read by its 级. */
const runOfOffices =
  /(?:省市县|市县区?)(?![乡镇村区]{1,3}[两三四五]?级)(?=(?:两级|三级)?(?:人民(?:法|检察)院|[\u4e00-\u9fff]{2,8}?(?:部门|机关|委(?![员托派任])|(?<![格布结大全])局(?![面限部势长]))))/y

/** The levels that begin here and are joined by one name behind them, as written; null if none are: 市、县(市、区)|人民政府. */
export function joinedLevels(text: string, start: number, limit: number): string | null {
  if (!'省市县区州盟旗乡镇民自直计设地'.includes(text.charAt(start))) return null
  joined.lastIndex = start
  run.lastIndex = start
  runOfOffices.lastIndex = start
  halls.lastIndex = start
  const found = (joined.exec(text) ?? run.exec(text) ?? runOfOffices.exec(text) ?? halls.exec(text))?.[0]
  return found && start + found.length < limit ? found : null
}
