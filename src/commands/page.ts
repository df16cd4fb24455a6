import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { PageFiles } from '../api/routes/page.ts'

const folder = fileURLToPath(new URL('../web/', import.meta.url))

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' }

/**
 * Bundles `src/web` in memory: a tenth of a second, so there is no build step and nothing that can be out of date. What every view
 * needs is one script; a view that is opened more rarely is loaded with the first visit to it.
 */
export async function bundlePage(): Promise<PageFiles> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    entryPoints: ['main.tsx'],
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    outdir: '/assets',
    entryNames: 'page-[hash]',
    chunkNames: 'part-[hash]',
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.graphql': 'text' },
    legalComments: 'none',
  })
  const assets = new Map(
    outputFiles.map(({ path, text }) => [
      path,
      { type: `${types[path.split('.').at(-1)!]}; charset=utf-8`, content: text },
    ]),
  )
  return { parts: partsOf(metafile.outputs, [...assets.keys()]), assets }
}

interface Output {
  readonly entryPoint?: string
  readonly imports: readonly { readonly path: string; readonly kind: string }[]
}

/** What a document loads at once: the script of the entry with what it imports, and the style. */
function partsOf(outputs: Readonly<Record<string, Output>>, paths: readonly string[]): PageFiles['parts'] {
  const nameOf = (path: string) => path.split('/').at(-1)!
  const entry = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === 'main.tsx')!
  const imported = entry[1].imports.filter(({ kind }) => kind === 'import-statement')
  return {
    scripts: [entry[0]].map((path) => `/assets/${nameOf(path)}`),
    preloads: imported.map(({ path }) => `/assets/${nameOf(path)}`),
    styles: paths.filter((path) => path.endsWith('.css')),
  }
}
