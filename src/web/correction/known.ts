import { ask, whenQuiet } from '../api.ts'
import query from '../queries/corrections.graphql'
import type { Words } from '../words/zh.ts'
import { isAbout } from './about.ts'
import type { Fact } from './proposal.ts'

/** What somebody said of a fact before, and what became of it. */
export interface Known {
  readonly status: keyof Words['review']
  readonly applied: boolean
  /** The whole of it, as its line in the file of corrections has it. */
  readonly json: string
}

interface Data {
  readonly nodes: readonly ({ readonly id?: string; readonly corrections?: readonly Known[] } | null)[]
}

/** So many directives may be asked for at once. */
const most = 100

/** Directives whose corrections were asked for since the last question: a panel of fifty quotes asks once. */
let gathered: { readonly ids: Set<string>; readonly answer: Promise<Data> } | null = null

/** What was said of a fact of a directive. Throws `ApiError`. */
export async function knownOf(fact: Fact): Promise<readonly Known[]> {
  if (gathered === null || gathered.ids.size >= most) {
    const ids = new Set<string>()
    const answer = whenQuiet().then(() => {
      if (gathered?.ids === ids) gathered = null
      return ask<Data>(query, { ids: [...ids] })
    })
    gathered = { ids, answer }
  }
  gathered.ids.add(fact.directive)
  const { nodes } = await gathered.answer
  const own = nodes.find((node) => node?.id === fact.directive)?.corrections ?? []
  return own.filter(({ json }) => isAbout(fact, JSON.parse(json)))
}
