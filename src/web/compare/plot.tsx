import { useWords } from '../language.ts'
import { lanes } from '../lineage/model.ts'
import type { ComparedRow } from '../shapes.ts'
import { axisFor, ticksWithRoom } from './axis.ts'
import { markOf } from './mark.ts'
import { byDemand } from './stricter.ts'

/** Pixels. Where there is no room beside the axis, names and numbers stand over their line. */
const beside = { row: 28, left: 174, right: 190, over: 0 } as const
const stacked = { row: 46, left: 22, right: 22, over: 16 } as const
const narrow = 560

interface Props {
  /** Of one unit, each with a comparable number. */
  readonly rows: readonly ComparedRow[]
  readonly unit: string
  readonly width: number
}

/**
 * A line a place, by level, who asks more first: from the baseline ○ to the target, marked by what is asked. The broken line is the national
 * target. What falls short of it is red, and says so in words.
 */
export function ComparePlot({ rows, unit, width }: Props) {
  const words = useWords()
  const sorted = [...rows].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      byDemand(a, b) ||
      (a.jurisdiction?.code ?? '9').localeCompare(b.jurisdiction?.code ?? '9'),
  )
  const { row, left, right, over } = width < narrow ? stacked : beside
  const length = Math.max(160, width - left - right)
  const axis = axisFor(
    sorted.flatMap(({ metric: { comparable } }) =>
      [comparable!.target, comparable!.targetMax, comparable!.baseline].flatMap((one) => one ?? []),
    ),
    length,
  )
  const shownTicks = ticksWithRoom(axis.ticks, unit, length)
  // A rise by so much is no place on the axis to which others come up.
  const national = sorted.find(
    ({ jurisdiction, metric }) =>
      jurisdiction?.level === 'NATIONAL' && !/^(?:INCREASE|DECREASE)$/.test(metric.comparator),
  )?.metric.comparable
  const height = 40 + row * sorted.length + 8
  return (
    <svg
      class="compare"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-label={words.compare.title}
    >
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line class="grid" x1={left + axis.at(tick)} x2={left + axis.at(tick)} y1={28} y2={height} />
          {shownTicks.has(tick) && (
            <text class="tick" x={left + axis.at(tick)} y={20} text-anchor="middle">
              {tick.toLocaleString()}
              {unit}
            </text>
          )}
        </g>
      ))}
      {national && (
        <line
          class="national"
          x1={left + axis.at(national.target)}
          x2={left + axis.at(national.target)}
          y1={28}
          y2={height}
        />
      )}
      {sorted.map(({ metric, jurisdiction, versusNational }, index) => {
        const y = 40 + row * index + (row + over) / 2
        const { target, targetMax, baseline } = metric.comparable!
        const x = left + axis.at(target)
        const state =
          versusNational?.strictness === 'LOOSER'
            ? 'looser'
            : versusNational?.strictness === 'STRICTER'
              ? 'stricter'
              : ''
        return (
          <g key={metric.id} class={state}>
            <text
              class="place"
              x={over ? 0 : left - 12}
              y={y + 5 - over}
              text-anchor={over ? 'start' : 'end'}
              lang={jurisdiction ? 'zh-CN' : undefined}
            >
              {jurisdiction?.name ?? words.lineage.unknownPlace}
            </text>
            {baseline !== null && (
              <>
                <line class="way" x1={left + axis.at(baseline)} x2={x} y1={y} y2={y} />
                <circle class="baseline" cx={left + axis.at(baseline)} cy={y} r={4.5} />
              </>
            )}
            {targetMax !== null && <line class="range" x1={x} x2={left + axis.at(targetMax)} y1={y} y2={y} />}
            <path class="target" d={markOf(metric.comparator, x, y)} />
            <text
              class="value"
              x={over ? width - 50 : left + length + 14}
              y={y + 5 - over}
              text-anchor={over ? 'end' : 'start'}
            >
              {words.comparator[metric.comparator]}
              {[target, targetMax].flatMap((one) => one?.toLocaleString() ?? []).join('–')}
              {unit}
            </text>
            <text class="year" x={width - 8} y={y + 5 - over} text-anchor="end">
              {metric.deadline?.slice(0, 4) ?? '—'}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

const rank = ({ jurisdiction }: ComparedRow) => lanes.indexOf(jurisdiction?.level ?? 'UNKNOWN')
