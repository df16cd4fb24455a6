import { useMemo } from 'preact/hooks'
import { useWords } from '../language.ts'
import { chipWidth } from '../lineage/chip-label.ts'
import { type Choices, isFolded, withLane } from '../lineage/choices.ts'
import { cardOf } from '../lineage/connected.ts'
import { drawWithin } from '../lineage/draw.ts'
import { Figure } from '../lineage/figure.tsx'
import { foldLanes } from '../lineage/fold.ts'
import { type Counted, type Heat, heatWithin, heightOfHeat } from '../lineage/heat.ts'
import type { Card, Lane, Tie } from '../lineage/model.ts'
import { size } from '../lineage/route.ts'
import { withChoice } from '../router.ts'
import { type DrawnDirective, yearOf } from '../shapes.ts'

interface Props {
  readonly directives: ReadonlyMap<string, DrawnDirective>
  readonly ties: readonly Tie[]
  readonly focus: string
  readonly width: number
  readonly choices: Choices
}

/** The lanes with their cards, or tables where they have too many or somebody wants them so. */
export function LineageDrawing({ directives, ties, focus, width, choices }: Props) {
  const words = useWords()
  const { selected, singly } = choices
  const lanes = [...choices.open, '', ...choices.closed].join(' ')
  const { picture, heats } = useMemo(() => {
    const heats = new Map<Lane, Heat>()
    const heatOfLane = (lane: Lane, cards: readonly Card[]): number => {
      const counted = cards.map(({ id }) => countedOf(directives.get(id)!))
      const heat = heatWithin(width - size.label - 2 * size.leastGutter, counted, {
        isProvincial: lane === 'PROVINCIAL',
        isNational: directives.get(focus)?.level === 'NATIONAL',
      })
      heats.set(lane, heat)
      return heightOfHeat(heat)
    }
    const folded = foldLanes(
      [...directives.values()].map(cardOf),
      ties,
      focus,
      (lane, count) => isFolded(choices, lane, count),
      heatOfLane,
    )
    return { picture: drawWithin(width, folded.cards, folded.ties, chipWidth(words)), heats }
    // What is chosen to be read does not change the picture.
  }, [directives, ties, focus, width, singly, lanes, words])
  return (
    <Figure
      picture={picture}
      heats={heats}
      directives={directives}
      focus={focus}
      selected={selected}
      addressOf={(id) => withChoice('sel', id === selected ? null : id)}
      turnLane={(lane) => withLane(choices, lane, heats.has(lane) ? 'cards' : 'table')}
    />
  )
}

/** A city is counted under its own name, where that has room. */
const countedOf = (directive: DrawnDirective): Counted => ({
  id: directive.id,
  place: directive.jurisdiction,
  year: yearOf(directive),
})
