const day = 86_400_000

/** Days from one date (YYYY-MM-DD) to another, negative if it is earlier; null if either is unknown. */
export function daysBetween(from: string | null, to: string | null): number | null {
  return from && to ? Math.round((Date.parse(to) - Date.parse(from)) / day) : null
}
