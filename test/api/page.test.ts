import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../../src/api/server.ts'
import { bundlePage } from '../../src/commands/page.ts'

let server: RunningServer

beforeAll(async () => {
  server = await startServer({
    database: { read: () => Promise.reject(new Error('the page itself asks the graph nothing')) },
    lookUp: () => [],
    quality: [],
    page: await bundlePage(),
    port: 0,
    report: () => {},
  })
})
afterAll(() => server.close(1_000))

const html = () => fetch(server.url).then((answer) => answer.text())

test.each([
  ...[
    '/',
    '/directive/dir-1/tasks',
    '/search?q=基层',
    '/compare',
    '/gaps',
    '/lookup',
    '/path',
    '/dataset',
    '/corrections',
  ],
])('%s is the page, and lets nothing in from elsewhere', async (address) => {
  const answer = await fetch(server.url + address)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  const policy = answer.headers.get('content-security-policy')
  expect(policy).toContain("default-src 'self'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  expect(await answer.text()).toBe(await html())
})

test('what the page loads is ours, small, and kept by browsers for ever', async () => {
  const addresses = [...(await html()).matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(
    ([, address]) => address!,
  )
  const sizes = { js: 0, css: 0 }
  for (const address of addresses) {
    const answer = await fetch(server.url + address)
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    const sent = await fetch(server.url + address, { method: 'HEAD' })
    sizes[address.split('.').at(-1) as keyof typeof sizes] += Number(sent.headers.get('content-length'))
  }
  // Budget, compressed: what a view needs at once. The views opened more rarely come when they are.
  expect(sizes.js).toBeGreaterThan(10_000)
  expect(sizes.js).toBeLessThan(40_000)
  expect(sizes.css).toBeLessThan(8_000)
})

test('all of the script together, both languages and every view, stays small', async () => {
  const { assets } = await bundlePage()
  const scripts = [...assets].filter(([address]) => address.endsWith('.js'))
  const size = scripts.reduce((sum, [, { content }]) => sum + gzipSync(content).length, 0)
  expect(size).toBeLessThan(77_000)
})

test('an address that is none shows a person how to go on, and is not found all the same', async () => {
  const answer = await fetch(`${server.url}/nowhere/else`, { headers: { accept: 'text/html,*/*;q=0.8' } })
  expect(answer.status).toBe(404)
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'")
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await answer.text()).toBe(await html())
})

test.each(['/nowhere', '/assets/page-old.js', '/directive', '/directive/a/b/c', '/body/a/b'])(
  '%s is not the page',
  async (address) => {
    expect((await fetch(server.url + address)).status).toBe(404)
  },
)
