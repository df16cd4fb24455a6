import { useMemo, useRef } from 'preact/hooks'
import { useWords } from '../language.ts'
import { chipWidth } from '../lineage/chip-label.ts'
import { Figure } from '../lineage/figure.tsx'
import { foldLanes, hasFullLane } from '../lineage/fold.ts'
import { type Counted, heatOf, heightOfHeat, shortPlaces } from '../lineage/heat.ts'
import { impliedTies } from '../lineage/implied.ts'
import { type Bundle, bundleOf, bundles, type Card, type Lane, type Tie } from '../lineage/model.ts'
import { placeCards } from '../lineage/place.ts'
import { routeLines, size } from '../lineage/route.ts'
import query from '../queries/lineage.graphql'
import { go, type Place, withChoice } from '../router.ts'
import { type DirectiveHead, type DrawnCitation, type DrawnDirective, yearOf } from '../shapes.ts'
import { useQuestion } from '../use-question.ts'
import { useWidth } from '../use-width.ts'
import { Answered } from './answered.tsx'
import { lineageCsv } from './lineage-csv.ts'
import { LineagePanel } from './lineage-panel.tsx'
import { NothingRead } from './nothing-read.tsx'
import { SaveMenu } from './save-menu.tsx'

/** A notice and what it prints count as one: `parts` are what it prints. */
interface Drawn {
  readonly parts: readonly Part[]
  readonly nodes: readonly { readonly directive: DrawnDirective; readonly parts: readonly Part[] }[]
  readonly edges: readonly Omit<DrawnCitation, 'fromCard' | 'toCard'>[]
  readonly truncated: { readonly groups: readonly { readonly directives: number }[] } | null
}

interface Part {
  readonly id: string
  readonly title: string | null
}

interface Data {
  readonly dataset: { readonly version: number; readonly changedAt: string | null }
  readonly directive: DrawnDirective
  readonly up: Drawn
  readonly down: Drawn
}

/** What is asked for in each direction; what lies beyond is said to be left out. */
const mostDrawn = 250

const lineageRelations = ['IMPLEMENTS', 'BASED_ON', 'FORWARDS', 'APPROVES_FORWARDS', 'ISSUES', 'ATTACHES']

/** That one document mentions another is not lineage; a registry often knows no more. */
const referenceRelations = ['CITES', 'COMPLIES_WITH', 'ALIGNED_WITH', 'AMENDS', 'REPEALS', 'SUPERSEDES']

const withReferences = (place: Place) => place.query.get('references') === '1'

export function LineageView({
  directive,
  place,
}: {
  readonly directive: DirectiveHead
  readonly place: Place
}) {
  const relations = withReferences(place) ? [...lineageRelations, ...referenceRelations] : null
  const asked = useQuestion<Data>(query, { id: directive.id, limit: mostDrawn, relations })
  return (
    <Answered asked={asked}>{(data) => <Lineage directive={directive} data={data} place={place} />}</Answered>
  )
}

interface LineageProps {
  readonly directive: DirectiveHead
  readonly data: Data
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
  const left = [data.up, data.down].flatMap(({ truncated }) => truncated?.groups ?? [])
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
            {left.length > 0 && ` · ${words.lineage.truncated}`}
          </span>
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
    const columns = Math.max(1, Math.min(6, Math.floor((width - size.label) / (size.narrowest + 24))))
    const grid = placeCards(folded.cards, folded.ties, columns)
    const heats = new Map(
      [...folded.lanes].map(([lane, cards]) => [
        lane,
        heatOf(counted(cards), lane === 'PROVINCIAL' ? provinces : []),
      ]),
    )
    return { picture: routeLines(grid, folded.ties, width, chipWidth(words)), heats }
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

function directivesOf({ directive, up, down }: Data): Map<string, DrawnDirective> {
  const all = [directive, ...[up, down].flatMap(({ nodes }) => nodes.map((node) => node.directive))]
  return new Map(all.map((one) => [one.id, one]))
}

function citationsOf(data: Data): Map<string, DrawnCitation> {
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
function workOf({ directive, up, down }: Data): ReadonlyMap<string, string> {
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
