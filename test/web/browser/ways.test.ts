import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { PolicyRecords } from '../../../src/domain/policy-records.ts'
import { loadGazetteer } from '../../../src/extract/gazetteer.ts'
import { save } from '../../../src/graph/save/save.ts'
import { read } from '../../../src/ingest.ts'
import { decode } from '../../../src/text/decode/decode.ts'
import { inBrowser, withBrowser } from './browser.ts'
import { settled } from './inspect.ts'
import { seeds, withPage } from './with-page.ts'

/** Of the seeds no two places promise the same; these do. */
const plan = (
  issuer: string,
  number: string,
  share: number,
  above: string,
) => `${issuer}关于推进紧密型县域医共体建设的实施意见

${number}

各有关单位：

　　${above}

一、工作目标
　　到2025年，县域内就诊率达到${share}%以上。

${issuer}
2023年6月1日
`
const following =
  '根据《国家卫生健康委员会关于推进紧密型县域医共体建设的实施意见》（国卫基层发〔2023〕99号），制定本意见。'
const plans = [
  plan('国家卫生健康委员会', '国卫基层发〔2023〕99号', 90, '为推进紧密型县域医共体建设，提出以下意见。'),
  plan('浙江省卫生健康委员会', '浙卫发〔2023〕98号', 92, following),
  plan('安徽省卫生健康委员会', '皖卫发〔2023〕97号', 88, following),
]

/** What somebody who sees the page for the first time does until it is there: clicks, and words that are sent off. */
const mostActs = 6

/** In the browser: counts them. A click that a key makes is none, one on a label is two. */
const countActs = `
  globalThis.acts = 0
  addEventListener('click', ({ detail }) => detail > 0 && acts++, true)
  addEventListener('submit', () => acts++, true)`

inBrowser('five things that somebody comes for', () => {
  const served = withPage(async (database) => {
    await seeds(database)
    for (const [index, text] of plans.entries())
      await save(
        database,
        PolicyRecords.parse(read(decode(Buffer.from(text), `plan-${index}.txt`), loadGazetteer())),
      )
  })
  const browser = withBrowser()

  /** From the front page, by what is seen; fails if it took too many acts or the console had something to say. */
  async function visit(way: (page: Page) => Promise<void>): Promise<void> {
    const { page, troubles, close } = await browser.open(served.url)
    await page.goto(served.url)
    await settled(page)
    await page.evaluate(countActs)
    const start = performance.now()
    await way(page)
    // How long depends on what else this machine does.
    const seconds = ((performance.now() - start) / 1_000).toFixed(1)
    const acts = await page.evaluate<number>('acts')
    await close()
    expect(troubles).toEqual([])
    console.info(`${expect.getState().currentTestName}: ${acts} acts, ${seconds} s`)
    expect(acts).toBeLessThanOrEqual(mostActs)
  }

  async function search(page: Page, words: string): Promise<void> {
    await page.locator('header input[type=search]').fill(words)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=*')
    await settled(page)
  }

  async function toHealthyChina(page: Page): Promise<void> {
    await search(page, '国发〔2019〕13号')
    await page.locator('main a.title', { hasText: '国务院关于实施健康中国行动的意见' }).first().click()
    await page.locator('svg.lineage').waitFor()
  }

  /** The panel tells of the directive before; then of what is chosen. */
  async function chooseImplements(page: Page): Promise<void> {
    await page.locator('.chip.IMPLEMENTS').first().click()
    await page.locator('aside.panel.chosen section').first().waitFor()
  }

  test('what implements it', () =>
    visit(async (page) => {
      await toHealthyChina(page)
      await chooseImplements(page)
      const named = page.locator('.panel section')
      expect(await named.count()).toBeGreaterThan(3)
      expect(await page.locator('.panel').textContent()).toContain('云府办发〔2021〕6号')
    }))

  test('the proof', () =>
    visit(async (page) => {
      await search(page, '琼卫基层〔2022〕10号')
      await page.locator('main a.title', { hasText: '海南省卫生健康委员会关于印发' }).first().click()
      await chooseImplements(page)
      const quote = (await page.locator('.panel mark').first().textContent())!
      await page.locator('.panel figcaption a').first().click()
      await page.locator('#text, .text, .source-text').first().waitFor()
      await settled(page)
      const marked = await page.evaluate(() => {
        const [, start, end] = /c(\d+)-(\d+)/.exec(location.hash)!.map(Number)
        return { length: end! - start!, text: document.querySelector('main')!.textContent! }
      })
      expect(marked.length).toBe(quote.length)
      expect(marked.text.replaceAll(/\s/g, '')).toContain(quote.replaceAll(/\s/g, ''))
    }))

  test('the proof of what only a registry says: its row', () =>
    visit(async (page) => {
      await toHealthyChina(page)
      await chooseImplements(page)
      const cells = (await page.locator('.panel .row [lang]').first().textContent())!.split(' · ')
      expect(cells).toContain('IMPLEMENTS')
      await page.locator('.panel figcaption a').first().click()
      await page.locator('.source-text .TARGET').first().waitFor()
      const [row, ...others] = await page.locator('.source-text .TARGET').allTextContents()
      expect([row!.split('\t').filter(Boolean), others]).toEqual([cells, []])
    }))

  test('who leads', () =>
    visit(async (page) => {
      await search(page, '琼卫基层〔2022〕10号')
      await page.locator('main a.title', { hasText: '海南省卫生健康委员会关于印发' }).first().click()
      await page.locator('nav.tabs a', { hasText: '任务与责任' }).click()
      await page.locator('.matrix tbody tr').first().waitFor()
      const rows = await page.locator('.matrix tbody tr').count()
      expect(await page.locator('.matrix tbody tr:not(.part, :has(button))').count()).toBe(0)
      await page.locator('.matrix label', { hasText: '没有写明单位的' }).click()
      await page.locator('.matrix tbody tr').nth(rows).waitFor()
      expect(new URL(page.url()).search).toBe('?all=1')
      const lead = page.locator('button.role.LEAD').first()
      await lead.click()
      expect(await page.locator('.panel h2').first().textContent()).toMatch(/处|委|办/)
      expect(await page.locator('.panel mark').first().textContent()).toContain('牵头')
    }))

  test('which province is stricter', () =>
    visit(async (page) => {
      await page.locator('header nav a', { hasText: '比较各地' }).click()
      await page.locator('input[name=indicator]').fill('县域内就诊率')
      await page.keyboard.press('Enter')
      const row = (place: string) => page.locator('table tr', { hasText: place }).first().textContent()
      await page.locator('table tr', { hasText: '浙江省' }).first().waitFor()
      expect(await row('浙江省')).toContain('更严')
      expect(await row('安徽省')).toContain('更松')
    }))

  test('which province is stricter, on a telephone: no word of the picture covers another', async () => {
    const { page, close } = await browser.open(served.url, { width: 390, height: 844 })
    await page.goto(`${served.url}/compare?indicator=${encodeURIComponent('县域内就诊率')}`)
    await page.locator('svg.compare').waitFor()
    const covered = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('svg.compare text')].map((text) => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
      }))
      return boxes.flatMap(({ text, box }, index) => [
        ...(box.left < 0 || box.right > innerWidth ? [`${text} is cut`] : []),
        ...boxes
          .slice(index + 1)
          .filter(
            (other) =>
              box.left < other.box.right &&
              other.box.left < box.right &&
              box.top + 3 < other.box.bottom - 3 &&
              other.box.top + 3 < box.bottom - 3,
          )
          .map((other) => `${text} and ${other.text}`),
      ])
    })
    await close()
    expect(covered).toEqual([])
  })

  test('an indicator without knowing its name', () =>
    visit(async (page) => {
      await page.locator('header nav a', { hasText: '比较各地' }).click()
      await page.locator('main a.choice', { hasText: '县域内就诊率' }).first().click()
      await page.locator('svg.compare').waitFor()
    }))

  test('the figure, for a paper', () =>
    visit(async (page) => {
      await toHealthyChina(page)
      const drawn = await page.locator('svg.lineage .tie').count()
      await page.locator('details.menu summary').first().click()
      const saved = async (name: RegExp) => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator('details.menu button', { hasText: name }).first().click(),
        ])
        return readFileSync(await download.path())
      }
      const svg = (await saved(/SVG/)).toString()
      const letters = await page
        .locator('svg.lineage')
        .evaluate((drawn) => getComputedStyle(drawn).fontFamily)
      expect(svg).toContain(`svg{font-family:${letters}}`)
      await page.emulateMedia({ colorScheme: 'dark' })
      expect((await saved(/SVG/)).toString()).toBe(svg)
      await page.emulateMedia({ colorScheme: 'light' })
      const png = await saved(/PNG/)
      // Away from the page, whose policy lets no styles of a file in.
      const elsewhere = await page.context().newPage()
      const opened = await elsewhere.evaluate(openFigure, { svg, png: png.toString('base64') })
      expect(opened).toMatchObject({ broken: false, lines: drawn, links: 0 })
      expect(drawn).toBeGreaterThan(4)
      expect(opened.text).toContain('国务院关于实施健康中国行动的意见')
      // Source, state of the data and where it stands.
      expect(opened.text).toMatch(/政策脉络.*\d{4}-\d\d-\d\d/)
      expect(opened.text).toContain(served.url)
      expect(opened.size).toEqual([opened.width * 2, opened.height * 2])
      expect(opened.colours).toBeGreaterThan(20)
    }))
})

/** In the browser: what is in the files, as any other program would find it. */
async function openFigure({ svg, png }: { readonly svg: string; readonly png: string }) {
  const file = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const root = file.documentElement
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  const drawing = canvas.getContext('2d')!
  drawing.drawImage(picture, 0, 0)
  const { data } = drawing.getImageData(0, 0, picture.width, picture.height)
  const colours = new Set<number>()
  for (let at = 0; at < data.length; at += 4)
    colours.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!)
  return {
    broken: file.querySelector('parsererror') !== null,
    lines: file.querySelectorAll('.tie .line').length,
    links: file.querySelectorAll('[href]').length,
    text: root.textContent ?? '',
    width: Number(root.getAttribute('width')),
    height: Number(root.getAttribute('height')),
    size: [picture.width, picture.height],
    colours: colours.size,
  }
}
