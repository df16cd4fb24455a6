import type { Tie } from './model.ts'

/**
 * The ties that others imply: a city that cites its province and the state, where the province cites the state. They are drawn
 * only when asked for. One tie after the other is taken out, so that a ring of directives that all cite each other keeps its
 * connection. Ids of ties.
 */
export function impliedTies(ties: readonly Tie[]): ReadonlySet<string> {
  const cited = new Map<string, Map<string, Tie[]>>()
  for (const tie of ties) {
    const from = cited.get(tie.from) ?? new Map<string, Tie[]>()
    from.set(tie.to, [...(from.get(tie.to) ?? []), tie])
    cited.set(tie.from, from)
  }
  const implied = new Set<string>()
  for (const [from, targets] of cited)
    for (const [to, between] of [...targets])
      if (leadsAround(from, to)) {
        targets.delete(to)
        for (const { id } of between) implied.add(id)
      }
  return implied

  function leadsAround(from: string, to: string): boolean {
    const seen = new Set([from])
    const next = [...(cited.get(from)?.keys() ?? [])].filter((id) => id !== to)
    for (let id = next.pop(); id !== undefined; id = next.pop()) {
      if (id === to) return true
      if (seen.has(id)) continue
      seen.add(id)
      next.push(...(cited.get(id)?.keys() ?? []))
    }
    return false
  }
}
