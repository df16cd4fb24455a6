/** A set of names to be found at a place in a text; the longest wins. Built once, read-only after. */
export interface NameTrie<Value> {
  /** The longest name that starts at `start` and ends at or before `limit`. */
  longest(text: string, start: number, limit: number): { end: number; value: Value } | null
  /** Every name that starts there, shortest first. */
  all(text: string, start: number, limit: number): { end: number; value: Value }[]
  /** Whether a name begins with these characters, or is what they begin with. */
  startsWith(beginning: string): boolean
  /** The code units that stand second in a name. */
  seconds(): Set<number>
}

interface Node<Value> {
  readonly next: Map<number, Node<Value>>
  value: Value | undefined
}

/** Later entries of the same name win over earlier ones. */
export function nameTrie<Value>(entries: Iterable<readonly [string, Value]>): NameTrie<Value> {
  const root: Node<Value> = { next: new Map(), value: undefined }
  for (const [name, value] of entries) {
    let node = root
    for (let at = 0; at < name.length; at++) {
      const unit = name.charCodeAt(at)
      let child = node.next.get(unit)
      if (!child) {
        child = { next: new Map(), value: undefined }
        node.next.set(unit, child)
      }
      node = child
    }
    node.value = value
  }
  return {
    longest(text, start, limit) {
      let node: Node<Value> | undefined = root
      let found: { end: number; value: Value } | null = null
      for (let at = start; at < limit; ) {
        node = node.next.get(text.charCodeAt(at++))
        if (!node) break
        if (node.value !== undefined) found = { end: at, value: node.value }
      }
      return found
    },
    all(text, start, limit) {
      const found: { end: number; value: Value }[] = []
      let node: Node<Value> | undefined = root
      for (let at = start; at < limit; ) {
        node = node.next.get(text.charCodeAt(at++))
        if (!node) break
        if (node.value !== undefined) found.push({ end: at, value: node.value })
      }
      return found
    },
    startsWith(beginning) {
      let node: Node<Value> | undefined = root
      for (let at = 0; at < beginning.length; at++) {
        node = node.next.get(beginning.charCodeAt(at))
        if (!node) return false
        if (node.value !== undefined) return true
      }
      return true
    },
    seconds() {
      return new Set([...root.next.values()].flatMap(({ next }) => [...next.keys()]))
    },
  }
}
