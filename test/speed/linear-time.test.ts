import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { loadGazetteer } from '../../src/extract/gazetteer.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { clean } from '../../src/text/clean.ts'
import { decode } from '../../src/text/decode/decode.ts'
import { parse } from '../../src/text/parse.ts'
import { processorTime } from '../processor-time.ts'
import { hostileTexts } from './hostile-texts.ts'

const gazetteer = loadGazetteer()

function timeToRead(text: string): number {
  const bytes = new TextEncoder().encode(text)
  const started = processorTime()
  const tree = parse(clean(decode(bytes, 'hostile.txt')))
  resolve(tree, extract(tree, gazetteer), gazetteer)
  return processorTime() - started
}

// Four times the text: a linear reader takes four times as long, a quadratic one sixteen times.
describe('reading takes time in proportion to the length of', () => {
  it.each(Object.entries(hostileTexts))('%s', (_, textOf) => {
    timeToRead(textOf(5_000))
    const short = timeToRead(textOf(40_000))
    expect(timeToRead(textOf(160_000))).toBeLessThan(8 * short + 200)
  })
})
