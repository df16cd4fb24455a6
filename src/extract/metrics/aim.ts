import type { DateMention } from '../dates/date-mention.ts'
import type { SentenceContext } from './metric-mention.ts'
import type { Place, Target } from './metric-place.ts'
import { metricCues } from './words/metric-cues.ts'

/**
 * 要达到, 应完成, 须, 将建成: the modal verbs, not as part of a word (主要, 要素, 供应, 即将 is one still, 将军).
 * 力争, 确保, 目标是, 拟: verbs and nouns that aim.
 */
const modal =
  /(?<![主重需必简纪概摘首扼险次紧])要(?![素点求闻件道地害领职旨么约塞])|(?<![供反适响效对感相])应(?![急用对届答邀聘征诊变酬激有])|(?<!必)须(?!知)|必须|(?<![干武上中大少老健猛])将(?!军|领|士|近)|力争|争取|确保|使(?![用命馆节者])|努力|目标|计划|拟(?!态|合|定的)|预期|预计|规划期|原则上|一般不/

/** 该区位于…, 属大陆性气候, 主要分布在: words that tell what a place or a thing is like. */
const describing =
  /位于|地处|坐落|毗邻|接壤|(?:涉及|包括)[^,。;]{1,40}[省市区县镇乡村]|属(?:于)?[^,。;]{0,10}气候|(?:主要)?分布[在于]|气候|海拔|降[水雨]量|无霜期|积温|气温|日照|总面积|幅员|辖[^,。;]{0,12}[镇乡村街]|是我国|是全[国省市]|占全[国省市]|约占|盛产|素有|(?<!坚持|实行|按照|继续)以[^,。;]{1,20}为主(?=[,。;])/

/** 累计建成, 近年来先后投入, 项目总投资: what is told of what was or is, unless a date to come is named. */
const told =
  /(?<![三四五]年)累计(?!不少于|不低于|不超过|至少)|累计(?!下降|降低|增长|不少于|不低于|不超过|至少)|先后|近年来|多年来|长期以来|总投资(?!比重|比例|占比)|同比|[比较](?:上年|去年|上一年)/
/** 较2020年下降14%: among tasks it is to become so, elsewhere it did. */
const compared = /[比较]20\d\d年/

/** 不低于|前三年用电量平均值, 不低于, 控制在, 费率按|1%: comparing words that bind. 达到, 超过, 占, 为 may tell what is, 提高到 what became. */
const binds =
  /不[得能应宜]?(?:少|低)于[^,。;:\d]{0,20}的?$|(?:[费利]率|规模(?:每年)?仍?)按照?$|(?:应当?|须|要)有$|(?:不[得能应宜]?(?:小|高|大|多|超)[于过]|不超|不突破|至少|控制在|限制在|(?:保持|稳定|维持)在|保持|[≤≥])[^\d]{0,6}$/
/** 提高到43%以上, 降至9%以下: a change with a bound on it. */
const moves =
  /(?:提[高升][到至为]|提至|增[加长]?[到至]|扩[大展]?[到至]|发展到|恢复到|降[低]?[到至为]|下[降调][到至]|减少[到至]|压[缩减降][到至]|缩[短减小][到至])[^\d]{0,6}$/

/** Shapes whose verb itself brings the number about; in a sentence that describes, they tell what was done. */
const doing =
  /^(?:build|listed|done-to|for-people|per-each|provided|carried-out|supply-for|advised|shared|all-of-so|reserved|share-of-units|thing-done)/

/** aimed: a target. told: what is or was. open: nothing says; what follows in the sentence may. */
export type Aim = 'aimed' | 'open' | 'told'

/**
 * Whether a number that reads like a target is aimed at. Under 主要目标 and under a deadline everything is; elsewhere the sentence
 * must say so: by a modal verb, by words of change or limit, by a date that is to come, or by telling somebody to do something
 * (推进…,覆盖率达到85%). A noun with a number and no more (草原面积15994万公顷) is a fact. `follows`: what stands before it in the
 * sentence is aimed at.
 */
export function aimOf(
  place: Place,
  target: Target,
  context: SentenceContext,
  due: readonly DateMention[],
  follows: boolean,
): Aim {
  const { mask, quantity, clause } = place
  const before = mask.slice(0, quantity.span.start)
  if (
    modal.test(mask.slice(clause.start, clause.end)) ||
    due.some((date) => isToCome(date, place)) ||
    hasYears(place)
  )
    return 'aimed'
  // 占全市老人总数的6%以上: with a bound on it, among what is to be done, no description
  const bounded = context.urged && quantity.after !== null && /^(?:part-of|takes-up)$/.test(target.rule)
  const describes = describing.test(before) && !(bounded && !/约占/.test(before))
  if (context.setting === 'goal') return !describes || doing.test(target.rule) ? 'aimed' : 'told'
  const upTo = place.text.slice(clause.start, quantity.span.start)
  // 省级企业累计达到60家: among tasks the sum is what they come to
  // 集中收集率较上年提高2个百分点: so it is told of a year that is over, unless it stands among what is to be done in one to come
  const planned = context.urged && (follows || tellsToDo(before) || aims(before))
  const totalled = place.comparison.kind === 'limit' ? upTo.replace('累计', '') : upTo
  const words = context.urged
    ? totalled.replace(
        planned
          ? /累计(?=达|完成|新增|实现|建成|培训|投[入放])|[比较](?:上年|去年|上一年)|同比/gu
          : /累计达到?$/u,
        '',
      )
    : totalled
  if (
    (describes && context.setting !== 'norm') ||
    (context.governing === null &&
      ((told.test(words) && !isBounded(place, context)) || (!context.urged && compared.test(words))))
  )
    return 'told'
  const aimed =
    context.governing !== null ||
    context.setting === 'norm' ||
    context.setting === 'terms' ||
    follows ||
    (context.urged && !isBareAmount(place, target)) ||
    doing.test(target.rule) ||
    binds.test(before) ||
    (moves.test(before) && quantity.after !== null) ||
    modal.test(before) ||
    // 汉旺学校:负责学校健康教育,开课率达到100%: what a duty comes to
    ((place.comparison.kind !== 'bare' || quantity.family === 'share') && /负责(?!人|制|的)/.test(before)) ||
    tellsToDo(before)
  return aimed ? 'aimed' : isBareAmount(place, target) ? 'told' : 'open'
}

/** 事故起数同比下降10%以上: among what is to be done, a change with a bound on it. */
export function isBounded(place: Place, { urged }: SentenceContext): boolean {
  const { comparison, quantity, text, clause, previous } = place
  const words = text.slice(clause.start, quantity.span.start)
  const changes =
    comparison.kind === 'change' || (previous?.waiting?.length && /^(?:IN|DE)/.test(previous.comparator))
  return urged && Boolean(changes) && isBoundedWith(place) && told.exec(words)?.[0] === '同比'
}

/** 5%以上; of 分别下降10%、|12%以上 the first too. */
function isBoundedWith({ quantity, right }: Place): boolean {
  return quantity.after !== null || /^(?:[、和及与][\d.]+%)+以上/u.test(right)
}

/** The same of what is said without a number (电网覆盖全部行政村): `end` is where its words end in the sentence. */
export function isSaidAsAim(
  mask: string,
  end: number,
  { setting, governing, urged }: SentenceContext,
  due: readonly DateMention[],
): boolean {
  if (setting === 'goal' || due.length > 0 || modal.test(mask)) return true
  const before = mask.slice(0, end)
  return !describing.test(before) && (governing !== null || urged || tellsToDo(before))
}

/** 建筑面积26万平方米: without a word of aim or of becoming an amount describes, even among tasks; 达标率100% does not. */
function isBareAmount({ quantity, mask, clause }: Place, { rule }: Target): boolean {
  // 每个乡镇省级用稿1篇, 每季度报送稿件3篇以上: what is set for each
  if (
    /每(?:个|[家所村镇乡县校年月周季天日]|半年|学[期年])|各(?:落实|建|设|配|选|办|打造)/.test(
      mask.slice(clause.start, quantity.span.start),
    )
  )
    return false
  // 年服务老年人1万人次以上: how many a year at least
  if (
    quantity.after === '以上' &&
    /^(?:[^,。;:]{0,4}、)?年(?:服务|接待|培训|处理|检测|供应|加工|输送)/.test(
      mask.slice(clause.start, quantity.span.start),
    )
  )
    return false
  // 风险监测覆盖80%以上的乡镇: a share with a bound on it
  if (rule === 'share-aimed' && quantity.after === '以上') return false
  return (
    /^(?:amount|things|share)-aimed$/.test(rule) ||
    (rule === 'measured' &&
      quantity.family !== 'share' &&
      quantity.family !== 'ratio' &&
      !isBoundOnTime(quantity))
  )
}

/** 平均审理时间|120天以内 */
function isBoundOnTime({ family, after }: Place['quantity']): boolean {
  return family === 'time' && after !== null
}

/** 5年内, 用三年时间: how long it may take; 近3年内 looks back. */
function hasYears({ dates, quantity, mask }: Place): boolean {
  return dates.some(
    ({ span, duration }) =>
      duration?.unit === 'year' &&
      span.end <= quantity.span.start &&
      !/(?:近|过去|前|最近|连续|在)$/.test(mask.slice(Math.max(0, span.start - 2), span.start)),
  )
}

/** A date that stands before the number, or after it in its clause; 年末 and 全年 alone may be of a year that is over. */
function isToCome({ span, inferred }: DateMention, { text, quantity, clause }: Place): boolean {
  if (inferred && /^(?:年末|全年|年中)$/.test(text.slice(span.start, span.end))) return false
  return span.end <= quantity.span.start || (span.start >= quantity.span.end && span.end <= clause.end)
}

/** A sentence that says what is to be, by a modal verb. */
export function aims(sentence: string): boolean {
  return modal.test(sentence)
}

/** 进一步, 大力: what may lead an imperative. */
const adverb =
  '(?:进一步|不断|持续|大力|积极|着力|全面|深入|扎实|加快|稳步|切实|认真|严格|逐步|努力|有序|统筹|重点|充分|高质量|高标准|科学|合理|广泛|主动|率先|同步|继续|全力|重点|分类|分批|分级|基本|至少|要)'

let imperative: RegExp | undefined

/** 推进…, 大力发展…, (一)强化…: a clause that begins with a verb that tells somebody to do something. */
export function tellsToDo(words: string): boolean {
  imperative ??= new RegExp(
    `(?:^[\\s\\d.、()一二三四五六七八九十第章条节]{0,8}|[,。;:—])(?:(?:一|二|三|四|五|六|七)是)?${adverb}{0,3}(?:${metricCues().urge}|${metricCues().build})(?![于了区型性期类率])`,
    'u',
  )
  return imperative.test(words) || doneToAll.test(words)
}

/** 对所有企业开展安全评估: a sentence that begins with whom something is to be done to. */
const doneToAll = /^[\s\d.、()一二三四五六七八九十]{0,8}对[^,。;:]{2,30}(?:开展|进行|实施|实行)(?!了)/u
