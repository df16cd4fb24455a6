/** 省, 自治区, 市, 地区, 盟 …: the word that says what a division is. */
const divisionWord = /(特别行政区|自治区|自治州|自治县|自治旗|地区|林区|特区|省|市|州|盟|县|区|旗)$/

/**
 * A division's name without what it is and whose it is: 山东省 → 山东, 恩施土家族苗族自治州 → 恩施, 锡林郭勒盟 → 锡林郭勒.
 * Null if nothing would be left.
 */
export function shortPlaceName(name: string, nationalities: readonly string[]): string | null {
  const division = divisionWord.exec(name)?.[0]
  if (!division) return null
  let short = name.slice(0, -division.length)
  if (division.startsWith('自治')) {
    // 黔西南布依族苗族自治州: nationalities stand last, several in a row.
    for (let last = true; last; ) {
      const people = nationalities.find((word) => short.length > word.length && short.endsWith(word))
      last = people !== undefined
      if (people) short = short.slice(0, -people.length)
    }
  }
  return short || null
}
