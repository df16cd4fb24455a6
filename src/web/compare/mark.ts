/** The outline of a target's mark around a point: what is asked tells one from another, as the legend says. */
export function markOf(comparator: string, x: number, y: number): string {
  if (/^GTE?$/.test(comparator)) return `M${x - 5} ${y - 6}L${x + 6} ${y}L${x - 5} ${y + 6}Z`
  if (/^LTE?$/.test(comparator)) return `M${x + 5} ${y - 6}L${x - 6} ${y}L${x + 5} ${y + 6}Z`
  if (comparator === 'INCREASE') return `M${x - 6} ${y + 5}L${x} ${y - 6}L${x + 6} ${y + 5}Z`
  if (comparator === 'DECREASE') return `M${x - 6} ${y - 5}L${x} ${y + 6}L${x + 6} ${y - 5}Z`
  if (comparator === 'APPROX') return `M${x - 7} ${y}L${x} ${y - 7}L${x + 7} ${y}L${x} ${y + 7}Z`
  // Of a range, which goes on to its other end as a band, the lower end.
  if (comparator === 'RANGE') return `M${x - 2} ${y - 6}h4v12h-4Z`
  return `M${x - 5} ${y - 5}h10v10h-10Z`
}
