import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { clean } from '../../src/text/clean.ts'
import { decode } from '../../src/text/decode/decode.ts'
import { type DamageKind, damage } from './damage.ts'

const file = new URL('../../seeds/documents/001_0d2585b8a8c28e02.txt', import.meta.url)
const source = decode(readFileSync(file), '001.txt')
const cleaned = (text: string) => clean({ ...source, text })
const whole = cleaned(source.text).text

describe('a damaged document reads as the whole one', () => {
  test.each<[DamageKind]>([['traditional'], ['pinyin'], ['wide'], ['narrow'], ['spaces'], ['tags']])(
    '%s',
    (kind) => {
      for (const seed of [1, 2]) {
        const { text, edits } = cleaned(damage(source.text, kind, seed))
        expect(text).toBe(whole)
        expect(edits.filter(({ certain }) => !certain)).toEqual([])
      }
    },
  )

  test('chrome stays around it', () => {
    expect(cleaned(damage(source.text, 'chrome')).text).toContain(whole)
  })

  test('mojibake, but for characters that lost a byte', () => {
    const { text, edits, findings } = cleaned(damage(source.text, 'mojibake'))
    expect(findings).toEqual([])
    expect(text).toHaveLength(whole.length)
    const guesses = edits.filter(({ certain }) => !certain)
    let wrong = 0
    for (let i = 0; i < text.length; i++) {
      if (text[i] === whole[i]) continue
      wrong++
      expect(guesses.some(({ span }) => span.start <= i && i < span.end)).toBe(true)
    }
    expect(wrong / guesses.length).toBeLessThan(0.25)
  })
})
