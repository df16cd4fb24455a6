import { readFileSync } from 'node:fs'
import { z } from 'zod'

const words = z.array(z.string().min(1))

/** `seeds/gazetteer/metrics/cues.json`: the words by which a number is told to be a target or none. */
const Cues = z.object({
  /** 新建, 培育: what is done to bring a number of things about. */
  build: words,
  /** 推进17项专项行动 brings no 17 things about, 推进3个重点专科建设 does: verbs that need such an object. */
  buildOnlyWith: z.object({ verbs: words, endings: words }),
  /** Things that are counted without being a target: 3个工作组, 4个方面. */
  notBuilt: words,
  /** Money and shares next to these are rates, ceilings, fees. */
  subsidy: words,
  fact: words,
  aim: words,
  /** What is measured ends so: 率, 规模. */
  indicatorEnds: words,
  condition: words,
  /** What is always of something, which may stand in the clause before: 覆盖率, 面积. */
  needsSubject: words,
  /** 推进, 强化: what somebody is told to do, beside `build`. */
  urge: words,
  /** Headings of what was reached (工作回顾), of terms (申报条件), of aims (主要目标), of what is to be done (主要任务). */
  review: words,
  terms: words,
  goal: words,
  plan: words,
  /** 全部设立, 全部达到: what all of some things do, in front of what they do it with. */
  toAll: words,
  /** 全部整改到位, 全部修复完毕: what has become of all of them, at the end of a clause. */
  doneWith: words,
})

export interface MetricCues {
  readonly build: string
  readonly buildOnlyWith: { readonly verbs: ReadonlySet<string>; readonly ending: RegExp }
  readonly notBuilt: RegExp
  readonly subsidy: RegExp
  readonly fact: RegExp
  readonly aim: RegExp
  readonly indicatorEnd: string
  readonly condition: RegExp
  readonly needsSubject: RegExp
  readonly urge: string
  readonly review: RegExp
  readonly terms: RegExp
  readonly goal: RegExp
  readonly plan: RegExp
  readonly toAll: string
  readonly doneWith: string
}

let cues: MetricCues | undefined

export function metricCues(): MetricCues {
  cues ??= readCues()
  return cues
}

function readCues(): MetricCues {
  const file = new URL('../../../../seeds/gazetteer/metrics/cues.json', import.meta.url)
  const read = Cues.parse(JSON.parse(readFileSync(file, 'utf8')))
  return {
    build: oneOf(read.build),
    buildOnlyWith: {
      verbs: new Set(read.buildOnlyWith.verbs),
      ending: new RegExp(`${oneOf(read.buildOnlyWith.endings)}$`),
    },
    notBuilt: new RegExp(`^.{0,4}${oneOf(read.notBuilt)}|${oneOf(read.notBuilt)}$`),
    subsidy: new RegExp(oneOf(read.subsidy)),
    fact: new RegExp(oneOf(read.fact)),
    aim: new RegExp(oneOf(read.aim)),
    indicatorEnd: oneOf(read.indicatorEnds),
    needsSubject: new RegExp(`^(?:其|年|年均|总|平均|累计|综合|服务|整体)?${oneOf(read.needsSubject)}$`),
    condition: new RegExp(oneOf(read.condition)),
    urge: oneOf(read.urge),
    review: new RegExp(oneOf(read.review)),
    terms: new RegExp(oneOf(read.terms)),
    goal: new RegExp(oneOf(read.goal)),
    plan: new RegExp(oneOf(read.plan)),
    toAll: oneOf(read.toAll),
    doneWith: oneOf(read.doneWith),
  }
}

/** The longer first, so that 新建改造 is not read as 新建. */
function oneOf(list: readonly string[]): string {
  return `(?:${[...list].sort((a, b) => b.length - a.length).join('|')})`
}
