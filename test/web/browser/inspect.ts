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

/** What our words should not be: parts of programs, Chinese on an English page that does not say so, words over other words. */
export function misprints(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isEnglish = document.documentElement.lang === 'en'
    const faults: string[] = []
    const words: { text: string; element: Element; box: DOMRect; half: number }[] = []
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (nodes.nextNode()) {
      const text = nodes.currentNode.textContent!.trim()
      const element = nodes.currentNode.parentElement!
      if (!text || element.closest('script, style, noscript, option')) continue
      const isQuoted = element.closest('[lang]') !== document.documentElement
      if (/\b(?:undefined|null|NaN)\b|\[object/.test(text)) faults.push(`of a program: ${text}`)
      if (isEnglish && !isQuoted && /\p{Script=Han}/u.test(text)) faults.push(`Chinese: ${text}`)
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      // In a box that scrolls, and above the rest, words may lie where others are.
      const isLoose = (one: Element | null): boolean => {
        if (one === null || one === document.body) return false
        const { position, overflowX, overflowY } = getComputedStyle(one)
        const isBox = /auto|scroll|hidden|clip/.test(overflowX + overflowY) && !one.matches('svg')
        return isBox || /sticky|fixed|absolute/.test(position) || isLoose(one.parentElement)
      }
      if (isLoose(element)) continue
      const range = document.createRange()
      range.selectNodeContents(nodes.currentNode)
      const half = Number.parseFloat(getComputedStyle(element).fontSize) / 2
      for (const box of range.getClientRects()) words.push({ text, element, box, half })
    }
    words.sort((one, other) => one.box.top - other.box.top)
    words.forEach(({ text, element, box, half }, index) => {
      for (let next = index + 1; next < words.length && words[next]!.box.top < box.bottom; next++) {
        const other = words[next]!
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const middles = Math.abs(box.top + box.bottom - other.box.top - other.box.bottom) / 2
        if (element !== other.element && across > 2 && half + other.half - middles > 2)
          faults.push(`one over the other: ${text} / ${other.text}`)
      }
    })
    return [...new Set(faults)].slice(0, 5)
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
