import { beforeAll, expect, test } from 'vitest'
import { PolicyRecords } from '../../../src/domain/policy-records.ts'
import { loadGazetteer } from '../../../src/extract/gazetteer.ts'
import { save } from '../../../src/graph/save/save.ts'
import { saveJurisdictions } from '../../../src/graph/save/save-jurisdictions.ts'
import { read } from '../../../src/ingest.ts'
import { decode } from '../../../src/text/decode/decode.ts'
import { inBrowser, withBrowser } from './browser.ts'
import { hostileDocuments } from './hostile-documents.ts'
import { settled, tooWide } from './inspect.ts'
import { withPage } from './with-page.ts'

inBrowser('text that means harm', () => {
  const served = withPage(async (database) => {
    const gazetteer = loadGazetteer()
    await saveJurisdictions(database, gazetteer.jurisdictions)
    for (const [file, text] of hostileDocuments)
      await save(database, PolicyRecords.parse(read(decode(Buffer.from(text), file), gazetteer)))
  })
  const browser = withBrowser()

  // What cleaning takes out of a text, tables and corrections may still bring; and no text has a title without end.
  beforeAll(async () => {
    const markup = `<script>alert(9)</script>"><img src=x onerror=alert(10)>`
    await served.graph.cypher(
      `MATCH (n:Directive|Body|Task|Metric)
       SET n.title = n.title + $markup, n.name = n.name + $markup, n.heading = n.heading + $markup,
         n.text = n.text + $markup, n.indicator = n.indicator + $markup`,
      { markup },
    )
    await served.graph.cypher(
      `MATCH (d:Directive {documentNumber: '某府发〔2023〕3号'}) SET d.title = $title`,
      {
        title: `${'没有尽头的标题'.repeat(1_400)}${'Endless'.repeat(60)}`,
      },
    )
  })

  /** Every view of everything that was read from them, and what a visitor may be sent to by a link. */
  async function addresses(): Promise<string[]> {
    const { directives, tasks, metrics, bodies } = await served.ask(`{
      directives(first: 20) { nodes { id held sources { sha256 } } }
      tasks(first: 2) { nodes { id } } metrics(first: 2) { nodes { id } } bodies(first: 2) { nodes { id } } }`)
    const held = directives.nodes.filter((one: { held: boolean }) => one.held)
    expect(held.length).toBeGreaterThan(1)
    expect(tasks.nodes.length).toBeGreaterThan(0)
    expect(metrics.nodes.length).toBeGreaterThan(0)
    const markup = encodeURIComponent('"><img src=x onerror=alert(8)>')
    return [
      ...['/', '/gaps', '/dataset', `/search?q=${markup}`, '/search?q=alert', `/compare?indicator=${markup}`],
      ...[
        `/directive/${markup}/tasks`,
        `/directive/${held[0].id}?sel=${markup}`,
        `/path?from=${markup}&to=${markup}`,
      ],
      ...held.flatMap(({ id, sources }: { id: string; sources: { sha256: string }[] }) => [
        ...['', '/tasks', '/metrics', '/text', '/about', '/coverage'].map((tab) => `/directive/${id}${tab}`),
        `/source/${sources[0]!.sha256}`,
      ]),
      ...tasks.nodes.map(({ id }: { id: string }) => `/task/${id}`),
      ...metrics.nodes.map(({ id }: { id: string }) => `/metric/${id}`),
      ...bodies.nodes.map(({ id }: { id: string }) => `/body/${id}`),
    ]
  }

  test.each([1440, 390])(
    'is shown and not run, and breaks no view, at %i px',
    async (width) => {
      const { page, troubles, close } = await browser.open(served.url, { width })
      const faults: Record<string, string[]> = {}
      for (const address of await addresses()) {
        await page.goto(served.url + address)
        await settled(page)
        const made = await page.evaluate(() =>
          [
            ...document.querySelectorAll(
              'main :is(img, script, iframe, object, embed, [onerror], [onload], a[href^="javascript:" i])',
            ),
          ].map((element) => `made of text: ${element.outerHTML.slice(0, 80)}`),
        )
        const found = [...made, ...(await tooWide(page)), ...troubles.splice(0)]
        if (found.length > 0) faults[address] = found
      }
      await close()
      expect(faults).toEqual({})
    },
    240_000,
  )
})
