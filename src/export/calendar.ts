import { permalinkOf } from '../domain/permalink.ts'
import type { Role } from '../domain/responsibility.ts'
import type { DirectiveRow } from '../graph/read/rows.ts'
import type { Edition, ExportSource, Format } from './format.ts'
import type { MetricItem, TaskItem } from './items.ts'
import { oneLine, plainText } from './plain-text.ts'

/** Deadlines as RFC 5545 has them: a day each, without an hour. What has none is not in a calendar. */
export const calendar: Format = {
  name: 'ics',
  mediaType: 'text/calendar; charset=utf-8',
  holds: ['tasks', 'responsibilities', 'metrics'],
  async *write(what, source, edition) {
    yield lines([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//policy-lineage//deadlines//ZH',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      `X-WR-CALNAME:${textValue(oneLine(edition.title ?? '政策任务期限'))}`,
      'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ])
    const deadlines = what === 'metrics' ? metricsDue(source) : tasksDue(what, source)
    for await (const events of deadlines) yield events.map((event) => eventOf(event, edition)).join('')
    yield lines(['END:VCALENDAR'])
  },
}

interface Deadline {
  readonly id: string
  readonly date: string
  readonly summary: string
  readonly details: readonly (string | null)[]
  readonly quote: string
  readonly directive: DirectiveRow
}

/** A task is one event, however many roles in it are asked for: those of one directive come together. */
async function* tasksDue(what: string, source: ExportSource): AsyncGenerator<Deadline[]> {
  let directive = ''
  const said = new Set<string>()
  const isNew = ({ task }: TaskItem) => {
    if (task.directive !== directive) said.clear()
    directive = task.directive
    return !said.has(task.id) && said.add(task.id)
  }
  const items = source.read(what === 'tasks' ? 'tasks' : 'responsibilities')
  for await (const some of items as AsyncIterable<readonly TaskItem[]>)
    yield some.filter(isNew).flatMap(taskDue)
}

const roleNames: Readonly<Record<Role, string>> = {
  LEAD: '牵头',
  COOPERATE: '配合',
  RESPONSIBLE: '负责',
  SUPERVISE: '督促',
}

function taskDue({ task, directive, responsibilities }: TaskItem): Deadline[] {
  if (!task.deadline) return []
  const who = Object.entries(roleNames).map(([role, name]) => {
    const bodies = responsibilities.filter((one) => one.responsibility.role === role)
    return bodies.length > 0 ? `${name}: ${bodies.map(({ body }) => body.name).join('、')}` : null
  })
  const summary = shortened(task.heading ?? task.text)
  return [{ id: task.id, date: task.deadline, summary, details: who, quote: task.evidence.quote, directive }]
}

async function* metricsDue(source: ExportSource): AsyncGenerator<Deadline[]> {
  for await (const items of source.read('metrics')) yield items.flatMap(metricDue)
}

function metricDue({ metric, directive }: MetricItem): Deadline[] {
  if (!metric.deadline) return []
  const { quote } = metric.evidence
  const summary = `指标: ${metric.indicator}`
  return [{ id: metric.id, date: metric.deadline, summary, details: [], quote, directive }]
}

function eventOf(
  { id, date, summary, details, quote, directive }: Deadline,
  { base, changedAt }: Edition,
): string {
  const link = base + permalinkOf(id)
  const title = [directive.title, directive.documentNumber].filter(Boolean).join(' ')
  const description = [...details, `“${quote}”`, title, link].filter((line) => line !== null)
  return lines([
    'BEGIN:VEVENT',
    `UID:${id}@policy-lineage`,
    `DTSTAMP:${changedAt ? utc(changedAt) : '19700101T000000Z'}`,
    `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
    `SUMMARY:${textValue(oneLine(summary))}`,
    `DESCRIPTION:${textValue(description.join('\n'))}`,
    `URL:${link}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
}

const longestSummary = 60

function shortened(text: string): string {
  const characters = Array.from(text)
  return characters.length > longestSummary ? `${characters.slice(0, longestSummary).join('')}…` : text
}

/** 2022-10-11T08:30:00.123Z → 20221011T083000Z. */
function utc(time: string): string {
  return `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

function textValue(text: string): string {
  return plainText(text)
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${folded(line)}\r\n`).join('')
}

/** No line is longer than 75 bytes, and none is cut inside a character; one that goes on begins with a blank. */
function folded(line: string): string {
  let text = ''
  let size = 0
  for (const character of line) {
    const bytes = Buffer.byteLength(character)
    if (size + bytes > 75) {
      text += '\r\n '
      size = 1
    }
    text += character
    size += bytes
  }
  return text
}
