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
  ['沿江省妇联、沿江省科协等关于印发《渡口科普工作要点》的通知(2021修订)', 'ISSUES 渡口科普工作要点'],
  ['沿江省科协印发《关于办好渡口科普的通知》', 'ISSUES 关于办好渡口科普的通知'],
  ['关于修订发布《渡口项目管理办法》的通知(2023)', 'ISSUES 渡口项目管理办法'],
  ['关于修订《渡口资金管理办法》部分内容的通知(2022)', 'AMENDS 渡口资金管理办法'],
  ['关于废止《渡口收费办法》等2份规范性文件的通告', 'REPEALS 渡口收费办法'],
  ['关于转发省交通厅《关于申报渡口项目的通知》并组织申报的通知', 'FORWARDS 关于申报渡口项目的通知'],
  ['关于认真学习宣传和贯彻落实《沿江省科普条例》的通知', 'IMPLEMENTS 沿江省科普条例'],
  ['关于贯彻落实《关于支持渡口建设的意见》有关问题的通知', 'IMPLEMENTS 关于支持渡口建设的意见'],
  ['沿江省实施《中华人民共和国渔业法》办法(2021修正)', 'IMPLEMENTS 中华人民共和国渔业法'],
  ['对市政协三次会议《关于增开渡口的提案》(第157号)的答复', 'REPLIES_TO 关于增开渡口的提案'],
  ['关于公开征求《渡口条例(征求意见稿)》意见的公告', 'CITES 渡口条例(征求意见稿)'],
  ['关于办好《渡口科技报》发行工作的通知', null],
  // two are named: the sentence below tells each
  ['关于印发《资金管理办法》和《资金审批办法(暂行)》的通知', null],
  // no document is named, or a programme that is carried out
  ['关于实施农村学校教师特设岗位计划的通知', null],
  ['关于贯彻落实乡村振兴战略的实施意见', null],
  ['关于实施第三期学前教育行动计划的意见', 'IMPLEMENTS 第三期学前教育行动计划'],
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
