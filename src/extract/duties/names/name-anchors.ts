import type { Span } from '../../../domain/evidence.ts'
import { anyOf, type PatternsByExample } from '../../../text/any-of.ts'
import { matchesOf } from '../../../text/matches.ts'
import { consults } from '../words/consulting.ts'
import { doneTogether, meets } from '../words/joint-acts.ts'

/** 由 that takes a body; not 自由, 理由 (but 管理|由…), 缘由, 经由, 事由 (but 理事|由…), 可由 (a permission, but 许可|由…), 交由 (a grant; but 交由…|牵头), 由低到高, 由点及面. */
export const by =
  /(?<![自缘经原已不]|(?<![许认])可|(?<![管办处审受治代护修清整监])理|交(?!由[^,。;]{2,14}(?:牵头|负责))|(?<![理监人])事|仍然)由(?![低高浅深易难近远点面表里小大少多轻慢][到至及入][\u4e00-\u9fff])/

/** Words besides 由 that take a body. */
export const takingBodies: PatternsByExample = {
  '市教育局[会同]市体育局': /会同/,
  '必须[经]省气象局会同有关部门批准': /(?<=须|应当?)经(?=[^,。;]{2,30}(?:会同|商))/,
  '由市政府[组织]规划部门编制': new RegExp(`(?<=政府)组织(?=[^,。;]{2,50}(?:部门|机关)${doneTogether})`),
  '定期[组织]水利部门对水库进行检查':
    /组织(?!部|有关|相关|各)(?=[^,。;]{2,50}(?:部门|机关)(?:对[^,。;]{2,14}(?:进行|开展)|联合(?:督查|检查)))/,
  '[协同]市建设局做好工作': /协同(?=[\u4e00-\u9fff()、]{2,30}(?:做好|开展|推[进动]|组织|落实|实施|制定|对))/,
  '县公安局[联合]县城管局': /(?<=牵头,|[局委厅办队]|部门|中心)联合(?!执法)/,
  '市工信局[会]相关部门': meets,
  ',[配合单位为]市财政局': /(?<=[,;])(?:成员|配合|协办|主办|承办)单位[是为]?/,
  '[配合]市教育局': /配合|协助|接受|委托|授权(?=(?:设区的|[省市县区乡镇])[^,。;的]{1,20}(?:政府|部门|机构))/,
  '选择一所医院[作为]牵头医院,负责培训':
    /(?<=(?:选择|选定|遴选)[^,。;]{2,60})作为(?=[^,。;]{2,20},(?:具体|主要|统一)*(?:负责|承担|牵头))/,
  '省农业厅[商]省公安厅': consults,
}
const taking = anyOf(takingBodies)

/** 报告|渔业主管部门,由其采取…, 发挥|省检测中心作用,由其负责…: who acts is named before. */
const namedBefore = /(?:报告|反馈|移[交送]|通报|转交|告知|通知|发挥)(?=[\u4e00-\u9fff()]{2,24},?由其)/

/** What opens a clause: 二是, 请, 其中. */
const opening =
  /(?:^|[,;:。]|(?:负责|指导|监督|提出|审核|[是为][^,。;、是为]{0,30}(?:牵头|责任|主管|配合|组长|实施)(?:单位|部门))、|牵头(?:协调|联合|组织(?=[^,。;]{2,60}(?:联合|共同))|、)?)[\s"“]*(?:(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]|[一二三四五六七八九十]是|第[一二三四五六七八九十百\d]{1,5}条|请|其中|同时|并|要求|责成|具体|原则上|必要时|对外)[\s,]?){0,2}/

const anchor = new RegExp(
  `(${by.source}(?!于)|${taking.source}|${namedBefore.source})|${opening.source}`,
  'g',
)

/** Where in a sentence a body may be named, and whether a word stands before it that takes one. */
export function anchorsOf(text: string, { start, end }: Span): { at: number; behindWord: boolean }[] {
  return matchesOf(text.slice(start, end), anchor).map((found) => ({
    at: start + found.index + found[0].length,
    behindWord: found[1] !== undefined,
  }))
}
