import { dueOften } from '../due-often.ts'
import { rowName } from '../duties/matrix.ts'
import { grouped } from '../grouped.ts'
import { useTitle, useWords } from '../language.ts'
import query from '../queries/body.graphql'
import { bodyPath, jurisdictionPath, searchPath, taskPath } from '../router.ts'
import { type Brief, type Level, type Named, type Page, type Role, roles } from '../shapes.ts'
import { shortName } from '../title/short-name.ts'
import { usePages } from '../use-pages.ts'
import type { Words } from '../words/zh.ts'
import { Answered } from './answered.tsx'
import { BriefLine, BriefList } from './brief-list.tsx'
import { ExportLinks } from './export-links.tsx'
import { More } from './more.tsx'
import { NotFound } from './not-found.tsx'

interface Duty {
  readonly role: Role
  readonly task: {
    readonly id: string
    readonly text: string
    readonly path: readonly string[]
    readonly heading: string | null
    readonly deadline: string | null
    readonly recurrence: string | null
    readonly directive: Brief
  }
}

interface Unit extends Named {
  readonly responsibilities: { readonly totalCount: number }
}

interface BodyShape extends Named {
  readonly __typename: keyof Words['bodyKind']
  readonly aliases: readonly string[]
  readonly level: Level | null
  readonly jurisdiction: { readonly code: string; readonly name: string } | null
  readonly parent: Named | null
  readonly units: readonly Unit[]
  readonly successors: readonly Named[]
  readonly predecessors: readonly Named[]
  readonly responsibilities: Page<Duty>
  readonly issued: { readonly totalCount: number; readonly nodes: readonly Brief[] }
}

/** What a body is, what it has to do, directive by directive, and what it issued. */
export function BodyView({ id }: { readonly id: string }) {
  const words = useWords()
  const list = usePages<{ body: BodyShape | null }, Duty>(query, { id }, ({ body }) => body?.responsibilities)
  useTitle(list.asked.data?.body?.name)
  return (
    <Answered asked={list.asked} whole>
      {({ body }) =>
        body === null ? (
          <NotFound />
        ) : (
          <div class="page wide">
            <p class="facts">
              {[words.bodyKind[body.__typename], body.level && words.level[body.level]]
                .filter(Boolean)
                .join(' · ')}
              {body.jurisdiction && (
                <>
                  {' · '}
                  <a href={jurisdictionPath(body.jurisdiction.code)} lang="zh-CN">
                    {body.jurisdiction.name}
                  </a>
                </>
              )}
            </p>
            <h1 lang="zh-CN">{body.name}</h1>
            <dl class="fields">
              <Field name={words.body.aliases}>{body.aliases.join('、')}</Field>
              <Field name={words.body.parent} bodies={body.parent ? [body.parent] : []} />
              <Units units={body.units} of={body.name} />
              <Field name={words.body.predecessors} bodies={body.predecessors} />
              <Field name={words.body.successors} bodies={body.successors} />
            </dl>
            <h2>
              {words.body.duties} <small>{list.totalCount.toLocaleString()}</small>
            </h2>
            {list.totalCount === 0 ? (
              <p class="facts">
                {words.body.noDuties}
                {dutiesOf(body.units) > 0 && ` ${words.body.unitDuties} ${dutiesOf(body.units)}`}
              </p>
            ) : (
              <>
                <p class="facts">
                  <a href={`/calendar/${id}.ics`} download>
                    {words.body.calendar}
                  </a>
                </p>
                <DutyTable duties={list.items} />
                <More list={list} />
                <ExportLinks what="responsibilities" filter={{ body: id }} />
              </>
            )}
            {body.issued.totalCount > 0 && (
              <>
                <h2>
                  {words.body.issued} <small>{body.issued.totalCount.toLocaleString()}</small>
                </h2>
                <BriefList directives={body.issued.nodes} />
                {body.issued.totalCount > body.issued.nodes.length && (
                  <p class="facts">
                    {words.state.first} {body.issued.nodes.length} {words.state.of} {body.issued.totalCount}
                  </p>
                )}
                <ExportLinks what="directives" filter={{ issuedBy: id }} />
              </>
            )}
            <p class="facts">
              <a href={searchPath(body.name)}>{words.body.search}</a> ·{' '}
              <a href={`/feed.atom?body=${id}`}>{words.changes.feed}</a>
            </p>
          </div>
        )
      }
    </Answered>
  )
}

const dutiesOf = (units: readonly Unit[]) =>
  units.reduce((sum, { responsibilities }) => sum + responsibilities.totalCount, 0)

/** Its parts by the names they have within it, those with most to do first. */
function Units({ units, of }: { readonly units: readonly Unit[]; readonly of: string }) {
  const words = useWords()
  if (units.length === 0) return null
  const busiest = [...units].sort((a, b) => b.responsibilities.totalCount - a.responsibilities.totalCount)
  return (
    <div>
      <dt>{words.body.units}</dt>
      <dd>
        {busiest.map(({ id, name, responsibilities: { totalCount } }) => (
          <a key={id} class="choice" href={bodyPath(id)} lang="zh-CN">
            {shortName(name, [of], null)}
            {totalCount > 0 && <small> {totalCount}</small>}
          </a>
        ))}
      </dd>
    </div>
  )
}

interface FieldProps {
  readonly name: string
  readonly bodies?: readonly Named[]
  readonly children?: string
}

function Field({ name, bodies = [], children }: FieldProps) {
  if (bodies.length === 0 && !children) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd lang="zh-CN">
        {children}
        {bodies.map((body) => (
          <a key={body.id} class="choice" href={bodyPath(body.id)}>
            {body.name}
          </a>
        ))}
      </dd>
    </div>
  )
}

function DutyTable({ duties }: { readonly duties: readonly Duty[] }) {
  const words = useWords()
  return (
    <table class="list cards">
      <thead>
        <tr>
          <th scope="col">{words.body.role}</th>
          <th scope="col">{words.matrix.task}</th>
          <th scope="col">{words.matrix.deadline}</th>
        </tr>
      </thead>
      {[...grouped(duties, ({ task }) => task.directive.id).values()].map((own) => (
        <tbody key={own[0]!.task.directive.id}>
          <tr class="group">
            <th colSpan={3} scope="rowgroup">
              <BriefLine directive={own[0]!.task.directive} small />
            </th>
          </tr>
          {roles.flatMap((role) =>
            own
              .filter((one) => one.role === role)
              .map(({ task }) => (
                <tr key={`${task.id} ${role}`}>
                  <td>
                    <b class={`role ${role}`}>{words.role[role]}</b>
                  </td>
                  <td lang="zh-CN">
                    <a href={taskPath(task.id)}>
                      <span class="path">{task.path.join(' ')}</span> {rowName(task).name}
                    </a>
                  </td>
                  <td class="number">{task.deadline ?? dueOften(task.recurrence, words) ?? '—'}</td>
                </tr>
              )),
          )}
        </tbody>
      ))}
    </table>
  )
}
