import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** Debian's Chromium, or whichever is on the path; CHROMIUM names another. */
const executable =
  process.env.CHROMIUM ??
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file))

if (!executable) console.warn('No Chromium here: the tests of the page in a browser are skipped.')

/** What needs a browser: skipped, with the line above, where none is. */
export const inBrowser = describe.skipIf(!executable)

export interface Screen {
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
  readonly language?: 'zh' | 'en'
}

export interface Watched {
  readonly page: Page
  /** What must not happen on any view: console errors, uncaught errors, dialogs, what the policy refused, requests that leave our server. */
  readonly troubles: string[]
  close(): Promise<void>
}

export interface Browsing {
  /** An empty profile, that sees only `origin`. */
  open(origin: string, screen?: Screen): Promise<Watched>
}

/** One browser for a test file: called at its top, inside `inBrowser`. */
export function withBrowser(): Browsing {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executable!,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    })
  })
  afterAll(() => browser?.close())
  return {
    async open(origin, { width = 1440, height = 900, dark = false, language = 'zh' } = {}) {
      const context = await browser!.newContext({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
        locale: language === 'zh' ? 'zh-CN' : 'en-GB',
        acceptDownloads: true,
      })
      if (language === 'en') await context.addInitScript("localStorage.setItem('language', 'en')")
      // Under load a view may take long; how long is measured elsewhere.
      context.setDefaultTimeout(60_000)
      const page = await context.newPage()
      return { page, troubles: await watch(context, page, origin), close: () => context.close() }
    },
  }
}

async function watch(context: BrowserContext, page: Page, origin: string): Promise<string[]> {
  const troubles: string[] = []
  await context.route(
    ({ protocol, origin: asked }) => /^(https?|wss?):$/.test(protocol) && asked !== origin,
    (route) => {
      troubles.push(`asked ${route.request().url()}`)
      return route.abort()
    },
  )
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => troubles.push(`thrown: ${error.message}`))
  page.on('dialog', async (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  await page.exposeBinding('reportViolation', (_source, text: string) => troubles.push(`policy: ${text}`))
  await page.addInitScript(countRequests)
  await page.addInitScript(
    `addEventListener('securitypolicyviolation', (event) =>
      reportViolation(event.violatedDirective + ' ' + event.blockedURI))`,
  )
  return troubles
}

/** `quiet` tells how many answers the page waits for, and since when that is so. */
const countRequests = `
  globalThis.quiet = { asked: 0, at: 0 }
  const count = (by) => Object.assign(quiet, { asked: quiet.asked + by, at: performance.now() })
  const ask = globalThis.fetch
  globalThis.fetch = (...all) => (count(1), ask(...all).finally(() => setTimeout(() => count(-1))))`
