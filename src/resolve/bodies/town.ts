/** 郭家坝镇人民政府, 友谊路街道办事处, 友谊路街道工作委员会: bodies of towns, which no list of divisions holds. */
const town = /(?:镇|乡|街道|苏木)(?:人民政府|政府|办事处|委|委员会|工委|工作委员会|党委|党工委)(?:办公室)?$/u

/** Whether a name ends as a body of a town. */
export function isTown(name: string): boolean {
  return town.test(name) && !/[市县区旗](?:镇|乡|街道)/u.test(name)
}

/** 古美路街道办事处 of 闵行区 is what its government sends out: 上海市闵行区人民政府古美路街道办事处; a town's own government has none above it. */
export function townName(words: string, division: string): string | null {
  if (/^[\u4e00-\u9fff]{2,8}街道办事处$/u.test(words)) return `${division}人民政府${words}`
  return /^[\u4e00-\u9fff]{2,8}(?:镇|乡|苏木)人民政府$/u.test(words) ? division + words : null
}
