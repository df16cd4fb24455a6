import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inBrowser, withBrowser } from './browser.ts'
import { settled } from './inspect.ts'
import { viewsOf } from './places.ts'
import { withPage } from './with-page.ts'

inBrowser('by keyboard alone', () => {
  const served = withPage()
  const browser = withBrowser()

  async function opened(name: string): Promise<{ readonly page: Page; close(): Promise<void> }> {
    const { page, close } = await browser.open(served.url)
    await page.goto(served.url + (await viewsOf(served)).get(name)!.address)
    await settled(page)
    return { page, close }
  }

  const focused = (page: Page) =>
    page.evaluate(() => {
      const { activeElement: element } = document
      if (!element || element === document.body) return null
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const box = element.querySelector(':scope > rect')
      return {
        name: element.getAttribute('data-stop') ?? element.textContent?.trim().slice(0, 40) ?? '',
        isStop: element.hasAttribute('data-stop'),
        inMain: element.closest('main') !== null,
        // A card of the picture has a thick border in its place.
        isSeen:
          (outlineStyle !== 'none' && outlineWidth !== '0px') ||
          (box !== null && getComputedStyle(box).strokeWidth === '3px'),
        top: element.getBoundingClientRect().top,
      }
    })

  test('the first stop skips to the view', async () => {
    const { page, close } = await opened('dataset')
    await page.keyboard.press('Tab')
    expect((await focused(page))?.name).toMatch(/跳到正文/)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect((await focused(page))?.inMain).toBe(true)
    await close()
  })

  test.each(['home', 'search', 'wide lineage', 'coverage', 'gaps', 'lookup', 'dataset', 'task'])(
    '%s: every stop of the way is seen, and the way ends',
    async (name) => {
      const { page, close } = await opened(name)
      const stops: NonNullable<Awaited<ReturnType<typeof focused>>>[] = []
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab')
        const stop = await focused(page)
        if (!stop) break
        stops.push(stop)
      }
      await close()
      expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([])
      expect(stops.length).toBeGreaterThan(6)
      // However many cards and chips: one of them.
      expect(stops.filter(({ isStop }) => isStop).length).toBeLessThanOrEqual(1)
      const firstInMain = stops.findIndex(({ inMain }) => inMain)
      // On the front page the way begins in the field for a search.
      if (name === 'home') return expect(firstInMain).toBe(0)
      expect(firstInMain).toBeGreaterThan(3)
      expect(firstInMain).toBeLessThan(14)
    },
  )

  test('the picture is walked along its lines; Enter reads the evidence, Escape comes back', async () => {
    const { page, close } = await opened('wide lineage')
    const stop = page.locator('[data-stop][tabindex="0"]')
    await stop.focus()
    const focus = (await focused(page))!
    const walked = async (key: string) => {
      await page.keyboard.press(key)
      return (await focused(page))!
    }
    const chip = await walked('ArrowDown')
    expect(chip.name).toMatch(new RegExp(`^${focus.name} `))
    const below = await walked('ArrowDown')
    expect(below.top).toBeGreaterThan(chip.top)
    const beside = await walked('ArrowRight')
    expect(Math.abs(beside.top - below.top)).toBeLessThan(2)
    expect(beside.name).not.toBe(below.name)
    expect((await walked('Home')).isStop).toBe(true)
    // Up along the line again, and onto the card.
    expect((await walked('ArrowUp')).name).toBe(chip.name)
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.matches('aside.panel'))
    expect(new URL(page.url()).searchParams.get('sel')).toBe(chip.name)
    expect(await page.locator('aside.panel section').count()).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-stop'))
    expect(new URL(page.url()).searchParams.get('sel')).toBeNull()
    expect((await focused(page))?.name).toBe(chip.name)
    await close()
  })

  test('a line has no frame around it, clicked or walked to: for the keyboard the line itself is thick', async () => {
    const { page, close } = await opened('wide lineage')
    const tie = page.locator('a.tie').first()
    const looks = () =>
      tie.evaluate((element) => ({
        isFocused: element === document.activeElement,
        outline: getComputedStyle(element).outlineStyle,
        hit: getComputedStyle(element.querySelector('.hit')!).strokeWidth,
      }))
    const { x, y } = await tie.evaluate((element) => {
      element.scrollIntoView({ block: 'center' })
      const path = element.querySelector<SVGPathElement>('.hit')!
      const { x, y } = path.getPointAtLength(6).matrixTransform(path.getScreenCTM()!)
      return { x, y }
    })
    await page.mouse.click(x, y)
    await page.waitForFunction(() => new URL(location.href).searchParams.has('sel'))
    expect(await looks()).toMatchObject({ outline: 'none' })
    await page.keyboard.press('Tab')
    await tie.focus()
    expect(await looks()).toEqual({ isFocused: true, outline: 'none', hit: '8px' })
    await close()
  })

  test('a correction where none are taken: that is said before anything is written', async () => {
    const { page, close } = await opened('evidence')
    await page.locator('details.correct summary').first().click()
    const form = page.locator('details.correct form').first()
    await form.locator('[role=status]').waitFor()
    expect(await form.textContent()).toMatch(/没有开启接收勘误/)
    expect(await form.locator('button[type=submit]').count()).toBe(0)
    await close()
  })

  test('a search: words, Enter, a hit', async () => {
    const { page, close } = await opened('home')
    await page.keyboard.press('Tab')
    for (
      let presses = 0;
      presses < 5 && !(await page.evaluate(() => document.activeElement?.matches('input')));
      presses++
    )
      await page.keyboard.press('Tab')
    await page.keyboard.type('健康中国行动')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=*')
    await settled(page)
    // How many there are is told to those who do not see it.
    expect(await page.locator('main h1[aria-live]').textContent()).toMatch(/\d/)
    await page.locator('main .briefs a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/directive/**')
    await close()
  })
})
