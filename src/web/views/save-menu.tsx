import { useState } from 'preact/hooks'
import { saveFile } from '../figure-file/save.ts'
import { type Caption, pngFile, svgFile } from '../figure-file/svg-file.ts'
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
  const svg = () => {
    const drawn = drawing?.()
    return drawn ? svgFile(drawn, caption()) : null
  }
  const run = async (save: () => Promise<void> | void) => {
    setFailure(null)
    try {
      await save()
    } catch (error) {
      setFailure(`${words.save.failed}: ${(error as Error).message}`)
    }
  }
  const saveSvg = () => {
    const file = svg()
    if (file) saveFile(`${name}.svg`, file, 'image/svg+xml')
  }
  const savePng = async () => {
    const file = svg()
    if (file) saveFile(`${name}.png`, await pngFile(file), 'image/png')
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
