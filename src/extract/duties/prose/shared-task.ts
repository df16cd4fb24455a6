import type { Span } from '../../../domain/evidence.ts'
import type { Role } from '../../../domain/responsibility.ts'
import { anyOf, type PatternsByExample } from '../../../text/any-of.ts'
import type { ProseDuty } from './duty.ts'

const others = '(?:等(?:[^,。;]{0,8}?(?:部门|单位|机构|团体|企业))?)?'
const manner =
  '(?:要|应当?|应该|须|必须|按照?(?:各自)?(?:职责|分工)(?:分工)?|积极|密切|全力|主动|共同|分别|协同|切实|依法|予以|给予|做好|加强|进行|具体|组织|全程|业务|技术)*'
const part = '(?:[和、并]?(?:配合|协助|协同|参与|参加|支持|指导|监督|抓?落实|实施|组成))+'

/** Who takes what part, behind the last name, without saying in what. */
export const partsOfNothing: PatternsByExample = {
  '省体育局[等部门积极参与]。': new RegExp(`^${others}${manner}${part}(?=[,。;]|$)`),
  '邮政[等部门参加]的领导小组': new RegExp(
    `^${others}${manner}${part}(?=的[^,。;]{0,30}(?:专班|组|机制|制度|会议|委员会|指挥部|格局|体系))`,
  ),
  '主要负责人[为第一责任人]': /^(?:是|为)(?:第一|直接|主要)责任人(?=[,。;]|$)/,
  '镇长[负首要责任]。': /^负(?:直接|主要|首要|第一)责任(?=[,。;]|$)/,
}
const noTask = anyOf(partsOfNothing)

/**
 * Duties in text order, where one that says of nothing what is to be done is joined to the one in front: 考核工作由河长办牵头,|
 * 财政局、统计局参与 is one task with three owners. With no duty in front it begins with its sentence: 请求海关提供协助的,|海关应当予以协助.
 */
export function withSharedTask(text: string, paragraph: Span, duties: readonly ProseDuty[]): ProseDuty[] {
  const joined: ProseDuty[] = []
  for (const duty of [...duties].sort((a, b) => a.span.start - b.span.start)) {
    const last = joined.at(-1)
    const { span } = duty
    const said = text.slice(Math.max(...duty.owners.map((one) => one.span.end)), span.end)
    const part = noTask.exec(said)?.[0]
    if (part === undefined) {
      joined.push(duty)
      continue
    }
    const owners = duty.owners.map((one) =>
      one.rule === 'prose-allotted' ? { ...one, role: roleOf(part) ?? one.role } : one,
    )
    if (last && /^[\s,、]*$/.test(text.slice(last.span.end, span.start)) && !isNew(text, part, last.span)) {
      const own = owners.filter((one) => !last.owners.some(({ span }) => span.start === one.span.start))
      joined[joined.length - 1] = {
        span: { start: last.span.start, end: Math.max(last.span.end, span.end) },
        owners: [...last.owners, ...own],
      }
    } else
      joined.push({
        span: { start: sentenceStart(text, span.start, last?.span.end ?? 0), end: span.end },
        owners,
      })
  }
  return joined.map((duty, i) => {
    const floor = Math.max(paragraph.start, joined[i - 1]?.span.end ?? 0)
    return saysNoTask(text, duty)
      ? { ...duty, span: { ...duty.span, start: sentenceBefore(text, duty.span.start, floor) } }
      : duty
  })
}

/** 办公室负责日常工作。|乡镇长是第一责任人: whose is the whole of a sentence before is not told. */
function isNew(text: string, part: string, { end }: Span): boolean {
  return part.includes('责任') && /[。;]/.test(text.charAt(end - 1))
}

/** A sentence of nothing but owners and their parts: 天津海关牵头,市商务局、天津港集团配合。 自然资源厅对此项工作负总责。 */
function saysNoTask(text: string, { span, owners }: ProseDuty): boolean {
  let rest = ''
  let at = span.start
  for (const { span: name } of [...owners].sort((a, b) => a.span.start - b.span.start)) {
    rest += `${text.slice(at, Math.max(at, name.start))}|`
    at = Math.max(at, name.end)
  }
  return onlyParts.test(rest + text.slice(at, span.end))
}

const onlyParts =
  /^(?:由|并由|此项工作由|该项工作由|对[此该]项工作|[|、,和及与\s]|等(?:相关|有关)?(?:部门|单位)?|要|应当?|予以|给予|积极|密切|共同|分别|协同|具体|组织|牵头|负总?责|抓?落实|实施|配合|协助|参与|参加|支持|承担)*[。;]?$/

/** Where the sentence in front begins, which such a sentence speaks of; not before `floor`, nor further than can be quoted. */
function sentenceBefore(text: string, at: number, floor: number): number {
  let end = at
  while (end > floor && /[\s。;]/.test(text.charAt(end - 1))) end--
  const start = sentenceStart(text, end, floor)
  return at - start > 200 ? at : start
}

/** 市林业局|积极支持配合 */
function roleOf(part: string): Role | null {
  if (/实施|落实|指导/.test(part)) return null
  return part.endsWith('监督') ? 'SUPERVISE' : 'COOPERATE'
}

function sentenceStart(text: string, at: number, floor: number): number {
  let start = at
  while (start > floor && at - start < 200 && !'。;!?\n'.includes(text.charAt(start - 1))) start--
  while (/[\s,、]/.test(text.charAt(start))) start++
  return start
}
