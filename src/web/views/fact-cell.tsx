interface Props {
  /** What its column is called: said where a row is shown as a card, without heads. */
  readonly name: string
  /** null: nothing is known; a card leaves it out. */
  readonly value: string | number | null
  readonly lang?: string
}

/** A cell of a table that becomes a list of cards on a narrow window. */
export function FactCell({ name, value, lang }: Props) {
  return (
    <td class={value === null ? 'number none' : 'number'} data-name={name} lang={lang}>
      {value ?? '—'}
    </td>
  )
}
