/** Finds the longest known name that ends at a place; a text is only walked back as far as some name still fits. */
export interface SuffixTrie {
  /** Where the longest name begins that ends at `end`; null if none does. */
  startOf(text: string, end: number, floor: number): number | null
}

interface Node {
  readonly next: Map<string, Node>
  ends: boolean
}

export function suffixTrie(names: Iterable<string>): SuffixTrie {
  const root: Node = { next: new Map(), ends: false }
  for (const name of names) {
    let node = root
    for (const character of [...name].reverse()) {
      let next = node.next.get(character)
      if (!next) {
        next = { next: new Map(), ends: false }
        node.next.set(character, next)
      }
      node = next
    }
    node.ends = true
  }
  return {
    startOf(text, end, floor) {
      let node: Node | undefined = root
      let found: number | null = null
      for (let at = end - 1; at >= floor && node; at -= 1) {
        node = node.next.get(text[at]!)
        if (node?.ends) found = at
      }
      return found
    },
  }
}
