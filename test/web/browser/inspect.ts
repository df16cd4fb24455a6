import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Milliseconds: longer than a view waits before it asks for what only adds to it. */
const quietFor = 160

/** Waits until nothing is asked any more, no view waits for an answer, and what came is drawn. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    (quiet) => {
      const waits = document.querySelector('[aria-busy=true], .state[role=status]')
      const { asked, at } = (globalThis as unknown as { quiet: { asked: number; at: number } }).quiet
      return (
        document.querySelector('main')?.textContent && !waits && asked === 0 && performance.now() - at > quiet
      )
    },
    quietFor,
    { timeout: 60_000 },
  )
}

/** What axe finds by its rules for people: one line a rule, with the first place. */
export async function hurdles(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    })
    return violations.map(({ id, nodes }) => ({
      id,
      count: nodes.length,
      first: nodes[0]?.html.slice(0, 160),
    }))
  })
  return found.map(({ id, count, first }) => `axe ${id} ${count}×: ${first}`)
}

/** The page must not scroll sideways; only what stands in a box that scrolls may reach beyond the window. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth: width, scrollWidth } = document.documentElement
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
    const beyond = [...document.querySelectorAll('body *:not(.skip)')].filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect()
      // What is there only for readers of screens stands far to the left.
      if (left < -1_000) return false
      return own > 0 && (right > width + 1 || left < -1) && !scrolls(element.parentElement)
    })
    return [
      ...(scrollWidth > width ? [`scrolls to ${scrollWidth} of ${width}`] : []),
      ...beyond.slice(0, 3).map((element) => `beyond the window: ${element.outerHTML.slice(0, 120)}`),
    ]
  })
}

/** Boxes that must be scrolled sideways to be read. */
export function scrollsSideways(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter(
        (element) =>
          /auto|scroll/.test(getComputedStyle(element).overflowX) &&
          element.scrollWidth > element.clientWidth + 1,
      )
      .map(({ className, scrollWidth, clientWidth }) => `${className}: ${scrollWidth} > ${clientWidth}`),
  )
}
