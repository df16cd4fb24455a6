import { ask } from '../api.ts'
import query from '../queries/text.graphql'
import type { Page, Role, Span } from '../shapes.ts'
import type { Damage } from '../wording/damage.ts'
import type { Words } from '../words/zh.ts'

export interface Source {
  readonly sha256: string
  readonly file: string
  readonly text: string | null
  readonly damage: readonly Damage[]
}

/** What of a head was read from where: from the text, or from the row of a registry. */
interface HeaderEvidence {
  readonly field: string
  readonly evidence: Span & { readonly source: { readonly sha256: string } | null }
}

interface Citation {
  readonly relation: keyof Words['relation']
  readonly to: { readonly id: string; readonly title: string | null; readonly documentNumber: string | null }
  readonly mentions: readonly Span[]
}

interface Task {
  readonly responsibilities: readonly {
    readonly role: Role
    readonly body: { readonly name: string }
    readonly evidence: Span
  }[]
}

interface Metric {
  readonly indicator: string
  readonly evidence: Span
}

/** A text, and all that was read from it. */
export interface ReadText {
  readonly sources: readonly Source[]
  readonly evidence: readonly HeaderEvidence[]
  readonly citations: readonly Citation[]
  readonly tasks: readonly Task[]
  readonly metrics: readonly Metric[]
}

type Part<Item> = Omit<Page<Item>, 'totalCount'>

interface Data {
  readonly directive: {
    readonly sources?: ReadText['sources']
    readonly evidence?: ReadText['evidence']
    readonly citations?: Part<Citation>
    readonly tasks?: Part<Task>
    readonly metrics?: Part<Metric>
  }
}

const lists = ['citations', 'tasks', 'metrics'] as const

/** Asks for a text with all its marks: a long one has more of them than one answer may hold. */
export async function readText(id: string, signal: AbortSignal): Promise<ReadText> {
  const found = { citations: [] as Citation[], tasks: [] as Task[], metrics: [] as Metric[] }
  const head: Pick<ReadText, 'sources' | 'evidence'>[] = []
  const left = new Map<(typeof lists)[number], string | null>(lists.map((list) => [list, null]))
  while (left.size > 0) {
    const variables = lists.flatMap((list) => [
      [list, left.has(list)],
      [`${list}After`, left.get(list) ?? null],
    ])
    const { directive } = await ask<Data>(
      query,
      { id, first: head.length === 0, ...Object.fromEntries(variables) },
      signal,
    )
    if (head.length === 0) head.push({ sources: directive.sources ?? [], evidence: directive.evidence ?? [] })
    for (const list of lists) {
      const page = directive[list]
      found[list].push(...((page?.nodes ?? []) as never[]))
      if (page?.pageInfo.hasNextPage) left.set(list, page.pageInfo.endCursor)
      else left.delete(list)
    }
  }
  return { ...head[0]!, ...found }
}
