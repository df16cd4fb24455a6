import type { Seen } from './allotted.ts'
import { type ProseDuty, trimmed } from './duty.ts'

/** …,县公安局|予以配合。 …,有关部门|应当协助和配合。: a clause that is nothing but the help, and names nobody who is helped. */
const helps =
  /^(?:应当?|[要须])?(?:予以|给予|积极|密切)?(?:支持[、和])?(?:配合|协助)(?:[、和](?:配合|协助|支持))?[。;\s]*$/

/** 海关|持续开展…: what one does, not what one was, is or has done. */
const noDeed = /[已了]|^(?:的|是|为|设|等)|[,:]$/

/**
 * Who is helped in what he does by the clause right behind leads it, though no word of his own says so: 市教育局|定期组织演练,县公安局
 * 予以配合。 What has been read already of those who lead is given another role; the others are as they were.
 */
export function helped(text: string, seen: readonly Seen[]): Seen[] {
  return seen.map((one, i): Seen => {
    const { stretch, duty, sentence } = one
    const next = seen[i + 1]
    const { subject, by, span } = stretch
    if (!subject || by || next?.sentence !== sentence || subject.span.start < span.start) return one
    if (duty && !duty.owners.every(({ role }) => role === 'SUPERVISE')) return one
    const helper = next.stretch.subject
    if (!helper || next.stretch.by || helper.span.start < next.stretch.span.start) return one
    if (!next.duty?.owners.every(({ role }) => role === 'COOPERATE')) return one
    if (!helps.test(text.slice(helper.span.end, next.stretch.span.end))) return one
    const said = text.slice(subject.span.end, span.end).replace(/,$/, '')
    if (said.length < 6 || noDeed.test(said)) return one
    const owners = subject.bodies.map((body) => ({ ...body, role: 'LEAD' as const, rule: 'prose-helped' }))
    const leads: ProseDuty = { span: trimmed(text, span), owners }
    return { ...one, duty: leads }
  })
}
