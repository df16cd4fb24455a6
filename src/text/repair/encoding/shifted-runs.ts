import type { Finding } from '../../../domain/finding.ts'
import { matchesOf } from '../../matches.ts'
import { type Change, type Draft, rewrite, withDamage, withFindings } from '../draft.ts'
import { type Hypothesis, hypotheses } from './shifted-run.ts'
import { simplified } from './simplify.ts'
import { type Lattice, likeliest, modelWith, type WordModel } from './word-model.ts'

/** 衛(wèi): the converter that cuts runs also annotates; a file without annotations has none. */
const annotation = /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ]{1,6}\)/g
const annotated = /[\u4e00-\u9fff]\([a-z]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,5}\)/

/** A ? with something behind it: at the end of a line or before a space it was a no-break space ("??? ——鄉鎮"). */
const runStart = /\?(?!\?{0,2}[ \n]|$)/g

/** How many characters left and right of a run are read with it. */
const contextLength = 6
/** How much likelier than as it stands a run must become, in nats. */
const margin = 8
/** More sites than one in so many characters, and the text is not damaged but made of question marks. */
const densest = 30

/**
 * `特色??平ㄔO(shè)。` → `特色專科建設(shè)。`: GBK text that was cut inside a character and read one byte off. The inner
 * characters are exact; one at an end may have lost a byte, and is then the likeliest in its context, marked as a guess.
 */
export function repairShiftedRuns(draft: Draft): Draft {
  const { text } = draft
  if (!annotated.test(text)) return draft
  const sites = matchesOf(text, runStart).map(({ index }) => index)
  if (sites.length === 0 || sites.length > text.length / densest) return draft
  const model = modelWith(simplified(text.replace(annotation, '')))
  const changes: Change[] = []
  const findings: Finding[] = []
  let runs = 0
  let done = 0
  for (const site of sites) {
    if (site < done) continue
    const candidates = hypotheses(text, site)
    if (candidates.length === 0) continue
    const repair = bestRepair(text, site, candidates, model)
    if (repair) {
      runs++
      changes.push(...repair)
      done = repair.at(-1)!.end
    } else if (text[site + 1]! >= 'a') findings.push(unreadable(draft, site, candidates.at(-1)!.end))
  }
  return withFindings(withDamage(rewrite(draft, changes), 'shifted-gbk', runs), findings)
}

/** The changes, a character each, that repair the run at the site; null if it reads better as it stands. */
function bestRepair(
  text: string,
  site: number,
  candidates: readonly Hypothesis[],
  model: WordModel,
): Change[] | null {
  const limit = Math.max(...candidates.map(({ end }) => end)) + contextLength
  const before = contextBefore(text, site)
  const read = (choices: Lattice, end: number) =>
    likeliest(model, [...before, ...choices, ...contextAfter(text, end, limit)])
  let best: { hypothesis: Hypothesis; read: readonly string[] } | null = null
  let least = read([], site).cost - margin
  for (const hypothesis of candidates) {
    const beside = (i: number) =>
      hypothesis.characters[i]?.choices ?? [i < 0 ? (text[site - 1] ?? '') : (text[hypothesis.end] ?? '')]
    const choices = hypothesis.characters.map((each, i) => {
      const besideSign = [i - 1, i + 1].some((at) => beside(at).every((choice) => stop.test(spelt(choice))))
      return plausible(each.choices, model).filter((choice) => !(besideSign && stop.test(choice)))
    })
    if (choices.some((each) => each.length === 0)) continue
    const reading = read(choices, hypothesis.end)
    if (reading.cost >= least) continue
    least = reading.cost
    // By characters, as the places are: a rare one before the run takes two code units.
    best = { hypothesis, read: [...reading.text].slice(before.length, before.length + choices.length) }
  }
  if (!best) return null
  const { characters, end } = best.hypothesis
  return characters.map(({ choices, start }, i) => ({
    start,
    end: characters[i + 1]?.start ?? end,
    text: choices.find((choice) => spelt(choice) === best.read[i])!,
    kind: 'shifted-gbk',
    certain: new Set(choices.map(spelt)).size === 1,
  }))
}

/** Of the choices, simplified, those that Chinese is written with: not 洠, not ㄔ. */
function plausible(choices: readonly string[], model: WordModel): string[] {
  return [...new Set(choices.map(spelt))].filter((each) => model.cost(each) !== undefined || sign.test(each))
}

/** As the words around it will be spelt: 處 → 处, （ → (. */
function spelt(choice: string): string {
  return simplified(choice).replace(/[\uff01-\uff5e]/, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  )
}

/** Signs of which no two stand side by side. */
const stop = /[、。,;:]/

/** Signs of official documents. */
const sign = /[!%(),:;?0-9A-Za-z\u3000、。·—…“”‘’〔〕《》〈〉「」『』【】×℃①-⑩+\-/.]/

/** The characters in front of the site in its line, without annotations. */
function contextBefore(text: string, site: number): Lattice {
  const from = Math.max(text.lastIndexOf('\n', site - 1) + 1, site - 8 * contextLength)
  return choicesOf(text.slice(from, site).replace(annotation, '').slice(-contextLength))
}

/** The characters behind a run in its line, up to the limit, without annotations. */
function contextAfter(text: string, end: number, limit: number): Lattice {
  const line = text.indexOf('\n', end)
  const until = line < 0 ? limit : Math.min(limit, line + 1)
  // An annotation that the limit cuts is left in all readings alike.
  return choicesOf(text.slice(end, Math.max(end, until)).replace(annotation, ''))
}

function choicesOf(text: string): Lattice {
  return Array.from(simplified(text), (character) => [character])
}

function unreadable(draft: Draft, start: number, end: number): Finding {
  return {
    kind: 'unreadable-run',
    message: `text that was decoded one byte off and could not be put right: ${draft.text.slice(start, end)}`,
    start: draft.starts[start]!,
    end: draft.ends[end - 1]!,
  }
}
