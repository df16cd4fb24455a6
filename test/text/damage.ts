import { Converter } from 'opencc-js/cn2t'
import { charactersRead } from '../../src/text/repair/encoding/characters.ts'
import { characterOf, codeOf, isLead, isTrail } from '../../src/text/repair/encoding/gbk.ts'
import { simplifyingTable } from '../../src/text/repair/encoding/simplify.ts'
import { randomNumbers } from '../random-numbers.ts'

/**
 * What web pages do to a text: `traditional` writes it in traditional characters; `pinyin` also puts readings behind some
 * of them; `shifted` also cuts GBK characters in two where the byte search for those characters met them across a border;
 * `wide` and `narrow` exchange ASCII and full-width signs; `spaces` puts no-break and ideographic spaces at the beginning of
 * lines and around numbers; `chrome` puts a page around it; `tags` leaves HTML tags in it; `mojibake` is UTF-8 read as GBK, `latin` as
 * Latin-1; `record` is its JSON record, `dump` its row in an SQL dump, `program` a string in one, `escaped` its page escaped once more,
 * `margin` breaks its lines at a width, `pressed` puts it in one.
 * `quoted` is the answer to a letter, `joined` one line without spaces, `row` a row of a table in CSV, `fenced` a block of code in Markdown,
 * `narrowed` breaks lines every 20 characters wherever that is, `numbered` numbers them, `spaced` puts a space between all characters, `twice` has the
 * text two times, `paragraphs` and `spans` are pages with one element a sentence, `cells` has one cell of a table a line, `bom` and `returns` are how files begin and end
 * lines, `invisible` has soft hyphens and zero-width spaces in it.
 */
export const damageKinds = [
  'traditional',
  'pinyin',
  'shifted',
  'wide',
  'narrow',
  'spaces',
  'chrome',
  'tags',
  'mojibake',
  'latin',
  'record',
  'dump',
  'program',
  'escaped',
  'margin',
  'pressed',
  'quoted',
  'joined',
  'row',
  'fenced',
  'narrowed',
  'numbered',
  'spaced',
  'twice',
  'paragraphs',
  'spans',
  'cells',
  'bom',
  'returns',
  'invisible',
] as const
export type DamageKind = (typeof damageKinds)[number]

/** The text with one kind of damage. The seed chooses which characters are hit; the same seed damages the same way. */
export function damage(text: string, kind: DamageKind, seed = 1): string {
  return damages[kind](text, seed)
}

const toTraditional = Converter({ from: 'cn', to: 't' })

const damages: Record<DamageKind, (text: string, seed: number) => string> = {
  traditional: (text) => toTraditional(text),
  pinyin: (text, seed) => annotate(toTraditional(text), annotatedSet(seed)),
  shifted: (text, seed) =>
    narrow(cutAndShift(toTraditional(widePunctuation(text)), annotatedSet(seed), randomNumbers(seed))),
  wide: (text) =>
    text.replace(/[,:;()?!%0-9A-Za-z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  narrow,
  spaces: (text, seed) => {
    const random = randomNumbers(seed)
    return text
      .replace(/^(?=\S)/gm, () => ['', '\u3000\u3000', '\u00a0\u00a0', '    '][Math.floor(random() * 4)]!)
      .replace(/(?<=[\u4e00-\u9fff])(?=\d)/g, () => (random() < 0.3 ? ' ' : ''))
      .replace(/(?<=\d)(?=[\u4e00-\u9fff])/g, () => (random() < 0.3 ? '\u00a0' : ''))
  },
  chrome: (text) =>
    `首页\n政务公开 政民互动 政务服务\n当前位置:首页 > 政务公开 > 政策文件\n【字体: 大 中 小】 打印\n\n${text}\n\n分享到:\n上一篇:没有了\n主办单位:某市人民政府办公室\n备案号:粤ICP备12345678号\n`,
  tags: (text) => text.replace(/^(?=.)/gm, '<p style="text-indent: 2em;">').replace(/(?<=.)$/gm, '</p>'),
  latin: (text) => Buffer.from(text, 'utf8').toString('latin1'),
  record: (text) => JSON.stringify({ title: '', url: 'http://www.example.gov.cn/2020.htm', content: text }),
  dump: (text) =>
    `DROP TABLE IF EXISTS \`policy\`;\nINSERT INTO \`policy\` (\`id\`, \`url\`, \`content\`) VALUES (7, 'http://www.example.gov.cn/7.htm', '${text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n')}');\n`,
  program: (text) =>
    `# -*- coding: utf-8 -*-\ntext = (\n${text
      .split('\n')
      .map((line) => `    "${line.replace(/[\\"]/g, '\\$&')}\\n"`)
      .join('\n')}\n)\nprint(text)\n`,
  escaped: (text) => text.replace(/^.*$/gm, '&lt;p&gt;$&&lt;/p&gt;'),
  margin: (text, seed) => wrapAt(text, 34 + (seed % 8)),
  pressed: (text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join(' '),
  quoted: (text) => `张科长：\n\n您好，原文见下。\n\n${text.replace(/^/gm, '> ')}\n`,
  joined: (text) => text.replace(/\s+/g, ''),
  row: (text) => `id,url,content\n7,http://www.example.gov.cn/7.htm,"${text.replaceAll('"', '""')}"\n`,
  fenced: (text) => `\`\`\`text\n${text}\n\`\`\`\n`,
  narrowed: (text) => text.replace(/[^\n]{20}(?=[^\n])/g, '$&\n'),
  numbered: (text) => {
    let line = 0
    return text.replace(/^/gm, () => `${String(++line).padStart(6)}  `)
  },
  spaced: (text) => text.replace(/\S(?=\S)/g, '$& '),
  twice: (text) => `${text}\n\n${text}\n`,
  paragraphs: (text) => pageOf(text, 'p'),
  spans: (text) => pageOf(text, 'span'),
  cells: (text) => text.replaceAll('\t', '\n'),
  bom: (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`,
  returns: (text) => text.replaceAll('\n', '\r'),
  invisible: (text, seed) => {
    const random = randomNumbers(seed)
    return text.replace(
      /[^\s](?=[^\s])/g,
      (sign) => sign + (random() < 0.1 ? '\u00ad' : random() < 0.1 ? '\u200b' : ''),
    )
  },
  mojibake: (text) => new TextDecoder('gbk').decode(new TextEncoder().encode(text)),
}

/** A page of one element a sentence: <p>现通知如下：</p>; of spans those of a line stand in a block. */
function pageOf(text: string, element: 'p' | 'span'): string {
  const lines = text.split('\n').map((line) => {
    if (line.includes('\t')) return `<table><tr><td>${line.replaceAll('\t', '</td><td>')}</td></tr></table>`
    const escaped = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    const sentences = escaped.match(/[^。；]+[。；]?|[。；]/g) ?? []
    const drawn = sentences.map((sentence) => `<${element}>${sentence}</${element}>`).join('')
    return element === 'p' ? drawn : `<div>${drawn}</div>`
  })
  return `<!DOCTYPE html>\n<html><body>\n${lines.join('\n')}\n</body></html>\n`
}

/** Lines of so many characters; no sign that closes stands at the beginning of one. */
function wrapAt(text: string, width: number): string {
  return text.replace(new RegExp(`[^\\n]{${width}}[，。；：、）》”！？,.;:)]*(?=[^\\n])`, 'g'), '$&\n')
}

/** As the page was before: ， for ,. */
function widePunctuation(text: string): string {
  return text.replace(/[,:;()?!]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
}

function narrow(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}

/** The characters that get a reading, everywhere: one in four of those whose simplified form differs. */
function annotatedSet(seed: number): ReadonlyMap<string, string> {
  const random = randomNumbers(seed)
  const table = simplifyingTable()
  const syllables = new Map<string, string>()
  for (const [syllable, characters] of charactersRead())
    for (const character of characters) {
      const unit = character.charCodeAt(0)
      if (table[unit] === unit || codeOf(character) === 0) continue
      if (random() < 0.25 && !syllables.has(character)) syllables.set(character, syllable)
    }
  return syllables
}

/** 衛生 → 衛(wèi)生. */
function annotate(text: string, syllables: ReadonlyMap<string, string>): string {
  return Array.from(text, (character) => {
    const syllable = syllables.get(character)
    return syllable ? `${character}(${syllable})` : character
  }).join('')
}

/** A byte of the page, a text put in between, or a border at which the page was cut. */
type Piece = number | string | null

/** The signs that the converter takes for separators: 、。，：；？！（）. */
const separators = new Set([0xa1a2, 0xa1a3, 0xa3ac, 0xa3ba, 0xa3bb, 0xa3bf, 0xa3a1, 0xa3a8, 0xa3a9])

/** The annotating converter at work: it searches the GBK bytes from every byte on, not only from where characters begin. */
export function cutAndShift(
  text: string,
  syllables: ReadonlyMap<string, string>,
  random: () => number = () => 0,
): string {
  return decodePieces(cut(bytesOf(text), syllables, random))
}

function bytesOf(text: string): Piece[] {
  return Array.from(text).flatMap((character): Piece[] => {
    if (character.length === 1 && character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)]
    const code = codeOf(character)
    return code === 0 ? [character] : [code >> 8, code & 0xff]
  })
}

function cut(bytes: readonly Piece[], syllables: ReadonlyMap<string, string>, random: () => number): Piece[] {
  const pieces: Piece[] = []
  for (let i = 0; i < bytes.length; i++) {
    const [lead, trail] = [bytes[i], bytes[i + 1]]
    if (typeof lead === 'number' && typeof trail === 'number' && isLead(lead) && isTrail(trail)) {
      const syllable = syllables.get(characterOf(lead, trail))
      if (syllable) {
        pieces.push(lead, trail, 0x28, syllable, 0x29)
        i++
        continue
      }
      // 。縣 = A1[A3 BF]68: as often as not the sign across the border is found first.
      const across = trail === 0xa3 && separators.has(0xa300 + Number(bytes[i + 2]))
      if (separators.has(lead * 256 + trail) && !(across && random() < 0.5)) {
        pieces.push(null, lead, trail, null)
        i++
        continue
      }
    }
    pieces.push(lead!)
  }
  return pieces
}

function decodePieces(pieces: readonly Piece[]): string {
  let text = ''
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!
    if (typeof piece === 'string') text += piece
    else if (piece !== null && piece < 0x80) text += String.fromCharCode(piece)
    else if (piece !== null) {
      const next = pieces[i + 1]
      if (typeof next === 'number' && isLead(piece) && isTrail(next)) {
        text += characterOf(piece, next) || '?'
        i++
      } else {
        text += '?'
        // The decoder takes the bracket for the second byte: 當?shù).
        if (next === 0x28) i++
      }
    }
  }
  return text
}
