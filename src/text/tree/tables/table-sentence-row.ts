import type { Span } from '../../../domain/evidence.ts'
import type { ColumnKind } from './column-names.ts'
import { type FlatCell, type FlatRow, isOwners, ownersAt, sharedOut } from './table-flat-row.ts'

/**
 * A row whose task was printed in several lines, broken where its clauses end: 提升托育服务能力 | 新增托位8000个, | 每千人口达到4.6个。 |
 * 省卫生健康委 | 省教育厅、省总工会. The bodies begin behind the line that ends the sentence; what stands in front of it, but for one
 * line of each column before, is its cell. Null where no sentence ends so, and where other columns follow the bodies.
 */
export function readSentenceRow(
  lines: readonly FlatCell[],
  kinds: readonly ColumnKind[],
): { rows: readonly [FlatRow]; used: number } | null {
  const words = kinds.findIndex((kind) => kind !== 'words')
  if (words < 1 || kinds.slice(words).some((kind) => kind !== 'owners')) return null
  const owners = lines.findIndex(
    (line, i) => i > words && isOwners(line.words) && /[。;]$/u.test(lines[i - 1]!.words),
  )
  if (owners < 0) return null
  const columns = kinds.length - words
  // behind the last row other lines follow, which may look like names
  const lists = ownersAt(lines, owners).slice(0, columns)
  const task: Span = { start: lines[words - 1]!.span.start, end: lines[owners - 1]!.span.end }
  const row = [...lines.slice(0, words - 1).map(({ span }) => span), task, ...sharedOut(lists, columns)]
  return { rows: [row], used: owners + lists.length }
}
