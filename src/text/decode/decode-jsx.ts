import { matchesOf } from '../matches.ts'
import { endsLikeTitle } from '../tree/line-shape.ts'
import { drawHtml } from './decode-html.ts'
import { narrow } from './decode-html-title.ts'
import { hanIn } from './decode-program.ts'

/** import React from 'react': the first lines of a module. */
const module =
  /^[\s\ufeff]*(?:(?:\/\/[^\n]*|\/\*[\s\S]{0,2000}?\*\/)\s*)*(?:import\s+[^;\n]{1,200}from\s*['"]|'use client')/
/** <Text style={styles.section}>, <Item>: what a program names with a capital begins a line of its own. */
const component = /<(\/?)[A-Z][\w.]*(?:\s[^<>]{0,300})?>/g
/** title: '云岭省河道管理办法' of the screen, <Page title="…">, but the last of them. */
const named =
  /\b(?:title|headerTitle)\s?[:=]\s?(?:\{\s?)?(?:'([^'\n]{6,120})'|"([^"\n]{6,120})"|`([^`\n]{6,120})`)/g

/**
 * The document that a program draws by markup of its own, export default () => <View><Text>第一条 …</Text></View>: what its screen is called, if that
 * reads like the name of a document, and its lines. Null if it is no such program, or holds its words in strings.
 */
export function drawJsx(text: string): string | null {
  if (!module.test(text)) return null
  const opened = text.search(/(?:return|=>)\s*\(?\s*<[A-Za-z]/)
  const first = text.slice(Math.max(0, opened)).search(/<[A-Za-z]/) + Math.max(0, opened)
  const last = text.lastIndexOf('>')
  if (opened < 0 || last < first) return null
  const title = matchesOf(text, named)
    .map(([, one, two, three]) => one ?? two ?? three ?? '')
    .find((words) => endsLikeTitle(narrow(words)))
  const lines = drawHtml(text.slice(first, last + 1).replace(component, '<$1div>'))
    .split('\n')
    .filter((line) => /\p{Script=Han}/u.test(line))
  if (hanIn(lines.join('')) < hanIn(text) / 2) return null
  return [...(title === undefined ? [] : [`title: ${title}`]), ...lines].join('\n')
}
