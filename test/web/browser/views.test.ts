import { expect, test } from 'vitest'
import { inBrowser, type Screen, withBrowser } from './browser.ts'
import { hurdles, misprints, scrollsSideways, settled, tooWide } from './inspect.ts'
import { hainan, healthyChina, viewsOf } from './places.ts'
import { withPage } from './with-page.ts'

/** Every width, and both languages and colours; axe, which takes longest, looks where these differ most. */
const screens: readonly (Screen & { readonly axe?: true })[] = [
  { language: 'zh', width: 1440, axe: true },
  { language: 'en', width: 1024 },
  { language: 'zh', width: 390, height: 844 },
  { language: 'en', width: 390, height: 844, dark: true, axe: true },
]

inBrowser('every view', () => {
  const served = withPage()
  const browser = withBrowser()

  test.each(screens)(
    '$language, $width px, dark $dark: is there, for everybody, and keeps to itself',
    async (screen) => {
      const { page, troubles, close } = await browser.open(served.url, screen)
      const faults: Record<string, string[]> = {}
      for (const [name, { address, shows }] of await viewsOf(served)) {
        await page.goto(served.url + address)
        await settled(page)
        const text = (await page.locator('main').textContent()) ?? ''
        const found = [
          ...(shows.test(text) ? [] : [`does not show ${shows}: ${text.slice(0, 200)}`]),
          ...(screen.axe ? await hurdles(page) : []),
          ...(await tooWide(page)),
          ...(await misprints(page)),
          ...(name === 'dataset' ? await scrollsSideways(page) : []),
          ...troubles.splice(0),
        ]
        if (found.length > 0) faults[name] = found
      }
      await close()
      expect(faults).toEqual({})
    },
    240_000,
  )

  test('an address that leads nowhere looks like the page, and runs nothing', async () => {
    const answer = await fetch(`${served.url}/directive/nope`, { headers: { accept: 'text/html' } })
    expect(answer.status).toBe(404)
    const text = await answer.text()
    expect(text).toContain('没有找到')
    expect(text).toMatch(/<link rel="stylesheet" href="\/assets\//)
    expect(text).not.toContain('<script')
  })

  test('a tab is there under the number of a directive, too', async () => {
    const { page, close } = await browser.open(served.url)
    await page.goto(`${served.url}/directive/${encodeURIComponent(hainan)}/tasks?all=1`)
    await settled(page)
    expect(await page.locator('main h1').textContent()).toMatch(/海南省卫生健康委员会/)
    expect(new URL(page.url()).pathname).toMatch(/^\/directive\/dir-[0-9a-f]{16}\/tasks$/)
    expect(new URL(page.url()).search).toBe('?all=1')
    await close()
  })

  test('how two are connected may be asked by number; words that may mean several are looked for', async () => {
    const { page, close } = await browser.open(served.url)
    const between = (ends: Record<string, string>) =>
      page.goto(`${served.url}/path?${new URLSearchParams(ends)}`)
    await between({ from: '黔府办发[2019]30号', to: healthyChina, references: '1' })
    await settled(page)
    expect(new URL(page.url()).search).toMatch(/^\?from=dir-[0-9a-f]{16}&to=dir-[0-9a-f]{16}&references=1$/)
    expect(await page.locator('ol.way > li').count()).toBe(2)
    await between({ from: '健康中国行动', to: healthyChina })
    await settled(page)
    expect(await page.locator('main input[name=text]').inputValue()).toBe('健康中国行动')
    expect(await page.locator('ul.choices li').count()).toBeGreaterThan(1)
    await close()
  })
})
