import type { Example } from './examples.ts'
import { escapeHtml, scriptJson } from './html.ts'

/** Its scripts and styles stand in the page itself; nothing comes from elsewhere, and questions go nowhere but here. */
export const playgroundPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' blob:",
  "worker-src 'self' blob: data:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * GraphiQL in one page that needs no network, 9 MB before compression, with a list of examples above it. Choosing one opens
 * it as a tab of its own: GraphiQL takes a query from the address.
 */
export async function playgroundPage(examples: readonly Example[]): Promise<string> {
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
  return page.replace(/<body[^>]*>/, (body) => body + bar)
}
