import { Parser } from 'n3'
import { expect, test } from 'vitest'
import { bodyIdOf, directiveIdOf } from '../api/policies.ts'
import { withApi } from '../api/with-api.ts'
import { recordsWithHostile } from './hostile.ts'

const api = withApi({ records: recordsWithHostile })

const ask = (path: string, accept?: string) =>
  fetch(`${api.url}${path}`, { redirect: 'manual', headers: accept ? { accept } : {} })

const hainan = `/directive/${directiveIdOf('hainan-notice')}`

test.each([
  ['/directive/琼卫基层〔2022〕10号', hainan],
  ['/directive/瓊衛基層[2022]10號', hainan],
  ['/directive/琼卫基层（2022）10', hainan],
  ['/directive/山东省基层卫生三年规划', `/directive/${directiveIdOf('shandong-plan')}`],
  ['/jurisdiction/枣庄市', '/jurisdiction/370400'],
  ['/body/山東省財政廳', `/body/${bodyIdOf('山东省财政厅')}`],
])('%s leads to its id', async (path, location) => {
  const answer = await ask(encodeURI(path))
  expect([answer.status, answer.headers.get('location')]).toEqual([303, location])
})

test('what is not there, in the form that was asked for', async () => {
  const page = await ask(`/directive/${encodeURIComponent('<script>无此文件')}`, 'text/html')
  expect(page.status).toBe(404)
  const text = await page.text()
  expect(text).toContain('&lt;script&gt;无此文件')
  expect(text).not.toContain('<script')
  const json = await ask('/task/task-0000000000000000', 'application/json')
  expect([json.status, await json.json()]).toEqual([
    404,
    { code: 'NOT_FOUND', message: 'nothing is known as task-0000000000000000' },
  ])
  for (const path of ['/directive/', '/directive/a/b', '/constructor/x', '/directive/%ff'])
    expect((await ask(path)).status, path).toBe(404)
})

test('what a page says needs no script; it names its other forms and is not sent again if known', async () => {
  const page = await ask(hainan, 'text/html,application/xhtml+xml,*/*;q=0.8')
  expect(page.status).toBe(200)
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
  expect(page.headers.get('vary')).toBe('accept, accept-encoding')
  const html = await page.text()
  expect(html).toContain('<h1>海南省卫生健康委员会关于印发实施意见的通知</h1>')
  expect(html).toContain(`<link rel="canonical" href="${hainan}">`)
  expect(html).toContain(`href="/body/${bodyIdOf('海南省卫生健康委员会')}"`)
  expect(html).toContain(`href="/directive/${directiveIdOf('national')}"`)
  expect(html).toContain('为贯彻落实《国家卫生健康委关于印发基层卫生健康工作若干要求的通知》')
  expect(html).not.toMatch(/<script(?! type="application\/ld\+json">)|style=|\son\w+=|(?:src|href)="https?:/)
  const [, linked] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)!
  expect(JSON.parse(linked!)['@graph'][0]['@id']).toContain(hainan)
  const known = { headers: { 'if-none-match': page.headers.get('etag')! } }
  expect((await fetch(`${api.url}${hainan}`, known)).status).toBe(304)
})

test.each([
  ['application/json', 'application/json; charset=utf-8'],
  ['application/ld+json;q=0.9, text/html;q=0.5', 'application/ld+json; charset=utf-8'],
  ['text/turtle', 'text/turtle; charset=utf-8'],
  ['application/x-bibtex', 'application/x-bibtex; charset=utf-8'],
  ['text/plain', 'text/plain; charset=utf-8'],
  ['*/*', 'text/html; charset=utf-8'],
  ['text/html;q=0, */*', 'application/json; charset=utf-8'],
])('a directive for who accepts %s is %s', async (accept, type) => {
  const answer = await ask(hainan, accept)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
  expect((await answer.text()).length).toBeGreaterThan(50)
})

test.each([
  ['gbt7714', 'text/plain'],
  ['json-ld', 'application/ld+json'],
  ['Turtle', 'text/turtle'],
  ['bibtex', 'application/x-bibtex'],
  ['csl', 'application/vnd.citationstyles.csl+json'],
  ['CSL-JSON', 'application/vnd.citationstyles.csl+json'],
  ['text/turtle', 'text/turtle'],
])('a directive as ?type=%s is %s', async (asked, type) => {
  const answer = await ask(`${hainan}?type=${asked}`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`])
})

test('what nobody can give is 406, and says what there is', async () => {
  const answer = await ask(hainan, 'image/png')
  expect(answer.status).toBe(406)
  expect(((await answer.json()) as { message: string }).message).toContain(
    'text/html (HTML), application/json (JSON)',
  )
})

test('the linked data of a permalink say what the export says, about the same address', async () => {
  const turtle = new Parser().parse(await (await ask(`${hainan}?type=text/turtle`)).text())
  const dates = turtle.filter(({ predicate }) => predicate.value.endsWith('date_document'))
  expect(dates.map(({ subject, object }) => [subject.value, object.value])).toEqual([
    [`${api.url}${hainan}`, '2022-10-11'],
  ])
  expect(turtle.some(({ predicate }) => predicate.value.endsWith('#ensures_implementation_of'))).toBe(true)
})

test('a body, a task, a metric and a source have pages; the calendar of a body is elsewhere', async () => {
  const { tasks, metrics, directive } = await api.ask(
    `{ tasks(first: 1) { nodes { id text } } metrics(first: 1) { nodes { id indicator } }
       directive(documentNumber: "琼卫基层〔2022〕10号") { sources { sha256 text } } }`,
  )
  const pageOf = async (path: string) => (await ask(path, 'text/html')).text()
  expect(await pageOf(`/task/${tasks.nodes[0].id}`)).toContain(tasks.nodes[0].text.slice(0, 5))
  expect(await pageOf(`/metric/${metrics.nodes[0].id}`)).toContain(metrics.nodes[0].indicator)
  expect(await pageOf(`/source/${directive.sources[0].sha256}`)).toContain('text/plain')
  const body = `/body/${bodyIdOf('山东省财政厅')}`
  expect(await pageOf(body)).toContain('<h1>山东省财政厅</h1>')
  const calendar = await ask(body, 'text/calendar')
  expect([calendar.status, calendar.headers.get('location')]).toEqual([
    303,
    body.replace('body', 'calendar').concat('.ics'),
  ])
})

test('a place has what it is part of, what it consists of, who governs there, and by what', async () => {
  const html = await (await ask('/jurisdiction/370000', 'text/html')).text()
  expect(html).toContain('<h1>山东省</h1>')
  for (const address of [
    '/jurisdiction/100000',
    '/jurisdiction/370400',
    `/body/${bodyIdOf('山东省财政厅')}`,
    `/directive/${directiveIdOf('shandong-plan')}`,
  ])
    expect(html).toContain(`href="${address}"`)
  const linked = new Parser().parse(await (await ask('/jurisdiction/370000', 'text/turtle')).text())
  expect(
    linked.some(
      ({ subject, object }) =>
        subject.value === `${api.url}/jurisdiction/370000` && object.value === '山东省',
    ),
  ).toBe(true)
  expect(await (await ask('/jurisdiction/370000', 'application/json')).json()).toMatchObject({
    ...{ code: '370000', name: '山东省', parent: '100000' },
    parts: ['370400'],
  })
  expect((await ask('/jurisdiction/999999')).status).toBe(404)
  expect((await ask(`/jurisdiction/${encodeURIComponent('*')}`)).status).toBe(404)
})

test('hostile words stay words', async () => {
  const page = await (await ask(`/directive/${directiveIdOf('hostile')}`, 'text/html')).text()
  expect(page).toContain('&lt;办法&gt;&amp;')
  expect(page).not.toMatch(/<办法>|<人民>|<\/script>(?!\n<\/head>)|(?![\t\n\r])\p{Cc}/u)
  // What turns the direction of writing does not reach beyond its own words.
  for (const [around] of page.matchAll(/[^>]*\u202e[^<]*<\/?\w+/g))
    expect(around).toMatch(/<\/bdi$|<\/title$|<\/script$|content=/)
})

test('the id that a document gave to what it cites, and several of one name', async () => {
  await api.graph.cypher(
    `MATCH (d:Directive {id: $id}) CREATE (:Description {key: 'old', of: 'dir-00000000000000aa'})-[:OF]->(d)
     CREATE (:Directive {id: 'dir-00000000000000b1', held: false, documentNumber: '同政发〔2022〕1号', title: '甲'}),
            (:Directive {id: 'dir-00000000000000b2', held: false, documentNumber: '同政发〔2022〕1号', title: '乙'})`,
    { id: directiveIdOf('hainan-notice') },
  )
  const old = await ask('/directive/dir-00000000000000aa?type=text/plain')
  expect([old.status, old.headers.get('location')]).toEqual([303, `${hainan}?type=text/plain`])
  const several = await ask(encodeURI('/directive/同政发〔2022〕1号'), 'application/json')
  expect([several.status, await several.json()]).toMatchObject([
    300,
    { code: 'AMBIGUOUS', candidates: ['/directive/dir-00000000000000b1', '/directive/dir-00000000000000b2'] },
  ])
  expect(await (await ask(encodeURI('/directive/同政发〔2022〕1号'), 'text/html')).text()).toContain(
    '甲 同政发〔2022〕1号',
  )
})

test('the API gives the permalink, and the reference in each format', async () => {
  const { directive } = await api.ask(
    `{ directive(documentNumber: "琼卫基层〔2022〕10号") {
         permalink  gb: citeAs  bibtex: citeAs(format: BIBTEX)  csl: citeAs(format: CSL_JSON)  issuingBodies { permalink } } }`,
  )
  expect(directive.permalink).toBe(hainan)
  expect(directive.issuingBodies[0].permalink).toBe(`/body/${bodyIdOf('海南省卫生健康委员会')}`)
  for (const [type, text] of [
    ['text/plain', `${directive.gb}\n`],
    ['application/x-bibtex', directive.bibtex],
    ['application/vnd.citationstyles.csl+json', `[${directive.csl}]\n`],
  ])
    expect(await (await ask(hainan, type)).text()).toBe(text)
})
