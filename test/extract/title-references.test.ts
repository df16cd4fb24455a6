import { expect, it } from 'vitest'
import { titleReference } from '../../src/extract/citations/title-references.ts'

/** A document's title, and what it says of another document. */
const rows: readonly (readonly [string, string | null])[] = [
  [
    '关于落实山东省基层医疗卫生服务能力提升行动三年规划的实施意见',
    'IMPLEMENTS 山东省基层医疗卫生服务能力提升行动三年规划',
  ],
  ['海南省卫生健康委员会关于印发海岛巡诊实施意见的通知', 'ISSUES 海岛巡诊实施意见'],
  ['上海市人民政府办公厅印发《关于支持茶产业的若干措施》的通知', 'ISSUES 关于支持茶产业的若干措施'],
  ['转发国家卫生健康委关于做好防汛救治工作的通知的通知', 'FORWARDS 国家卫生健康委关于做好防汛救治工作的通知'],
  ['国务院办公厅转发民政部关于清理整顿社会团体意见的通知', 'FORWARDS 民政部关于清理整顿社会团体意见'],
  ['国务院批转财政部《国库券管理办法》的通知', 'APPROVES_FORWARDS 国库券管理办法'],
  ['关于修改《市容管理条例》的决定', 'AMENDS 市容管理条例'],
  ['关于废止《暂住证管理办法》的决定', 'REPEALS 暂住证管理办法'],
  ['浙江省实施〈中华人民共和国渔业法〉办法', 'IMPLEMENTS 中华人民共和国渔业法'],
  ['关于贯彻落实《优化营商环境条例》的实施意见', 'IMPLEMENTS 优化营商环境条例'],
  ['唐山市科学技术局转发省科技厅关于举办培训班的通知', 'FORWARDS 省科技厅关于举办培训班的通知'],
  ['关于公布《免税商品目录》的公告', 'ISSUES 免税商品目录'],
  // two are named: the sentence below tells each
  ['关于印发《资金管理办法》和《资金审批办法(暂行)》的通知', null],
  // no document is named
  ['关于公布第七届人才托举工程立项结果的通知', null],
  ['关于印发《第一批示范基地名单》的通知', null],
  ['关于贯彻落实党的二十大精神的意见', null],
  ['关于落实习近平总书记重要讲话精神的通知', null],
  ['关于贯彻落实阶段性减免企业社会保险费政策的通知', null],
  ['关于加强学校体育工作的意见', null],
  ['关于同意设立综合保税区的批复', null],
]

it.each(rows)('%s', (title, expected) => {
  const found = titleReference(title)
  expect(found && `${found.relation} ${found.title}`).toBe(expected)
})
