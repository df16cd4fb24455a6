import type { Directive } from '../domain/directive.ts'
import type { Finding } from '../domain/finding.ts'
import type { Responsibility, Role } from '../domain/responsibility.ts'
import type { Task } from '../domain/task.ts'
import type { ResponsibilityMention } from '../extract/duties/responsibility-mention.ts'
import type { TaskMention } from '../extract/duties/task-mention.ts'
import { type CleanText, evidenceOf, toSource } from '../text/clean-text.ts'
import type { BodyRegistry } from './bodies/body-registry.ts'
import type { Standpoint } from './bodies/standpoint.ts'
import { resolveTasks } from './tasks.ts'

/** Where one body has several roles in one task, the first of these is its role. */
const strongest: readonly Role[] = ['LEAD', 'RESPONSIBLE', 'COOPERATE', 'SUPERVISE']

/**
 * Mentions → tasks with who is responsible for them. `directives` and `standpoints` are by part; every body named is
 * registered in `bodies` from the standpoint of its part. A name that is no body becomes a finding.
 */
export function resolveResponsibilities(
  clean: CleanText,
  taskMentions: readonly TaskMention[],
  mentions: readonly ResponsibilityMention[],
  directives: readonly Directive[],
  standpoints: readonly Standpoint[],
  bodies: BodyRegistry,
): { tasks: readonly Task[]; responsibilities: Responsibility[]; findings: Finding[] } {
  const { tasks, idOf } = resolveTasks(
    clean,
    [...taskMentions, ...mentions.map(({ task }) => task)],
    directives,
  )
  const findings: Finding[] = []
  const found = new Map<string, Responsibility>()
  for (const mention of mentions) {
    const standpoint = standpoints[mention.part]
    if (!standpoint || !directives[mention.part]) continue
    const body = mention.isPerson
      ? bodies.registerPerson(mention.name, standpoint)
      : bodies.register(mention.name, standpoint, mention.vouched)
    if (!body) {
      findings.push({
        kind: 'unresolved-body',
        message: `owner mark names what is not known as a body: ${mention.name}`,
        ...toSource(clean, mention.body),
      })
      continue
    }
    if (mention.isShort) bodies.alsoCalled(body, clean.text.slice(mention.body.start, mention.body.end))
    const { role, confidence, rule } = mention
    const task = idOf(mention.task)
    const key = `${task} ${body}`
    const known = found.get(key)
    if (known && strongest.indexOf(known.role) <= strongest.indexOf(role)) continue
    found.set(key, { task, body, role, evidence: evidenceOf(clean, mention.span), confidence, rule })
  }
  return { tasks, responsibilities: [...found.values()], findings }
}
