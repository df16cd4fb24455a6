/** How wide a character is drawn, in em. Screen and exported figure use the same table, so that no browser has to measure. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) {
    if (character === ' ') width += 0.3
    else if (/[0-9A-Z]/.test(character)) width += 0.58
    else if (character.charCodeAt(0) < 128) width += 0.5
    else width += 1
  }
  return width
}

/** What a line may not begin with; and what it may not end with. */
const closers = '、，。；：？！）》〉」』】〕”’'
const openers = '（《〈「『【〔“‘'

/**
 * What stays in one piece: a number 〔2022〕25号, years （2019—2030年）, a quoted pair “十四五”, a run of letters or digits, and
 * the kind at the end, so that it never breaks into 意 / 见.
 */
const pieces =
  /〔\d{4}〕\d+号|[（(]\d{4}[—–-]\d{4}年?[）)]|“[^”]{1,4}”|[A-Za-z0-9.%]+|(?:实施意见|指导意见|若干意见|意见|工作方案|实施方案|方案|行动计划|计划|规划|通知|办法|条例|规定|细则|措施|决定|批复|公告|通报|复函|函)$/gu

/** Over the edge by this much at most, in em, a closing mark may hang. */
const hang = 0.6

/** How much of the end is kept of a title that is too long: the kind and what it is about stand there. */
const keptEnd = 8

/**
 * Breaks a Chinese title into at most `lines` lines of `width` em, by the rules of Chinese typesetting. One that is too long
 * loses its middle: 「关于印发…老龄化规划的通知」.
 */
export function wrapTitle(title: string, width: number, lines: number): string[] {
  const units = unitsOf(title)
  const all = fill(units, width)
  if (all.length <= lines) return all
  const head = all.slice(0, lines - 1)
  const used = head.join('').length
  const rest = title.slice(used)
  const end = takeFromEnd(unitsOf(rest), Math.min(keptEnd, width - 2))
  const room = width - widthOf(end) - 1
  const [first = ''] = fill(unitsOf(rest), room)
  const start = widthOf(first) <= room + hang ? first : ''
  return [...head, `${start}…${end}`]
}

/** The parts that lines are made of: a piece with the marks that must stay at it. */
function unitsOf(text: string): string[] {
  const units: string[] = []
  let at = 0
  const add = (unit: string) => join(units, unit)
  for (const match of text.matchAll(pieces)) {
    for (const character of text.slice(at, match.index)) add(character)
    add(match[0])
    at = match.index + match[0].length
  }
  for (const character of text.slice(at)) add(character)
  return units
}

/** A piece that is longer than a line is broken after all. */
function fill(units: readonly string[], width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const unit of units.flatMap((one) => (widthOf(one) > width ? single(one) : [one]))) {
    const longer = line + unit
    const allowed = width + (closers.includes(unit.at(-1)!) ? hang : 0)
    if (line && widthOf(longer) > allowed) {
      lines.push(line)
      line = unit
    } else line = longer
  }
  return line ? [...lines, line] : lines
}

function takeFromEnd(units: readonly string[], width: number): string {
  let end = ''
  for (const unit of [...units].reverse()) {
    if (widthOf(unit + end) > width) return end || takeFromEnd(single(unit), width)
    end = unit + end
  }
  return end
}

/** Its characters, the marks still at theirs. */
function single(unit: string): string[] {
  const parts: string[] = []
  for (const character of unit) join(parts, character)
  return parts
}

/** Adds a part: to the last one, if no line may end or begin between them. */
function join(parts: string[], part: string): void {
  const last = parts.at(-1)
  if (last !== undefined && (closers.includes(part[0]!) || openers.includes(last.at(-1)!)))
    parts[parts.length - 1] = last + part
  else parts.push(part)
}
