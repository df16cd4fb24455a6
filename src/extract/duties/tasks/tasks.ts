import type { Span } from '../../../domain/evidence.ts'
import type { PolicyTree, Section } from '../../../text/policy-tree.ts'
import { findTableTasks } from '../tables/task-tables.ts'
import type { TaskMention } from '../task-mention.ts'
import { findDatedOrders, findOrdersAmongGoals } from './dated-orders.ts'
import { taskHeadings } from './task-knowledge.ts'

/**
 * The tasks a document sets: its numbered sections that order something, and the rows of its task tables, in text order.
 * Sections under 指导思想, 基本原则, 目标, 背景, 定义 set none; 重点任务 and the like only group: their items have no parent.
 * Articles (第五条) are tasks where they put a duty on somebody. `issuedOn` is the day on which 9月底前 leans.
 */
export function findTasks(tree: PolicyTree, issuedOn: string | null): TaskMention[] {
  const tasks: TaskMention[] = []
  const { text } = tree.clean
  tree.parts.forEach((part, index) => {
    if (part.header.title && taskHeadings().noTaskTitle.test(part.header.title.words)) return
    const inTables = (span: Span) =>
      part.tables.some((table) => table.span.start <= span.start && span.end <= table.span.end)
    const visit = (section: Section, parent: TaskMention | null) => {
      if (inTables(section.span)) return
      const role = roleOf(text, section)
      if (role === 'nothing') {
        tasks.push(...findOrdersAmongGoals(text, section, index, issuedOn))
        return
      }
      const task = role === 'task' ? taskOf(section, index, parent) : null
      if (task) tasks.push(task, ...findDatedOrders(text, section, task, issuedOn))
      if (announcesList(text, section)) return
      for (const child of section.children) visit(child, task ?? parent)
    }
    for (const section of part.sections) visit(section, null)
    tasks.push(...findTableTasks(text, part, index))
  })
  return tasks
}

/** task: it orders something; structure: only its children do; nothing: neither. */
function roleOf(text: string, section: Section): 'task' | 'structure' | 'nothing' {
  const heading = section.heading && text.slice(section.heading.start, section.heading.end)
  const { noTask, onlyStructure } = taskHeadings()
  if (heading && isAll(heading, noTask)) return 'nothing'
  if ((heading && isAll(heading, onlyStructure)) || section.marker === null) return 'structure'
  if (/^第.{1,8}(?:章|节|篇|编|部分)$/.test(section.marker)) return 'structure'
  const own = ownText(text, section)
  if (own.includes('\t')) return 'structure'
  if (/^第.{1,8}条/.test(section.marker)) return allots.test(own) ? 'task' : 'structure'
  if (!heading && section.children.length === 0 && !/[。;,]/.test(own) && own.length < 12) return 'nothing'
  if (states.test(own.slice(0, 60))) return 'structure'
  return 'task'
}

/** 2023年主要目标和工作原则 is made of nothing but known headings. */
function isAll(heading: string, known: ReadonlySet<string>): boolean {
  const words = heading.replace(/^\d{4}年(?:度)?|[\s。:()]/g, '')
  if (known.has(words)) return true
  const pieces = words.split(/[、,和与及]/).filter((piece) => piece !== '')
  return pieces.length > 0 && pieces.every((piece) => known.has(piece))
}

/**
 * An article puts a duty on a body: 市卫生健康主管部门负责…, 县级以上人民政府应当…, 由…部门依法…, …委员会会同…
 */
const allots =
  /(?:部门|委员会|政府|局|厅|办公室|机构|机关|中心|单位|委|院|组织|领导小组)[^。;]{0,16}(?:负责|牵头|会同|应当|组织|按照|依照|依法|承担|协助|配合|加强|建立|定期)|由[^。;]{2,30}(?:负责|牵头|组织|承担|依法)/

/** 本办法所称X是指…, 本办法自…起施行, 适用本办法, 由…解释: statements of a rule about itself. */
const states = /(?:所称|是指|本(?:办法|规定|条例|细则|意见|通知|方案|措施)(?:自|适用|所指|中的))/

function announcesList(text: string, section: Section): boolean {
  const last = section.paragraphs.at(-1)
  const heading = section.heading
  const lead = last ? text.slice(last.start, last.end).trim() : ''
  if (/下列[^,。;]{0,10}之一/.test(lead)) return true
  if (/[:]$/.test(lead)) return taskHeadings().listLead.test(lead)
  return !last && heading !== null && taskHeadings().listLead.test(text.slice(heading.start, heading.end))
}

function taskOf(section: Section, part: number, parent: TaskMention | null): TaskMention {
  const span = ownSpan(section)
  return {
    kind: 'section',
    part,
    path: section.path,
    heading: section.heading,
    span,
    parent,
    dated: span,
  }
}

/** Marker, heading and own paragraphs; the children stand behind. */
function ownSpan(section: Section): Span {
  const end = Math.max(section.heading?.end ?? 0, section.paragraphs.at(-1)?.end ?? 0)
  const child = section.children[0]?.span.start ?? Number.POSITIVE_INFINITY
  return {
    start: section.span.start,
    end: end > section.span.start ? Math.min(end, child) : section.span.end,
  }
}

function ownText(text: string, section: Section): string {
  const { start, end } = ownSpan(section)
  return text.slice(start, end)
}
