import type { Span } from '../../../domain/evidence.ts'
import { matchesOf } from '../../../text/matches.ts'
import type { NamedBody } from '../../bodies/named-body.ts'
import { neighbours } from '../../bodies/neighbours.ts'
import { chargedWith, headOfHouse, officeHolder } from '../../bodies/office-holder.ts'
import { publicHouses } from '../../bodies/public-houses.ts'
import { theirsInCharge } from '../../bodies/their-authority.ts'
import { isClause } from '../words/clause-words.ts'
import { nameEnd } from '../words/name-endings.ts'
import { subjectVerb } from '../words/subject-verbs.ts'
import { chargedOfficeAt } from './charged-office.ts'
import { levelsAt } from './level-owners.ts'
import { listAt, ownedList, type PlaceReaders } from './lists.ts'
import { anchorsOf } from './name-anchors.ts'
import { operatorsAt } from './operator-lists.ts'
import {
  describedLength,
  governmentOfPlace,
  pointedLength,
  theirOwn,
  toldApart,
  toldByField,
} from './owner-description.ts'
import { phraseAt } from './phrase.ts'
import { placesAt } from './places-asked.ts'
import { sharing } from './shared-kind.ts'
import { givenNameAt } from './short-names.ts'
import { wholeNames } from './whole-name.ts'

/**
 * Names that only their place in a sentence shows to be bodies: 牵头医院承担…, 由项目承担单位负责, 会同有关方面, and lists that say
 * 部门 once for all (编制、财政、医保等部门). Looked for where a clause begins and behind 由, 会同, 配合, 协助, 商.
 */
export function namesInPlace(
  text: string,
  sentence: Span,
  found: readonly NamedBody[],
  read: PlaceReaders,
): NamedBody[] {
  const known = found.map((body) => withoutVerb(text, body))
  const added: NamedBody[] = []
  for (const anchor of anchorsOf(text, sentence)) {
    let before: NamedBody | undefined
    // a name, then the names joined to it
    for (
      let at = anchor.at + (whose.exec(text.slice(anchor.at, anchor.at + 16))?.[0].length ?? 0);
      at < sentence.end;
    ) {
      if (added.some(({ span }) => span.start <= at && at < span.end)) break
      const names =
        levelsAt(text, at, sentence.end) ??
        operatorsAt(text, at, sentence.end, read) ??
        chargedOfficeAt(text, at, sentence.end) ??
        ownedList(text, at, sentence.end, read) ??
        phraseAt(text, at, sentence.end, read) ??
        listAt(text, at, sentence.end, read) ??
        (anchor.behindWord ? placesAt(text, at, sentence.end, read.isBody) : null) ??
        nameIn(text, at, sentence.end, anchor.behindWord, known, read) ??
        sharing(text, at, before) ??
        (known.some(({ span }) => span.start === at) ? null : givenNameAt(text, at, read.given))
      if (names?.some((one) => added.some(({ span }) => span.start === one.span.start))) break
      added.push(...(names ?? []))
      // 区房管局|、区府办: known, and joined to what is not
      before = names?.at(-1) ?? known.find(({ span }) => span.start === at)
      const end = before?.span.end
      const joint =
        end === undefined
          ? null
          : /^(?:等[^,。;、]{0,6}?(?:部门|单位|机构))?(?:\([\u4e00-\u9fff]{2,4}\))?(?:、|和|及(?!时)|与|以及|或者?)/.exec(
              text.slice(end, end + 16),
            )
      if (end === undefined || !joint) break
      const from = end + joint[0].length
      at = from + (theirOwn.test(text.slice(from, from + 20)) ? 1 : 0)
    }
  }
  added.push(...setUp(text, sentence))
  // 公安、物业企业等|有关部门, 教育厅、财政厅等|省级主管部门: no others than those named
  const completed = added.some(({ name, span }) => name.length > span.end - span.start)
  const isTail = ({ name, span }: NamedBody) =>
    text.charAt(span.start - 1) === '等' && (completed || kindOfAll.test(name))
  const kept = known.filter(
    ({ span }) => !added.some((one) => one.span.start < span.end && span.start < one.span.end),
  )
  return wholeNames(
    text,
    [...kept, ...added].filter((body) => !isTail(body)),
  )
}

/** ;会同|县工商局: behind a stop it is no office of 会同县. */
function withoutVerb(text: string, body: NamedBody): NamedBody {
  const { name, span } = body
  if (!name.startsWith('会同县') || !/[,;]/.test(text.charAt(span.start - 1))) return body
  return { name: name.slice(2), span: { start: span.start + 2, end: span.end } }
}

/** 省级主管部门(单位), 职能部门, 有关部门: what those named before 等 are. */
const kindOfAll =
  /^(?:各?有关|相关)?(?:[省市县区]级)?(?:职能|行政|主管|行政主管)?(?:部门|单位)(?:\([部单][门位]\))?$/

/** 其|所在单位, 该|机场管理机构, 本地区|工业和信息化、能源主管部门: a name that another sentence completes; not 其主管部门, which alone is nobody's. */
const whose =
  /^(?:该(?!主管)(?=[\u4e00-\u9fff]{2,8}(?:机构|单位)(?:按|负|承|提|组|依))|其所属的?|其(?=所在|上级|主要负责)|本地区的?|共同的)/

/** An office that a sentence sets up and gives its work at once: 成立|区整治工作领导小组|,负责…; 下设|办公室|,设在区建管委,承担…. */
const office =
  /(?<=成立|设立|组建|下设|建立)(?!由)[^,。;:]{0,30}?(?:领导小组|工作小组|工作组|专家组|采购小组|专班|指挥部|(?:指挥|协调)机构|联席会议|委员会|组委会|办公室)(?=(?:\([^()]{2,20}\))?(?:,(?:设[在于]|(?:办公)?地点设|挂靠|由|配备|在(?=[^,。;]{2,20}办公,))[^,。;]{2,40}|[于在][^,。;]{2,20})?(?:,[^。;:]{2,80}?为(?:成员|组员|副组长)(?:单位)?)?,(?:具体|主要|统一|全面|统筹|专门|日常)*(?:负责|承担|牵头|统筹|领导(?!小组)|协调))/g

function setUp(text: string, { start, end }: Span): NamedBody[] {
  return matchesOf(text.slice(start, end), office).flatMap(({ 0: words, index }) => {
    const name = words.replace(/^(?:了|全[市县区省])/, '')
    const at = start + index + words.length - name.length
    return isName(name) ? [{ name, span: { start: at, end: at + name.length } }] : []
  })
}

function nameIn(
  text: string,
  at: number,
  limit: number,
  behindWord: boolean,
  known: readonly NamedBody[],
  read: PlaceReaders,
): NamedBody[] | null {
  const name = nameAt(text, at, limit, behindWord)
  const same = known.find(({ span }) => span.start === (name?.span.start ?? at))
  if (
    !name ||
    (same &&
      (same.span.end >= name.span.end ||
        /负责(?!同志|人)|每|组织|会同|配合|协助|应|可以/.test(text.slice(same.span.end, name.span.end))))
  )
    return null
  // 国务院|专利行政部门: what goes on is no longer the shorter name
  if (!name.sure && !behindWord && !same && !read.isName(name.name)) return null
  return [{ name: name.name, span: name.span }]
}

/** 区府办, 县城管办, 市建交委: an office of a place by the short of its name, which ends before 发布|园区通知. */
const shortName =
  '(?:自治区|兵团|[省市县区州旗镇])(?:(?!每)[\\u4e00-\\u9fff]){1,8}?(?:局|办(?![法理公事案学])|委(?![员托派任])|厅|院|所|站|社)'

/** 省、自治区、直辖市|气象主管机构, 有关省、设区的市级|…: the places of one name. 省级、市级|…行政部门 are two. */
const levels =
  '(?:(?:(?:各|有关|相关|本)?(?:省|自治区|直辖市|地级以上市|设区的市级?|市|自治州|盟|自治县|县|旗|区|乡|镇|街道|计划单列市)(?:\\([县市区旗、]{1,5}\\))?(?:、|和|或者?|及)){1,8}(?:设区的|地级以上)?)?(?:(?:旗县|[省市县区州旗乡镇])\\([省市县区州旗街道镇乡、]{1,7}\\))?'

/**
 * A name with the verb behind it that makes it one: 县级卫生健康行政部门|负责…, 运营机构|(以下简称机构)负责…,
 * 机场管理机构|及有关单位应当….
 */
const withVerb = new RegExp(
  `(${levels}(?:${shortName}(?=${subjectVerb})|[\\u4e00-\\u9fff()“”]{0,24}?(?:${nameEnd}|${neighbours})|${shortName}))(?!和政府主要(?:负责|领导))(?=(?:\\((?:(?:以下)?简?称|设[在于]?|挂靠)[^()]{1,20}\\))?(?:(?:[、和及与]|以及)${levels}(?:(?![和及与以])[\\u4e00-\\u9fff]){0,16}?(?:${nameEnd}|${neighbours})){0,4}(?:等[^,。;、]{0,8}(?:部门|单位|机构))?(?:${subjectVerb}))`,
  'y',
)

/** A name with anything behind it: to be checked. */
const alone = new RegExp(
  `${levels}[\\u4e00-\\u9fff()“”]{0,24}?(?:${neighbours}|${nameEnd})(?!${officeHolder}|法定代表人|实际控制人|党委|主任|工作人员|人员|[省市县区]?(?:人民)?政府|部门|委员会|办公室|(?<=中心)(?:医院|卫生[院室]|学校|${publicHouses})|(?![或和及与])[\\u4e00-\\u9fff]{0,8}(?:行政|主管|管理)(?:部门|机构))`,
  'y',
)

/** 县级以上负责河长制工作的机构(以下简称河长制工作机构)|履行下列职责: what only describes a body, with the name it has from here on. */
const aliased = new RegExp(
  `[\\u4e00-\\u9fff、()]{2,40}的[\\u4e00-\\u9fff]{0,12}?${nameEnd}\\((?:以下)?[统简]?称[“"]?([\\u4e00-\\u9fff]{2,20}(?:${nameEnd}|[局委办会]))[”"]?\\)(?=履行|行使|${subjectVerb})`,
  'y',
)

/** 会同|县乡村振兴局|摸底核实, 配合|自然资源所|逐村核查: behind a word that takes a body the end of a name is enough. */
const behindAnchor =
  /(?:(?:自治区|兵团|[省市县区州旗镇])[\u4e00-\u9fff]{1,8}?(?:局(?![面限部势])|办(?![法理公事案学])|(?<![常])委(?![员托派任培])|中心|大队|支队)|[\u4e00-\u9fff]{2,6}?(?:所(?![有在需属得以])|执法[大中]?队)|(?:中央|地方)(?=(?:[和、与](?:中央|地方))?(?:财政)?(?:共同)?(?:规定|确定|承担|负担|分担|解决|安排|制定|决定|自行)))(?=[\u4e00-\u9fff、,])/y

const levelsAtStart = new RegExp(`^${levels}`)

/** …主管部门或者|其授权的机构负责: also behind another name. */
const whom = /^其(?:依法)?(?:授权|委托|指定|确定)的/

function nameAt(
  text: string,
  at: number,
  limit: number,
  behindWord: boolean,
): (NamedBody & { sure: boolean }) | null {
  at += behindWord ? pointedLength(text.slice(at, at + 24)) : 0
  const words = text.slice(at, Math.min(limit, at + 60))
  const mayBeDescribed = words.slice(0, 44).includes('的')
  const isTold = behindWord || whom.test(words)
  const told = mayBeDescribed ? (isTold ? toldApart(words) : toldByField(words)) : null
  if (told) return { name: told, span: { start: at, end: at + told.length }, sure: !behindWord }
  const sole = mayBeDescribed && behindWord ? governmentOfPlace(words) : null
  if (sole) return { name: sole, span: { start: at, end: at + sole.length }, sure: true }
  const start = at + (mayBeDescribed ? describedLength(words, behindWord) : 0)
  if (words.includes('称')) {
    aliased.lastIndex = start
    const alias = aliased.exec(text)
    if (alias && start + alias[0].length <= limit)
      return { name: alias[1]!, span: { start, end: start + alias[0].length }, sure: true }
  }
  withVerb.lastIndex = start
  alone.lastIndex = start
  const sure = withVerb.exec(text)?.[1]
  behindAnchor.lastIndex = start
  const whole = alone.exec(text)?.[0]
  // 由|市防办|就用地征求规划部门意见: the next end is of another
  const short = behindWord && !(whole && isName(whole)) ? behindAnchor.exec(text)?.[0] : undefined
  const name = sure && isName(sure) ? sure : (short ?? whole)
  if (!name || start + name.length > limit || generic.test(name) || !isName(name)) return null
  // “两旧一村”改造工作专班: the mark in front was taken for the start of a quotation
  const from = name.includes('”') && !name.includes('“') && text.charAt(start - 1) === '“' ? start - 1 : start
  if (name.startsWith('“') && !name.includes('”')) return null
  const end = start + name.length
  return { name: text.slice(from, end), span: { start: from, end }, sure: name === sure || house.test(name) }
}

/** 主管信访工作的负责人, 政府主要领导人: the words of a clause are theirs. */
const holder = new RegExp(`(?:${chargedWith}|${officeHolder}|^${headOfHouse})$`)

/** 厂长|、经理对…负责: what stands behind has told that it is he. */
const house = new RegExp(`^${headOfHouse}$`)

function isName(words: string): boolean {
  return !isClause(
    words
      .replace(theirsInCharge, '')
      .replace(/^其他(?=[\u4e00-\u9fff]{0,6}政府$|[\u4e00-\u9fff]{2,8}(?:负责|主管|监管)部门$)/, '')
      .replace(levelsAtStart, '')
      .replace(holder, '')
      .replace(/及(?!其)/, '与'),
  )
}

/** Too general to be anybody: 由政府兜底, 单位要…; or only asked: 会同市财政局,并|征求市粮食集团|的意见. */
const generic = /^(?:征[求得询]|听取)|^(?:政府|单位|部门|企业|机构|组织|学校|医院|公司|银行|方面)$/
