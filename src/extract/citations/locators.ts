const numeral = '[一二三四五六七八九十百零〇○\\d]{1,6}'

/** 第十二条, 第一百二十条之一, 第二章, 第三编, 附件1, 附录A. */
const unit = `第${numeral}[编章节条](?:之[一二三四五六七八九十])?`

/** 第一款, 第(三)项, 第2目. */
const part = `第(?:${numeral}|\\(${numeral}\\))[章节条款项目]`

/** 第十二条第三项, 第四十条第一款第(二)项, 第二章第三节. */
const place = `${unit}(?:${part}){0,4}`

/** 第八十二条、第九十三条和第九十五条, 第十条第一款、第二款, 第三条至第五条. */
const places = new RegExp(
  `^的?(?<places>${place}(?:(?:、|和|及|至|与|或|到)(?:${place}|${part})){0,12})`,
  'u',
)

/** Longer lists of articles are not read to their end. */
const longest = 160

/**
 * The articles, paragraphs or items that stand right behind a reference, with where they end: 《立法法》|第八十二条、第九十三条;
 * 第(三)项 is 第三项. Null where the reference means the whole.
 */
export function readLocator(
  text: string,
  at: number,
): { readonly words: string; readonly end: number } | null {
  if (text[at] !== '第' && text[at] !== '的') return null
  const found = places.exec(text.slice(at, at + longest))
  return found && { words: found.groups!.places!.replace(/[()]/gu, ''), end: at + found[0].length }
}
