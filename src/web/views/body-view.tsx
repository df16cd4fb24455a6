import { useWords } from '../language.ts'
import query from '../queries/body.graphql'
import { directivePath, quotePath } from '../router.ts'
import type { Brief, Evidence, Level, Named, Page, Role } from '../shapes.ts'
import { useQuestion } from '../use-question.ts'
import { Answered } from './answered.tsx'
import { BriefList } from './brief-list.tsx'

interface Data {
  readonly body:
    | (Named & {
        readonly aliases: readonly string[]
        readonly level: Level | null
        readonly parent: Named | null
        readonly units: readonly Named[]
        readonly successors: readonly Named[]
        readonly predecessors: readonly Named[]
        readonly responsibilities: Page<{
          readonly role: Role
          readonly task: {
            readonly id: string
            readonly text: string
            readonly deadline: string | null
            readonly directive: { readonly id: string; readonly title: string | null }
          }
          readonly evidence: Evidence
        }>
        readonly issued: { readonly totalCount: number; readonly nodes: readonly Brief[] }
      })
    | null
}

export function BodyView({ id }: { readonly id: string }) {
  const words = useWords()
  const asked = useQuestion<Data>(query, { id })
  return (
    <Answered asked={asked}>
      {({ body }) =>
        body === null ? (
          <p class="state">{words.state.notFound}</p>
        ) : (
          <div class="page wide">
            <p class="facts">
              {[body.level && words.level[body.level], ...body.aliases].filter(Boolean).join(' · ')}
            </p>
            <h1 lang="zh-CN">{body.name}</h1>
            <Related
              bodies={[...(body.parent ? [body.parent] : []), ...body.predecessors, ...body.successors]}
            />
            <Related bodies={body.units} />
            {body.responsibilities.totalCount > 0 && (
              <>
                <h2>
                  {words.tab.tasks} <small>{body.responsibilities.totalCount}</small>
                </h2>
                <table class="list">
                  <tbody>
                    {body.responsibilities.nodes.map(({ role, task, evidence }) => (
                      <tr key={`${task.id} ${role}`}>
                        <td>
                          <b class={`role ${role}`}>{words.roleMark[role]}</b>
                        </td>
                        <td lang="zh-CN">
                          <a href={quotePath(task.directive.id, evidence)}>{task.text.slice(0, 90)}</a>
                        </td>
                        <td class="number">{task.deadline ?? '—'}</td>
                        <td lang="zh-CN">
                          <a href={directivePath(task.directive.id, 'tasks')}>{task.directive.title}</a>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </>
            )}
            {body.issued.totalCount > 0 && (
              <>
                <h2>
                  {words.field.issuingBodies} <small>{body.issued.totalCount}</small>
                </h2>
                <BriefList directives={body.issued.nodes} />
              </>
            )}
          </div>
        )
      }
    </Answered>
  )
}

function Related({ bodies }: { readonly bodies: readonly Named[] }) {
  if (bodies.length === 0) return null
  return (
    <p class="related" lang="zh-CN">
      {bodies.map(({ id, name }) => (
        <a key={id} href={`/b/${encodeURIComponent(id)}`}>
          {name}
        </a>
      ))}
    </p>
  )
}
