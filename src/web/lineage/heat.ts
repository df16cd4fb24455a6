import { grouped } from '../grouped.ts'
import type { Box } from './route.ts'
import { shortPlaces } from './short-places.ts'

/** A directive as the table counts it. */
export interface Counted {
  readonly id: string
  /** The code and name of the place it is counted in; null if not known. */
  readonly place: { readonly code: string; readonly name: string } | null
  readonly year: string | null
}

interface Place {
  readonly code: string
  readonly name: string
}

export interface Heat {
  readonly places: readonly Place[]
  readonly years: readonly string[]
  /** Ids by "code year". */
  readonly cells: ReadonlyMap<string, readonly string[]>
  /** Whether a line is a place and a column a year: where the window has no room for a column a place. */
  readonly turned: boolean
}

/** What stands for a place or year that is not known. */
export const unknown = '?'

/** `named`: what a name of two characters needs; `least`: one of one. */
const size = { cell: 28, named: 26, least: 16, row: 18, head: 30, side: 44 } as const

/** What a table is of. */
interface Kind {
  readonly isProvincial: boolean
  /** Whether it is asked of every province: of what the state issued. What a province issued others cite by chance. */
  readonly isNational: boolean
}

/**
 * Cities and counties are counted under their own names while each has room for it; else under their provinces. Of what the state
 * issued all provinces are there: a column without a number tells as well.
 */
export function heatWithin(width: number, directives: readonly Counted[], kind: Kind): Heat {
  const { isProvincial, isNational } = kind
  const room = width - size.side
  const own = new Set(directives.map(({ place }) => place?.code)).size
  if (!isProvincial && own * size.named <= room) return heatOf(directives, [])
  const counted = directives.map((one) => ({ ...one, place: one.place && provinceOf(one.place) }))
  const least = isNational ? provinces.length : new Set(counted.map(({ place }) => place?.code)).size
  const turned = least * size.least > room
  return heatOf(counted, isNational && !turned ? provinces : [], turned)
}

const provinces: readonly Place[] = Object.entries(shortPlaces).map(([code, name]) => ({ code, name }))

function provinceOf({ code, name }: Place): Place {
  const province = `${code.slice(0, 2)}0000`
  return { code: province, name: code === province ? name : (shortPlaces[province] ?? name) }
}

/** Whether a place is counted under this code: 440100 under its own, and under 440000. */
export const isCountedAs = (code: string | undefined, as: string): boolean =>
  as === unknown ? code === undefined : (code ?? '').startsWith(as.replace(/(00)+$/u, ''))

/** Counts directives by place and year. `every`: the places that are there though nothing is counted in them. */
function heatOf(directives: readonly Counted[], every: readonly Place[], turned = false): Heat {
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
    turned,
  }
}

interface Cell extends Box {
  readonly place: Place
  readonly year: string
  readonly count: number
}

/** Where the names and the numbers of a table stand in its box. */
export function layHeat(heat: Heat, box: Omit<Box, 'height'>) {
  const { places, years, turned } = heat
  const across = turned ? years : places
  const width = Math.min(
    turned ? 2 * size.cell : size.cell,
    (box.width - size.side - 8) / Math.max(1, across.length),
  )
  const x = (column: number) => box.x + size.side + column * width
  const y = (line: number) => box.y + size.head + line * size.row
  const above = (column: number) => ({
    x: x(column) + width / 2,
    y: box.y + size.head - 8,
    anchor: 'middle' as const,
  })
  const beside = (line: number) => ({ x: box.x + size.side - 8, y: y(line) + 13, anchor: 'end' as const })
  const cells = places.flatMap((place, ofPlace) =>
    years.flatMap((year, ofYear): Cell[] => {
      const [column, line] = turned ? [ofYear, ofPlace] : [ofPlace, ofYear]
      const count = heat.cells.get(`${place.code} ${year}`)?.length ?? 0
      return count === 0 ? [] : [{ place, year, count, x: x(column), y: y(line), width, height: size.row }]
    }),
  )
  return {
    cells,
    places: places.map((place, index) => ({ ...place, ...(turned ? beside(index) : above(index)) })),
    years: years.map((year, index) => ({ year, ...(turned ? above(index) : beside(index)) })),
  }
}

export const heightOfHeat = ({ places, years, turned }: Heat): number =>
  size.head + size.row * (turned ? places : years).length + 8

/** 1, 2–3, 4–7, 8–15, 16 and more. */
export function shadeOf(count: number): number {
  return count === 0 ? 0 : Math.min(5, Math.floor(Math.log2(count)) + 1)
}
