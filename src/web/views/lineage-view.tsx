import { useMemo } from 'preact/hooks'
import { useWords } from '../language.ts'
import { choicesAt } from '../lineage/choices.ts'
import { cardOf, connectedIn } from '../lineage/connected.ts'
import { hasFullLane } from '../lineage/fold.ts'
import { impliedTies } from '../lineage/implied.ts'
import { go, type Place, withChoice } from '../router.ts'
import type { DirectiveHead } from '../shapes.ts'
import { useBeside } from '../use-beside.ts'
import { type LineageData, useLineage } from '../use-lineage.ts'
import type { Asked } from '../use-question.ts'
import { useWidth } from '../use-width.ts'
import { Answered } from './answered.tsx'
import { LineageControls } from './lineage-controls.tsx'
import { lineageCsv } from './lineage-csv.ts'
import { LineageDrawing } from './lineage-drawing.tsx'
import { LineagePanel } from './lineage-panel.tsx'
import { NothingRead } from './nothing-read.tsx'
import { SaveMenu } from './save-menu.tsx'

/** What the view shows at a place; it can be asked before the directive's head is known. */
export function useLineageAt(id: string | null, place: Place): Asked<LineageData> {
  const { references, wide } = choicesAt(place)
  return useLineage(id, references, wide)
}

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
  const choices = useMemo(() => choicesAt(place), [place])
  const connected = useMemo(() => connectedIn(data), [data])
  const { directives, citations, ties } = connected
  const implied = useMemo(() => impliedTies(ties), [ties])
  const { hidden, selected } = choices
  const without = [...hidden].join(' ')
  const drawn = useMemo(
    () => ties.filter(({ id, bundle }) => !hidden.has(bundle) && (choices.implied || !implied.has(id))),
    // The set is another at every choice, even at one that draws the same.
    [ties, implied, without, choices.implied],
  )
  const folds = useMemo(() => hasFullLane([...directives.values()].map(cardOf)), [directives])
  const [box, width] = useWidth()
  const { panel, keys } = useBeside(
    '[data-stop]',
    selected === null ? null : () => go(withChoice('sel', null), { replace: true }),
  )
  if (directives.size === 1) return <NothingRead directive={directive} what={words.lineage.none} />
  return (
    <div class="split" {...keys}>
      <div class="drawing">
        <LineageControls
          choices={choices}
          connected={connected}
          implied={implied.size}
          onlyReferences={data.onlyReferences ?? false}
          folds={folds}
        >
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
        </LineageControls>
        <div ref={box} class="figure">
          {width > 0 && (
            <LineageDrawing
              directives={directives}
              ties={drawn}
              focus={data.directive.id}
              width={width}
              choices={choices}
            />
          )}
        </div>
        <p class="facts">
          {words.lineage.legend} <span id="lineage-keys">{words.lineage.keys}</span>
        </p>
      </div>
      <aside
        id="panel"
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
