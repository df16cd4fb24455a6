import { useWords } from '../language.ts'
import { shortPlace } from '../lineage/short-places.ts'
import type { PlaceCoverage } from '../shapes.ts'
import { counted } from '../wording/counted.ts'
import { tileSize, tiles } from './tiles.ts'

interface Props {
  readonly places: readonly PlaceCoverage[]
  readonly selected: string | null
  readonly addressOf: (code: string) => string
}

/** One square a province: filled where something follows, with the days it took; outlined where nothing was found; bare where nothing is held. */
export function TileMap({ places, selected, addressOf }: Props) {
  const words = useWords()
  const drawn = places.filter(({ jurisdiction }) => tiles[jurisdiction.code])
  const rows = Math.max(...drawn.map(({ jurisdiction }) => tiles[jurisdiction.code]![0])) + 1
  const columns = Math.max(...drawn.map(({ jurisdiction }) => tiles[jurisdiction.code]![1])) + 1
  const [width, height] = [columns * tileSize, rows * tileSize]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset.
    <svg
      class="tiles"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={words.tab.coverage}
    >
      {drawn.map(({ jurisdiction: { code, name }, status, lagDays }) => {
        const [row, column] = tiles[code]!
        const [x, y] = [column * tileSize, row * tileSize]
        return (
          <a
            key={code}
            href={addressOf(code)}
            data-keep
            // The table beside it has the same ways.
            tabindex={-1}
            class={code === selected ? `tile ${status} chosen` : `tile ${status}`}
            aria-label={`${shortPlace({ code, name })} ${status === 'COVERED' ? (lagDays ?? '?') : ''} ${name}: ${words.coverage[status]}${lagDays === null ? '' : `, ${counted(lagDays, words.coverage.days)}`}`}
          >
            <rect x={x + 1} y={y + 1} width={tileSize - 3} height={tileSize - 3} rx={3} />
            <text
              x={x + tileSize / 2 - 1}
              y={y + (status === 'COVERED' ? 23 : 31)}
              text-anchor="middle"
              class="tile-name"
              lang="zh-CN"
            >
              {shortPlace({ code, name })}
            </text>
            <text x={x + tileSize / 2 - 1} y={y + 40} text-anchor="middle" class="tile-days">
              {status === 'COVERED' ? (lagDays ?? '?') : ''}
            </text>
          </a>
        )
      })}
    </svg>
  )
}
