import { useWords } from '../language.ts'
import { isCountedAs, unknown } from '../lineage/heat.ts'
import { bundleOf } from '../lineage/model.ts'
import { shortPlaces } from '../lineage/short-places.ts'
import { pathBetween } from '../router.ts'
import { type DrawnCitation, type DrawnDirective, yearOf } from '../shapes.ts'
import { counted } from '../wording/counted.ts'
import { BriefLine, BriefList } from './brief-list.tsx'
import { Said } from './said.tsx'

interface Props {
  readonly focus: DrawnDirective
  readonly directives: ReadonlyMap<string, DrawnDirective>
  readonly citations: ReadonlyMap<string, DrawnCitation>
  readonly selected: string | null
}

/** More are not read one after the other: the table as a file has them all. */
const mostShown = 50

/** What stands beside the picture: the words behind the chosen line or chip, the list of a cell; else those of a card. */
export function LineagePanel({ focus, directives, citations, selected }: Props) {
  const words = useWords()
  const inCell = directivesIn(selected, directives)
  const chosen = citationsFor(selected, citations)
  const about = (selected && directives.get(selected)) || focus
  const ends = { directives }
  if (inCell.length > 0)
    return (
      <>
        <h2>
          {placeOf(selected!, inCell)} {selected!.split(' ')[2]} ·{' '}
          {counted(inCell.length, words.lineage.files)}
        </h2>
        <BriefList directives={inCell.slice(0, mostShown)} />
      </>
    )
  if (chosen.length > 0) return <Citations citations={chosen} show="both" {...ends} />
  const all = [...citations.values()]
  return (
    <>
      {about !== focus && (
        <>
          <p class="brief">
            <BriefLine directive={about} />
          </p>
          <p class="facts">
            <a href={pathBetween(focus.id, about.id)}>{words.path.toFocus}</a>
          </p>
        </>
      )}
      <h2>{words.lineage.cited}</h2>
      <Citations citations={all.filter(({ fromCard }) => fromCard === about.id)} show="to" {...ends} />
      <h2>{words.lineage.citing}</h2>
      <Citations citations={all.filter(({ toCard }) => toCard === about.id)} show="from" {...ends} />
      <p class="facts">{words.lineage.choose}</p>
    </>
  )
}

interface CitationsProps {
  readonly citations: readonly DrawnCitation[]
  /** Which end is named; of a chosen line both are. */
  readonly show: 'from' | 'to' | 'both'
  readonly directives: ReadonlyMap<string, DrawnDirective>
}

function Citations({ citations, show, directives }: CitationsProps) {
  const words = useWords()
  if (citations.length === 0) return <p class="facts">{words.lineage.nothing}</p>
  return (
    <>
      {citations.slice(0, mostShown).map((citation) => {
        const { id, relation, fromCard, toCard, from, evidence } = citation
        const named = directives.get(show === 'to' ? toCard : fromCard)
        const cited = directives.get(toCard)
        return (
          <section key={id}>
            {named && (
              <p class="brief">
                <BriefLine directive={named} />
              </p>
            )}
            <p class="facts">
              <i class={`stroke ${bundleOf(relation)}`} />{' '}
              {words.relation[relation as keyof typeof words.relation]}
              {show === 'both' && <span lang="zh-CN"> → {cited?.documentNumber ?? cited?.title ?? ''}</span>}
            </p>
            {evidence && (
              <Said
                directive={from.id}
                {...citation}
                evidence={evidence}
                fact={{ kind: 'citation', directive: from.id, id, relation }}
              />
            )}
          </section>
        )
      })}
      {citations.length > mostShown && (
        <p class="facts">
          {words.state.first} {mostShown} {words.state.of} {citations.length}
        </p>
      )}
    </>
  )
}

/** A line is chosen by its id, all lines of a chip by "directive bundle". */
function citationsFor(
  selected: string | null,
  citations: ReadonlyMap<string, DrawnCitation>,
): DrawnCitation[] {
  if (!selected) return []
  const one = citations.get(selected)
  if (one) return [one]
  return [...citations.values()].filter(
    ({ toCard, relation }) => `${toCard} ${bundleOf(relation)}` === selected,
  )
}

/** Those of a cell of a table, which is chosen by "LANE code year". */
function directivesIn(
  selected: string | null,
  directives: ReadonlyMap<string, DrawnDirective>,
): DrawnDirective[] {
  const [lane, code, year] = selected?.split(' ') ?? []
  if (!year) return []
  return [...directives.values()].filter(
    (one) =>
      (one.level ?? 'UNKNOWN') === lane &&
      isCountedAs(one.jurisdiction?.code, code!) &&
      (yearOf(one) ?? unknown) === year,
  )
}

/** What the column of a cell is called. */
const placeOf = (cell: string, [first]: readonly DrawnDirective[]): string =>
  shortPlaces[cell.split(' ')[1]!] ?? first?.jurisdiction?.name ?? ''
