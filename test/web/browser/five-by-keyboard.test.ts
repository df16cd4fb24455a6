import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inBrowser, withBrowser } from './browser.ts'
import { settled } from './inspect.ts'
import { withPage } from './with-page.ts'

/** A person presses three or four keys a second. */
const mostKeys = 10

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

  const toHainan = async ({ type, press, tabTo, page }: Hands) => {
    await type('琼卫基层〔2022〕10号')
    await press('Enter')
    await page.waitForURL('**/search?q=*')
    await settled(page)
    await tabTo('main .briefs a.title')
    await press('Enter')
    await page.locator('.panel figcaption a').first().waitFor()
  }

  const isMarked = async (page: Page, quote: string | null) => {
    await page.locator('.source-text .TARGET').first().waitFor()
    // In pieces where something else is marked in it as well.
    expect((await page.locator('.source-text .TARGET').allTextContents()).join('')).toBe(quote)
  }

  test('the proof, in its place: p', patient, () =>
    visit(async (hands) => {
      await toHainan(hands)
      const quote = await hands.page.locator('.panel mark').first().textContent()
      await hands.press('p')
      await isMarked(hands.page, quote)
    }, 4),
  )

  test('the proof without knowing a key: the first stop of the view skips to it', patient, () =>
    visit(async (hands) => {
      const { page, press, tabTo } = hands
      await toHainan(hands)
      await press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到原文依据')
      await press('Enter')
      await tabTo('.panel figcaption a')
      const quote = await page.locator('.panel mark').first().textContent()
      await press('Enter')
      await isMarked(page, quote)
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
      await page.locator('main a.choice').first().waitFor()
      await tabTo('main a.choice')
      await press('Enter')
      await page.locator('svg.compare').waitFor()
      expect(await page.locator('table tbody tr').count()).toBeGreaterThan(0)
    }, 12),
  )

  test('who does what in a directive, and by which words: its third tab, a mark, p', patient, () =>
    visit(async (hands) => {
      const { page, press, tabTo } = hands
      await toHainan(hands)
      await press('3')
      await page.locator('.matrix tbody tr').first().waitFor()
      // Not the way of a person, who looks: the first mark of all.
      await page.locator('button.role.LEAD').first().focus()
      await press('Enter')
      await page.waitForFunction(() => document.activeElement?.matches('aside.panel'))
      await press('Escape')
      expect(await page.evaluate(() => document.activeElement?.matches('button.role.LEAD'))).toBe(true)
      await press('Enter')
      const quote = await page.locator('.panel mark').first().textContent()
      await tabTo('.panel figcaption a')
      await press('p')
      await isMarked(page, quote)
    }, 12),
  )

  test('the figure as a file: e', patient, () =>
    visit(async (hands) => {
      await toHealthyChina(hands)
      await hands.press('e')
      const [file] = await Promise.all([hands.page.waitForEvent('download'), hands.press('Enter')])
      expect(file.suggestedFilename()).toMatch(/\.svg$/)
    }, 5),
  )

  test('the keys are told, and can be turned off; in a field they are letters', patient, () =>
    visit(async ({ page, press, type, tabTo }) => {
      await type('?3p')
      expect(await page.locator('main input[type=search]').inputValue()).toBe('?3p')
      await tabTo('main .ways a')
      await press('?')
      await page.locator('dialog[open]').waitFor()
      expect(await page.locator('dialog').textContent()).toContain('到原文中看这条依据')
      await tabTo('dialog input')
      await press('Space')
      await press('Escape')
      await press('/')
      expect(await page.evaluate(() => document.activeElement?.matches('input'))).toBe(false)
      await press('Control+k')
      expect(await page.evaluate(() => document.activeElement?.matches('input'))).toBe(true)
    }, 12),
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
