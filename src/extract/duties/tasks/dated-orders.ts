import type { Span } from '../../../domain/evidence.ts'
import type { Section } from '../../../text/policy-tree.ts'
import { sentencesOf } from '../prose/stretches.ts'
import type { TaskMention } from '../task-mention.ts'
import { deadlinesOf } from './task-dates.ts'

/**
 * What is to be over by the date: 在2020年9月底前完成, 12月底前印发. A rate that is to be reached is a metric, and
 * 优先支持2月底前能够完成技改的企业 says whom, not what is to be done.
 */
const finished = /(?<!能够|有望)(?:完成|建成|出台|印发|报送|上报|投入使用|启用|到位|上线|挂牌|竣工|开工)/

/**
 * Where a section names several dates, its sentences that order something done by one of them are tasks of their own:
 * 发热哨点诊室建设在2020年9月底前完成。
 */
export function findDatedOrders(
  text: string,
  section: Section,
  task: TaskMention,
  issuedOn: string | null,
): TaskMention[] {
  if (deadlinesOf(text, task.span, issuedOn).size < 2) return []
  return section.paragraphs.flatMap((paragraph) =>
    halvesOf(text, paragraph).flatMap((span): TaskMention[] => {
      const dates = finished.test(text.slice(span.start, span.end)) ? deadlinesOf(text, span, issuedOn) : null
      if (dates?.size !== 1) return []
      return [{ ...task, kind: 'duty', heading: null, span, parent: task, dated: span }]
    }),
  )
}

/** 在2020年9月底前完成: an order even among goals. */
const byThen = /(?:前|底)(?:全部|全面|基本)?完成/

/** Among goals, which set no tasks, the sentences that order something finished by a day. */
export function findOrdersAmongGoals(
  text: string,
  section: Section,
  part: number,
  issuedOn: string | null,
): TaskMention[] {
  const own = section.paragraphs.flatMap((paragraph) =>
    halvesOf(text, paragraph).flatMap((span): TaskMention[] => {
      if (!byThen.test(text.slice(span.start, span.end)) || deadlinesOf(text, span, issuedOn).size !== 1)
        return []
      return [{ kind: 'duty', part, path: section.path, heading: null, span, parent: null, dated: span }]
    }),
  )
  return [...own, ...section.children.flatMap((child) => findOrdersAmongGoals(text, child, part, issuedOn))]
}

/** Sentences and half-sentences. */
function halvesOf(text: string, paragraph: Span): Span[] {
  return sentencesOf(text, paragraph).flatMap((sentence) => {
    const halves: Span[] = []
    let start = sentence.start
    for (let i = start; i < sentence.end; i++) {
      if (text.charAt(i) !== ';' && i < sentence.end - 1) continue
      if (i + 1 - start > 8) halves.push({ start, end: i + 1 })
      start = i + 1
    }
    return halves
  })
}
