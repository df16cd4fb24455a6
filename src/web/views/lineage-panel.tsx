import { useWords } from '../language.ts'
import { unknown } from '../lineage/heat.ts'
import { bundleOf } from '../lineage/model.ts'
import type { DrawnCitation, DrawnDirective } from '../shapes.ts'
import { BriefLine, BriefList } from './brief-list.tsx'
import { Said } from './said.tsx'

/** What stands beside the picture: the words behind the chosen line, chip or card; else those of the directive in focus. */
export function LineagePanel({
  focus,
  directives,
  citations,
  selected,
}: {
  readonly focus: DrawnDirective
  readonly directives: ReadonlyMap<string, DrawnDirective>
  readonly citations: ReadonlyMap<string, DrawnCitation>
  readonly selected: string | null
}) {
  const words = useWords()
  const inCell = directivesIn(selected, directives)
  if (inCell.length > 0)
    return (
      <aside id="panel" class="panel" aria-live="polite">
        <h2>
          {selected?.split(' ').slice(2).join(' ')} · {inCell.length} {words.lineage.files}
        </h2>
        <BriefList directives={inCell.slice(0, 50)} />
      </aside>
    )
  const chosen = citationsFor(selected, citations)
  const about = (selected && directives.get(selected)) || focus
  const list =
    chosen.length > 0 ? chosen : [...citations.values()].filter(({ fromCard }) => fromCard === about.id)
  const cites = chosen.length === 0
  return (
    <aside class="panel" aria-live="polite">
      {cites && (
        <>
          <p class="brief">
            <BriefLine directive={about} />
          </p>
          <h2>{words.lineage.cited}</h2>
          {list.length === 0 && <p class="facts">{words.lineage.none}</p>}
        </>
      )}
      {list.slice(0, 50).map((citation) => {
        const other = directives.get(cites ? citation.toCard : citation.fromCard)
        const cited = directives.get(citation.toCard)
        return (
          <section key={citation.id}>
            <p class="brief">{other && <BriefLine directive={other} />}</p>
            <p class="facts">
              <i class={`stroke ${bundleOf(citation.relation)}`} />{' '}
              {words.relation[citation.relation as keyof typeof words.relation]}
              {!cites && ` → ${cited?.documentNumber ?? cited?.title ?? ''}`}
            </p>
            {citation.evidence && (
              <Said directive={citation.from.id} {...citation} evidence={citation.evidence} />
            )}
          </section>
        )
      })}
      {cites && <p class="facts">{words.lineage.choose}</p>}
    </aside>
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
      (one.jurisdiction?.code ?? unknown) === code &&
      (one.issuedOn?.slice(0, 4) ?? unknown) === year,
  )
}
