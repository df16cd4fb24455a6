/**
 * The names of the properties that are not as they should be. A property that is null, or a list of none, is one that is not
 * there (a bulk load writes none); what is there besides, as search tags are, is not asked about.
 */
export function differing(
  is: Readonly<Record<string, unknown>>,
  shouldBe: Readonly<Record<string, unknown>>,
): string[] {
  return Object.entries(shouldBe)
    .filter(([name, value]) => written(is[name]) !== written(value))
    .map(([name]) => name)
}

const written = (value: unknown) =>
  JSON.stringify(Array.isArray(value) && value.length === 0 ? null : (value ?? null))

export function sameSet(some: readonly (string | null)[], others: readonly (string | null)[]): boolean {
  return JSON.stringify([...new Set(some)].sort()) === JSON.stringify([...new Set(others)].sort())
}

export function sameList(some: readonly string[], others: readonly string[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others)
}
