import { createHash } from 'node:crypto'
import type { Example } from '../examples.ts'
import { escapeHtml, scriptJson } from './html.ts'

/** Nothing comes from elsewhere, no script stands in the page itself, and questions go nowhere but here. */
export const playgroundPolicy = [
  "default-src 'self'",
  "script-src 'self' blob:",
  "worker-src 'self' blob: data:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

export interface Playground {
  readonly page: string
  /** Its scripts and style by path, for a browser to keep for ever: a name changes with its content. */
  readonly assets: ReadonlyMap<string, { readonly type: string; readonly content: string }>
}

/**
 * GraphiQL without a network, 9 MB before compression, with a list of examples above it. Choosing one opens it as a tab of its own:
 * GraphiQL takes a query from the address. The list is there at once; the scripts come after it.
 */
export async function playground(examples: readonly Example[]): Promise<Playground> {
  // Megabytes of script that only this page needs.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const first = examples[0]?.query ?? '{ __typename }'
  const page = renderGraphiQL({
    title: 'Policy lineage: playground',
    endpoint: '/graphql',
    defaultQuery: first,
  } as Parameters<typeof renderGraphiQL>[0])
  const options = examples.map(
    ({ name, chineseQuestion, question }) =>
      `<option value="${escapeHtml(name)}">${escapeHtml(`${chineseQuestion} · ${question}`)}</option>`,
  )
  const bar = `<style>
  body { margin: 0 }
  #examples { display: flex; gap: .75em; align-items: center; height: 44px; padding: 0 1em; box-sizing: border-box;
    font: 14px/1.4 system-ui, sans-serif; background: #f6f4ef; color: #1d1d1f; border-bottom: 1px solid #ddd }
  #examples select { flex: 1; min-width: 0; max-width: 60em; font: inherit; padding: .25em }
  #examples a { color: inherit }
  /* Its own style takes the whole window. */
  body .graphiql-container { height: calc(100vh - 44px); width: 100% }
  @media (prefers-color-scheme: dark) { #examples { background: #212a3b; color: #eee; border-color: #333 } }
</style>
<nav id="examples">
  <a href="/">首页 Home</a>
  <label for="example">示例 Examples</label>
  <select id="example"><option value="">选择一个问题 · Choose a question</option>${options.join('')}</select>
  <a href="/schema.graphql">Schema</a>
</nav>
<script>
  const examples = new Map(${scriptJson(examples.map(({ name, query }) => [name, query]))})
  document.querySelector('#example').addEventListener('change', ({ target }) => {
    const query = examples.get(target.value)
    if (query) location.search = '?' + new URLSearchParams({ query })
  })
</script>
`
  return inFiles(
    page
      .replace(/<body[^>]*>/, (body) => body + bar)
      .replace(/<link rel="icon"[^>]*>/, icon)
      .replace('globalAPI: false', 'globalAPI: true')
      .replace(/<\/body>\s*<\/html>\s*$/, (end) => withoutBoxes + end),
  )
}

/** The editor puts a box around each 〔 ， （ “ as a letter that may be taken for another: in Chinese none is. */
const withoutBoxes = `<script>
  const withoutBox = (editor) => editor.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } })
  monaco.editor.getEditors().forEach(withoutBox)
  monaco.editor.onDidCreateEditor(withoutBox)
</script>
`

/** Its own is a tenth of a megabyte. */
const icon = '<link rel="icon" href="data:,">'

/** Scripts and styles that stand in a page, as files that it names, in their order. */
function inFiles(whole: string): Playground {
  const assets = new Map<string, { readonly type: string; readonly content: string }>()
  const page = whole.replace(/<(script|style)>(.*?)<\/\1>/gs, (_element, kind: string, content: string) => {
    const isScript = kind === 'script'
    const name = createHash('sha256').update(content).digest('hex').slice(0, 12)
    const path = `/assets/playground-${name}.${isScript ? 'js' : 'css'}`
    assets.set(path, { type: `text/${isScript ? 'javascript' : 'css'}; charset=utf-8`, content })
    return isScript ? `<script defer src="${path}"></script>` : `<link rel="stylesheet" href="${path}">`
  })
  return { page, assets }
}
