import { useMemo } from 'preact/hooks'
import { useWords } from '../language.ts'
import { chipWidth } from '../lineage/chip-label.ts'
import { cardOf } from '../lineage/connected.ts'
import { drawWithin } from '../lineage/draw.ts'
import { Figure } from '../lineage/figure.tsx'
import { foldLanes } from '../lineage/fold.ts'
import { type Counted, heatOf, heightOfHeat, shortPlaces } from '../lineage/heat.ts'
import type { Card, Lane, Tie } from '../lineage/model.ts'
import { withChoice } from '../router.ts'
import { type DrawnDirective, yearOf } from '../shapes.ts'

interface Props {
  readonly directives: ReadonlyMap<string, DrawnDirective>
  readonly ties: readonly Tie[]
  readonly focus: string
  readonly selected: string | null
  readonly width: number
  readonly singly: boolean
  readonly onEnter: () => void
}

/** The lanes with their cards, or tables where they have too many. */
export function LineageDrawing({ directives, ties, focus, selected, width, singly, onEnter }: Props) {
  const words = useWords()
  const { picture, heats } = useMemo(() => {
    const counted = (cards: readonly Card[]) => cards.map(({ id }) => countedOf(directives.get(id)!))
    const all = [...directives.values()].map(cardOf)
    const folded = singly
      ? { cards: all, ties, lanes: new Map<Lane, readonly Card[]>() }
      : foldLanes(all, ties, focus, (cards) =>
          heightOfHeat(new Set(counted(cards).map(({ year }) => year)).size),
        )
    const heats = new Map(
      [...folded.lanes].map(([lane, cards]) => [
        lane,
        heatOf(counted(cards), lane === 'PROVINCIAL' ? provinces : []),
      ]),
    )
    return { picture: drawWithin(width, folded.cards, folded.ties, chipWidth(words)), heats }
  }, [directives, ties, focus, width, singly, words])
  return (
    <Figure
      picture={picture}
      heats={heats}
      directives={directives}
      focus={focus}
      selected={selected}
      addressOf={(id) => withChoice('sel', id === selected ? null : id)}
      onEnter={onEnter}
    />
  )
}

/** A city is counted under its own name: the columns are as many as there are cities. */
const countedOf = (directive: DrawnDirective): Counted => ({
  id: directive.id,
  place: directive.jurisdiction,
  year: yearOf(directive),
})

const provinces = Object.entries(shortPlaces).map(([code, name]) => ({ code, name }))
