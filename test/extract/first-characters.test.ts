import { expect, test } from 'vitest'
import { firstCharacters } from '../../src/extract/duties/words/first-characters.ts'

test.each([
  ['会同|(?:支持和?|紧密)?配合', '会支紧配'],
  ['[商会](?=有关)', '商会'],
  ['(?:按照?|依照?)职责', '按依'],
  ['(?:应|要)*(?<!不)负责(?!人)', '应要负'],
  ['由{0,2}县(?:[^,]|.)', '由县'],
  ['\\((?:街道|园区)\\)|县', '(县'],
])('a match of %s begins with one of %s', (source, characters) => {
  expect([...firstCharacters(source)].join('')).toBe(characters)
})

test.each(['.县', '[^,]县', '\\d县', '[\\u4e00-\\u9fff]县', '[一-十]县', '县?|市', '(?:县)*'])(
  '%s may begin with anything',
  (source) => {
    expect(() => firstCharacters(source)).toThrow(/may match/)
  },
)
