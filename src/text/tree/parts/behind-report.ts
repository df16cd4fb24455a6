import { titleKey } from '../../../domain/identifier.ts'
import type { Line } from '../lines.ts'

/** News is told in so few lines above what it reports. */
const longestReport = 12

/**
 * 中共中央办公厅 国务院办公厅印发《X》 | 新华社北京4月23日电 近日,…。 | 《X》全文如下。 | X: news that a document was issued is no notice; the
 * document begins below it, at the line of its title. 0 if there is no such news above.
 */
export function behindReport(lines: readonly Line[]): number {
  for (let at = 0; at + 1 < lines.length && at < longestReport; at++) {
    const named = /《([^《》]+)》[^《》。]{0,8}(?:全文|内容)如下/u.exec(lines[at]!.text)?.[1]
    if (named && titleKey(named) === titleKey(lines[at + 1]!.text)) return at + 1
  }
  return 0
}
