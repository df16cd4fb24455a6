import { type IdPrefix, idOf } from '../domain/identifier.ts'

/**
 * Makes the ids of one document's things: from their content, so that the same thing has the same id whenever it is read; what
 * is said again in the same words is numbered, in the order in which it is asked for.
 */
export function idsInOrder(prefix: IdPrefix): (...parts: readonly (string | null)[]) => string {
  const times = new Map<string, number>()
  return (...parts) => {
    const id = idOf(prefix, ...parts)
    const nth = (times.get(id) ?? 0) + 1
    times.set(id, nth)
    return nth === 1 ? id : idOf(prefix, ...parts, String(nth))
  }
}
