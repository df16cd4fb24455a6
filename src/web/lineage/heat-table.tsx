import { useWords } from '../language.ts'
import { type Heat, heatGrid, heatSize, shadeOf, shortPlaces, unknown } from './heat.ts'
import type { Box } from './route.ts'
import { stopAt } from './use-stops.ts'

interface Props {
  readonly heat: Heat
  readonly box: Box
  readonly lane: string
  /** "LANE code year" of the chosen cell. */
  readonly selected: string | null
  readonly addressOf: (id: string) => string
  /** The stop that the keyboard stands on. */
  readonly at: string | undefined
}

/** A lane with too many directives for cards: how many of each place and year. A cell is chosen for its list. */
export function HeatTable({ heat, box, lane, selected, addressOf, at }: Props) {
  const words = useWords()
  const { row, head, years: yearWidth } = heatSize
  const { width, x, y } = heatGrid(heat, box)
  return (
    <g class="heat">
      <rect class="frame" {...box} rx={4} />
      {heat.places.map(({ code, name }, column) => {
        const isEmpty = heat.years.every((year) => !heat.cells.has(`${code} ${year}`))
        return (
          <text
            key={code}
            class={isEmpty ? 'place empty' : 'place'}
            x={x(column) + width / 2}
            y={box.y + head - 8}
            text-anchor="middle"
          >
            <title>{name === unknown ? words.lineage.unknownPlace : name}</title>
            {shortPlaces[code] ?? name.slice(0, 2)}
          </text>
        )
      })}
      {heat.years.map((year, line) => (
        <text key={year} class="year" x={box.x + yearWidth - 8} y={y(line) + 13} text-anchor="end">
          {year}
        </text>
      ))}
      {heat.years.flatMap((year, line) =>
        heat.places.map(({ code, name }, column) => {
          const key = `${lane} ${code} ${year}`
          const count = heat.cells.get(`${code} ${year}`)?.length ?? 0
          if (count === 0) return null
          return (
            <a
              key={key}
              href={addressOf(key)}
              data-keep
              class={selected === key ? 'cell chosen' : 'cell'}
              {...stopAt(key, at)}
              aria-current={selected === key ? 'true' : undefined}
              aria-label={`${name} ${year} ${count}`}
            >
              <rect
                class={`shade${shadeOf(count)}`}
                x={x(column)}
                y={y(line)}
                width={width - 1}
                height={row - 1}
              />
              <text
                class={`count${shadeOf(count)}`}
                x={x(column) + width / 2}
                y={y(line) + 13}
                text-anchor="middle"
              >
                {count}
              </text>
            </a>
          )
        }),
      )}
    </g>
  )
}
