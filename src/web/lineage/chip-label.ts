import { widthOf } from '../title/wrap.ts'
import type { Words } from '../words/zh.ts'
import { size } from './route.ts'

const fontSize = 11
const padding = 8

/** Bold letters are a little wider than the table says. */
const needs = (label: string) => widthOf(label) * fontSize * 1.12 + padding

/** Pixels in which each name of a relation has room with a number of three digits: 实施 188, Implements 188. */
export const chipWidth = (words: Pick<Words, 'bundle'>): number =>
  Math.max(size.chipWidth, ...Object.values(words.bundle).map((name) => Math.ceil(needs(`${name} 000`))))

/** 「实施 4」; where several stand under a narrow card and there is no room for the name, the number: the colour tells the rest. */
export function chipLabel(name: string, count: number, width: number): string {
  const label = `${name} ${count}`
  return needs(label) <= width ? label : String(count)
}
