import { useMemo } from 'preact/hooks'
import { useWords } from '../language.ts'
import { memo } from '../memo.ts'
import { directivePath } from '../router.ts'
import type { DrawnDirective } from '../shapes.ts'
import { chipLabel } from './chip-label.ts'
import { DirectiveCard } from './directive-card.tsx'
import type { Heat } from './heat.ts'
import { HeatTable } from './heat-table.tsx'
import type { Lane } from './model.ts'
import { roundedPath } from './rounded-path.ts'
import type { Line, Picture } from './route.ts'
import { stopsOf } from './stops.ts'
import { stopAt, useStops } from './use-stops.ts'

interface Props {
  readonly picture: Picture
  /** Of the lanes that became tables. */
  readonly heats: ReadonlyMap<Lane, Heat>
  readonly directives: ReadonlyMap<string, DrawnDirective>
  readonly focus: string
  /** A card, a line, or a chip ("directive bundle"). */
  readonly selected: string | null
  /** The address at which this is the selected one, or none if it was. */
  readonly addressOf: (id: string) => string
  /** The address at which a lane is a table and not cards, or the other way round. */
  readonly turnLane: (lane: Lane) => string
}

/**
 * The lanes with their cards, chips and lines. One stop for the keyboard: inside, arrows go along lines and rows. Lines themselves
 * are chosen by the pointer; by keyboard, the chip that they end at.
 */
export function Figure({ picture, heats, directives, focus, selected, addressOf, turnLane }: Props) {
  const words = useWords()
  const { width, height, lanes, lines, chips, cards } = picture
  const nameOf = (id: string) => {
    const directive = directives.get(id)
    return directive ? (directive.documentNumber ?? directive.title ?? id) : words.level[id as Lane]
  }
  const stops = useMemo(() => stopsOf(picture, heats), [picture, heats])
  const { at, ...keys } = useStops(stops, selected ?? focus, focus)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset.
    <svg
      class="lineage"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={words.tab.lineage}
      aria-describedby="lineage-keys"
      {...keys}
    >
      {lanes.map(({ lane, count, ...box }, index) => (
        <g key={lane} class={index % 2 === 0 ? 'lane' : 'lane odd'}>
          <rect {...box} />
          <text x={16} y={box.y + 26} class="lane-name">
            {words.level[lane as Lane]}
          </text>
          <text x={16} y={box.y + 44} class="lane-count">
            {countOf(lane, count, heats)} {words.lineage.unit}
          </text>
          {(count > 2 || heats.has(lane as Lane)) && (
            <a class="lane-turn" href={turnLane(lane as Lane)} data-keep>
              <text x={16} y={box.y + 64}>
                {heats.has(lane as Lane) ? words.lineage.unfold : words.lineage.fold}
              </text>
            </a>
          )}
        </g>
      ))}
      {lines.map((line) => (
        <TieLine
          key={line.tie.id}
          line={line}
          name={`${nameOf(line.tie.from)} ${words.bundle[line.tie.bundle]} ${nameOf(line.tie.to)}`}
          isChosen={selected === line.tie.id || selected === line.tree}
          address={addressOf(line.tie.id)}
        />
      ))}
      {[...heats].map(([lane, heat]) => (
        <HeatTable
          key={lane}
          heat={heat}
          box={cards.get(lane)!}
          lane={lane}
          selected={selected}
          addressOf={addressOf}
          at={at}
        />
      ))}
      {[...cards]
        .filter(([id]) => directives.has(id))
        .map(([id, box]) => (
          <DirectiveCard
            key={id}
            directive={directives.get(id)!}
            box={box}
            isFocus={id === focus}
            isChosen={id === selected}
            address={id === selected ? directivePath(id) : addressOf(id)}
            stands={id === at}
          />
        ))}
      {chips.map((chip) => (
        <Chip
          key={chip.key}
          chip={chip}
          name={words.bundle[chip.bundle]}
          isChosen={chip.key === selected}
          address={addressOf(chip.key)}
          stands={chip.key === at}
        />
      ))}
    </svg>
  )
}

interface LineProps {
  readonly line: Line
  /** Who refers how to whom. */
  readonly name: string
  readonly isChosen: boolean
  readonly address: string
}

const TieLine = memo(({ line: { tie, points }, name, isChosen, address }: LineProps) => {
  const path = roundedPath(points)
  return (
    <a href={address} data-keep class={isChosen ? 'tie chosen' : 'tie'} tabindex={-1} aria-label={name}>
      <path class="hit" d={path} />
      <path class={`line ${tie.bundle}`} d={path} />
    </a>
  )
})

interface ChipProps {
  readonly chip: Picture['chips'][number]
  readonly name: string
  readonly isChosen: boolean
  readonly address: string
  /** Whether the keyboard stands on it. */
  readonly stands: boolean
}

/** Under a card: how many refer to it in one way. */
const Chip = memo(({ chip, name, isChosen, address, stands }: ChipProps) => {
  const { key, bundle, ties, x, y, width, height } = chip
  const count = ties.reduce((sum, tie) => sum + (tie.count ?? 1), 0)
  return (
    <a
      href={address}
      data-keep
      class={isChosen ? `chip ${bundle} chosen` : `chip ${bundle}`}
      {...stopAt(key, stands ? key : undefined)}
      aria-current={isChosen ? 'true' : undefined}
    >
      <rect x={x} y={y} width={width} height={height} rx={3} />
      <text x={x + width / 2} y={y + 13} text-anchor="middle">
        {chipLabel(name, count, width)}
      </text>
      <title>{`${name} ${count}`}</title>
    </a>
  )
})

/** Directives in a lane: a table counts for what is in it. */
function countOf(lane: string, cards: number, heats: ReadonlyMap<Lane, Heat>): number {
  const heat = heats.get(lane as Lane)
  if (!heat) return cards
  return cards - 1 + [...heat.cells.values()].reduce((sum, ids) => sum + ids.length, 0)
}
