/**
 * The names of the properties that are not as they should be. A property that is null is one that is not there, and what is
 * there besides, as search tags are, is not asked about.
 */
export function differing(
  is: Readonly<Record<string, unknown>>,
  shouldBe: Readonly<Record<string, unknown>>,
): string[] {
  return Object.entries(shouldBe)
    .filter(([name, value]) => JSON.stringify(is[name] ?? null) !== JSON.stringify(value ?? null))
    .map(([name]) => name)
}

export function sameSet(some: readonly (string | null)[], others: readonly (string | null)[]): boolean {
  return JSON.stringify([...new Set(some)].sort()) === JSON.stringify([...new Set(others)].sort())
}

export function sameList(some: readonly string[], others: readonly string[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others)
}
