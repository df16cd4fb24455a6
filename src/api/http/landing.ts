import type { Example } from '../examples.ts'
import { escapeHtml } from './html.ts'

/** The page at /: what this is, and where to go on. */
export function landingPage(examples: readonly Example[]): string {
  const items = examples.map(({ chineseQuestion, question, query }) => {
    const address = `/playground?${new URLSearchParams({ query })}`
    return `<li><a href="${escapeHtml(address)}">${escapeHtml(chineseQuestion)}<br><small>${escapeHtml(question)}</small></a></li>`
  })
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>政策脉络 Policy lineage</title>
<link rel="icon" href="data:,">
<style>
  :root { color-scheme: light dark }
  body { background: Canvas; color: CanvasText; font: 17px/1.65 system-ui, "PingFang SC", "Noto Sans CJK SC", sans-serif; max-width: 44em; margin: 8vh auto; padding: 0 1.25em }
  h1 { font-weight: 600; letter-spacing: .02em; margin-bottom: .2em }
  small, .quiet { opacity: .7 }
  ul { list-style: none; padding: 0 }
  li a { display: block; padding: .6em .8em; margin: .4em 0; border: 1px solid #8884; border-radius: 8px; text-decoration: none; color: inherit }
  li a:hover, li a:focus-visible { border-color: currentColor }
  nav a { margin-right: 1.2em }
</style>
</head>
<body>
<main>
<h1>政策脉络 Policy lineage</h1>
<p class="quiet">中文政策文件的依据、落实与责任分工，每一条都有原文为证。<br>
What Chinese policy documents rest on, who implements them, and who must do what: every fact with the words it was read from.</p>
<nav><a href="/playground">查询台 Playground</a><a href="/schema.graphql">模式 Schema</a><a href="/ready">状态 Status</a></nav>
<h2>问题示例 Questions to start with</h2>
<ul>
${items.join('\n')}
</ul>
<p class="quiet">API: <code>POST /graphql</code></p>
</main>
</body>
</html>
`
}
