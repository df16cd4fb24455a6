import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../../src/api/server.ts'
import { bundlePage } from '../../src/page.ts'

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

test.each(['/', '/d/dir-1', '/d/dir-1/tasks', '/search?q=基层', '/metrics', '/gaps', '/lookup', '/b/body-1'])(
  '%s is the page, and lets nothing in from elsewhere',
  async (address) => {
    const answer = await fetch(server.url + address)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const policy = answer.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(await answer.text()).toBe(await html())
  },
)

test('what the page loads is ours, small, and kept by browsers for ever', async () => {
  const addresses = [...(await html()).matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, address]) => address!)
  expect(addresses.map((address) => address.split('.').at(-1)).sort()).toEqual(['css', 'js'])
  for (const address of addresses) {
    const answer = await fetch(server.url + address)
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect((await answer.text()).length).toBeGreaterThan(1_000)
    const sent = await fetch(server.url + address, { method: 'HEAD' })
    // Budget: 40 kB of script, 8 kB of style, compressed.
    expect(Number(sent.headers.get('content-length'))).toBeLessThan(address.endsWith('.js') ? 40_000 : 8_000)
  }
})

test.each(['/nowhere', '/assets/page-old.js', '/dd'])('%s is not the page', async (address) => {
  expect((await fetch(server.url + address)).status).toBe(404)
})
