import type { ComponentType, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useWords } from './language.ts'

/** A view that is loaded when it is first shown. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null
  return function Lazy(props: Props): JSX.Element {
    const words = useWords()
    const [View, show] = useState(() => loaded)
    const [failed, fail] = useState(false)
    useEffect(() => {
      if (loaded) return
      load().then(
        (view) => {
          loaded = view
          show(() => view)
        },
        () => fail(true),
      )
    }, [])
    if (View) return <View {...props} />
    return (
      <p class="state" role={failed ? 'alert' : 'status'}>
        {failed ? words.state.error : words.state.loading}{' '}
        {/* A server that was renewed since has the part under another name: the page is asked for anew. */}
        {failed && (
          <button type="button" onClick={() => window.location.reload()}>
            {words.state.reload}
          </button>
        )}
      </p>
    )
  }
}
