import { anyOf, type PatternsByExample } from '../../../text/any-of.ts'
import { anyWord } from '../../../text/any-word.ts'
import { bankMatters } from '../../bodies/body-institution.ts'
import { smallOffices } from '../../bodies/neighbours.ts'
import { chargedWith, headOfHouse, officeHolder, villageOrOwner } from '../../bodies/office-holder.ts'
import { teamTasks } from '../../bodies/team-tasks.ts'
import { wholeEndings } from '../../bodies/whole-endings.ts'
import { behindLook } from './first-characters.ts'

/** Words with which names of bodies end; what stands behind 乡镇, 站, 组织 may show that they do not: 网|站, 组织|实施. */
const endings = anyWord({
  plain: `
    单位 部门 机构 地区 医院 学校 高校 院校 中心 委员会 领导小组 工作组 小组 专班 指挥部 办公室 政府 企业 公司 集团 运营商 卫生[院室] 街镇 镇街 园区 开发区
    高新区 经开区 社区 居委会 村委会 业委会 业主大会 财政 党委 党组织 工作队(?:\\(组\\))? 驻村干部 村民代表 委办局 主任会议 办公会议? 常务会议 军分区 警备区
    供销社 信用社 合作社 党校 机关 窗口 秘书处 方面 处室 科室 协会 联合会 基金会 红十字会 妇联 残联 商会 工会 管委会 法院 检察院 派出所 大队 支队 总队 分局
    垦区 兵团 军队 部队 省份 各地方 [河湖林田路链]长 监督员 检查员 网格员`,
  unlessBefore: {
    网格: '化 员 长 内 单元',
    银行: bankMatters,
    庭: '审 院 外 长 内',
    主体: '责任 地位 作用 工程 结构',
  },
  unlessBehind: { 庭: '家', 主体: '市场 责任 经营 单独' },
})

/** Ends of names that take more than a word to tell. */
export const nameShapes: PatternsByExample = {
  '滨河[街道]应当': /街道(?:[督检]查室|办事处|(?!班子))/,
  '[办事处]负责': /(?<![\u4e00-\u9fff])办事处/,
  '各[村(社区)]': /村\((?:社区|居)\)(?!民)/,
  '各乡镇[(街道)]': /\((?:街道|园区)\)/,
  '[乡镇]负责': /乡镇(?!长|[\u4e00-\u9fff]{1,5}(?:[站所](?!在)|卫生院|卫生室|服务中心))/,
  '村([居)委会]': /居\)(?:委会|民委员会)/,
  '有关[社会团体]': /(?:社会|群众|群团|宗教|行业)团体/,
  '[村民会议]决定': /(?:[村居]|村\(居\))民(?:代表)?会议/,
  '或者[代表会议]': /(?<=或者?)代表会议/,
  '[职工大会]通过': /(?:职工|村民|业主)(?:代表)?大会/,
  '农技[站]': /(?<!网)站(?!点|内|位|房|务|台|长)所?/,
  '区[人武部]': /(?:人武|武装)部/,
  '[基层组织]负责': /(?:管理|基层|党|工会|经济|自治|群团|社会)组织(?!部|实施|开展|领导|协调|有|相)/,
  '事故[调查组]提出': new RegExp(`(?:保障|推进|协调|攻关|${teamTasks})组(?![成织建])`),
  '赛事[主办方]': /(?:监管|主办|承办|组织|实施|建设|运营|管理|使用)方(?![式法案面向针])/,
  '镇[财政所]': new RegExp(`(?:${smallOffices})所`),
  ...wholeEndings,
  '民用机场[运营人]负责':
    /(?:运营|营运|经营|管理|维护|承运|承包|养护)人(?=(?:应当?|[须要]|具体|统一|主要|全面)*(?:负责(?!人|同志)|承担|做好))|(?:运营|营运)人(?=应当[^。;]{2,80}负责(?!人|同志))/,
  '产品质量[检验所]': /(?:监察|检验|检疫|研究)所(?![有在需属得以])/,
  '[你市]要': /[你我][省市县区镇乡州盟局厅](?!的)/,
}

/** 县长|对本地区…负总责, 厂长、经理|负责: who answers for his house, where it is said that he does. */
const answering = `(?:(?<=[由其])|(?<![\\u4e00-\\u9fff]))${headOfHouse}(?=(?:、${headOfHouse})*(?:(?:是|为|(?:分别)?对)[^,。;]{0,40}(?:责任|负总责|负责)|负总责|负责(?=[,。;])))`

/** The end of a name, as the source of a pattern: what it is a name of, or the office that somebody holds. */
export const nameEnd = behindLook(
  [endings, anyOf(nameShapes).source, villageOrOwner, chargedWith, officeHolder, answering].join('|'),
)
