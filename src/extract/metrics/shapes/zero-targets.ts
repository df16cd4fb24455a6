import { matchesOf } from '../../../text/matches.ts'
import { isSaidAsAim } from '../aim.ts'
import type { MetricReading } from '../metric-mention.ts'
import { trimIndicator } from '../words/indicator-words.ts'
import { metricCues } from '../words/metric-cues.ts'
import { all, spanOf, type Worded } from '../words/worded.ts'

/** 新增抛荒为零, 学校在校期间零溺亡, 责任事故保持零发生; 零容忍 and 零距离 count nothing. */
const zero =
  /(?<=^|[,。;:█])(?<what>[^,。;:\d]{2,24}?)(?:(?:实现|保持|控制|降|确保)?(?:为|到|至)零|(?<event>零(?:溺亡|事故|伤亡|死亡|发生|上访|投诉)))(?=$|[,。;、)])/gu
/** 去年…为零, 已为零: what was. */
const was = /去年|上年|已(?:经)?$|目前|现[为在]/

/** Of what there is to be none. */
export function zeroTargets(sentence: Worded): MetricReading[] {
  const { text, mask, dates, due, context } = sentence
  return matchesOf(mask, zero).flatMap((match) => {
    const span = spanOf(match)
    const { what, event = '' } = match.groups as { what: string; event?: string }
    if (was.test(what) || metricCues().fact.test(match[0]) || !isSaidAsAim(mask, span.end, context, due))
      return []
    const words = trimIndicator(text, { start: span.start, end: span.start + what.length }, dates)
    const indicator = text.slice(words.start, words.end).replace(/(?:实现|保持|确保)$/u, '') + event.slice(1)
    return indicator.length < 3
      ? []
      : [{ ...all(sentence, span, indicator, 'none-of-it', 0.85), target: 0, unit: null }]
  })
}
