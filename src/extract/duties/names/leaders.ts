import type { Span } from '../../../domain/evidence.ts'
import { matchesOf } from '../../../text/matches.ts'
import type { NamedBody } from '../../bodies/named-body.ts'
import { noPerson, personName } from './person-names.ts'

/** 郭德云同志|负责日常工作, 由王大川同志|牵头, 王大川同志|:主持全面工作: a person in running text, of whom 同志 tells that he is one. */
const comrade = new RegExp(
  `(?<=^|[,;:。、\\n]|由)(${personName}同志)(?=(?:具体|全面|主要)?(?:负责|牵头|承担|分管|抓)|:?(?:主持|协管|协助[^,。;]{0,8}分管|(?:负责|分管)))`,
  'g',
)

/** 书记, 副主任, 总工程师, 县委常委, 党组成员: what titles end with. */
const rank =
  '(?:书记|委员|常委|主席|主任|[\\u4e00-\\u9fff]长|经理|成员|巡视员|调研员|总?[工会经][程计济]师|总监|专员)'

/** What a title begins with behind a name: 王大川|党组成员, 王大川|副局长. */
const first =
  '(?:党|机关|[省市县区镇乡州局厅委部院处科站]|街道|工会|妇联|人大|政协|人武|副|总|常务|第一|纪[检委]|政[法治]|宣传|组织|统战|办公室|[一二三四]级|专职|主任|书记)'
const title = `[\\u4e00-\\u9fff]{0,16}?${rank}(?:\\([^()]{1,14}\\))?`

/** 主持全面工作, 分管…, 协助分管…, 负责…: what is said of a leader right behind his titles and a colon. */
const charged = '(?:主持|分管|协管|协助|主管|负责|全面负责|牵头)'
const inCharge = '(?:主持|分管|协管|协助[^,。;]{0,8}分管)(?!领导|副|负责)'

/**
 * 王大川|党组书记、局长|:主持全面工作。 罗灿|副局长(正处级),县水务局局长|:协助分管…, 罗灿|(党工委委员、武装部部长|,负责…), 罗灿|副局长|分管…;
 * 副局长|罗灿|分管…; 罗灿|:分管….
 */
const titled = [
  new RegExp(
    `(?<=^|[,;:。、\\n\\s])(${personName})[ ,(]?(?=${first})${title}(?:[、, ]${title}){0,4}(?=[:,]${charged}|${inCharge})`,
    'g',
  ),
  new RegExp(`(?<=^|[,;:。\\n])${title}(?:[、]${title}){0,4}(${personName})(?:同志)?(?=:?${inCharge})`, 'g'),
  new RegExp(`(?<=^|[。\\n]|[一二三四五六七八九十\\d][、.)]\\s?)(${personName})(?=:${inCharge})`, 'g'),
]

/** Cheap test that a sentence may say what a leader is in charge of. */
const mayCharge = /主持|分管|协管|[长任记员师席理监)][:,](?:协助|主管|全面负责|负责|牵头)/

/** The persons of whom a sentence says what is theirs, each with his titles. */
export function leadersIn(text: string, { start, end }: Span): NamedBody[] {
  const words = text.slice(start, end)
  const found = words.includes('同志') ? matchesOf(words, comrade) : []
  if (mayCharge.test(words)) for (const one of titled) found.push(...matchesOf(words, one))
  return found.flatMap(({ 0: whole, 1: name = whole, index }, i) =>
    noPerson.test(name) || found.slice(0, i).some((one) => one.index === index)
      ? []
      : [{ name, span: { start: start + index, end: start + index + whole.length }, isPerson: true }],
  )
}
