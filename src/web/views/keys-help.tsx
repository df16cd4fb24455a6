import { useEffect, useRef } from 'preact/hooks'
import { areKeysOn, keys, pressed, turnKeys } from '../keys.ts'
import { useWords } from '../language.ts'

/** What can be done by single keys, and the way to turn them off. Opens whenever it is `asked` for once more. */
export function KeysHelp({ asked }: { readonly asked: number }) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [asked])
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{words.keys.title}</h2>
      <dl>
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{pressed[key]}</kbd>
            </dt>
            <dd>{words.key[key]}</dd>
          </div>
        ))}
      </dl>
      <p class="facts">{words.keys.more}</p>
      <label>
        <input
          type="checkbox"
          defaultChecked={areKeysOn()}
          onChange={(event) => turnKeys(event.currentTarget.checked)}
        />{' '}
        {words.keys.on}
      </label>
      <form method="dialog">
        <button type="submit">{words.keys.close}</button>
      </form>
    </dialog>
  )
}
