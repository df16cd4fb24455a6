import type { Place } from '../metric-place.ts'
import { isOf } from '../quantities/quantities.ts'
import { metricCues } from './metric-cues.ts'
import { endsAsIndicator } from './metric-patterns.ts'

/** 推动, 全面: what leads a clause and names nothing. */
const lead =
  /^(?:[\s█、,]|[\d.]+[、.]|\(?[一二三四五六七八九十]+[)、.]|力争|确保|推动|进一步|全面|大力|着力|积极|同时|其中|到)+/
/** A clause longer than this is no name. */
const longest = 24

/**
 * An indicator that is always of something (机械化率, 产量), with what it is of in brackets where that stands before it: the thing
 * just built (建成8个示范基地,机械化率达到60%), the same measure of another (粮食播种面积…,产量…), or the clause in front. The words
 * are the text's own; an indicator that says of what it is stays as it is.
 */
export function withSubject(place: Place, indicator: string): string {
  const { previous, quantity, from, clause, text, mask } = place
  if (from !== clause.start || indicator.includes('(') || previous?.indicator === indicator) return indicator
  // 再生水利用率达到20%,京津冀区域达到30%; 师生比不低于1:19,初中不低于1:13.5: the place is named, the measure is not.
  if (isOf(quantity, 'share', 'ratio', 'time') && !endsAsIndicator().test(indicator))
    return previous &&
      endsAsIndicator().test(previous.indicator) &&
      indicator.length <= (quantity.family === 'time' ? 4 : 8)
      ? `${indicator}(${previous.indicator})`
      : indicator
  if (!metricCues().needsSubject.test(indicator) || clause.start === 0) return indicator
  if (previous && previous.words.end >= clause.start - longest) {
    const built = previous.verb ? previous.indicator.slice(previous.verb.length) : ''
    const thing = built || (endsAsIndicator().test(previous.indicator) ? previous.indicator : '')
    return thing.length >= 3 ? `${indicator}(${thing.slice(0, longest)})` : indicator
  }
  const end = clause.start - 1
  const start = Math.max(...[',', '。', ';', ':', '\n'].map((stop) => mask.lastIndexOf(stop, end - 1))) + 1
  if (mask[end] !== ',') return indicator
  const skipped = lead.exec(mask.slice(start, end))?.[0].length ?? 0
  const subject = text.slice(start + skipped, end).trim()
  return subject.length >= 2 && subject.length <= longest && !/[\d应须]/.test(subject)
    ? `${indicator}(${subject})`
    : indicator
}
