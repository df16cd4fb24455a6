import { expect, test } from 'vitest'
import { inBrowser, withBrowser } from './browser.ts'
import { withPage } from './with-page.ts'

inBrowser('the playground', () => {
  const served = withPage()
  const browser = withBrowser()

  test('needs nothing from elsewhere, is bounded, and answers an example', async () => {
    const sent = (path: string) =>
      fetch(served.url + path, { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } })
    const { headers } = await sent('/playground')
    expect(Number(headers.get('content-length'))).toBeLessThan(20_000)
    const policy = headers.get('content-security-policy')
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/)
    expect(policy).toMatch(/script-src 'self' blob:;/)
    const html = await (await fetch(`${served.url}/playground`)).text()
    const files = [...html.matchAll(/(?:src|href)="(\/assets\/playground-[^"]+)"/g)].map(([, path]) => path!)
    let size = 0
    for (const path of files) {
      const file = await sent(path)
      expect(file.headers.get('cache-control')).toContain('immutable')
      size += Number(file.headers.get('content-length'))
    }
    console.info(`the files of the playground are ${(size / 1e6).toFixed(2)} MB compressed`)
    expect(size).toBeGreaterThan(100_000)
    expect(size).toBeLessThan(3_000_000)

    const { page, troubles, close } = await browser.open(served.url)
    await page.goto(`${served.url}/playground`)
    await page.locator('.graphiql-execute-button').waitFor()
    // The first is what nobody has chosen yet.
    await page.locator('#example').selectOption({ index: 2 })
    await page.waitForURL('**/playground?query=*')
    await page.locator('.graphiql-execute-button').click()
    await page.locator('.graphiql-response', { hasText: '"data"' }).waitFor()
    expect(await page.locator('.graphiql-editors', { hasText: '〔2022〕' }).count()).toBe(1)
    // The editor looks for such letters in a worker, after a while.
    await page.waitForTimeout(1_000)
    expect(await page.locator('.unicode-highlight').count()).toBe(0)
    await close()
    expect(troubles).toEqual([])
  }, 120_000)
})
