import { expect, test } from 'vitest'
import { inBrowser, withBrowser } from './browser.ts'
import { withPage } from './with-page.ts'

inBrowser('the playground', () => {
  const served = withPage()
  const browser = withBrowser()

  test('needs nothing from elsewhere, is bounded, and answers an example', async () => {
    const sent = await fetch(`${served.url}/playground`, {
      method: 'HEAD',
      headers: { 'accept-encoding': 'gzip' },
    })
    const size = Number(sent.headers.get('content-length'))
    console.info(`the playground is ${(size / 1e6).toFixed(2)} MB compressed`)
    expect(size).toBeGreaterThan(100_000)
    expect(size).toBeLessThan(3_000_000)
    expect(sent.headers.get('content-security-policy')).not.toMatch(/https?:|\*|unsafe-eval/)

    const { page, troubles, close } = await browser.open(served.url)
    await page.goto(`${served.url}/playground`)
    await page.locator('.graphiql-execute-button').waitFor()
    // The first is what nobody has chosen yet.
    await page.locator('#example').selectOption({ index: 2 })
    await page.waitForURL('**/playground?query=*')
    await page.locator('.graphiql-execute-button').click()
    await page.locator('.graphiql-response', { hasText: '"data"' }).waitFor()
    await close()
    expect(troubles).toEqual([])
  }, 120_000)
})
