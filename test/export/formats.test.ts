import { spawnSync } from 'node:child_process'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import { parse as parseCsv } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { toRDF } from 'jsonld'
import { Parser } from 'n3'
import { expect, test } from 'vitest'
import { everything } from '../../src/export/format.ts'
import { directiveIdOf } from '../api/policies.ts'
import { withApi } from '../api/with-api.ts'
import { recordsWithHostile } from './hostile.ts'

const api = withApi({ records: recordsWithHostile })

const get = async (path: string) => {
  const answer = await fetch(`${api.url}${path}`)
  expect(answer.status, path).toBe(200)
  return answer.text()
}

const lines = (text: string) => text.split('\n').filter(Boolean)

/** Quads as sorted lines, however they were written. */
const quads = (text: string) =>
  new Parser({ format: 'N-Quads' })
    .parse(text)
    .map(({ subject, predicate, object }) =>
      [subject, predicate, object].map((term) => JSON.stringify(term)).join(' '),
    )
    .sort()

test.each(everything)(
  '%s: JSON Lines and CSV have the same rows; JSON-LD and N-Triples the same triples',
  async (what) => {
    const records = lines(await get(`/export/${what}.jsonl`)).map((line) => JSON.parse(line))
    expect(records.length).toBeGreaterThan(1)
    const rows: Record<string, string>[] = parseCsv(await get(`/export/${what}.csv`), {
      bom: true,
      columns: true,
    })
    expect(rows.length).toBe(records.length)
    if (records[0].id) expect(rows.map(({ id }) => id)).toEqual(records.map(({ id }) => id))

    const nTriples = quads(await get(`/export/${what}.ntriples`))
    const jsonLd = JSON.parse(await get(`/export/${what}.jsonld`))
    expect(quads(await toRDF(jsonLd, { format: 'application/n-quads' }))).toEqual([...new Set(nTriples)])
  },
)

test('a hostile title arrives whole in every format, but for what no format can hold', async () => {
  const id = directiveIdOf('hostile')
  const plain = '=关于"印发"<办法>&\\的,通知;{一}\n第二行\r\n第三行\ufffd\ufffd\ufffd尾\u202e倒\t%$#_^~😀]]>'
  const asked = `?directive=${id}`

  const [record] = lines(await get(`/export/directives.jsonl${asked}`)).map((line) => JSON.parse(line))
  expect(record.title).toBe(plain)
  // A spreadsheet would run it.
  const [row] = parseCsv(await get(`/export/directives.csv${asked}`), { bom: true, columns: true }) as {
    title: string
  }[]
  expect(row?.title).toBe(`'${plain}`)
  const names = new Parser()
    .parse(await get(`/export/directives.ntriples${asked}`))
    .filter(({ predicate }) => predicate.value === 'https://schema.org/name')
  expect(names.map(({ object }) => object.value)).toEqual([plain])
  const oneLine = plain.replace(/\s+/g, ' ')
  const [csl] = new Cite(await get(`/export/directives.csl${asked}`)).data
  expect(csl?.title).toBe(oneLine)
  const [bibtex] = new Cite(await get(`/export/directives.bibtex${asked}`)).data
  expect(bibtex?.title).toBe(oneLine)
  expect(bibtex?.author).toEqual([{ family: '怪"县<人民>政府,&' }])
  expect(csl?.author).toEqual([{ literal: '怪"县<人民>政府,&' }])
})

test('GraphML opens in networkx: directed, typed, nothing left out', async ({ skip }) => {
  const xml = await get('/export/citations.graphml')
  const script = `
import json, sys, networkx
graph = networkx.parse_graphml(sys.stdin.buffer.read().decode(), force_multigraph=True)
print(json.dumps({
    'directed': graph.is_directed(),
    'nodes': dict(graph.nodes(data=True)),
    'edges': [[a, b, key, data] for a, b, key, data in graph.edges(keys=True, data=True)]}))`
  const python = spawnSync('python3', ['-c', script], { input: xml, encoding: 'utf8' })
  if (python.error || /No module named 'networkx'/.test(python.stderr))
    return skip('python3 with networkx is not here')
  expect(python.stderr).toBe('')
  const { directed, nodes, edges } = JSON.parse(python.stdout)
  expect(directed).toBe(true)
  const known = lines(await get('/export/directives.jsonl')).map((line) => JSON.parse(line))
  expect(Object.keys(nodes).sort()).toEqual(known.map(({ id }) => id).sort())
  expect(nodes[directiveIdOf('national')]).toMatchObject({
    label: '国家卫生健康委关于印发基层卫生健康工作若干要求的通知',
    held: false,
    year: 2022,
  })
  const records = lines(await get('/export/citations.jsonl')).map((line) => JSON.parse(line))
  const sorted = (all: string[][]) => all.map((one) => one.join(' ')).sort()
  expect(sorted(edges.map(([from, to, key]: string[]) => [from, to, key]))).toEqual(
    sorted(records.map(({ from, to, id }) => [from, to, id])),
  )
  expect(edges[0][3].confidence).toBe(0.9)
})

test('with a filter the graph has those that pass and those that they cite', async () => {
  const xml = await get(`/export/citations.graphml?directive=${directiveIdOf('hostile')}`)
  expect([...xml.matchAll(/<node id="([^"]+)"/g)].map(([, id]) => id).sort()).toEqual(
    [directiveIdOf('hostile'), directiveIdOf('hostile-cited')].sort(),
  )
  expect(xml.match(/<edge /g)).toHaveLength(1)
})

test('a calendar opens: a day each, the words in it, no line longer than 75 bytes', async () => {
  const text = await get('/export/tasks.ics')
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))
  const days = events.map(({ startDate }) => startDate.toString()).sort()
  expect(days).toEqual(['2023-06-30', '2024-02-29', '2025-12-31'])
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(3)
  const hostile = events.find(({ startDate }) => startDate.toString() === '2024-02-29')!
  expect(hostile.startDate.isDate).toBe(true)
  expect(hostile.description).toContain('牵头: 怪"县<人民>政府,&')
  expect(hostile.description).toContain('的,通知;{一}\n第二行\n第三行\ufffd\ufffd\ufffd尾')
  expect(hostile.description.split('\n').at(-1)).toMatch(/\/task\/task-[0-9a-f]{16}$/)
})

test('the calendar of a body, by its name, has a task once, whatever its roles', async () => {
  const text = await get(`/calendar/${encodeURIComponent('山東省財政廳')}.ics`)
  expect(text.match(/^UID:/gm)).toHaveLength(1)
  expect(text).toContain('X-WR-CALNAME:山东省财政厅 任务期限')
  expect((await fetch(`${api.url}/calendar/${encodeURIComponent('无此机构')}.ics`)).status).toBe(404)
})

test('a reference by GB/T 7714, with what is known', async () => {
  const number = encodeURIComponent('琼卫基层[2022]10号')
  const reference = await get(`/export/directives.gbt7714?directive=${number}`)
  expect(reference.replace(/\[\d{4}-\d\d-\d\d\]/, '[…]').replace(/http\S+/, '网址.')).toBe(
    '海南省卫生健康委员会. 海南省卫生健康委员会关于印发实施意见的通知: 琼卫基层〔2022〕10号[Z/OL]. (2022-10-11)[…]. 网址.\n',
  )
})
