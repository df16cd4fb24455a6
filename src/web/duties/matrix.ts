import { grouped } from '../grouped.ts'
import { type Named, type Role, roles } from '../shapes.ts'

export interface Column<Body extends Named> {
  readonly body: Body
  readonly leads: number
  readonly duties: number
}

/** The bodies that have to do with the tasks: those with most to do first; who leads more goes before. */
export function columnsOf<Body extends Named>(
  tasks: readonly { readonly responsibilities: readonly { readonly role: Role; readonly body: Body }[] }[],
): Column<Body>[] {
  const found = new Map<string, Column<Body>>()
  for (const { body, role } of tasks.flatMap(({ responsibilities }) => responsibilities)) {
    const { leads, duties } = found.get(body.id) ?? { leads: 0, duties: 0 }
    found.set(body.id, { body, leads: leads + (role === 'LEAD' ? 1 : 0), duties: duties + 1 })
  }
  return [...found.values()].sort((a, b) => b.duties - a.duties || b.leads - a.leads)
}

/** Tasks by the part of the work that sets them: a notice shows those of what it prints as well, each numbered for itself. */
export const partsOf = <Task extends { readonly directive: { readonly id: string } }>(
  tasks: readonly Task[],
) => [...grouped(tasks, ({ directive }) => directive.id).values()] as [Task, ...Task[]][]

/** Who leads comes first. */
export const inOrder = <Duty extends { readonly role: Role }>(duties: readonly Duty[]): Duty[] =>
  [...duties].sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))

/**
 * A task as a row names it: its number, and its heading or first clause without that number. Under one heading of a table stand
 * several tasks, which differ in their words: 加强组织领导：整合卫生健康系统各类资源…
 */
export function rowName({
  path,
  heading,
  text,
}: {
  readonly path: readonly string[]
  readonly heading: string | null
  readonly text: string
}): { readonly number: string; readonly name: string } {
  const number = path.at(-1) ?? ''
  const whole = text.trim()
  const words = withoutNumber(whole, number)
  const standsFirst = heading === null || [whole, words].some((one) => one.startsWith(heading.trim()))
  const said = (standsFirst ? (heading ?? firstClause(words)) : `${heading}：${firstClause(words)}`).trim()
  return { number: path.join(' '), name: withoutNumber(said, number) || whole }
}

/** 二、统筹资源 is 统筹资源. */
function withoutNumber(words: string, number: string): string {
  return number && words.startsWith(number)
    ? words.slice(number.length).replace(/^[、，,.．\s]+/u, '')
    : words
}

/** Up to the first mark, at most 60 characters. */
function firstClause(text: string): string {
  const whole = text.trim()
  const clause = /^[^。；\n]{1,60}/u.exec(whole)?.[0] ?? whole
  return clause.length < whole.length ? `${clause}…` : clause
}
