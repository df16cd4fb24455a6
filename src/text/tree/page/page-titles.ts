import { beginsTitle } from '../head/title-lines.ts'
import { endsLikeTitle, isBodyLine, isTitlePiece } from '../line-shape.ts'
import { isFurniture } from './page-furniture.ts'

/** 国务院关于印发; 国务院办公厅关于有效发挥政府性: the first line of a statutory title. */
export function isTitleStart(words: string): boolean {
  return isTitlePiece(words) && beginsTitle(words) && !isFurniture(words)
}

/** A line that could be a whole title or the first of one. */
export function isTitle(words: string): boolean {
  if (!isTitlePiece(words) || isFurniture(words)) return false
  if (isBareForm(words) || (words.length > 6 && beginsTitle(words))) return true
  return (
    words.length > 3 &&
    (/(?:条例|办法|规定|令)$/u.test(words) ||
      isAnnouncement(words) ||
      (words.length > 9 && endsLikeTitle(words)))
  )
}

/** 令, 公 告: the form alone, with whose it is above or below. */
export function isBareForm(words: string): boolean {
  return /^(?:令|公\s?告|通\s?告)$/u.test(words)
}

/** 水利部公告: an announcement that names its issuer only. */
function isAnnouncement(words: string): boolean {
  return /(?:公告|通告)$/u.test(words) && isBodyLine(words.slice(0, -2))
}
