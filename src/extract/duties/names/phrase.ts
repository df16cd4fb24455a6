import { matchesOf } from '../../../text/matches.ts'
import { kindOfDivision } from '../../bodies/joined-levels.ts'
import type { NamedBody } from '../../bodies/named-body.ts'
import { assigns } from '../words/assigning-words.ts'
import { isClause } from '../words/clause-words.ts'
import { areTwo, outsideBrackets, type PlaceReaders, saysFunction } from './lists.ts'

type PhraseReaders = Pick<PlaceReaders, 'isBody' | 'isFunction'>

const verb = new RegExp(assigns, 'g')

/** 共青团、妇联|等团体; 房管局|等建设主管部门 */
const tail = /等(?:[^、,。;]{0,8}?(部门和单位|部门|单位|机构|企业|团体|组织))?$/

/**
 * The bodies between a place and the wording that gives them a duty, if nothing else stands there: 市、区(县)人民政府其他有关部门|
 * 按照各自职责…, 共青团、妇联等团体|会同…. Null if a word of them is no body's.
 */
export function phraseAt(
  text: string,
  at: number,
  limit: number,
  readers: PhraseReaders,
): NamedBody[] | null {
  const words = /^[^,。;:!?\n]*/.exec(text.slice(at, Math.min(limit, at + 160)))![0]
  if (verbBefore.test(words)) return null
  let tries = 0
  for (const { index } of matchesOf(words, verb)) {
    if (index === 0 || tries++ === 4) break
    const phrase = words.slice(0, index)
    // 市交通局(|市公路局配合): half of a bracket
    if (/\([^()]+$/.test(phrase)) continue
    const bodies =
      bodiesIn(at, phrase, readers) ??
      vouchedIn(text, at, phrase, readers) ??
      shortIn(at, phrase, words.slice(index), readers)
    if (bodies) return bodies
  }
  // 公安、财政等主管部门|,按照各自职责…
  const behind = text.slice(at + words.length, at + words.length + 12)
  const stopped =
    (behind.startsWith(',') && (tail.test(words) || societies.test(words))) ||
    (/^各|、/.test(words) && charged.test(behind))
  return stopped ? bodiesIn(at, words, readers) : null
}

/** 各园区管理局、各乡镇|:负责…: of a list whose lines have run into one. */
const charged = /^:(?:具体|主要|全面|统一)?(?:负责(?!人|同志)|牵头|会同|配合|协助|承担)/

/** 工会、妇联以及其他有关社会团体|,协助… */
const societies = /(?:以及|[和及])其他(?:有关|相关)?(?:社会|群众|群团|人民)(?:团体|组织)$/

/** 组织|卫生、公安等部门,对…进行检查, 全面排查|各级政府…: those who are told to, or looked at. */
const verbBefore =
  /^(?:组织(?!部)|协调(?!委|小组)|动员|督促|要求|通知|全面|排查|梳理|深入|大力|认真|严格|切实|加快|加强)/

/** 由市储备中心牵头,|市安科院、市应急局|协助, 由区应急局牵头,|民政、商务、红十字会|参与: beside one who leads they are somebody, if one is known. */
function vouchedIn(
  text: string,
  at: number,
  phrase: string,
  { isBody, isFunction }: PhraseReaders,
): NamedBody[] | null {
  const isBesideLead = /牵头,$/.test(text.slice(at - 3, at)) && partTaken.test(text.slice(at + phrase.length))
  if (!isBesideLead || !phrase.includes('、')) return null
  const items = matchesOf(phrase, /[^、]+/g)
  const isName = (words: string) =>
    (/^[\u4e00-\u9fff()]{3,20}$/.test(words) && !isClause(words)) || isFunction(words) || isBody(words)
  if (!items.every(({ 0: words }) => isName(words)) || !items.some(({ 0: words }) => isBody(words)))
    return null
  return items.map((item) =>
    isFunction(item[0])
      ? named(at, item, isBody)
      : { name: item[0], span: { start: at + item.index, end: at + item.index + item[0].length } },
  )
}
const partTaken = /^(?:积极|密切|共同)?(?:配合|协助|协同|参与|参加|支持)/

/** 卫计、教育、住建|按各自职责…, 学校、社区和妇联、团委等|按照各自职责…: nothing but short names, each of which is somebody's. */
function shortIn(
  at: number,
  phrase: string,
  said: string,
  { isBody, isFunction }: PhraseReaders,
): NamedBody[] | null {
  const list = phrase.replace(/等$/, '')
  if (!list.includes('、') || list.includes('等') || !ownPart.test(said)) return null
  const items = matchesOf(list, /(?:(?![和及与])[^、])+/g)
  const isOne = (words: string) => isFunction(words) || isBody(words) || words === '学校'
  if (items.length < 2 || !items.every(({ 0: words }) => isOne(words))) return null
  return items.map((item) => named(at, item, isBody))
}

/** 卫计, 民政 where they stand for whoever has that function: 卫计部门. */
function named(at: number, { 0: words, index }: RegExpExecArray, isBody: PlaceReaders['isBody']): NamedBody {
  const span = { start: at + index, end: at + index + words.length }
  return { name: isBody(words) ? words : `${words}部门`, span }
}
const ownPart = /^(?:要|应当?)?(?:按照?|依照?|在)(?:各自|其)的?(?:职责|职能|分工)/

/** 金沟、|银山区政府, 塔城、|阿克苏地区行政公署: what the governments of places share, said once behind the last of them. */
const government =
  /^(?:[、和及与][\u4e00-\u9fff]{2,8}?)+?((?:[省市县区州旗镇乡]|地区)(?:(?:人民)?政府|行政公署|管委会))(?=[、和及与]|$)/

function withGovernment(words: string, behind: string, isBody: PlaceReaders['isBody']): string | null {
  const more = /^[\u4e00-\u9fff]{1,5}[^省市县区州旗镇乡级地会局委厅办部院门位]$/.test(words)
    ? government.exec(behind)?.[1]
    : undefined
  return more && isBody(words + more) ? words + more : null
}

/** 市、|区(县)人民政府, 县市|区政府, 省、市两级|气象主管机构, 省、自治区、|直辖市人民政府, 居住地区县、|开发区教育局: the levels of one name. */
const levels = new RegExp(
  `^(?:有关|相关|[各属](?:地(?!区))?|(?:居住|户籍)?(?:所在)?地)?(?:(?:${kindOfDivision}|街道)(?:[、和或]))+(?=[^、]{3})(?![^、]*(?:企业|单位|公司|学校|医院)$)|^(?:县市|市县)(?=区)|^(?:(?:国家|中央|[省市州县区乡镇村])(?:、|和)?){2,4}[两二三四]级(?=[^、]{3})`,
)

/** 县农业农村局|(县动物防疫中心): what else it is called. */
function withoutAlias(name: string, isBody: PlaceReaders['isBody']): string {
  const [, own, alias] = /^([^()]+)\(([^()]+)\)$/.exec(name) ?? []
  return own && alias && alias[0] === own[0] && isBody(own) && isBody(alias) ? own : name
}

/** 环境与国土资源局|及|各园区管理局: two, though the first has 与 in its name. */
const andEach = /[局委厅办部院会](?:以及|[及和与])各/
const beforeEach = /(?<=[及和与])各.+|(?:(?!(?:以及|[及和与])各).)+/g

function bodiesIn(at: number, phrase: string, { isBody, isFunction }: PhraseReaders): NamedBody[] | null {
  // 电影发行机构|(以下简称发行机构)负责
  // 县市政局|(县排水所为业主单位)负责
  const whole = phrase.replace(
    /\((?:以?下?[统简]称[^()]{1,20}|[^()]{0,16}(?:作为|为)(?:业主|牵头|责任|实施|建设|主体)(?:单位|部门)?)\)$/,
    '',
  )
  if (/\s/.test(whole)) return null
  const found = tail.exec(whole)
  const one = whole.replace(levels, '')
  const plain = one.replace(/\([^()]*\)/g, '')
  // 县级人民政府|及其|有关部门
  const theirs =
    /及其(?=(?:有关|相关|所属|各|工作|职能|主管)*部门$|(?:驻地|派驻|所属|下属|直属|派出|分支|内设)(?:[\u4e00-\u9fff]{2,10}(?:局|机构|站|所)|机构|单位)$)/.exec(
      whole,
    )
  if (theirs && isBody(whole.slice(0, theirs.index))) {
    const owner = { name: whole.slice(0, theirs.index), span: { start: at, end: at + theirs.index } }
    const from = theirs.index + theirs[0].length
    return [owner, { name: whole.slice(from), span: { start: at + from, end: at + whole.length } }]
  }
  const isOne = !plain.includes('、') && (isBody(one) || (one !== whole && isBody(whole)))
  if (!found && isOne && !areTwo(one, isFunction))
    return [{ name: withoutAlias(whole, isBody), span: { start: at, end: at + whole.length } }]
  const named = found ? whole.slice(0, found.index) : whole
  // 卫生、教育等有关部门|和工会、妇联等社会团体: two lists
  if (/等[^、]{0,6}(?:部门|单位)(?:和|以及|、)/.test(named)) return null
  const ending = found?.[1]?.startsWith('部门') ? '部门' : ''
  const bodies: NamedBody[] = []
  for (const { 0: item, index } of matchesOf(named, outsideBrackets)) {
    const ofPlaces = (words: string, end: number) => withGovernment(words, named.slice(end), isBody)
    const isKnown =
      isBody(item) ||
      isBody(item + ending) ||
      isFunction(item) ||
      ofPlaces(item, index + item.length) !== null
    const kept = isKnown && !areTwo(item, isFunction) && !andEach.test(item)
    for (const piece of matchesOf(
      item,
      kept
        ? /.+/g
        : andEach.test(item)
          ? beforeEach
          : /(?:(?!以及|及(?!时)|[和与或]|(?<=或)者|等(?:团体|组织)|(?<=等)(?:团体|组织)|(?<=等[团组])[体织]).)+/g,
    )) {
      const their = /^其(?=有关|相关|所属|各)/.test(piece[0]) ? 1 : 0
      piece[0] = piece[0].slice(their)
      const start = at + index + piece.index + their
      // 财政, 公安|等部门, 财政、审计|和散装水泥主管部门: 部门 is said once
      // 各级应急|、消防、住建部门
      const isShort =
        saysFunction.test(piece[0]) ||
        (!isBody(piece[0]) && isFunction(piece[0].replace(/^(?:地方)?各级(?=.{2})/, '')))
      const completed = isShort && whole.endsWith('部门') ? `${piece[0]}部门` : piece[0] + ending
      const lent = ofPlaces(piece[0], start - at + piece[0].length)
      const name = lent ?? (isBody(piece[0]) && !isShort ? piece[0] : completed)
      // 工会、共青团|、妇联等群众团体
      const isSociety = found?.[1] === '团体' && isFunction(piece[0])
      // 国有林场或者|其他经营单位
      const isOther =
        bodies.length > 0 && /^其他[\u4e00-\u9fff]{0,8}(?:单位|机构|部门|企业|组织|团体)$/.test(name)
      if (!isBody(name) && !isSociety && !isOther) return null
      bodies.push({ name, span: { start, end: start + piece[0].length } })
    }
  }
  return bodies.length > 0 ? bodies : null
}
