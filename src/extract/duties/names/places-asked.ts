import { matchesOf } from '../../../text/matches.ts'
import type { NamedBody } from '../../bodies/named-body.ts'
import type { PlaceReaders } from './lists.ts'

const place = '[\\u4e00-\\u9fff]{1,5}?(?:省|市|县|新区|(?<![地园社辖街景校厂矿库城郊灾小片])区|自治州)'

/** 会同|青川区和黑石县|每年选取, 会同|云岭省、青川市|建立: places by their own names, in front of what is done with them. */
const places = new RegExp(
  `${place}(?:[、和与及]${place}){0,5}(?=每年|统筹|共同|联合|协同|制定|研究|建立|开展|推进|推动|做好|编制|加强|组织|实施|协商)`,
  'y',
)

/** The places behind a word that takes bodies, which stand for their governments; null if any has none. */
export function placesAt(
  text: string,
  at: number,
  limit: number,
  isBody: PlaceReaders['isBody'],
): NamedBody[] | null {
  places.lastIndex = at
  const words = places.exec(text)?.[0]
  if (!words || at + words.length > limit) return null
  const items = matchesOf(words, /[^、和与及]+/g)
  if (!items.every(({ 0: name }) => isBody(`${name}人民政府`))) return null
  return items.map(({ 0: name, index }) => ({
    name,
    span: { start: at + index, end: at + index + name.length },
  }))
}
