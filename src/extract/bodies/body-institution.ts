import type { Gazetteer } from '../gazetteer.ts'
import type { CoreReading } from './body-core.ts'

const longestName = 30

/** Characters that a proper name does not have: it ends before them. */
const breaks = new Set('的了到在对将要应为是把被由从按以并或其使让可能每未已并且各等个')
/** Words that say somebody does something with a centre or a school, rather than name one. */
const verbs =
  /建设|建立|设立|成立|组建|新建|改建|加强|推进|推动|完善|开展|打造|支持|鼓励|引导|负责|牵头|组织|实施|落实|制定|依托|建成|创建|选择|选派|申报|提供|实现|提高|提升|优化|发挥|通过|用于|纳入|包括|以及|批准|认定|确定|骨干|定期/

/** 银行|卡, 银行|业, 银行|账户: what a bank has is no bank. */
export const bankMatters = '卡 业 票 券 账 帐 间'
const isBankMatter = new Set(bankMatters.split(' '))

/**
 * A proper name behind a place, found by its ending: 省|健康宣传教育中心, 市|推动基层卫生健康事业高质量发展领导小组|办公室.
 * Null where the words between would have to be more than a name.
 */
export function readInstitution(
  text: string,
  at: number,
  limit: number,
  gazetteer: Gazetteer,
): CoreReading | null {
  const last = Math.min(limit, at + longestName)
  for (let from = at; from < last; from++) {
    if (!isNameCharacter(text, from)) return null
    const found = gazetteer.institutionEndings.longest(text, from, last)
    if (!found || (isBankMatter.has(text.charAt(found.end)) && text.startsWith('银行', found.end - 2)))
      continue
    let { end } = found
    // 领导小组|办公室, 中心|医院: an ending may stand on another
    for (;;) {
      const more = gazetteer.institutionEndings.longest(text, end, last)
      if (!more) break
      end = more.end
    }
    const words = text.slice(at, end)
    if (words.split('(').length !== words.split(')').length || words.includes('下设')) return null
    // 推进“三地一区”建设领导小组 is named for what it is to do
    const forWork = /(?:小组|委员会|指挥部|联席会议|机制|专班|[进调作]组|办公室)$/.test(words)
    return verbs.test(words) && !forWork ? null : { end, core: { kind: 'institution', words } }
  }
  return null
}

function isNameCharacter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (unit >= 0x4e00 && unit <= 0x9fff && !breaks.has(text[at]!)) || '“”()'.includes(text[at]!)
}

/** Whether words end as an institution's name does and have more than the ending: 健康宣传教育|中心. */
export function endsAsInstitution(words: string, gazetteer: Gazetteer): boolean {
  for (let at = words.length - 2; at >= 1 && at >= words.length - 6; at--)
    if (gazetteer.institutionEndings.longest(words, at, words.length)?.end === words.length) return true
  return false
}
