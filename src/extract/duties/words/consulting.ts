/** What 商 begins in front of these: 商|务, 商|业, 商|定. */
const compounds = '业务品贸标户会场店铺誉事议定讨量'

/** 商 that is no part of a word, as the source of a pattern: 商|省公安厅; not 商务局. */
export const consult = `商(?![${compounds}])`

/** A body that asks another: 省农业厅|商|省公安厅; not 协商, 工商. */
export const consults = new RegExp(`(?<=中心|[局委部厅办院司行署]|部门|机构|政府|兵团)${consult}`)
