import { inspectTogether } from '../words/joint-acts.ts'
import type { ProseCue } from './cue.ts'
import { supervises } from './supervising.ts'

/** Those over whom somebody watches: 村(居)民委员会, 下级机关, 有关单位. */
const others =
  '(?:下级|基层|所属|相关|有关)?[\\u4e00-\\u9fff()]{0,10}?(?:部门|单位|机关|机构|委员会|村委会|居委会|政府|企业|学校|医院)'

/** Who watches over the work of others: 督促, 监督检查, 考核, 评估, 审计. */
export const supervisionCues: readonly ProseCue[] = [
  // 省卫生健康委要加强对各地县域医共体建设的指导和督促; …对综合试验区工作开展情况进行监测评价; not 对河道水质进行监测, 实施监督管理
  {
    rule: 'prose-supervise',
    hint: /督|检查|考核|考评|评[估价]|监测|抽[查检]|敦促/,
    pattern: new RegExp(supervises, 'g'),
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
    beginsAct: true,
  },
  // 乳制品质量由技术监督部门监督, 由村民委员会监督落实
  {
    rule: 'prose-supervise',
    hint: /监督|考核|检查/,
    pattern:
      /(?:进行|负责|实施)?(?:监督检查|监督|考核|检查|抽查)(?=[,。;、])(?<=由[^,。;转]{4,48}(?:,[^,。;]{4,28})?)|(?<=由[^,。;转]{3,30})监督(?:落实|实施|执行|整改)(?=[,。;])/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
  },
  // 市局联合市公安局、市城管局组成3个检查组, 市应急局将联合市住建局开展暗访
  {
    rule: 'prose-supervise',
    hint: /联合/,
    pattern: /联合(?<=(?:[局委厅办院会队部室]|部门|政府|中心)(?:[将要]|应当?)?联合)/g,
    behind: new RegExp(`^(?:等(?:有关|相关)?(?:部门|单位))?(?:${inspectTogether})`),
    subject: 'SUPERVISE',
    object: 'SUPERVISE',
    rank: 5,
  },
  // 县级人民政府定期组织土地、农业主管部门对保护情况进行检查: all of them; not 组织有关部门
  {
    rule: 'prose-supervise',
    hint: /组织/,
    pattern: /(?:定期|不定期)?组织(?!部|有关|相关|各)/g,
    behind:
      /^(?:等(?:有关|相关)?(?:部门|单位))?(?:对[^,。;]{2,14}(?:进行|开展)[^,。;]{0,4}(?:检查|督查)|联合(?:督查|检查))/,
    subject: 'SUPERVISE',
    object: 'SUPERVISE',
    rank: 5,
  },
  // 县纪委监委、县政府督查室组成三个暗访组
  {
    rule: 'prose-supervise',
    hint: /组成/,
    pattern: /(?:抽调[^,。;]{2,12})?组成[^,。;]{0,8}(?:检查|督查|督导|暗访|巡查|抽查|考核)组/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
  },
  // 街道督查室每半月一通报; 市政府督查室实行月调度、季通报; 国家卫生健康委每半年对各地进展进行通报
  {
    rule: 'prose-supervise',
    hint: /通报/,
    pattern:
      /(?:每[^,。;]{0,2}[年月周旬度](?:对[^,。;]{2,30}(?:进行)?|[一1]次?)|实行[^,。;]{0,12}[年月周旬季])通报(?=[,。;、一]|制度)/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
  },
  // 审计部门跟踪审计; 市审计局对补贴资金进行专项审计
  {
    rule: 'prose-supervise',
    hint: /审计/,
    pattern:
      /(?:全程|依法)?跟踪审计(?=[,。;])|对[^,。;了]{2,40}(?:进行|开展|实施)(?:(?:专项|全程|跟踪|年度|定期|全面)*审计|审计监督)(?=[,。;和])/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
  },
  // 县级应急管理部门每月检查一次, 县审计局对专项资金每年审计一次
  {
    rule: 'prose-supervise',
    hint: /每.{1,12}次/,
    pattern:
      /每(?:半?[年月]|季度?|旬|周|[一二两三\d]+个?[年月周天])[^,。;的]{0,6}(?:检查|考核|督查|抽查|审计|督导)(?:不少于|至少)?[一二两三四\d]+次(?=[,。;])/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
  },
  // 民政部门按照5%的比例随机抽查
  {
    rule: 'prose-supervise',
    hint: /比例/,
    pattern: /按照?[^,。;]{1,12}的?比例(?:进行)?(?:随机)?(?:抽查|抽检|抽验|核查)/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
    beginsAct: true,
  },
  // 省效能办将建设情况纳入年度绩效评估; 区安委办负责综合协调,将整治工作纳入年度考核
  {
    rule: 'prose-supervise',
    hint: /[列纳]入/,
    pattern:
      /(?:(?<=[局办委室部厅]|政府|部门|[总支]队)(?:要|应当?)?|(?<=(?:负责|牵头)[^。;]{2,30},))[将把][^,。;]{2,40}[列纳]入[^,。;对]{0,20}(?:考核|考评|评估|(?<=年度)抽查)(?:的?(?:内容|范围|指标)|体系)?(?=[,。;和])/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
    beginsAct: true,
  },
  // 指导并监督村委会做好道路养护; 监督和支持检察机关依法开展工作; 定期检查、指导和帮助村民委员会开展…: others are named
  {
    rule: 'prose-supervise',
    hint: /监督|检查/,
    pattern: new RegExp(
      `(?:(?:指导(?:[、和]|并))?监督|监督(?:[、和]|并)(?:支持|帮助|指导|引导)|检查(?:(?:[、和]|并)?(?:指导|帮助|督促))+)(?=${others}[^,。;了]{0,10}(?:做好|开展|实施|落实|整改|改正|的[^,。;]{0,10}工作))`,
      'g',
    ),
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
    beginsAct: true,
  },
  // 镇经发办按照职责,依法加强对资金使用情况进行监管
  {
    rule: 'prose-supervise',
    hint: /监管/,
    pattern:
      /(?:加强|强化)?对[^,。;了]{2,60}(?:进行|实施|开展)(?:全过程|全程|动态|严格|日常)?监管(?=[,。;])/g,
    after: /职责|职能|权限/,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
  },
  // 切实加强资金使用的全链条监督监管和督促指导
  {
    rule: 'prose-supervise',
    hint: /监督|督促/,
    pattern:
      /(?:加强|强化)(?!对)[^,。;了]{2,40}的[^,。;的]{0,6}(?:监督检查|监督监管|督促指导|监督指导|指导监督|督促检查)(?=[,。;和])/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
  },
  // 市财政局应加强指导和监督; not 各级…要加强监督
  {
    rule: 'prose-supervise',
    hint: /监督/,
    pattern: /(?<=应当?)加强(?:(?:指导|管理)[和、])?监督(?=[,。;])/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
  },
  // 纪检监察机关要担负起组织协调、监督检查的责任
  {
    rule: 'prose-supervise',
    hint: /监督|督促/,
    pattern: /(?:担负起?|肩负起?|负起)[^,。;的]{0,12}(?:监督检查|监督|督促)的?(?:责任|职责)/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
  },
  // 物价检查机构依法行使价格监督检查的职权, 监察室对…的行为行使监督职能
  {
    rule: 'prose-supervise',
    hint: /行使/,
    pattern: /行使[^,。;]{0,10}监督(?:检查)?(?!管理)[^,。;]{0,16}职[能责权](?=[,。;])/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
  },
  // 监督检查工作由县政府督查室|负责, 考核工作由市医保局、市财政局共同|负责: it is their work that is watching
  {
    rule: 'prose-supervise',
    hint: /负责/,
    pattern:
      /(?<=(?:^|[,。;]|[市县省]级)(?:监督检查|检查|考核|督查|督导)(?:工作)?由[^,。;]{2,40})(?:共同|具体|统一)?负责(?=[,。;])/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 1,
  },
  // 领导小组负责协调重大问题,|监督、检查流域水污染防治工作
  {
    rule: 'prose-supervise',
    hint: /监督、检查|检查、监督/,
    pattern: /(?:监督、检查|检查、监督)(?=[^,。;的了]{2,24}(?:工作|实施|情况|执行)[,。;])/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
    beginsAct: true,
  },
  // 市人民政府应当将…列入对区县人民政府年度工作考核的内容
  {
    rule: 'prose-supervise',
    hint: /考核/,
    pattern: /(?:列入|纳入)对[^,。;]{2,30}考核(?:的?(?:内容|范围|指标)|体系)?(?=[,。;])/g,
    subject: 'SUPERVISE',
    object: null,
    rank: 5,
  },
  // 应当接受县级以上地方气象主管机构的指挥、管理和监督: the one named watches; not 拒不接受, 接受检查时, 自觉接受, which exhorts, nor 同时,接受…监督, which says not who
  {
    rule: 'prose-under-supervision',
    hint: /接受/,
    pattern: /(?<![拒未不]|拒绝|[自主][觉动]|(?:^|[。;\n])(?:同时|并|另外)?,?)接受/g,
    behind: /^的?(?:依法(?:实施|进行|开展)的)?[^,。;的]{0,10}(?:监督|检查|考核|评估|督导|督查)(?!时|员|费)/,
    subject: null,
    object: 'SUPERVISE',
    rank: 5,
  },
  // 在省级数据管理部门的监督管理下具体负责…
  {
    rule: 'prose-under-supervision',
    hint: /下/,
    pattern: /(?<=^|[,。;:\u4e00-\u9fff])在/g,
    behind: /^的?(?:统一|业务)?(?:指导[和、])?监督(?:管理|检查|指导)?下/,
    subject: null,
    object: 'SUPERVISE',
    rank: 5,
  },
]
