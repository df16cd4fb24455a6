import type { SentenceContext } from '../metric-mention.ts'
import { clauseOf, type Place } from '../metric-place.ts'
import { isOf } from '../quantities/quantities.ts'
import { isRate } from '../rates.ts'
import { isTimeLimit } from '../time-limits.ts'
import { isLooseHan } from './loose-numerals.ts'
import { isFact } from './past-results.ts'
import { isThreshold } from './thresholds.ts'
import { isCondition } from './whom-it-binds.ts'

/** What a number may be instead of a target, and how that is told; the first that holds is the reason. */
const reasons: readonly (readonly [string, (place: Place, context: SentenceContext) => boolean])[] = [
  // (三)突破发展3个新兴领域, which a heading says and no more: how many items follow
  [
    'items of a list',
    ({ quantity, comparison, mask, clause, right }) =>
      quantity.family === 'count' &&
      comparison.kind === 'bare' &&
      /^\p{Script=Han}{0,8}(?:领域|方面|方向|维度|层面|赛道|板块|环节)\s*$/u.test(right) &&
      /^[\s\d.()一二三四五六七八九十、]{0,8}$/.test(mask.slice(0, clause.start)) &&
      clause.end >= mask.trimEnd().length,
  ],
  // 次数/同期总数×100%
  ['formula', ({ left }) => /[×÷*/=]$/.test(left)],
  // 联席会议由省教育厅等|15个部门和单位组成: how many there are
  [
    'composition',
    ({ quantity, comparison, right }) =>
      quantity.family === 'count' && comparison.kind === 'bare' && composes.test(right),
  ],
  // 满分100分, 得90分以上
  ['score', ({ quantity }) => quantity.family === 'score'],
  // 每出现一例扣2分, 每少报1篇扣0.5分
  [
    'scored',
    ({ left, right }) =>
      /^[^,。;:]{0,8}[扣得加计减]\d/.test(right) ||
      /每(?:出现|发现|发生|少|多|增加|减少|超|低|缺|迟)[^,。;:]{0,8}$/.test(left),
  ],
  // 每增加1人,增加经费2万元; 每接入100辆车设1人: what something is reckoned by
  [
    'base of a rate',
    ({ left, comparison, quantity, mask, clause }) =>
      comparison.comparator === 'INCREASE' || comparison.kind === 'bare'
        ? reckonedBy.test(
            `${left}${comparison.kind === 'change' ? mask.slice(clause.start, quantity.span.start).slice(-2) : ''}`,
          )
        : false,
  ],
  // 35-64岁, 65岁以上; 人均预期寿命达到78.03岁 is the one age that is a target
  ['age', ({ quantity, left }) => quantity.family === 'age' && !/寿命[^,。;:]{0,8}$/.test(left)],
  ['time', isTimeLimit],
  // 10:18; 医护比1:1.25 is a ratio
  [
    'clock',
    ({ quantity, left, comparison }) =>
      typeof quantity.value === 'string' &&
      comparison.kind === 'bare' &&
      !/(?:比|比例|配比)[^,。;:]{0,12}$/.test(left),
  ],
  // 二级以上医院, 3级医院; 达到4级以上 is a target
  [
    'grade',
    ({ quantity, comparison }) => quantity.family === 'grade' && (quantity.han || comparison.kind === 'bare'),
  ],
  // 关停400立方米及以下炼铁高炉: how big what is counted is
  [
    'size',
    ({ quantity, right }) =>
      isOf(quantity, 'volume', 'mass', 'area', 'length', 'energy', 'physical', 'data') &&
      // 10千伏以上配电网 too: no work is done up to so many volts
      (/^及以[上下]/.test(quantity.after ?? '') || quantity.unit === '千伏') &&
      /^\p{Script=Han}/u.test(right),
  ],
  ['condition', isCondition],
  // 占全球种群数量1%以上的水鸟物种数: which of them
  [
    'modifier',
    ({ quantity, left, right }) =>
      quantity.family === 'share' &&
      /占[^、,。;:]{1,20}$/.test(left) &&
      /^的(?!目标|要求|任务|水平|比例|规模|标准)/.test(right),
  ],
  // 沿用市级新增34个指标的同时: beside what is told in passing
  [
    'aside',
    ({ comparison, left, right }) =>
      comparison.kind === 'bare' &&
      /^[^,。;:]{0,20}的(?:同时|基础上|前提下|情况下|背景下|过程中)/.test(right) &&
      !/确保|力争|完成/.test(left),
  ],
  // 培育年产值超100亿元、具备较强国际竞争力的龙头企业2家
  [
    'modifier',
    ({ comparison, right }) =>
      /^(?:level|limit)$/.test(comparison.kind) && /^、[^,。;:]*的[^,。;:\d]{2,30}\d/.test(right),
  ],
  // 打造园区面积200亩以上的示范园8个
  [
    'modifier',
    ({ quantity, right }) =>
      quantity.after !== null && !isOf(quantity, 'count', 'share') && /^的[^,。;:]{2,30}\d/.test(right),
  ],
  // 全市城镇25%面积达到3—5年一遇雨水排水能力: the second number is part of what the first is about
  [
    'inside another',
    ({ previous, quantity, comparison }) =>
      previous !== null &&
      comparison.kind !== 'limit' &&
      quantity.span.start >= previous.words.start &&
      quantity.span.start < previous.words.end,
  ],
  // 不得新建10吨以下燃煤锅炉, 严禁审批5公顷以上矿区: what is forbidden; 对居住10人以上的出租房每月检查: whom it is done to
  [
    'modifier',
    ({ quantity, left, right }) =>
      /[上下]$/.test(quantity.after ?? '') &&
      ((forbids.test(left) && /^的?\p{Script=Han}{2}/u.test(right)) ||
        (quantity.family !== 'share' &&
          /^对(?!全)[^,。;:\d的]{2,12}$/.test(left) &&
          (/^的[^,。;:\d]{2,20}/.test(right) ||
            (/^[头只羽床]$/.test(quantity.unit ?? '') && /^\p{Script=Han}{2,}/u.test(right))))),
  ],
  // 新建300头以上规模牧场12个, 培育营业收入超百亿元航运物流企业3家: how large each of them is
  [
    'modifier',
    ({ quantity, comparison, left, right }) =>
      (/[上下]$/.test(quantity.after ?? '') || comparison.comparator === 'GT') &&
      quantity.family !== 'share' &&
      left.length > 1 &&
      /^\p{Script=Han}{2,14}(?<!达到?|[达提升降增].?[到至]|[共计各和及与约为])\d{1,6}万?[个家座处所户]/u.test(
        right,
      ),
  ],
  // 新建120万吨/年以上煤矿入选率须达到100%, 75%的存栏|100头以上养殖场达到标准: how large those are that the share is of
  [
    'modifier',
    ({ quantity, mask, clause, right }) =>
      /[上下]$/.test(quantity.after ?? '') &&
      quantity.family !== 'share' &&
      (/^的?\p{Script=Han}{2,24}?(?:达到?|不得?低于|不得?少于|提高到)\d[\d.]*%/u.test(right) ||
        /%(?:以上|左右)?的[^,。;:\d]{1,8}$/.test(mask.slice(clause.start, quantity.span.start))),
  ],
  // 全面消除56人以上大班额, 淘汰10蒸吨以下锅炉: which of them are to go
  [
    'modifier',
    ({ quantity, left, right }) =>
      /[上下]$/.test(quantity.after ?? '') &&
      !isOf(quantity, 'share', 'count', 'money') &&
      /(?:消除|淘汰|取缔|关停|拆除|化解|清理|关闭)[^,。;:\d]{0,12}$/.test(left) &&
      /^的?\p{Script=Han}{2}/u.test(right),
  ],
  // 杜绝一次死亡3人以上道路交通事故, 对一年内发生2起以上事故的县: what is not to be, and where it was
  [
    'modifier',
    ({ quantity, left, right }) =>
      /[上下]$/.test(quantity.after ?? '') &&
      ((/(?:杜绝|防止|防范|遏制|避免|不发生)[^,。;:\d]{0,12}$/.test(left) &&
        /^的?\p{Script=Han}{2}/u.test(right)) ||
        (/^对[^,。;:]{0,14}(?:发生|出现|存在)$/.test(left) && /^[^,。;:\d]{2,20}的/.test(right))),
  ],
  // 培育产值超100亿元的企业5家、超50亿元12家: how large each of the next is
  [
    'modifier',
    ({ quantity, comparison, previous, left, right }) =>
      previous !== null &&
      quantity.family === 'money' &&
      (comparison.comparator === 'GT' || quantity.after !== null) &&
      left === '、' &&
      /^的?\d{1,6}万?[个家户]/.test(right),
  ],
  // 第二十五条增加一款: how a law is amended
  [
    'amendment',
    ({ comparison, left }) =>
      comparison.kind === 'change' && /第[一二三四五六七八九十百零]{1,5}[条款项]$/.test(left),
  ],
  // 投资强度不低于200万元的项目为重大项目: what is called so
  [
    'definition',
    ({ right }) =>
      /^的[^,。;:\d]{2,24}(?:(?<![认作成])为|认定为|列为|属于|称为|视为)[^,。;:\d]{2,16}$/u.test(right),
  ],
  // 以1995年实招人数1445名为基数
  ['base', ({ right }) => /^为(?:基数|基准|一个单位|单位)/.test(right)],
  ['one of several', isLooseHan],
  // 允许企业在12%以内自主确定, 可提高50%
  // 可执行LPR利率减50个基点 is what a bank will do
  ['permission', (place) => place.quantity.unit !== '个基点' && permitted.test(clauseOf(place))],
  // LPR加150个基点: a rate of interest
  ['interest', ({ quantity, left }) => quantity.unit === '个基点' && /加$/.test(left)],
  // 项目建成后可年产10万吨: what it will bring
  ['effect', (place) => /(?:建成|投产|达产|投用|完工)后[^,。;:]{0,6}可/.test(clauseOf(place))],
  ['rank', ({ left }) => /(?:排名|全国|全省|全球|世界|国际|国内|行业)前$/.test(left)],
  ['rate', isRate],
  // 35年上一个新台阶: 3—5年 that lost its dash
  [
    'damaged',
    ({ quantity, mask }) =>
      quantity.unit === '年' && /^[1-9]{2}$/.test(String(quantity.value)) && /每年|力争/.test(mask),
  ],
  ['fact', isFact],
  ['threshold', isThreshold],
]

/** Why a number is no target: the name of what it is instead, or null. */
export function otherThanTarget(place: Place, context: SentenceContext): string | null {
  return reasons.find(([, holds]) => holds(place, context))?.[0] ?? null
}

/** 部门和单位组成, 成员单位共同组成 */
const composes = /^\p{Script=Han}{2,12}(?:组成|构成)$/u

const reckonedBy =
  /每(?:新?增加?|减少|接入|吸纳|招[用收录]|引进|培育|培训|完成|建成|脱[盲贫]|超过?|满|安置|推荐|介绍)$/

/** 不得新建, 严禁批准建设; 不得少于 compares */
const forbids = /(?:不得(?!少|低|高|超|多|大|小|突破)|不再|不予|严禁|禁止|停止)[^,。;:\d]{0,8}$/

/** 可执行50%, 可以提高; not 可再生能源, which only begins so */
const permitted =
  /^(?:允许|可以|可(?!再生)(?=[执实暂参视按在给适申享根由向从延再凭自将对不免优选采]|提[高前]|降低|一次|分期)|鼓励[^,。;]{0,20}可|有条件的可)|可以?在|可按|可适当|可给予|可申请|可享受/
