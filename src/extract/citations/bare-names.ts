import type { Span } from '../../domain/evidence.ts'
import { matchesOf } from '../../text/matches.ts'
import { findBareLaws } from './bare-laws.ts'
import { overlapping } from './overlaps.ts'
import { titleKind } from './title-kind.ts'

/** A work named without 《》. `rule` says by which shape it was told. */
export interface BareName {
  /** The name itself. */
  readonly at: Span
  /** With what says its class in front: 现行国家标准|建筑结构荷载规范. */
  readonly span: Span
  readonly words: string
  readonly rule:
    | 'law-name'
    | 'rule-by-cue'
    | 'rule-by-article'
    | 'standard-name'
    | 'plan-name'
    | 'title-by-cue'
    | 'request'
    | 'announcement'
}

/** Shapes of names that nothing but the words around them shows to be works; `name` is the work. */
const shapes: readonly {
  readonly rule: BareName['rule']
  /** What is in every match: spares the pattern most texts. */
  readonly needs: RegExp
  readonly pattern: RegExp
}[] = [
  // 参照金融企业呆账核销管理办法有关规定执行: a cue, a long name with a kind, and that its rules are followed
  {
    rule: 'rule-by-cue',
    needs: /(?:规定|要求|条款)(?:执行|办理|处理|给予|予以)/,
    pattern:
      /(?<=按照|参照|依照|根据|依据|执行)(?<name>\p{Script=Han}{5,24}?(?:管理办法|实施办法|暂行办法|处理办法|办法|管理规定|暂行规定|条例|实施细则|准则))(?=(?:的)?(?:有关|相关)?(?:规定|要求|条款)(?:执行|办理|处理|给予|予以))/gu,
  },
  // 应遵守残疾人教育条例和国家有关规定: nothing else ends so
  {
    rule: 'rule-by-cue',
    needs: /条例/,
    pattern:
      /(?<=遵守|违反|依照|按照|根据|依据)(?<name>(?:(?!按照|依照|根据|依据|违反|遵守|参照|适用|符合|执行|应当|可以|规定|条例)\p{Script=Han}){3,20}条例)(?=和|及|以及|等|的(?:有关|相关)?规定|有关规定|规定|[,。;、])/gu,
  },
  // 根据环境行政处罚办法第九条的规定: an article of it follows
  {
    rule: 'rule-by-article',
    needs: /[法例定则程]第/,
    pattern:
      /(?<=^|根据|依据|依照|按照|参照|违反|适用|符合|执行|[,。;:、\s(])(?<name>(?:(?!按照|依照|根据|依据|违反|参照|适用|符合|执行|应当|可以|规定)\p{Script=Han}){3,22}(?:法|条例|办法|规定|细则|规则|准则|章程))(?=第[一二三四五六七八九十百零\d]{1,6}条)/gu,
  },
  // 应按现行国家标准建筑结构荷载规范等文件计算
  {
    rule: 'standard-name',
    needs: /标准/,
    pattern:
      /(?:现行)?(?:的)?(?:国家|行业|地方)(?:推荐性|强制性)?标准(?<name>\p{Script=Han}{4,24}?(?:规范|标准|规程|导则))(?=等|的|和|、|\(|进行|执行|计算)/gu,
  },
  // 符合国家建筑光伏系统应用技术标准和建筑节能通用规范等文件的要求; the second name stands behind the first
  {
    rule: 'standard-name',
    needs: /等(?:文件|标准|规范)/,
    pattern:
      /(?:(?<=符合|按照|满足|执行|遵守|依据)国家|(?<=(?:技术|设计|施工|验收)(?:标准|规范|规程)[和、]))(?<name>\p{Script=Han}{4,24}?(?:技术|设计|施工|验收|通用)(?:标准|规范|规程))(?=(?:[和、]\p{Script=Han}{4,24}?(?:标准|规范|规程)){0,4}等(?:文件|标准|规范))/gu,
  },
  // 国民经济和社会发展第十四个五年规划和2035年远景目标纲要, “十四五”规划纲要, “健康中国2030”规划纲要
  {
    rule: 'plan-name',
    needs: /规划/,
    pattern:
      /(?<name>(?:中华人民共和国)?国民经济和社会发展第十[一二三四五六七]?个五年规划(?:和\p{Script=Han}{0,2}(?:20\d\d|二[〇○0零]\p{Script=Han}{2})年远景目标)?(?:的?纲要)|“十[一二三四五六七]?五”规划(?:和20\d\d年远景目标)?纲要|“[^“”\n]{2,14}”\p{Script=Han}{0,12}?(?:规划纲要|发展规划))/gu,
  },
  // 符合云岭市体育产业发展规划及相关政策: a place's plan
  {
    rule: 'plan-name',
    needs: /规划/,
    pattern:
      /(?<=符合|根据|依据|按照|落实|衔接)(?<name>(?![全本各我])\p{Script=Han}{2,8}?[省市区县](?!人民|政府|委|内|域|级|[、县区])\p{Script=Han}{2,16}?(?:发展规划|总体规划|专项规划|规划纲要))(?=[及和、,。的]|要求|等)/gu,
  },
  // 贯彻落实省委|关于加强领导班子建设的意见
  {
    rule: 'title-by-cue',
    needs: /的(?:若干|实施|指导)?(?:意见|决定|通知|批复|通告)/,
    pattern:
      /(?<=贯彻落实|贯彻|落实|执行|根据|按照|依照|依据)[\p{Script=Han}、]{0,20}(?:中央|国务院|[委府部厅局办])(?<name>关于[^《》“”,。;:\n]{4,50}?的(?:若干|实施|指导)?(?:意见|决定|通知|批复|通告))(?=[和及、,。的(]|精神|要求|等)/gu,
  },
  // 你省关于设立…高新技术产业开发区的请示收悉
  {
    rule: 'request',
    needs: /悉|收到/,
    pattern:
      /(?<name>关于[^《》,。;:\n]{4,60}?的(?:请示|报告|来?函))(?=(?:\([^()\n]{4,30}\))?(?:均|已)?(?:收悉|收到|悉))/gu,
  },
  // 您提出的关于建设…外文版的建议收悉; 你们提出的关于…的提案,经商信息产业部,现答复如下
  {
    rule: 'request',
    needs: /提出的|提交的/,
    pattern:
      /(?<=(?:提出|提交)的[“"]?)(?<name>关于[^《》“”,。;:\n]{4,60}?的(?:建议|提案))(?=[”"]?(?:\([^()\n]{2,30}\))?(?:均|已)?(?:收悉|收到|悉|,[^。;\n]{0,80}答复如下))/gu,
  },
  // 国务院批转国家农委关于召开…座谈会的情况报告: a body, what it did, whose it is
  {
    rule: 'title-by-cue',
    needs: /批转|转发/,
    pattern:
      /(?<=(?:批转|转发)了?[\p{Script=Han}、]{2,24}[部委局厅办院行署会])(?<name>关于[^《》“”,。;:\n]{4,60}?的(?:[^的,。;:\n]{0,4})(?:报告|意见|请示|通知|方案|办法|规定|汇报))(?=[,。;:]|的通知|后|以来)/gu,
  },
  // 关于…严格管制措施的通告(第3号): an announcement of a numbered series
  {
    rule: 'announcement',
    needs: /告\(第/,
    pattern: /(?<name>关于[^《》,。;:\n]{4,60}?的(?:通告|公告)\(第\d{1,3}号\))/gu,
  },
]

/** Generic: 国家有关管理办法, 本办法, 本管理办法, 各自的规定, 上述规定, 国家推荐标准. */
const generic =
  /有关|相关|各自|现行|本(?:管理|实施|暂行|试行|指导)?(?:法|条例|办法|规定|细则|规则|准则|章程)|前款|上述|下列|以下|另行|制定|其他|具体|该|《|我省|我市|本省|本市|等|同意|推荐标准|国家标准|行业标准/u

/** Works named without 《》 in a range: laws by their full or usual short name, others by the words around them. */
export function findBareNames(text: string, span: Span): readonly BareName[] {
  const words = text.slice(span.start, span.end)
  const laws = findBareLaws(text, span)
  const isLaw = overlapping(laws)
  const found: BareName[] = laws.map((law) => ({
    at: law,
    span: law,
    words: text.slice(law.start, law.end),
    rule: 'law-name',
  }))
  for (const { rule, needs, pattern } of shapes)
    for (const match of needs.test(words) ? matchesOf(words, pattern) : []) {
      const name = match.groups!.name!
      const ruleLike = rule.startsWith('rule-by') || rule === 'standard-name'
      if (ruleLike && (generic.test(name) || titleKind(name) === 'other')) continue
      const start = span.start + match.index
      const end = start + match[0].length
      const at = { start: end - name.length, end }
      if (!isLaw(at)) found.push({ at, span: { start, end }, words: name, rule })
    }
  return found
}
