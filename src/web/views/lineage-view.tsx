import { useMemo, useRef } from 'preact/hooks'
import { useWords } from '../language.ts'
import { chipWidth } from '../lineage/chip-label.ts'
import { drawWithin } from '../lineage/draw.ts'
import { Figure } from '../lineage/figure.tsx'
import { foldLanes, hasFullLane } from '../lineage/fold.ts'
import { type Counted, heatOf, heightOfHeat, shortPlaces } from '../lineage/heat.ts'
import { impliedTies } from '../lineage/implied.ts'
import { type Bundle, bundleOf, bundles, type Card, type Lane, type Tie } from '../lineage/model.ts'
import { go, type Place, withChoice } from '../router.ts'
import { type DirectiveHead, type DrawnCitation, type DrawnDirective, yearOf } from '../shapes.ts'
import { type LineageData, useLineage } from '../use-lineage.ts'
import type { Asked } from '../use-question.ts'
import { useWidth } from '../use-width.ts'
import { Answered } from './answered.tsx'
import { lineageCsv } from './lineage-csv.ts'
import { LineagePanel } from './lineage-panel.tsx'
import { NothingRead } from './nothing-read.tsx'
import { SaveMenu } from './save-menu.tsx'

const withReferences = (place: Place) => place.query.get('references') === '1'
const isWide = (place: Place) => place.query.get('wide') === '1'

/** What the view shows at a place; it can be asked before the directive's head is known. */
export const useLineageAt = (id: string | null, place: Place): Asked<LineageData> =>
  useLineage(id, withReferences(place), isWide(place))

interface Props {
  readonly directive: DirectiveHead
  readonly asked: Asked<LineageData>
  readonly place: Place
}

export function LineageView({ directive, asked, place }: Props) {
  return (
    <Answered asked={asked}>{(data) => <Lineage directive={directive} data={data} place={place} />}</Answered>
  )
}

interface LineageProps {
  readonly directive: DirectiveHead
  readonly data: LineageData
  readonly place: Place
}

function Lineage({ directive, data, place }: LineageProps) {
  const words = useWords()
  const directives = useMemo(() => directivesOf(data), [data])
  const citations = useMemo(() => citationsOf(data), [data])
  const without = place.query.get('without') ?? ''
  const hidden = useMemo(() => new Set(without.split(' ')), [without])
  const showImplied = place.query.get('implied') === '1'
  const selected = place.query.get('sel')
  const ties = useMemo(() => [...citations.values()].map(tieOf), [citations])
  const implied = useMemo(() => impliedTies(ties), [ties])
  const drawn = useMemo(
    () => ties.filter(({ id, bundle }) => !hidden.has(bundle) && (showImplied || !implied.has(id))),
    [ties, implied, hidden, showImplied],
  )
  const folds = useMemo(() => hasFullLane([...directives.values()].map(cardOf)), [directives])
  const singly = place.query.get('view') === 'cards'
  const wide = isWide(place)
  const [box, width] = useWidth()
  const panel = useRef<HTMLElement>(null)
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || selected === null) return
    event.preventDefault()
    go(withChoice('sel', null), { replace: true })
    box.current?.querySelector<SVGAElement>('[data-stop][tabindex="0"]')?.focus()
  }

  const references = (
    <label>
      <input
        type="checkbox"
        checked={withReferences(place)}
        onChange={() => go(withChoice('references', withReferences(place) ? null : '1'), { replace: true })}
      />{' '}
      {words.lineage.references}
    </label>
  )
  if (directives.size === 1)
    return (
      <NothingRead directive={directive} what={words.lineage.none}>
        {references}
      </NothingRead>
    )
  const left = [data.up, data.down]
    .flatMap(({ truncated }) => truncated?.groups ?? [])
    .reduce((sum, group) => sum + group.directives, 0)
  const isShown = (bundle: Bundle) => ties.some((tie) => tie.bundle === bundle)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves what was chosen, wherever in the view the focus is.
    <div class="split" onKeyDown={leave}>
      <div class="drawing">
        <fieldset class="controls facts">
          <legend>{words.lineage.relations}</legend>
          {bundles.filter(isShown).map((bundle) => (
            <label key={bundle}>
              <input
                type="checkbox"
                checked={!hidden.has(bundle)}
                onChange={() => go(withChoice('without', toggled(hidden, bundle)), { replace: true })}
              />
              <i class={`stroke ${bundle}`} /> {words.bundle[bundle]}{' '}
              {ties.filter((tie) => tie.bundle === bundle).length}
            </label>
          ))}
          {implied.size > 0 && (
            <label>
              <input
                type="checkbox"
                checked={showImplied}
                onChange={() => go(withChoice('implied', showImplied ? null : '1'), { replace: true })}
              />{' '}
              {words.lineage.implied} {implied.size}
            </label>
          )}
          {references}
          {folds && (
            <label>
              <input
                type="checkbox"
                checked={singly}
                onChange={() => go(withChoice('view', singly ? null : 'cards'), { replace: true })}
              />{' '}
              {words.lineage.singly}
            </label>
          )}
          <span role="status">
            {directives.size} {words.lineage.files} · {ties.length} {words.lineage.ties}
            {left > 0 && ` · ${words.lineage.leftOut} ${left.toLocaleString()}`}
          </span>
          {(left > 0 || wide) && (
            <label>
              <input
                type="checkbox"
                checked={wide}
                onChange={() => go(withChoice('wide', wide ? null : '1'), { replace: true })}
              />{' '}
              {words.lineage.wide}
            </label>
          )}
          <SaveMenu
            name={`lineage-${data.directive.documentNumber ?? data.directive.id}`}
            drawing={() => box.current?.querySelector('svg') ?? null}
            caption={() => ({
              title: `${words.tab.lineage}: ${data.directive.title ?? data.directive.documentNumber ?? ''}`,
              notes: [
                `${words.name} · ${words.save.source} ${data.dataset.version}, ${data.dataset.changedAt?.slice(0, 10) ?? ''}`,
                window.location.href,
              ],
            })}
            csv={() => lineageCsv(citations, directives)}
          />
        </fieldset>
        <div ref={box} class="figure">
          {width > 0 && (
            <Drawing
              directives={directives}
              ties={drawn}
              focus={data.directive.id}
              selected={selected}
              width={width}
              singly={singly}
              onEnter={() => panel.current?.focus()}
            />
          )}
        </div>
        <p class="facts">
          {words.lineage.legend} <span id="lineage-keys">{words.lineage.keys}</span>
        </p>
      </div>
      <aside
        class={selected === null || selected === data.directive.id ? 'panel' : 'panel chosen'}
        ref={panel}
        tabIndex={-1}
        aria-live="polite"
        aria-label={words.lineage.panel}
      >
        <LineagePanel
          focus={data.directive}
          directives={directives}
          citations={citations}
          selected={selected}
        />
      </aside>
    </div>
  )
}

interface DrawingProps {
  readonly directives: ReadonlyMap<string, DrawnDirective>
  readonly ties: readonly Tie[]
  readonly focus: string
  readonly selected: string | null
  readonly width: number
  /** Every directive as a card, however many a lane has. */
  readonly singly: boolean
  readonly onEnter: () => void
}

function Drawing({ directives, ties, focus, selected, width, singly, onEnter }: DrawingProps) {
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

function directivesOf({ directive, up, down }: LineageData): Map<string, DrawnDirective> {
  const all = [directive, ...[up, down].flatMap(({ nodes }) => nodes.map((node) => node.directive))]
  return new Map(all.map((one) => [one.id, one]))
}

function citationsOf(data: LineageData): Map<string, DrawnCitation> {
  const works = workOf(data)
  const drawn = [...data.up.edges, ...data.down.edges].map(
    (edge): DrawnCitation => ({
      ...edge,
      fromCard: works.get(edge.from.id) ?? edge.from.id,
      toCard: works.get(edge.to.id) ?? edge.to.id,
    }),
  )
  return new Map(drawn.filter(({ fromCard, toCard }) => fromCard !== toCard).map((one) => [one.id, one]))
}

const tieOf = ({ id, fromCard, toCard, relation }: DrawnCitation): Tie => ({
  id,
  from: fromCard,
  to: toCard,
  bundle: bundleOf(relation),
})

/** The card that stands for each directive: its own, or that of the notice that prints it. */
function workOf({ directive, up, down }: LineageData): ReadonlyMap<string, string> {
  const works = [...up.nodes, ...down.nodes, { directive, parts: [...up.parts, ...down.parts] }]
  return new Map(
    works.flatMap((work) => work.parts.map(({ id }): [string, string] => [id, work.directive.id])),
  )
}

/** A city is counted under its own name: the columns are as many as there are cities. */
const countedOf = (directive: DrawnDirective): Counted => ({
  id: directive.id,
  place: directive.jurisdiction,
  year: yearOf(directive),
})

const provinces = Object.entries(shortPlaces).map(([code, name]) => ({ code, name }))

const cardOf = ({ id, level, jurisdiction, issuedOn }: DrawnDirective): Card => ({
  id,
  lane: level ?? 'UNKNOWN',
  order: `${jurisdiction?.code ?? '9'} ${issuedOn ?? '9'}`,
})

function toggled(set: ReadonlySet<string>, one: string): string | null {
  const next = new Set([...set].filter(Boolean))
  if (!next.delete(one)) next.add(one)
  return next.size > 0 ? [...next].sort().join(' ') : null
}
