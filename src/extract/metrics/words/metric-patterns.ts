import { matchesOf } from '../../../text/matches.ts'
import { metricCues } from './metric-cues.ts'

const patterns = new Map<string, RegExp>()

/** A pattern made of cue words, made once. */
function made(name: string, source: () => string, flags = 'u'): RegExp {
  const known = patterns.get(name)
  if (known) return known
  const pattern = new RegExp(source(), flags)
  patterns.set(name, pattern)
  return pattern
}

/** 培训, 新建, 推动制定: at the end of what stands before a number. */
export function verbAtEnd(): RegExp {
  return made(
    'verb-number',
    () =>
      `(?<verb>${metricCues().build}|新\\([改扩迁█]+\\)建|新(?:建)?█?[改扩、█]+建)(?:了|出)?(?:新|各|全部|所有|其余|剩余|首批)?(?:至少|不少于|力争)?$`,
  )
}

/** 、供应分配, 累计完成改造: nothing but verbs between two numbers of a list. */
export function buildOnly(): RegExp {
  return made(
    'verbs-alone',
    () => `^(?<joint>[、,]|并)?(?:累计|共|再)?(?<verb>${metricCues().build}(?:${metricCues().build}|分配)?)$`,
  )
}

/** 建设筹集保障性住房: what is done to a thing, in front of it. */
export function leadingVerbs(): RegExp {
  return made('verbs-in-front', () => `^(?:新?${metricCues().build}){1,3}(?=.{2})`)
}

/** 覆盖率, 产业规模: at the end of what stands before a number. */
export function endsAsIndicator(): RegExp {
  return made('noun-number', () => `(?:${metricCues().indicatorEnd})(?:分别)?(?:为|是|:|确保|力争)?$`)
}

/** Every verb that brings things about, in text order. */
export function buildVerbs(words: string): RegExpExecArray[] {
  return matchesOf(
    words,
    made('verb', () => `新\\([改扩迁█]+\\)建|${metricCues().build}`, 'gu'),
  )
}
