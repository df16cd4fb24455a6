import { grouped } from '../grouped.ts'
import type { Box } from './route.ts'

/** A directive as the table counts it. */
export interface Counted {
  readonly id: string
  /** The code and name of the place it is counted in; null if not known. */
  readonly place: { readonly code: string; readonly name: string } | null
  readonly year: string | null
}

export interface Heat {
  readonly places: readonly { readonly code: string; readonly name: string }[]
  readonly years: readonly string[]
  /** Ids by "code year". */
  readonly cells: ReadonlyMap<string, readonly string[]>
}

/** What stands for a place or year that is not known. */
export const unknown = '?'

export const heatSize = { cell: 28, row: 18, head: 52, years: 44 } as const

/** Counts directives by place and year. `every`: the places that have a column though nothing is counted there. */
export function heatOf(directives: readonly Counted[], every: Heat['places']): Heat {
  const known = new Map(every.map((place) => [place.code, place]))
  for (const { place } of directives)
    known.set(place?.code ?? unknown, place ?? { code: unknown, name: unknown })
  const cells = grouped(directives, ({ place, year }) => `${place?.code ?? unknown} ${year ?? unknown}`)
  return {
    places: [...known.values()].sort((a, b) =>
      a.code === unknown ? 1 : b.code === unknown ? -1 : a.code < b.code ? -1 : 1,
    ),
    years: [...new Set(directives.map(({ year }) => year ?? unknown))].sort(),
    cells: new Map([...cells].map(([key, own]) => [key, own.map(({ id }) => id)])),
  }
}

/** Where the cells of a table stand in its box, and how wide they are. */
export function heatGrid({ places }: Heat, box: Omit<Box, 'height'>) {
  const { cell, row, head, years } = heatSize
  const width = Math.min(cell, (box.width - years - 8) / Math.max(1, places.length))
  return {
    width,
    x: (column: number) => box.x + years + column * width,
    y: (line: number) => box.y + head + line * row,
  }
}

export const heightOfHeat = (years: number): number => heatSize.head + heatSize.row * years + 8

/** 1, 2–3, 4–7, 8–15, 16 and more. */
export function shadeOf(count: number): number {
  return count === 0 ? 0 : Math.min(5, Math.floor(Math.log2(count)) + 1)
}

/** The 31 provinces of the mainland by their one-character names, in the order of their codes. */
export const shortPlaces: Readonly<Record<string, string>> = {
  '110000': '京',
  '120000': '津',
  '130000': '冀',
  '140000': '晋',
  '150000': '蒙',
  '210000': '辽',
  '220000': '吉',
  '230000': '黑',
  '310000': '沪',
  '320000': '苏',
  '330000': '浙',
  '340000': '皖',
  '350000': '闽',
  '360000': '赣',
  '370000': '鲁',
  '410000': '豫',
  '420000': '鄂',
  '430000': '湘',
  '440000': '粤',
  '450000': '桂',
  '460000': '琼',
  '500000': '渝',
  '510000': '川',
  '520000': '黔',
  '530000': '滇',
  '540000': '藏',
  '610000': '陕',
  '620000': '甘',
  '630000': '青',
  '640000': '宁',
  '650000': '新',
}
