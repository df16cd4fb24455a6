import type { Directive } from '../domain/directive.ts'
import { titleKey } from '../domain/identifier.ts'
import type { Task } from '../domain/task.ts'
import type { TaskMention } from '../extract/duties/task-mention.ts'
import { whenOf } from '../extract/duties/tasks/task-dates.ts'
import { type CleanText, evidenceOf, wordsOf } from '../text/clean-text.ts'
import { idsInOrder } from './ids-in-order.ts'

/** The records of tasks, and which of them each mention became. */
export interface ResolvedTasks {
  readonly tasks: readonly Task[]
  readonly idOf: (mention: TaskMention) => string
}

/**
 * Mentions → tasks. `directives[i]` is the directive that part i is. An id is made of the directive, the path and
 * the words.
 */
export function resolveTasks(
  clean: CleanText,
  mentions: readonly TaskMention[],
  directives: readonly Directive[],
): ResolvedTasks {
  const ids = new Map<TaskMention, string>()
  const bySpan = new Map<string, string>()
  const nextId = idsInOrder('task')
  const tasks: Task[] = []
  const resolve = (mention: TaskMention): string | null => {
    const known = ids.get(mention)
    if (known) return known
    const directive = directives[mention.part]
    if (!directive) return null
    const parent = mention.parent && resolve(mention.parent)
    const place = `${mention.part} ${mention.span.start} ${mention.span.end}`
    const same = bySpan.get(place)
    if (same) {
      ids.set(mention, same)
      return same
    }
    const text = wordsOf(clean, mention.span).trim()
    const id = nextId(directive.id, mention.path.join('/'), titleKey(text))
    ids.set(mention, id)
    bySpan.set(place, id)
    tasks.push({
      id,
      directive: directive.id,
      parent,
      path: [...mention.path],
      heading: mention.heading && wordsOf(clean, mention.heading).trim(),
      text,
      ...whenOf(clean.text, mention.dated, directive.issuedOn),
      evidence: evidenceOf(clean, mention.span),
    })
    return id
  }
  for (const mention of mentions) resolve(mention)
  tasks.sort((a, b) => a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end)
  return {
    tasks,
    idOf: (mention) => {
      const id = ids.get(mention)
      if (!id) throw new Error(`a task that was not resolved: ${wordsOf(clean, mention.span).slice(0, 40)}`)
      return id
    },
  }
}
