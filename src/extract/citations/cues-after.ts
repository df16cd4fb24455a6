import type { Relation } from '../../domain/citation.ts'
import type { Cue } from './reference-cues.ts'

/** How soon somebody is to do what a work of the future needs. */
const soon =
  '(?:[^,。;《]{2,10}[前内](?:抓紧|加紧|研究|组织)?|(?:抓紧|加紧|尽快|加快|争取|力争|早日|适时|另行|研究|组织){1,3})'

interface After {
  readonly relation: Relation
  readonly prior: number
  readonly pattern: RegExp
}

/** Strongest first. They are looked for from the end of the last reference that one cue governs. */
const after: readonly After[] = [
  // 原《X》已由环境保护部宣布失效, 《X》已于2019年废止: somebody has done it before, and it is told; not 已到期,予以废止
  {
    relation: 'CITES',
    prior: 0.85,
    pattern:
      /^(?:等)?已(?:经|被|由|于|自动|自行|相应)?[^,。;《【]{0,16}?(?<!予以|同时)(?:宣布|明令)?(?:废止|失效)(?=[,。;的])/u,
  },
  // 《X》(沪科规〔2024〕2号)同时废止; 《X》、《Y》自本办法施行之日起废止; 《X》与…不符,自即日起停止执行; not an editor's 《X》【已废止】
  {
    relation: 'REPEALS',
    prior: 0.95,
    pattern:
      /^(?:等)?(?:[^,。;《【]{0,26}|(?:[^,。;《【]{0,20}(?:不符|不一致|抵触|到期|届满|不适应),)?,?自[^,。;《【]{0,20}起|[^,。;《【]{0,20}(?:不符|不一致|抵触|到期|届满|不(?:再|能)?适应?[^,。;《【]{0,10}),现?),?(?:同时|即行|自动|自行|相应|一并|予以|均|亦)?(?:废止|失效|停止执行|停止施行|停止使用|不再执行|不再施行|不再适用)/u,
  },
  // 原《X》与本办法不一致的,以本办法为准
  {
    relation: 'SUPERSEDES',
    prior: 0.85,
    pattern:
      /^[^。;《]{0,30}(?:不一致|不符|不同|冲突|抵触|矛盾)(?:的|之处|的地方|的内容)?,?(?:均|一律|应当?)?(?:以|按照?|执行)本|^[^,。;《]{0,26}(?:由|被)本\p{Script=Han}{2,6}(?:所)?(?:替代|代替|取代)/u,
  },
  // 你局《关于…的请示》(民航总局〔2006〕80号)收悉
  {
    relation: 'REPLIES_TO',
    prior: 0.97,
    pattern: /^(?:[^。;《]{0,12}(?:收悉|已收到|悉[,。])|[^。;《]{0,80}现[^。;《]{0,12}答复如下)/u,
  },
  // 对《X》作如下修改; 《X》第三条修改为
  {
    relation: 'AMENDS',
    prior: 0.95,
    pattern:
      /^(?:[^,。;《]{0,16})?(?:(?:作|做|进行)(?:出)?(?:如下|以下|了?部分)(?:修改|修订|调整)|修改为|(?:作|做|进行)(?:了?修改|修订),(?:将|删去|增加)第)/u,
  },
  // 对《X》|进行了全面修订,现予印发; 《X》第十条|暂停执行
  {
    relation: 'AMENDS',
    prior: 0.95,
    pattern:
      /^进行了?(?:全面|部分|适当|相应|系统)?(?:修改|修订)(?:完善)?,(?:现|形成|并经|经)|^(?:自[^,。;《]{2,16}起,?)?暂停(?:执行|施行|适用)/u,
  },
  // 《劳动保护法》要加紧起草,争取早日报国务院审议; 《…办法》由财政部抓紧制定; 《…细则》将由农业部颁发
  {
    relation: 'PLANS_TO_ISSUE',
    prior: 0.9,
    pattern: new RegExp(
      `^(?:(?:,?由[^,。;《]{2,24}?)?(?:要|应当?|须|将)?${soon}(?:完成)?|将(?:由[^,。;《]{2,24}?)?(?:另行)?)(?:起草|制定|拟订|编制|出台|颁布|颁发|印发|公布|发布|下发)(?!的|并?修)`,
      'u',
    ),
  },
  // 《X准则》执行不严
  {
    relation: 'ENFORCES',
    prior: 0.9,
    pattern: /^(?:的)?(?:有关|相关)?(?:规定|要求|内容)?(?:执行|落实|贯彻|遵守)不(?:严|力|到位|够)/u,
  },
  // 《X》解读; 现就《X》有关问题解释如下
  {
    relation: 'INTERPRETS',
    prior: 0.8,
    pattern:
      /^(?:的)?(?:政策|文件|(?:有关|相关|若干|具体)?(?:问题|内容|条款|条文))?(?:(?:作|做)?(?:出)?(?:如下)?)?(?:解读|解释|释义|说明)(?:如下|:|$)/u,
  },
]

/** 以《X》和《Y》为引领, 在《X》基础上,现就: only where nothing stands in front that governs. */
const weakAfter: readonly After[] = [
  // 推动《…意见》和《…规划》的落实, 做好《…》贯彻落实工作; 《…》落实情况 is told, 《…》落实不到位 another matter
  {
    relation: 'IMPLEMENTS',
    prior: 0.85,
    pattern:
      /^(?:等(?:文件|政策|法律法规)?)?(?:精神|要求|部署|各项政策|有关规定)?的?(?:学习|宣传){0,2}(?:贯彻落实|贯彻执行|贯彻实施|落地见效|落地落实|落实|实施|落地|(?<=学习|宣传)贯彻)(?:工作|到位|落地|见效)?(?=$|[,。;、])/u,
  },
  {
    relation: 'BASED_ON',
    prior: 0.85,
    pattern: /^(?:等)?[^,。;《]{0,12}?为(?:引领|指导|指引|依据|基础|遵循|准(?!备)|统领|蓝本|纲领|根本)/u,
  },
  // 《A》《B》等法律法规,制定本预案
  {
    relation: 'BASED_ON',
    prior: 0.85,
    pattern:
      /^等?(?:法律|法规|规章|文件|有关|相关|及|和|、|规定|精神|要求)*,(?:结合[^。;《]{2,30},)?特?制定本/u,
  },
  { relation: 'BASED_ON', prior: 0.85, pattern: /^的?基础上,?(?:现|制定|结合|修订|进一步)/u },
  { relation: 'ALIGNED_WITH', prior: 0.8, pattern: /^[^,。;《]{0,14}(?:相?衔接|相?协调一致|做好对接|对接)/u },
]

function match(list: readonly After[], words: string, at: number): Cue | null {
  for (const { relation, prior, pattern } of list) {
    const found = pattern.exec(words)
    if (found) {
      const cueWords = found[0].replace(/^.*?(?=[^,。;]{0,8}$)/su, '')
      return {
        relation,
        words: cueWords,
        start: at,
        end: at + found[0].length,
        prior,
        rule: `cue-after:${relation}`,
      }
    }
  }
  return null
}

/** What follows a reference and governs it, whatever stands in front. */
export function cueAfter(text: string, at: number, limit: number): Cue | null {
  return match(after, text.slice(at, Math.min(limit, at + 80)), at)
}

/** What follows a reference and governs it where nothing in front does. */
export function weakCueAfter(text: string, at: number, limit: number): Cue | null {
  return match(weakAfter, text.slice(at, Math.min(limit, at + 60)), at)
}

/** 为便于理解《X》第十四条的规定,现就…的含义解释如下: what is to be understood is explained, though the clause that says so is another. */
export function explained(text: string, start: number, at: number, limit: number): Cue | null {
  if (!/(?:理解|把握|适用)(?:和(?:执行|适用|把握))?$/u.test(text.slice(Math.max(0, start - 8), start)))
    return null
  const found = /^[^,。;《]{0,24},现(?:就|对|将)[^。;《]{1,50}(?:解释|解读|释义|说明)(?:如下|:)/u.exec(
    text.slice(at, Math.min(limit, at + 90)),
  )
  if (!found) return null
  return clauseCue('INTERPRETS', found[0], at)
}

/** 开展|《…办法》《…标准》|等文件、标准修订: a revision that is to be carried out, said behind the names. */
export function revised(text: string, start: number, at: number, limit: number): Cue | null {
  if (!/(?:开展|启动|推[进动]|组织|加快|做好|完成)$/u.test(text.slice(Math.max(0, start - 4), start)))
    return null
  const found =
    /^(?:等[\p{Script=Han}、]{0,10})?的?(?:全面)?(?:修订|修编|修改|修正)(?:工作|任务)?(?=[,。;、]|$)/u.exec(
      text.slice(at, Math.min(limit, at + 30)),
    )
  return found ? clauseCue('AMENDS', found[0], at) : null
}

/** A clause behind a reference that says by its end how the two are related. */
function clauseCue(relation: Relation, clause: string, at: number): Cue {
  const end = at + clause.length
  return { relation, words: clause.slice(-4), start: at, end, prior: 0.85, rule: `cue-after:${relation}` }
}

/** 与|《敦化市城市总体规划》|基本协调, 要与国家《…规划》和各省规划做好衔接: what is named is what the document is to agree with. */
export function alignedWith(
  text: string,
  floor: number,
  start: number,
  at: number,
  limit: number,
): Cue | null {
  const front = text.slice(Math.max(floor, start - 26), start)
  const clause = front.replace(/^.*[,。;]/su, '')
  // 要|与, 本规划|与; not 按照规划与《X》
  if (
    !/^[^《》]{0,14}[与同][^《》]{0,20}$/u.test(clause) ||
    /根据|按照|依据|依照|贯彻|落实|执行|符合/u.test(clause)
  )
    return null
  const found =
    /^[^,。;]{0,40}?(?<!不)(?:相?衔接|相?协调|相?一致|相?匹配|相?对接|相?呼应|叠加|相统一|相协同|相适应|相配套)/u.exec(
      text.slice(at, Math.min(limit, at + 60)),
    )
  if (!found) return null
  return clauseCue('ALIGNED_WITH', found[0], at)
}
