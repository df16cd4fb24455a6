import type { ComponentChildren } from 'preact'
import { useWords } from '../language.ts'
import { type Choices, withToggled } from '../lineage/choices.ts'
import type { Connected } from '../lineage/connected.ts'
import { bundles } from '../lineage/model.ts'
import { go, withChoice } from '../router.ts'
import { counted } from '../wording/counted.ts'

interface Props {
  readonly choices: Choices
  readonly connected: Connected
  /** How many citations others imply. */
  readonly implied: number
  /** Whether there is no lineage, so that mere references are drawn unasked. */
  readonly onlyReferences: boolean
  /** Whether some lane has more than can be looked at one by one. */
  readonly folds: boolean
  readonly children: ComponentChildren
}

/** Above the picture: which relations are drawn, how much of it there is, and how it is drawn. */
export function LineageControls({ choices, connected, implied, onlyReferences, folds, children }: Props) {
  const words = useWords()
  const { directives, ties, left } = connected
  const tiesOf = new Map(
    bundles.map((bundle) => [bundle, ties.filter((tie) => tie.bundle === bundle).length]),
  )
  return (
    <fieldset class="controls facts">
      <legend>{words.lineage.relations}</legend>
      {bundles
        .filter((bundle) => tiesOf.get(bundle)! > 0)
        .map((bundle) => (
          <Check key={bundle} on={!choices.hidden.has(bundle)} to={withToggled(choices.hidden, bundle)}>
            <i class={`stroke ${bundle}`} /> {words.bundle[bundle]} {tiesOf.get(bundle)}
          </Check>
        ))}
      {implied > 0 && (
        <Choice name="implied" on={choices.implied}>
          {words.lineage.implied} {implied}
        </Choice>
      )}
      {onlyReferences ? (
        <span>{words.lineage.onlyReferences}</span>
      ) : (
        <Choice name="references" on={choices.references}>
          {words.lineage.references}
        </Choice>
      )}
      {folds && (
        <Choice name="view" value="cards" on={choices.singly}>
          {words.lineage.singly}
        </Choice>
      )}
      <span role="status">
        {counted(directives.size, words.lineage.files)} · {counted(ties.length, words.lineage.ties)}
        {left > 0 && ` · ${words.lineage.leftOut} ${left.toLocaleString()}`}
      </span>
      {(left > 0 || choices.wide) && (
        <Choice name="wide" on={choices.wide}>
          {words.lineage.wide}
        </Choice>
      )}
      {children}
    </fieldset>
  )
}

interface ChoiceProps {
  readonly name: string
  /** What the address says where it is chosen. */
  readonly value?: string
  readonly on: boolean
  readonly children: ComponentChildren
}

const Choice = ({ name, value = '1', on, children }: ChoiceProps) => (
  <Check on={on} to={withChoice(name, on ? null : value)}>
    {children}
  </Check>
)

interface CheckProps {
  readonly on: boolean
  /** The address with the other choice. */
  readonly to: string
  readonly children: ComponentChildren
}

const Check = ({ on, to, children }: CheckProps) => (
  <label>
    <input type="checkbox" checked={on} onChange={() => go(to, { replace: true })} /> {children}
  </label>
)
