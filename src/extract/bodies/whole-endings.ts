import type { PatternsByExample } from '../../text/any-of.ts'
import { publicHouses } from './public-houses.ts'

/** How names of kinds of institutions end that are told by their end alone, in running text as in a name by itself. */
export const wholeEndings: PatternsByExample = {
  '各村[“两委”]': /“?两委”?/,
  '市[气象台]': /(?:气象|电视|广播|地震)台/,
  '区域性中心[敬老院]': new RegExp(publicHouses),
}
