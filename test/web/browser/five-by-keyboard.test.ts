import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inBrowser, withBrowser } from './browser.ts'
import { settled } from './inspect.ts'
import { withPage } from './with-page.ts'

/** A person presses three or four keys a second. */
const mostKeys = 25

inBrowser('what somebody comes for, by keyboard alone', () => {
  const served = withPage()
  const browser = withBrowser()
  const patient = { timeout: 120_000 }

  /** From the front page; typed words are not counted, every other key is. */
  async function visit(way: (hands: Hands) => Promise<void>, most = mostKeys): Promise<void> {
    const { page, troubles, close } = await browser.open(served.url)
    await page.goto(served.url)
    await settled(page)
    const hands = handsOn(page)
    await way(hands)
    await close()
    expect(troubles).toEqual([])
    console.info(`${expect.getState().currentTestName}: ${hands.keys()} keys`)
    expect(hands.keys()).toBeLessThanOrEqual(most)
  }

  const toHealthyChina = async ({ type, press, tabTo, page }: Hands) => {
    await type('国发〔2019〕13号')
    await press('Enter')
    await page.waitForURL('**/search?q=*')
    await settled(page)
    await tabTo('main .briefs a.title')
    await press('Enter')
    await page.locator('.panel section').first().waitFor()
  }

  test(
    'what implements it: the front page is ready for the words, and the first hit is the next stop',
    patient,
    () =>
      visit(async (hands) => {
        await toHealthyChina(hands)
        expect(await hands.page.locator('.panel').textContent()).toContain('湘政发〔2019〕23号')
      }, 5),
  )

  test('the proof, in its place', patient, () =>
    visit(async ({ type, press, tabTo, page }) => {
      await type('琼卫基层〔2022〕10号')
      await press('Enter')
      await page.waitForURL('**/search?q=*')
      await settled(page)
      await tabTo('main .briefs a.title')
      await press('Enter')
      await page.locator('.panel figcaption a').first().waitFor()
      await tabTo('.panel figcaption a')
      const quote = await page.locator('.panel mark').first().textContent()
      await press('Enter')
      await page.locator('.source-text .TARGET').first().waitFor()
      expect(await page.locator('.source-text .TARGET').allTextContents()).toEqual([quote])
    }),
  )

  test('who leads: the hit says it', patient, () =>
    visit(async ({ type, press, page }) => {
      await type('加快构建分级诊疗就医格局')
      await press('Enter')
      await page.waitForURL('**/search?q=*')
      await settled(page)
      expect(await page.locator('.hit-facts:has(.role.LEAD) a').first().textContent()).toMatch(/处|委|局/)
    }, 2),
  )

  test('which place asks more: from the front page', patient, () =>
    visit(async ({ press, tabTo, page }) => {
      await tabTo('main a[href^="/compare"]')
      await press('Enter')
      await page.locator('svg.compare').waitFor()
      expect(await page.locator('table').textContent()).toContain('广东省')
    }, 8),
  )

  test('the figure as a file', patient, () =>
    visit(async (hands) => {
      await toHealthyChina(hands)
      await hands.tabTo('details.menu summary')
      await hands.press('Enter')
      await hands.press('Tab')
      const [file] = await Promise.all([hands.page.waitForEvent('download'), hands.press('Enter')])
      expect(file.suggestedFilename()).toMatch(/\.svg$/)
    }),
  )

  test('Ctrl K is the way to another search, from anywhere', patient, () =>
    visit(async (hands) => {
      await toHealthyChina(hands)
      await hands.press('Control+k')
      await hands.type('琼卫基层〔2022〕10号')
      await hands.press('Enter')
      await hands.page.waitForURL('**/search?q=%E7%90%BC*')
    }, 7),
  )
})

type Hands = ReturnType<typeof handsOn>

function handsOn(page: Page) {
  let keys = 0
  const press = (key: string) => {
    keys++
    return page.keyboard.press(key)
  }
  return {
    page,
    press,
    type: (words: string) => page.keyboard.type(words),
    keys: () => keys,
    /** Tab until what fits is focused. */
    async tabTo(fit: string): Promise<void> {
      const isThere = () => page.evaluate((selector) => document.activeElement?.matches(selector), fit)
      while (!(await isThere())) {
        if (keys > 200) throw new Error(`${fit} is never reached`)
        await press('Tab')
      }
    },
  }
}
