import { useWords } from '../language.ts'
import { type Heat, layHeat, shadeOf, unknown } from './heat.ts'
import type { Box } from './route.ts'
import { shortPlace } from './short-places.ts'
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
  const { cells, places, years } = layHeat(heat, box)
  const counted = new Set(cells.map(({ place }) => place.code))
  return (
    <g class="heat">
      <rect class="frame" {...box} rx={4} />
      {places.map(({ code, name, x, y, anchor }) => (
        <text
          key={code}
          class={counted.has(code) ? 'place' : 'place empty'}
          {...{ x, y }}
          text-anchor={anchor}
          lang={name === unknown ? undefined : 'zh-CN'}
        >
          <title>{name === unknown ? words.lineage.unknownPlace : name}</title>
          {shortPlace({ code, name })}
        </text>
      ))}
      {years.map(({ year, x, y, anchor }) => (
        <text key={year} class="year" x={x} y={y} text-anchor={anchor}>
          {year}
        </text>
      ))}
      {cells.map(({ place, year, count, x, y, width, height }) => {
        const key = `${lane} ${place.code} ${year}`
        return (
          <a
            key={key}
            href={addressOf(key)}
            data-keep
            class={selected === key ? 'cell chosen' : 'cell'}
            {...stopAt(key, at)}
            aria-current={selected === key ? 'true' : undefined}
            aria-label={`${place.name} ${year} ${count}`}
          >
            <rect class={`shade${shadeOf(count)}`} x={x} y={y} width={width - 1} height={height - 1} />
            <text class={`count${shadeOf(count)}`} x={x + width / 2} y={y + 13} text-anchor="middle">
              {count}
            </text>
          </a>
        )
      })}
    </g>
  )
}
