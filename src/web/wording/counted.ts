/** 1 citation, 2,995 citations, 3 条引用: a name of one and of several, parted by `|`, or one name for both. */
export function counted(count: number, names: string): string {
  return `${count.toLocaleString()} ${nameFor(count, names)}`
}

/** The name alone, where the number stands apart. */
export function nameFor(count: number, names: string): string {
  const [one = '', several = one] = names.split('|')
  return count === 1 ? one : several
}
