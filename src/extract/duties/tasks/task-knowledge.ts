import { readFileSync } from 'node:fs'
import { z } from 'zod'

/**
 * `seeds/gazetteer/tasks/headings.json`: headings under which nothing is ordered (指导思想), headings that only group tasks
 * (重点任务), words that announce a list of things instead of tasks (下列材料:), endings of titles of documents that set no
 * tasks at all (统计公报).
 */
const Headings = z.object({
  noTask: z.array(z.string().min(2)),
  onlyStructure: z.array(z.string().min(2)),
  listLeads: z.array(z.string().min(2)),
  noTaskTitles: z.array(z.string().min(2)),
})

export interface TaskHeadings {
  readonly noTask: ReadonlySet<string>
  readonly onlyStructure: ReadonlySet<string>
  /** Does a paragraph that ends with a colon announce a list of things. */
  readonly listLead: RegExp
  readonly noTaskTitle: RegExp
}

let headings: TaskHeadings | undefined

export function taskHeadings(): TaskHeadings {
  headings ??= readHeadings()
  return headings
}

function readHeadings(): TaskHeadings {
  const file = new URL('../../../../seeds/gazetteer/tasks/headings.json', import.meta.url)
  const read = Headings.parse(JSON.parse(readFileSync(file, 'utf8')))
  return {
    noTask: new Set(read.noTask),
    onlyStructure: new Set(read.onlyStructure),
    listLead: new RegExp(`(?:${read.listLeads.join('|')})(?:如下|为|是|包括|有)?:?$`),
    noTaskTitle: new RegExp(`(?:${read.noTaskTitles.join('|')})(?:[(].{0,20}[)])?$`),
  }
}
