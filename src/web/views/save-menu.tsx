import { useState } from 'preact/hooks'
import { saveFile } from '../figure-file/save.ts'
import type { Caption } from '../figure-file/svg-file.ts'
import { useWords } from '../language.ts'

interface Props {
  /** Without an ending. */
  readonly name: string
  /** Null where there is no figure, only a table. */
  readonly drawing: (() => SVGSVGElement | null) | null
  readonly caption: () => Caption
  readonly csv: () => string
}

/** Figure and table of a view as files. */
export function SaveMenu({ name, drawing, caption, csv }: Props) {
  const words = useWords()
  const [failure, setFailure] = useState<string | null>(null)
  // Loaded when it is wanted.
  const svg = async () => {
    const files = await import('../figure-file/svg-file.ts')
    const drawn = drawing?.()
    return drawn ? { ...files, file: files.svgFile(drawn, caption()) } : null
  }
  const run = async (save: () => Promise<void> | void) => {
    setFailure(null)
    try {
      await save()
    } catch (error) {
      setFailure(`${words.save.failed}: ${(error as Error).message}`)
    }
  }
  const saveSvg = async () => {
    const made = await svg()
    if (made) saveFile(`${name}.svg`, made.file, 'image/svg+xml')
  }
  const savePng = async () => {
    const made = await svg()
    if (made) saveFile(`${name}.png`, await made.pngFile(made.file), 'image/png')
  }
  return (
    <details class="menu">
      <summary>{words.save.menu}</summary>
      {drawing && (
        <>
          <button type="button" onClick={() => run(saveSvg)}>
            {words.save.svg}
          </button>
          <button type="button" onClick={() => run(savePng)}>
            {words.save.png}
          </button>
        </>
      )}
      <button type="button" onClick={() => run(() => saveFile(`${name}.csv`, csv(), 'text/csv'))}>
        {words.save.csv}
      </button>
      {failure && <p role="alert">{failure}</p>}
    </details>
  )
}
