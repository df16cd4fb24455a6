import { useRef } from 'preact/hooks'
import { TileMap } from '../coverage/tile-map.tsx'
import { tiles } from '../coverage/tiles.ts'
import { csvFile } from '../figure-file/csv-file.ts'
import { useWords } from '../language.ts'
import query from '../queries/coverage.graphql'
import { directivePath, go, type Place, withChoice } from '../router.ts'
import type { DirectiveHead, Level, PlaceCoverage } from '../shapes.ts'
import { useBeside } from '../use-beside.ts'
import { useQuestion } from '../use-question.ts'
import { counted } from '../wording/counted.ts'
import { Answered } from './answered.tsx'
import { BriefLine } from './brief-list.tsx'
import { FactCell } from './fact-cell.tsx'
import { NotFound } from './not-found.tsx'
import { NothingRead } from './nothing-read.tsx'
import { Said } from './said.tsx'
import { SaveMenu } from './save-menu.tsx'

interface Data {
  readonly dataset: { readonly version: number; readonly changedAt: string | null }
  readonly coverage: {
    readonly total: number
    readonly covered: number
    readonly noneFound: number
    readonly nothingHeld: number
    readonly medianLagDays: number | null
    readonly places: readonly PlaceCoverage[]
    readonly unplaced: readonly unknown[]
    readonly truncated: unknown
  } | null
}

const ranks: readonly Level[] = ['NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY']

/** Below the state its provinces, cities and counties, the nearest first; none where the level is not known. */
function levelsBelow(level: Level | null): readonly Level[] {
  const at = level === null ? -1 : ranks.indexOf(level)
  return at < 0 ? [] : ranks.slice(at + 1)
}

export function CoverageView({
  directive,
  place,
}: {
  readonly directive: DirectiveHead
  readonly place: Place
}) {
  const words = useWords()
  const levels = levelsBelow(directive.level)
  const level = levels.find((one) => one === place.query.get('level')) ?? levels[0]
  const asked = useQuestion<Data>(level ? query : null, { id: directive.id, level })
  const box = useRef<HTMLDivElement>(null)
  const selected = place.query.get('place')
  const { panel, keys } = useBeside(
    '.mapped a',
    selected === null ? null : () => go(withChoice('place', null), { replace: true }),
  )
  if (!level) return <NothingRead directive={directive} what={words.coverage.noLevel} />
  return (
    <Answered asked={asked}>
      {({ coverage, dataset }) => {
        if (!coverage) return <NotFound />
        const { places, covered, total, nothingHeld, noneFound, medianLagDays } = coverage
        const mapped = places.some(({ jurisdiction }) => tiles[jurisdiction.code])
        const addressOf = (code: string) => withChoice('place', code === selected ? null : code)
        const summary = [
          { status: 'COVERED', text: `${words.coverage.COVERED} ${covered} / ${total}` },
          { status: 'NONE_FOUND', text: `${words.coverage.NONE_FOUND} ${noneFound}` },
          { status: 'NOTHING_HELD', text: `${words.coverage.NOTHING_HELD} ${nothingHeld}` },
          ...(medianLagDays === null
            ? []
            : [
                {
                  status: null,
                  text: `${words.coverage.median} ${counted(medianLagDays, words.coverage.days)}`,
                },
              ]),
        ]
        return (
          <div class="split" {...keys}>
            <div class="page wide">
              <p class="facts controls">
                {levels.length > 1 && (
                  <span class="choices-in-line">
                    {levels.map((one) => (
                      <a
                        key={one}
                        href={withChoice('level', one)}
                        data-keep
                        aria-current={one === level ? 'true' : undefined}
                      >
                        {words.level[one]}
                      </a>
                    ))}
                  </span>
                )}
                <span class="legends">
                  {summary.map(({ status, text }) => (
                    <span key={text} class="legend">
                      {status && <i class={`swatch ${status}`} />} {text}
                    </span>
                  ))}
                </span>
                {coverage.truncated ? ` · ${words.lineage.truncated}` : ''}
                <SaveMenu
                  name={`coverage-${directive.documentNumber ?? directive.id}`}
                  drawing={mapped ? () => box.current?.querySelector('svg') ?? null : null}
                  caption={() => ({
                    title: `${words.tab.coverage}: ${directive.title ?? ''}`,
                    notes: [
                      summary.map(({ text }) => text).join(' · '),
                      `${words.name} · ${words.save.source} ${dataset.version}, ${dataset.changedAt?.slice(0, 10) ?? ''} · ${words.coverage.asHeld}`,
                      window.location.href,
                    ],
                  })}
                  csv={() => csvOf(places)}
                />
              </p>
              <div class="mapped">
                {mapped && (
                  <div ref={box}>
                    <TileMap places={places} selected={selected} addressOf={addressOf} />
                  </div>
                )}
                <PlaceTable places={places} selected={selected} addressOf={addressOf} />
              </div>
              <p class="facts">{words.coverage.asHeld}</p>
            </div>
            <aside
              class={selected ? 'panel chosen' : 'panel'}
              ref={panel}
              tabIndex={-1}
              aria-live="polite"
              aria-label={words.lineage.panel}
            >
              <ChosenPlace place={places.find(({ jurisdiction }) => jurisdiction.code === selected)} />
            </aside>
          </div>
        )
      }}
    </Answered>
  )
}

interface TableProps {
  readonly places: readonly PlaceCoverage[]
  readonly selected: string | null
  readonly addressOf: (code: string) => string
}

/** Of more, hundreds of cities, the names are folded away. */
const mostNamed = 34

/** Who carries it out first, then who seems not to; of the others nothing can be told, so they are only named. */
function PlaceTable({ places, selected, addressOf }: TableProps) {
  const words = useWords()
  const having = (status: PlaceCoverage['status']) => places.filter((one) => one.status === status)
  const known = [...having('COVERED'), ...having('NONE_FOUND')]
  const untold = having('NOTHING_HELD')
  return (
    <table class="list cards">
      <thead>
        <tr>
          <th scope="col">{words.field.jurisdiction}</th>
          <th scope="col">{words.coverage.status}</th>
          <th scope="col">{words.coverage.first}</th>
          <th scope="col">{words.coverage.lag}</th>
          <th scope="col">{words.coverage.held}</th>
        </tr>
      </thead>
      <tbody>
        {known.map(
          ({ jurisdiction: { code, name }, status, firstOn, lagDays, heldDirectives, implementations }) => (
            <tr key={code} class={code === selected ? 'chosen' : undefined}>
              <th scope="row" lang="zh-CN">
                {implementations.length > 0 ? (
                  <a href={addressOf(code)} data-keep>
                    {name}
                  </a>
                ) : (
                  name
                )}
              </th>
              <td>{words.coverage[status]}</td>
              <FactCell name={words.coverage.first} value={firstOn} />
              <FactCell name={words.coverage.lag} value={lagDays} />
              <FactCell name={words.coverage.held} value={heldDirectives} />
            </tr>
          ),
        )}
        {untold.length > 0 && (
          <tr>
            <td class="facts" colSpan={5}>
              <details class="untold" open={untold.length <= mostNamed}>
                <summary>
                  {untold.length} {words.coverage.untold}
                </summary>
                <span lang="zh-CN">{untold.map(({ jurisdiction: { name } }) => name).join('、')}</span>
              </details>
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

function ChosenPlace({ place }: { readonly place: PlaceCoverage | undefined }) {
  const words = useWords()
  if (!place) return <p class="facts choose">{words.coverage.choose}</p>
  return (
    <>
      <h2 lang="zh-CN">{place.jurisdiction.name}</h2>
      {place.implementations.length === 0 && <p class="facts">{words.coverage[place.status]}</p>}
      {place.implementations.map(({ directive, path }) => (
        <section key={directive.id}>
          <p class="brief">
            <BriefLine directive={directive} />
          </p>
          {path.map(
            ({ id, from, evidence, rule, confidence }) =>
              evidence && (
                <Said key={id} directive={from.id} evidence={evidence} rule={rule} confidence={confidence} />
              ),
          )}
          <a class="facts" href={directivePath(directive.id)}>
            {words.tab.lineage}
          </a>
        </section>
      ))}
    </>
  )
}

function csvOf(places: readonly PlaceCoverage[]): string {
  return csvFile([
    ['code', 'name', 'status', 'firstOn', 'lagDays', 'heldDirectives', 'directives'],
    ...places.map(
      ({ jurisdiction: { code, name }, status, firstOn, lagDays, heldDirectives, implementations }) => [
        ...[code, name, status, firstOn, lagDays, heldDirectives],
        implementations.map(({ directive }) => directive.documentNumber ?? directive.title).join('; '),
      ],
    ),
  ])
}
